namespace Ofsted.Domain;

/// <summary>The scales in use since 2009.</summary>
public static class JudgementScales
{
    /// <summary>Outstanding, good, adequate, inadequate: inspections before November 2013.</summary>
    public static JudgementScale WithAdequate { get; } = new(
        "four-point-with-adequate",
        "Four-point scale with adequate",
        EquatableList.Of(Grades.Outstanding, Grades.Good, Grades.Adequate, Grades.Inadequate),
        new Citation
        {
            Document = "Reports of the 2013 inspections of looked after children services",
            Place = "what inspection judgements mean",
            Confidence = Confidence.VerifiedInDocuments,
            Note = "4 of 4 reports",
        });

    /// <summary>Outstanding, good, requires improvement to be good, inadequate: inspections since November 2013.</summary>
    public static JudgementScale FourPoint { get; } = new(
        "four-point",
        "Four-point scale",
        EquatableList.Of(Grades.Outstanding, Grades.Good, Grades.RequiresImprovement, Grades.Inadequate),
        new Citation
        {
            Document = "Reports under the Single Inspection Framework and ILACS",
            Place = "front page",
            Confidence = Confidence.VerifiedInDocuments,
            Note = "489 of 489 reports",
        });

    /// <summary>No grades: inspections of areas, whose outcomes are in words.</summary>
    public static JudgementScale None { get; } = new(
        "none",
        "No grades",
        [],
        new Citation
        {
            Document = "Letters of joint targeted area inspections and reports of area SEND inspections",
            Confidence = Confidence.VerifiedInDocuments,
            Note = "119 of 119 documents",
        });

    /// <summary>Every scale, the older first.</summary>
    public static EquatableList<JudgementScale> All { get; } = EquatableList.Of(WithAdequate, FourPoint, None);
}
