using System.Text;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>An item of a list or table of a letter or report on an area, as it is put together.</summary>
internal sealed class AreaItem
{
    public required AreaLine First { get; init; }

    public int? Number { get; init; }

    public string? Theme { get; init; }

    /// <summary>The body responsible, as printed.</summary>
    public string? Body { get; set; }

    public List<string> Texts { get; } = [];

    public List<List<string>> Parts { get; } = [];

    public string Text => Joined(Texts);

    public IEnumerable<string> PartTexts => Parts.Select(Joined).Where(text => text.Length > 0);

    private bool IsInPart { get; set; }

    /// <summary>Adds a line: a part where it begins with a bullet, and of the text again where a part has ended and a sentence begins.</summary>
    public void Add(AreaLine line)
    {
        if (line.IsItem)
            Parts.Add([line.Item.Text]);
        else if (IsInPart && !(ParagraphJoints.EndsSentence(Parts[^1][^1]) && char.IsUpper(line.Text[0])))
            Parts[^1].Add(line.Text);
        else
            Texts.Add(line.Text);
        IsInPart = line.IsItem || (IsInPart && ReferenceEquals(Parts[^1][^1], line.Text));
    }

    /// <summary>Lines as one; a word that is parted by a hyphen at the end of a line is whole again.</summary>
    public static string Joined(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && (!EndsInWord(text) || LineKey.BeginsWithAny(line, "and ", "or ", "to ")))
                text.Append(' ');
            text.Append(line);
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool EndsInWord(StringBuilder text) => text.Length > 1 && text[^1] == '-' && text[^2] != ' ';
}
