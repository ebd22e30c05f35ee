using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Tells where an item begins among lines that have neither bullets nor numbers: rows of a table, or plain paragraphs.</summary>
/// <remarks>
/// Text loses the rules of a table, so what is left are the sentence that has ended, the room that its last line had for the next word,
/// a blank line, and who "should" do something. Where these leave a doubt, <see cref="Joint.Doubtful"/> says so.
/// </remarks>
internal sealed class ParagraphJoints
{
    private const double SurelyFits = 0.955;
    private const int FarthestModal = 16;
    private const int LongestHeading = 90;
    private const int FarthestAlso = 12;

    private static readonly string[] Pronouns = ["they ", "this ", "these ", "it ", "their ", "those ", "such "];

    private static readonly string[] Actors =
        ["leader", "partner", "authority", "icb", "board", "council", "nhs", "commissioner", "provider", "local area", "trust", "practitioners", "professionals", "headteacher", "agencies"];

    private static readonly string[] Modals = [" should ", " must ", " need ", " needs ", " should: ", " must: "];

    private readonly IReadOnlyList<AreaLine> _lines;
    private readonly int _widest;
    private bool? _namesLeadersAlone;

    public ParagraphJoints(IReadOnlyList<AreaLine> lines)
    {
        _lines = lines;
        _widest = lines.Where(line => !line.IsItem).Select(line => TextWidth.Of(line.Text)).DefaultIfEmpty(0).Max();
    }

    /// <summary>How a line is joined to the one before it.</summary>
    public Joint At(int index)
    {
        if (index == 0)
            return Joint.Begins;
        var (before, line) = (_lines[index - 1], _lines[index]);
        if (line.IsItem || !char.IsUpper(line.Text[0]) || !EndsSentence(before.Text))
            return Joint.Continues;

        var opening = Opening(index);
        if (opening.IndexOf(" also ", StringComparison.Ordinal) is >= 0 and var also && WordsBefore(opening, also) <= FarthestAlso)
            return Joint.Continues;
        if (LineKey.BeginsWithAny(opening, Pronouns))
            return Joint.Continues;
        if (line.AfterGap || IsWithRoom(before, line))
            return Joint.Begins;
        if (!SaysWho(opening))
            return Joint.Continues;
        return !SaysLeadersAlone(opening) || NamesLeadersAlone ? Joint.Doubtful : Joint.ContinuesDoubtfully;
    }

    /// <summary>Whether a line heads the paragraphs that follow: short, without a full stop, between a sentence that has ended and one that begins.</summary>
    public bool IsHeading(int index)
    {
        if (index < 0 || index + 1 >= _lines.Count || _lines[index] is not { IsItem: false, Text: { Length: <= LongestHeading } text } || !char.IsUpper(text[0]))
            return false;
        var next = _lines[index + 1];
        return char.IsAsciiLetter(text[^1]) && !next.IsItem && char.IsUpper(next.Text[0]) && IsWithRoom(_lines[index], next)
            && (index == 0 || EndsSentence(_lines[index - 1].Text));
    }

    public static bool EndsSentence(string text) => text.TrimEnd('\'', '"', ')', ' ') is { Length: > 0 } end && end[^1] is '.' or '!' or '?';

    /// <summary>Whether an opening says within a few words who should do something.</summary>
    public static bool SaysWho(string opening)
    {
        foreach (var modal in Modals)
        {
            if (opening.IndexOf(modal, StringComparison.Ordinal) is >= 0 and var at && WordsBefore(opening, at) <= FarthestModal
                && opening[..at] is var subject && !subject.Contains(". ", StringComparison.Ordinal)
                && LineKey.HoldsAny(subject.ToLowerInvariant(), Actors))
            {
                return true;
            }
        }

        return false;
    }

    private string Opening(int index)
    {
        var text = _lines[index].Text;
        for (var i = index + 1; i < _lines.Count && i <= index + 2 && !_lines[i].IsItem; i++)
            text += " " + _lines[i].Text;
        return LineKey.Of(text) + " ";
    }

    private bool IsWithRoom(AreaLine before, AreaLine line) =>
        !before.IsItem && TextWidth.Of(before.Text) + TextWidth.Blank + TextWidth.OfFirstWord(line.Text) <= SurelyFits * _widest;

    private static int WordsBefore(string text, int at) => text.AsSpan(0, at).Count(' ');

    /// <summary>Whether an item that surely begins says no more than "Leaders should": where none does, such a sentence goes on.</summary>
    private bool NamesLeadersAlone => _namesLeadersAlone ??= Enumerable.Range(0, _lines.Count).Any(i => SaysLeadersAlone(Opening(i)) && (i == 0 || BeginsSurely(i)));

    private bool BeginsSurely(int index) =>
        !_lines[index].IsItem && EndsSentence(_lines[index - 1].Text) && (_lines[index].AfterGap || IsWithRoom(_lines[index - 1], _lines[index]));

    private static bool SaysLeadersAlone(string opening) => LineKey.BeginsWithAny(opening, "leaders should", "leaders must", "leaders need");
}
