using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>The objects of a file. Each is read when it is asked for; circles and chains end in null.</summary>
internal sealed class PdfFile
{
    private const int LongestChain = 16;
    private const int DeepestLoad = 8;

    private readonly Dictionary<int, Value?> _objects = [];
    private readonly Dictionary<int, ObjectStream> _objectStreams = [];
    private readonly HashSet<int> _loading = [];
    private Dictionary<int, XrefEntry> _entries = [];
    private bool _isScanned;

    private PdfFile(byte[] data, int start, int end, Work work, FindingLog log)
    {
        (Data, Start, End, Work, Log) = (data, start, end, work, log);
        Streams = new StreamDecoder(this);
    }

    public byte[] Data { get; }

    /// <summary>Where the header is; offsets count from here.</summary>
    public int Start { get; }

    public int End { get; }

    public Work Work { get; }

    public FindingLog Log { get; }

    public StreamDecoder Streams { get; }

    public DictionaryValue Trailer { get; private set; } = DictionaryValue.Empty;

    public DictionaryValue? Catalog => Get<DictionaryValue>(Trailer["Root"]);

    public static PdfFile Open(byte[] data, int start, int end, Work work, FindingLog log)
    {
        var file = new PdfFile(data, start, end, work, log);
        var reader = new XrefReader(file);
        var isRead = reader.Read();
        file._entries = reader.Entries;
        file.Trailer = reader.Trailer ?? DictionaryValue.Empty;
        if (isRead)
            file.Streams.Decryption = Decryption.Of(file);
        if (!isRead || file.Catalog is not { } catalog || file.Get<DictionaryValue>(catalog["Pages"]) is null)
            file.Repair();
        return file;
    }

    public Lexer LexerAt(int position) => new(Data, position, End, Work);

    /// <summary>The value that a reference stands for, or the value itself.</summary>
    public Value? Resolve(Value? value)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            if (value is not ReferenceValue reference)
                return value;
            value = Load(reference.Number);
        }

        return null;
    }

    public T? Get<T>(Value? value)
        where T : Value => Resolve(value) as T;

    public double? Number(Value? value) => Get<NumberValue>(value)?.Number;

    public int? Whole(Value? value) => Get<NumberValue>(value)?.Whole;

    public string? Name(Value? value) => Get<NameValue>(value)?.Text;

    /// <summary>Looks through the file for its objects, once.</summary>
    public void Repair()
    {
        if (_isScanned)
            return;
        _isScanned = true;
        Log.Warn(PdfFindingCodes.Repaired, "The table of objects is damaged; the objects were found by scanning the file.");
        Reset();
        var scan = new ObjectScan(this);
        scan.Scan();
        _entries = scan.Entries;
        var encrypt = Trailer["Encrypt"];
        scan.Complete();
        Reset();
        if (scan.Trailer is { } trailer)
            Trailer = trailer;
        if (encrypt is not null && Trailer["Encrypt"] is null)
            Trailer.Entries["Encrypt"] = encrypt;
        if (Streams.Decryption is null && Trailer["Encrypt"] is not null)
        {
            Streams.Decryption = Decryption.Of(this);
            scan.Complete();
            Reset();
        }
    }

    /// <summary>The object that is at a position; null when none, or one of another number, is there.</summary>
    public Value? ReadObjectAt(int position, int? expected) => TryReadObjectAt(position, expected, out var value) ? value : null;

    public ObjectStream OpenObjectStream(int number, StreamValue stream)
    {
        if (_objectStreams.TryGetValue(number, out var known))
            return known;
        var decoded = Streams.Decode(stream);
        if (decoded.IsDamaged)
            Log.Error(PdfFindingCodes.Unreadable, $"Object stream {number} is damaged: objects of the file are missing.");
        var opened = ReadObjectStream(decoded, stream.Dictionary);
        _objectStreams[number] = opened;
        return opened;
    }

    private ObjectStream ReadObjectStream(Decoded decoded, DictionaryValue dictionary)
    {
        if (decoded.IsUnknown || Whole(dictionary["N"]) is not { } count || Whole(dictionary["First"]) is not { } first || first < 0)
            return ObjectStream.Empty;
        Work.Check("its objects", Work.Limits.Objects, "objects", count);
        var data = decoded.Bytes.ToSegment();
        var length = data.Count;
        var lexer = new Lexer(data.Array!, data.Offset, data.Offset + Math.Min(first, length), Work);
        var objects = new List<(int, int)>();
        for (var i = 0; i < count; i++)
        {
            if (lexer.Read(allowReferences: false) is not NumberValue { Whole: { } number } || lexer.Read(allowReferences: false) is not NumberValue { Whole: { } offset })
                break;
            if (offset >= 0 && offset <= length - Math.Min(first, length))
                objects.Add((number, data.Offset + first + offset));
        }

        return new ObjectStream(data.Array!, data.Offset + length, objects);
    }

    private void Reset()
    {
        _objects.Clear();
        _objectStreams.Clear();
    }

    private Value? Load(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        if (_loading.Count >= DeepestLoad || !_loading.Add(number))
            return null;
        try
        {
            var value = LoadNew(number);
            _objects[number] = value;
            return value;
        }
        finally
        {
            _loading.Remove(number);
        }
    }

    private Value? LoadNew(int number)
    {
        if (!_entries.TryGetValue(number, out var entry))
            return null;
        if (entry.IsInStream)
        {
            return Load(entry.Container) is StreamValue container
                ? OpenObjectStream(entry.Container, container).Read(number, entry.Index, Work)
                : null;
        }

        if (TryReadObjectAt(entry.Offset, number, out var value))
            return value;
        if (_isScanned)
            return null;
        Repair();
        return _entries.TryGetValue(number, out entry) && !entry.IsInStream ? ReadObjectAt(entry.Offset, number) : null;
    }

    private bool TryReadObjectAt(int position, int? expected, out Value? value)
    {
        value = null;
        if (position < Start || position >= End)
            return false;
        var lexer = LexerAt(position);
        if (lexer.Read(allowReferences: false) is not NumberValue { Whole: { } number }
            || lexer.Read(allowReferences: false) is not NumberValue { Whole: { } generation }
            || lexer.Read(allowReferences: false) is not KeywordValue { Text: "obj" }
            || (expected is { } wanted && wanted != number))
        {
            return false;
        }

        value = lexer.Read();
        if (value is KeywordValue)
        {
            value = null;
            return true;
        }

        if (value is not DictionaryValue dictionary)
        {
            value = Streams.Decrypted(value, number, generation);
            return true;
        }

        lexer.SkipBlanks();
        if (Data.AsSpan(lexer.Position, End - lexer.Position).StartsWith("stream"u8))
            value = ReadStream(dictionary, number, generation, lexer.Position + "stream".Length);
        else
            value = Streams.Decrypted(dictionary, number, generation);
        return true;
    }

    private StreamValue ReadStream(DictionaryValue dictionary, int number, int generation, int position)
    {
        if (position < End && Data[position] == '\r')
            position++;
        if (position < End && Data[position] == '\n')
            position++;
        if (Whole(dictionary["Length"]) is { } length && length >= 0 && length <= End - position && EndsAt(position + length))
            return new StreamValue(dictionary, number, generation, position, length);

        var rest = Data.AsSpan(position, End - position);
        var end = rest.IndexOf("endstream"u8);
        if (end < 0)
            end = rest.IndexOf("endobj"u8);
        Work.Spend(end < 0 ? rest.Length : end);
        return new StreamValue(dictionary, number, generation, position, end < 0 ? rest.Length : end);
    }

    private bool EndsAt(int position)
    {
        for (var i = 0; i < 4 && position < End && Characters.IsBlank(Data[position]); i++)
            position++;
        return Data.AsSpan(position, End - position).StartsWith("endstream"u8);
    }
}
