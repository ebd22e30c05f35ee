using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Gives the grades as a report prints them: in its table and again in its body, with their numbers where it numbers them.</summary>
internal static class PrintedGradeReader
{
    public static EquatableList<PrintedGrade>? Read(DocumentKind kind, JudgementReading judgements) => kind switch
    {
        DocumentKind.IlacsReport => [.. judgements.Rows.Concat(judgements.Statements).Select(Printed)],
        DocumentKind.LookedAfterReport => [.. judgements.Statements.Select(Printed)],
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
