using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.AreaInspections;

/// <summary>The subject that joint targeted area inspections share for a year or so, such as neglect.</summary>
/// <remarks><see cref="JointInspectionThemes"/> lists all of them. The codes and their grouping are ours; letters name a theme in words that vary.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(Internal.TermTypeConverter<JointInspectionTheme>))]
public sealed class JointInspectionTheme : ITerm
{
    internal JointInspectionTheme(string code, string label, LocalDate from)
    {
        Code = code;
        Label = label;
        From = from;
    }

    /// <summary>The permanent code in exchanged data, such as <c>domestic-abuse</c>.</summary>
    public string Code { get; }

    /// <summary>A readable label.</summary>
    public string Label { get; }

    /// <summary>The first day on site of the first inspection with the theme.</summary>
    public LocalDate From { get; }

    /// <summary>Where <see cref="From"/> comes from.</summary>
    public required Citation Source { get; init; }

    IEnumerable<string> ITerm.Names => [Label];

    /// <summary>The theme with a code.</summary>
    /// <param name="code">A code, such as <c>neglect</c>.</param>
    /// <exception cref="ArgumentException">No theme has this code.</exception>
    public static JointInspectionTheme FromCode(string code) => JointInspectionThemes.Vocabulary.FromCode(code);

    /// <summary>Finds the theme with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="theme">The theme, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out JointInspectionTheme? theme) =>
        JointInspectionThemes.Vocabulary.TryFromCode(code, out theme);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
