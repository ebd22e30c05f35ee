using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Fonts;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Content;

/// <summary>The fonts of a file, each read once.</summary>
internal sealed class ResourceFonts(PdfFile file)
{
    private readonly Dictionary<int, Font?> _byNumber = [];
    private readonly Dictionary<DictionaryValue, Font?> _direct = [];

    public Font? Find(DictionaryValue? resources, string name)
    {
        var value = file.Get<DictionaryValue>(resources?["Font"])?[name];
        return Find(value);
    }

    public Font? Find(Value? value)
    {
        if (value is ReferenceValue reference)
        {
            if (!_byNumber.TryGetValue(reference.Number, out var known))
                _byNumber[reference.Number] = known = Font.Read(file, value);
            return known;
        }

        if (value is not DictionaryValue dictionary)
            return null;
        if (!_direct.TryGetValue(dictionary, out var font))
            _direct[dictionary] = font = Font.Read(file, value);
        return font;
    }
}
