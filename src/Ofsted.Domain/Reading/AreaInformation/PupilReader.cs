using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the shares of pupils in primary and secondary schools, whose lines say the same of two measures: the head of the list tells which.</summary>
internal static class PupilReader
{
    private static readonly Phrases<string> Measures = new(
        ("free school meals|free school meal", "ctx-fsm"), ("additional language|additional languages|first language", "ctx-eal"));

    private static readonly Phrases<string> Schools = new(
        ("primary schools|primary school|primary and nursery schools|nursery and primary schools|primary|primary phase", "primary"),
        ("secondary schools|secondary school|secondary|secondary phase", "secondary"));

    public static void Read(BlockContext context, BlockItem item)
    {
        var measure = Measures.Find(item.Tokens, 0, item.Tokens.Length);
        if (measure.IsFound)
            context.PupilMeasure = measure.Meaning;
        else if (!BeginsWithSchools(item.Tokens))
            return;

        var place = measure.End;
        if (measure.IsFound && !Schools.Find(item.Tokens, measure.End, item.Tokens.Length).IsFound)
            ReadSchoolBefore(context, item, measure.Start);
        if (!measure.IsFound && SharesLead(item.Tokens, out var lead))
        {
            ReadSchool(context, item, lead, 0, item.Tokens.Length);
            return;
        }

        while (Schools.Find(item.Tokens, place, item.Tokens.Length) is { IsFound: true } school)
        {
            var next = Schools.Find(item.Tokens, school.End, item.Tokens.Length);
            var nextMeasure = Measures.Find(item.Tokens, school.End, item.Tokens.Length);
            var end = Math.Min(next.IsFound ? next.Start : item.Tokens.Length, nextMeasure.IsFound ? nextMeasure.Start : item.Tokens.Length);
            ReadSchool(context, item, school.Meaning!, school.End, end);
            if (nextMeasure.IsFound && (!next.IsFound || nextMeasure.Start < next.Start))
                context.PupilMeasure = nextMeasure.Meaning;
            place = end;
        }
    }

    /// <summary>"18% of children in primary schools are entitled to" the measure, which then is not the head of a list.</summary>
    private static void ReadSchoolBefore(BlockContext context, BlockItem item, int measure)
    {
        var school = Schools.Find(item.Tokens, 0, measure);
        if (school.IsFound && NationalReader.NextPercent(item.Tokens, 0, school.Start) >= 0)
            ReadSchool(context, item, school.Meaning!, 0, item.Tokens.Length);
    }

    private static void ReadSchool(BlockContext context, BlockItem item, string school, int from, int to)
    {
        var code = $"{context.PupilMeasure}-{school}-pct";
        if (context.PupilMeasure is null || context.Drafts.Find(code) is not null)
        {
            context.PupilMeasure = null;
            return;
        }

        NationalReader.Read(context, item, from, to, code);
        if (school == "secondary")
            context.PupilMeasure = null;
    }

    /// <summary>"In primary schools is 18%" begins with the schools; other prose that names schools does not.</summary>
    private static bool BeginsWithSchools(Token[] tokens) =>
        Schools.Find(tokens, 0, Math.Min(tokens.Length, 6)) is { IsFound: true, Start: <= 2 } || SharesLead(tokens, out _);

    /// <summary>Whether the share is first, as in "is 18% in primary schools".</summary>
    private static bool SharesLead(Token[] tokens, out string school)
    {
        var found = Schools.Find(tokens, 0, Math.Min(tokens.Length, 6));
        school = found.Meaning ?? "";
        return found is { IsFound: true, Start: 2 or 3 } && tokens[found.Start - 1].Is("in") && tokens[found.Start - 2].Kind == TokenKind.Percent;
    }
}
