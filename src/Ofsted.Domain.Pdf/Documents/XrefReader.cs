using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Reads the tables of objects, from the newest to the oldest, following each only once.</summary>
internal sealed class XrefReader(PdfFile file)
{
    private const int EntryLength = 20;
    private const int TailLength = 2048;

    private readonly Dictionary<int, XrefEntry> _entries = [];
    private readonly HashSet<int> _free = [];
    private readonly HashSet<int> _seen = [];
    private DictionaryValue? _trailer;

    public Dictionary<int, XrefEntry> Entries => _entries;

    public DictionaryValue? Trailer => _trailer;

    /// <summary>Whether all tables could be read.</summary>
    public bool Read()
    {
        var pending = new Queue<int>();
        if (FindStart() is not { } first)
            return false;
        pending.Enqueue(first);
        while (pending.TryDequeue(out var offset))
        {
            if (!_seen.Add(offset))
                continue;
            var dictionary = ReadSection(offset);
            if (dictionary is null)
                return false;
            _trailer ??= dictionary;
            if (dictionary["XRefStm"] is NumberValue { Whole: { } hybrid })
                pending.Enqueue(hybrid);
            if (dictionary["Prev"] is NumberValue { Whole: { } previous })
                pending.Enqueue(previous);
        }

        return _trailer is not null;
    }

    private int? FindStart()
    {
        var tailStart = Math.Max(file.Start, file.End - TailLength);
        var tail = file.Data.AsSpan(tailStart, file.End - tailStart);
        var at = tail.LastIndexOf("startxref"u8);
        if (at < 0)
            return null;
        var lexer = file.LexerAt(tailStart + at + "startxref".Length);
        return lexer.Read(allowReferences: false) is NumberValue { Whole: { } offset } ? offset : null;
    }

    private DictionaryValue? ReadSection(int offset)
    {
        if (offset < 0 || offset >= file.End - file.Start)
            return null;
        var lexer = file.LexerAt(file.Start + offset);
        lexer.SkipBlanks();
        var rest = file.Data.AsSpan(lexer.Position, file.End - lexer.Position);
        if (!rest.StartsWith("xref"u8))
            return ReadStream(lexer.Position);
        lexer.Position += 4;
        return ReadTable(lexer);
    }

    private DictionaryValue? ReadTable(Lexer lexer)
    {
        while (true)
        {
            var first = lexer.Read(allowReferences: false);
            if (first is KeywordValue { Text: "trailer" })
                return lexer.Read() as DictionaryValue;
            if (first is not NumberValue { Whole: { } number } || lexer.Read(allowReferences: false) is not NumberValue { Whole: { } count } || number < 0 || count < 0)
                return null;
            for (var i = 0; i < count; i++)
            {
                file.Work.Spend(EntryLength);
                if (lexer.Read(allowReferences: false) is not NumberValue { Whole: { } offset }
                    || lexer.Read(allowReferences: false) is not NumberValue
                    || lexer.Read(allowReferences: false) is not KeywordValue kind)
                {
                    return null;
                }

                if (kind.Text == "n")
                    Add(number + i, XrefEntry.At(file.Start + Math.Max(0, offset)));
                else
                    _free.Add(number + i);
            }
        }
    }

    private DictionaryValue? ReadStream(int position)
    {
        if (file.ReadObjectAt(position, expected: null) is not StreamValue stream
            || stream.Dictionary["Type"] is not NameValue { Text: "XRef" }
            || stream.Dictionary["W"] is not ArrayValue { Items.Count: 3 } widths)
        {
            return null;
        }

        Span<int> sizes = stackalloc int[3];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = widths.Items[i] is NumberValue { Whole: { } size } ? size : -1;
            if (sizes[i] is < 0 or > 8)
                return null;
        }

        var decoded = file.Streams.Decode(stream, isEncrypted: false);
        if (decoded.IsUnknown)
            return null;
        var ranges = stream.Dictionary["Index"] is ArrayValue index ? index.Items : [new NumberValue(0), stream.Dictionary["Size"]];
        var rows = decoded.Bytes.Span;
        var length = sizes[0] + sizes[1] + sizes[2];
        if (length == 0)
            return null;
        for (var i = 0; i + 1 < ranges.Count; i += 2)
        {
            if (ranges[i] is not NumberValue { Whole: { } number } || ranges[i + 1] is not NumberValue { Whole: { } count } || number < 0)
                return null;
            for (; count > 0 && rows.Length >= length; count--, number++, rows = rows[length..])
                AddRow(number, rows[..length], sizes);
        }

        return decoded.IsDamaged ? null : stream.Dictionary;
    }

    private void AddRow(int number, ReadOnlySpan<byte> row, ReadOnlySpan<int> sizes)
    {
        file.Work.Spend(row.Length);
        var kind = sizes[0] == 0 ? 1 : Number(row[..sizes[0]]);
        var second = Number(row.Slice(sizes[0], sizes[1]));
        var third = Number(row[(sizes[0] + sizes[1])..]);
        if (kind == 1 && second <= int.MaxValue - file.Start)
            Add(number, XrefEntry.At(file.Start + (int)second));
        else if (kind == 2 && second is > 0 and <= int.MaxValue && third <= int.MaxValue)
            Add(number, XrefEntry.In((int)second, (int)third));
        else if (kind == 0)
            _free.Add(number);
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        long number = 0;
        foreach (var value in bytes)
            number = unchecked((number << 8) | value);
        return number < 0 ? long.MaxValue : number;
    }

    private void Add(int number, XrefEntry entry)
    {
        if (_free.Contains(number) || !_entries.TryAdd(number, entry))
            return;
        Work.Check("its objects", file.Work.Limits.Objects, "objects", _entries.Count);
    }
}
