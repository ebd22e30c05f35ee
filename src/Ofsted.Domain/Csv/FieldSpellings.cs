using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>The spellings in common use, such as RI, 2, CLA or JTAI, for imports.</summary>
/// <remarks>
/// Everything that the terms parse themselves is accepted too. The list is <c>field-spellings.tsv</c>, shown in <c>docs/flat-files.md</c>;
/// beside it a grade may have its number in brackets, as in "Outstanding (1)". A word that could mean two things, or a grade that no
/// edition of the library gives, such as "Satisfactory", is refused.
/// </remarks>
public static class FieldSpellings
{
    private static readonly SpellingList Table = new();

    /// <summary>The grade that a word refers to; 3 is requires improvement.</summary>
    /// <param name="text">The word, in any capitals.</param>
    /// <exception cref="FormatException">The word is not among those that are accepted, which the message lists.</exception>
    public static Grade ParseGrade(string text) => TryParseGrade(text, out var grade) ? grade : throw Table.Refusal(text, "grade", Grades.Vocabulary);

    /// <summary>Finds the grade that a word refers to, without throwing.</summary>
    /// <param name="text">The word, in any capitals, or null.</param>
    /// <param name="grade">The grade, or null when the word is not accepted.</param>
    public static bool TryParseGrade([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Grade? grade)
    {
        if (Table.TryFind("grade", text, Grades.Vocabulary, out grade))
            return true;
        if (text?.TrimEnd() is [.., '(', var digit, ')'] numbered
            && Table.TryFind("grade", numbered[..^3], Grades.Vocabulary, out var named)
            && named.Number == digit - '0')
        {
            grade = named;
        }

        return grade is not null;
    }

    /// <summary>The judgement area that a word refers to.</summary>
    /// <param name="text">The word, in any capitals.</param>
    /// <param name="edition">The edition, when known: an area of another edition becomes the one that continues it, as <see cref="AreaLineage.NameIn"/> says.</param>
    /// <exception cref="FormatException">The word is not among those that are accepted, which the message lists.</exception>
    public static JudgementArea ParseArea(string text, FrameworkEdition? edition = null) =>
        TryParseArea(text, out var area, edition) ? area : throw Table.Refusal(text, "area", JudgementAreas.Vocabulary);

    /// <summary>Finds the judgement area that a word refers to, without throwing.</summary>
    /// <param name="text">The word, in any capitals, or null.</param>
    /// <param name="area">The area, or null when the word is not accepted.</param>
    /// <param name="edition">The edition, when known, as of <see cref="ParseArea"/>.</param>
    public static bool TryParseArea([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JudgementArea? area, FrameworkEdition? edition = null)
    {
        if (!Table.TryFind("area", text, JudgementAreas.Vocabulary, out area))
            return false;
        if (edition is not null)
            area = AreaLineage.NameIn(edition, area)?.ToArea ?? area;
        return true;
    }

    /// <summary>The activity that a word refers to.</summary>
    /// <param name="text">The word, in any capitals.</param>
    /// <exception cref="FormatException">The word is not among those that are accepted, which the message lists.</exception>
    public static InspectionActivity ParseActivity(string text) =>
        TryParseActivity(text, out var activity) ? activity : throw Table.Refusal(text, "activity", InspectionActivities.Vocabulary);

    /// <summary>Finds the activity that a word refers to, without throwing.</summary>
    /// <param name="text">The word, in any capitals, or null.</param>
    /// <param name="activity">The activity, or null when the word is not accepted.</param>
    public static bool TryParseActivity([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InspectionActivity? activity) =>
        Table.TryFind("activity", text, InspectionActivities.Vocabulary, out activity);

    /// <summary>The framework edition that a word refers to.</summary>
    /// <param name="text">The word, in any capitals. "ILACS" is several editions, of which the day decides.</param>
    /// <param name="firstDay">The first day on site, when known.</param>
    /// <exception cref="FormatException">The word is not among those that are accepted, which the message lists.</exception>
    public static FrameworkEdition ParseEdition(string text, LocalDate? firstDay = null) =>
        TryParseEdition(text, out var edition, firstDay.InIso()) ? edition
        : IsIlacs(text) ? throw new FormatException($"There are several editions of ILACS: give the first day on site. {FrameworkEditions.Vocabulary.Accepted}")
        : throw Table.Refusal(text, "edition", FrameworkEditions.Vocabulary);

    /// <summary>Finds the framework edition that a word refers to, without throwing.</summary>
    /// <param name="text">The word, in any capitals, or null. "ILACS" is several editions, of which the day decides.</param>
    /// <param name="edition">The edition, or null when the word is not accepted.</param>
    /// <param name="firstDay">The first day on site, when known.</param>
    public static bool TryParseEdition([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FrameworkEdition? edition, LocalDate? firstDay = null)
    {
        if (Table.TryFind("edition", text, FrameworkEditions.Vocabulary, out edition))
            return true;
        edition = IsIlacs(text) && firstDay is { } day ? FrameworkEditions.For(InspectionActivities.StandardInspection, day) : null;
        return edition is not null;
    }

    /// <summary>The topic of a visit that a word refers to.</summary>
    /// <param name="text">The word, in any capitals.</param>
    /// <exception cref="FormatException">The word is not among those that are accepted, which the message lists.</exception>
    public static VisitTopic ParseTopic(string text) =>
        TryParseTopic(text, out var topic) ? topic : throw Table.Refusal(text, "topic", VisitTopics.Vocabulary);

    /// <summary>Finds the topic of a visit that a word refers to, without throwing.</summary>
    /// <param name="text">The word, in any capitals, or null.</param>
    /// <param name="topic">The topic, or null when the word is not accepted.</param>
    public static bool TryParseTopic([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VisitTopic? topic) =>
        Table.TryFind("topic", text, VisitTopics.Vocabulary, out topic);

    private static bool IsIlacs(string? text) => Spelling.Normalise(text) == "ilacs";

    /// <summary>The list, by term and spelling.</summary>
    private sealed class SpellingList
    {
        private readonly Dictionary<(string Term, string Spelling), string> _codes = [];
        private readonly List<(string Term, string Spelling)> _all = [];

        public SpellingList()
        {
            foreach (var row in TabSeparated.ReadEmbedded("field-spellings.tsv").Rows)
            {
                _codes.Add((row["term"], Spelling.Normalise(row["spelling"])), row["code"]);
                _all.Add((row["term"], row["spelling"]));
            }
        }

        public bool TryFind<T>(string term, string? text, Vocabulary<T> vocabulary, [NotNullWhen(true)] out T? found)
            where T : class, ITerm
        {
            if (vocabulary.TryParse(text, out found))
                return true;
            return _codes.TryGetValue((term, Spelling.Normalise(text)), out var code) && vocabulary.TryFromCode(code, out found);
        }

        public FormatException Refusal<T>(string text, string term, Vocabulary<T> vocabulary)
            where T : class, ITerm
        {
            ArgumentNullException.ThrowIfNull(text);
            var spellings = string.Join(", ", _all.Where(entry => entry.Term == term).Select(entry => entry.Spelling));
            return new($"'{Excerpt.Of(text)}' is not a spelling that imports accept here. {vocabulary.Accepted} Also accepted are {spellings}.");
        }
    }
}
