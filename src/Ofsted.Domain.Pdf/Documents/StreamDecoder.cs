using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Undoes the filters of streams under the limits of the file.</summary>
internal sealed class StreamDecoder(PdfFile file)
{
    private const int MostFilters = 8;

    private readonly OutputBytes _output = new(file.Work);

    /// <summary>How the file is decrypted; null when it is not encrypted.</summary>
    public Decryption? Decryption { get; set; }

    public Decoded Decode(StreamValue stream, bool isEncrypted = true)
    {
        ReadOnlyMemory<byte> bytes = file.Data.AsMemory(stream.Start, stream.Length);
        if (isEncrypted && Decryption is not null && stream.Dictionary["Type"] is not NameValue { Text: "XRef" })
            bytes = Decryption.DecryptStream(bytes.Span, stream.ObjectNumber, stream.Generation);
        var filters = List(stream.Dictionary["Filter"]);
        var parameters = List(stream.Dictionary["DecodeParms"]);
        if (filters.Count > MostFilters)
            return new Decoded(default, IsUnknown: true);

        var isDamaged = false;
        for (var i = 0; i < filters.Count; i++)
        {
            var parameter = i < parameters.Count ? file.Get<DictionaryValue>(parameters[i]) : null;
            var decoded = Undo(file.Name(filters[i]), bytes, parameter);
            if (decoded.IsUnknown)
                return decoded;
            bytes = decoded.Bytes;
            isDamaged |= decoded.IsDamaged;
        }

        if (filters.Count == 0)
            file.Work.Inflate(bytes.Length);
        CheckLength(bytes.Length);
        return new Decoded(bytes, isDamaged);
    }

    public Value? Decrypted(Value? value, int number, int generation) =>
        Decryption is null ? value : Decryption.DecryptStrings(value, number, generation);

    /// <summary>Refuses a stream that grows over the limit.</summary>
    public void CheckLength(int length) => Work.Check("a stream", file.Work.Limits.StreamBytes, "inflated bytes", length);

    private Decoded Undo(string? filter, ReadOnlyMemory<byte> bytes, DictionaryValue? parameters)
    {
        var earlyChange = file.Whole(parameters?["EarlyChange"]) ?? 1;
        var output = _output;
        output.Clear();
        var isWhole = true;
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                isWhole = Inflation.Undo(bytes, output);
                break;
            case "LZWDecode" or "LZW":
                isWhole = LzwFilter.Undo(bytes.Span, output, earlyChange);
                break;
            case "ASCII85Decode" or "A85":
                isWhole = TextFilters.Undo85(bytes.Span, output);
                break;
            case "ASCIIHexDecode" or "AHx":
                TextFilters.UndoHex(bytes.Span, output);
                break;
            case "RunLengthDecode" or "RL":
                isWhole = TextFilters.UndoRuns(bytes.Span, output);
                break;
            case "Crypt":
                return new Decoded(bytes);
            default:
                return new Decoded(default, IsUnknown: true);
        }

        ReadOnlyMemory<byte> result = output.ToArray();
        if (parameters is not null && file.Whole(parameters["Predictor"]) is > 1 and var predictor)
            result = Predictors.Undo(result, predictor, Parameter(parameters, "Colors", 1), Parameter(parameters, "BitsPerComponent", 8), Parameter(parameters, "Columns", 1));
        return new Decoded(result, IsDamaged: !isWhole);
    }

    private int Parameter(DictionaryValue parameters, string key, int otherwise) => file.Whole(parameters[key]) ?? otherwise;

    private List<Value?> List(Value? value) => file.Resolve(value) switch
    {
        ArrayValue array => array.Items,
        null => [],
        var single => [single],
    };
}
