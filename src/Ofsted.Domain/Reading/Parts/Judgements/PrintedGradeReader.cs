using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>Reads the grades that the body of a report repeats, with their numbers where it numbers them.</summary>
internal static class PrintedGradeReader
{
    public static EquatableList<PrintedGrade>? Read(DocumentText document, DocumentKind kind, int frontEnd, IReadOnlyList<GradeStatement> statements) => kind switch
    {
        DocumentKind.IlacsReport => [.. HeadingGrades.Read(document, 0, frontEnd, AreaLabels.Ilacs).Concat(statements).Select(Printed)],
        DocumentKind.LookedAfterReport => [.. statements.Select(Printed)],
        _ => null,
    };

    private static PrintedGrade Printed(GradeStatement statement) => new()
    {
        Area = statement.Area,
        Grade = statement.Grade,
        Number = NumberOf(statement.Line),
    };

    /// <summary>The number of "Grade 3 (adequate)", or null.</summary>
    private static int? NumberOf(SourceLine line)
    {
        const string Label = "grade ";
        return line.Key.StartsWith(Label, StringComparison.Ordinal) && line.Key.Length > Label.Length && char.IsAsciiDigit(line.Key[Label.Length])
            ? line.Key[Label.Length] - '0'
            : null;
    }
}
