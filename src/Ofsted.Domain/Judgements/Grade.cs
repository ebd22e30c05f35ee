using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A word that an inspection may award, such as <em>good</em>.</summary>
/// <remarks>
/// A grade has no order of its own: which grade is better is a fact of a <see cref="JudgementScale"/>.
/// <see cref="Grades"/> lists all of them. There is no grade for "not judged": see <see cref="Judgement.NotJudged"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(GradeConverter))]
public sealed class Grade : ISpanParsable<Grade>, ITerm
{
    private const string HowToCompare =
        "Grades can be ordered only on a scale: write JudgementScales.FourPoint.IsBetter(grade, other), or grade.IsGoodOrBetter().";

    internal Grade(string code, string label, int number, params string[] spellings)
    {
        Code = code;
        Label = label;
        Number = number;
        Spellings = EquatableList.Of(spellings);
    }

    /// <summary>The permanent code in exchanged data, such as <c>requires-improvement</c>.</summary>
    public string Code { get; }

    /// <summary>The label as current reports print it, such as "Requires improvement to be good".</summary>
    public string Label { get; }

    /// <summary>The number that Ofsted's data and the 2013 reports give the grade, 1 (best) to 4.</summary>
    /// <remarks><em>Adequate</em> and <em>requires improvement</em> share 3 and are still different grades.</remarks>
    public int Number { get; }

    /// <summary>Other spellings seen in published documents; capitals and spacing do not matter.</summary>
    public EquatableList<string> Spellings { get; }

    IEnumerable<string> ITerm.Names => Spellings.Append(Label);

    /// <summary>The grade with a code.</summary>
    /// <param name="code">A code, such as <c>good</c>.</param>
    /// <exception cref="ArgumentException">No grade has this code.</exception>
    public static Grade FromCode(string code) => Grades.Vocabulary.FromCode(code);

    /// <summary>Finds the grade with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="grade">The grade, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Grade? grade) =>
        Grades.Vocabulary.TryFromCode(code, out grade);

    /// <summary>The grade with a printed word or a code.</summary>
    /// <param name="text">A code, the label or a known spelling, in any capitals.</param>
    /// <exception cref="FormatException">The text is not a known spelling of a grade.</exception>
    public static Grade Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A code, the label or a known spelling, in any capitals.</param>
    /// <param name="provider">Not used: spellings are English.</param>
    public static Grade Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Grades.Vocabulary.Parse(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Grade Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Grades.Vocabulary.Parse(s);

    /// <summary>Reads a printed word or a code, without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="grade">The grade, or null when the text is not a known spelling of one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Grade? grade) =>
        Grades.Vocabulary.TryParse(text, out grade);

    /// <summary>Reads a printed word or a code, without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: spellings are English.</param>
    /// <param name="result">The grade, or null when the text is not a known spelling of one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Grade result) =>
        Grades.Vocabulary.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Grade)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Grade result) =>
        Grades.Vocabulary.TryParse(s, out result);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="other">Another grade.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool IsBetterThan(Grade? other) => throw new NotSupportedException(HowToCompare);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="other">Another grade.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool IsWorseThan(Grade? other) => throw new NotSupportedException(HowToCompare);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">Another.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static bool operator >(Grade? left, Grade? right) => throw new NotSupportedException(HowToCompare);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">Another.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static bool operator <(Grade? left, Grade? right) => throw new NotSupportedException(HowToCompare);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">Another.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static bool operator >=(Grade? left, Grade? right) => throw new NotSupportedException(HowToCompare);

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">Another.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(HowToCompare, error: true)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static bool operator <=(Grade? left, Grade? right) => throw new NotSupportedException(HowToCompare);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
