using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Finds the objects of a file whose table is damaged, by looking for "1 0 obj" from its beginning to its end.</summary>
internal sealed class ObjectScan(PdfFile file)
{
    private readonly Dictionary<int, XrefEntry> _entries = [];

    public Dictionary<int, XrefEntry> Entries => _entries;

    /// <summary>The trailer, or the dictionary of a table in a stream, or one made of the catalogue that was found; null when there is none.</summary>
    public DictionaryValue? Trailer { get; private set; }

    public void Scan()
    {
        var data = file.Data;
        for (var position = file.Start; position < file.End;)
        {
            var rest = data.AsSpan(position, file.End - position);
            var at = rest.IndexOf("obj"u8);
            file.Work.Spend(at < 0 ? rest.Length : at);
            if (at < 0)
                break;
            position += at;
            if (TryNumberBefore(position, out var number, out var offset))
            {
                _entries[number] = XrefEntry.At(offset);
                Work.Check("its objects", file.Work.Limits.Objects, "objects", _entries.Count);
            }

            position += 3;
        }
    }

    /// <summary>Adds the objects in object streams, and finds the trailer.</summary>
    public void Complete()
    {
        foreach (var (number, entry) in _entries.OrderBy(item => item.Value.Offset).ToList())
        {
            var value = file.ReadObjectAt(entry.Offset, number);
            var dictionary = (value as StreamValue)?.Dictionary ?? value as DictionaryValue;
            switch (dictionary?["Type"])
            {
                case NameValue { Text: "ObjStm" } when value is StreamValue stream:
                    AddContained(number, stream);
                    break;
                case NameValue { Text: "XRef" } when dictionary["Root"] is ReferenceValue:
                    Trailer = dictionary;
                    break;
                case NameValue { Text: "Catalog" }:
                    Trailer ??= new DictionaryValue(new(StringComparer.Ordinal) { ["Root"] = new ReferenceValue(number) });
                    break;
            }
        }

        if (FindTrailer() is { } trailer)
            Trailer = trailer;
    }

    private void AddContained(int container, StreamValue stream)
    {
        var contained = file.OpenObjectStream(container, stream);
        for (var i = 0; i < contained.Count; i++)
            _entries[contained.NumberAt(i)] = XrefEntry.In(container, i);
        Work.Check("its objects", file.Work.Limits.Objects, "objects", _entries.Count);
    }

    private DictionaryValue? FindTrailer()
    {
        DictionaryValue? found = null;
        var searched = file.Data.AsSpan(file.Start, file.End - file.Start);
        while (found is null && searched.LastIndexOf("trailer"u8) is >= 0 and var at)
        {
            file.Work.Spend(searched.Length - at);
            if (file.LexerAt(file.Start + at + "trailer".Length).Read() is DictionaryValue dictionary && dictionary["Root"] is ReferenceValue)
                found = dictionary;
            searched = searched[..at];
        }

        return found;
    }

    private bool TryNumberBefore(int position, out int number, out int offset)
    {
        var data = file.Data;
        var at = position;
        (number, offset) = (0, 0);
        if (!TryDigitsBefore(data, ref at, out _) || !TryDigitsBefore(data, ref at, out number))
            return false;
        offset = at;
        return number > 0;
    }

    private bool TryDigitsBefore(byte[] data, ref int at, out int number)
    {
        number = 0;
        var last = at;
        while (last > file.Start && at - last < 8 && Characters.IsBlank(data[last - 1]))
            last--;
        var first = last;
        while (first > file.Start && last - first < 9 && Characters.IsDigit(data[first - 1]))
            first--;
        if (first == last)
            return false;
        foreach (var digit in data.AsSpan(first, last - first))
            number = (number * 10) + (digit - '0');
        at = first;
        return true;
    }
}
