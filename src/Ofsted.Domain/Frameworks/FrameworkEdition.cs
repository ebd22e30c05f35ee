using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>One edition of an inspection framework: what it judges, on which scale, by which activities, and when.</summary>
/// <remarks>
/// The edition of an inspection follows its first day on site, never its publication date: editions overlap in print.
/// <see cref="FrameworkEditions"/> lists all of them.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(FrameworkEditionConverter))]
public sealed class FrameworkEdition : ISpanParsable<FrameworkEdition>, ITerm, IShown
{
    internal FrameworkEdition(string code, string name, string title, LocalDate from, LocalDate? to)
    {
        Code = code;
        Name = name;
        Title = title;
        From = from;
        To = to;
    }

    /// <summary>The permanent code in exchanged data, such as <c>ilacs-2023</c>.</summary>
    public string Code { get; }

    /// <summary>The short name in common use, such as "ILACS 2023".</summary>
    public string Name { get; }

    IEnumerable<string> ITerm.Names => [Name];

    /// <summary>The title of the framework.</summary>
    public string Title { get; }

    /// <summary>The first day on which an inspection under this edition may begin.</summary>
    public LocalDate From { get; }

    /// <summary>The last day on which an inspection under this edition may begin, or null while it is in force.</summary>
    public LocalDate? To { get; }

    /// <summary>How sure we are of <see cref="From"/> and <see cref="To"/>, and why.</summary>
    public required Citation DatesSource { get; init; }

    /// <summary>The scale on which it grades; <see cref="JudgementScales.None"/> for inspections of areas.</summary>
    public required JudgementScale Scale { get; init; }

    /// <summary>The areas that it judges, in the order of its reports.</summary>
    public required EquatableList<EditionArea> Areas { get; init; }

    /// <summary>The activities under it.</summary>
    public required EquatableList<InspectionActivity> Activities { get; init; }

    /// <summary>The legal powers on which it rests.</summary>
    public required EquatableList<Citation> StatutoryBasis { get; init; }

    /// <summary>The titles that its reports print.</summary>
    public required EquatableList<string> ReportTitles { get; init; }

    /// <summary>Where the list of areas comes from.</summary>
    public required Citation AreasSource { get; init; }

    /// <summary>What has been announced to replace or change it; empty when nothing is known.</summary>
    public EquatableList<AnnouncedChange> AnnouncedChanges { get; init; } = [];

    /// <summary>The evaluation criteria of its areas, section by section; empty where none are recorded.</summary>
    public EquatableList<FrameworkSection> Sections => FrameworkSections.Of(this);

    /// <summary>Whether it grades a local authority's services; false for the editions for areas.</summary>
    public bool IsGraded => Scale.Grades.Count > 0;

    /// <summary>Whether it makes a judgement of overall effectiveness.</summary>
    public bool HasOverall => Find(JudgementAreas.OverallEffectiveness) is not null;

    /// <summary>The key judgements, which determine or determined overall effectiveness.</summary>
    public IEnumerable<EditionArea> KeyAreas => Areas.Where(area => area.Role == JudgementRole.Key);

    /// <summary>Whether an inspection under it may begin on a day.</summary>
    /// <param name="firstDay">The first day on site.</param>
    public bool InForce(LocalDate firstDay)
    {
        firstDay = firstDay.InIso();
        var day = IsoDate.NumberOf(firstDay);
        return IsoDate.NumberOf(From) <= day && (To is not { } last || day <= IsoDate.NumberOf(last));
    }

    /// <summary>How the edition judges an area, or null when it does not.</summary>
    /// <param name="area">The area.</param>
    public EditionArea? Find(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        foreach (var candidate in Areas)
        {
            if (ReferenceEquals(candidate.Area, area))
                return candidate;
        }

        return null;
    }

    /// <summary>The edition with a code.</summary>
    /// <param name="code">A code, such as <c>sif-2013</c>.</param>
    /// <exception cref="ArgumentException">No edition has this code.</exception>
    public static FrameworkEdition FromCode(string code) => FrameworkEditions.Vocabulary.FromCode(code);

    /// <summary>Finds the edition with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="edition">The edition, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out FrameworkEdition? edition) =>
        FrameworkEditions.Vocabulary.TryFromCode(code, out edition);

    /// <summary>The edition with a code or a short name.</summary>
    /// <param name="text">A code or a short name, in any capitals.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FrameworkEdition Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A code or a short name, in any capitals.</param>
    /// <param name="provider">Not used: names are English.</param>
    public static FrameworkEdition Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FrameworkEditions.Vocabulary.Parse(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static FrameworkEdition Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        FrameworkEditions.Vocabulary.Parse(s);

    /// <summary>Reads a code or a short name, without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="edition">The edition, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FrameworkEdition? edition) =>
        FrameworkEditions.Vocabulary.TryParse(text, out edition);

    /// <summary>Reads a code or a short name, without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: names are English.</param>
    /// <param name="result">The edition, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FrameworkEdition result) =>
        FrameworkEditions.Vocabulary.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out FrameworkEdition)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out FrameworkEdition result) =>
        FrameworkEditions.Vocabulary.TryParse(s, out result);

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Name", Name),
        ("Code", Code),
        ("From", From),
        ("To", To),
        ("Judges", string.Join(", ", Areas)),
        ("Scale", string.Join(", ", Scale.Grades)),
    ];

    LocalDate? IShown.ShownBy => From;

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}
