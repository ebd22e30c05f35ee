namespace Ofsted.Domain.Display;

/// <summary>A sign with a meaning of its own: a shape, for a grade with its letter in it.</summary>
/// <param name="Name">The end of its id within a picture.</param>
/// <param name="Label">What it means, for the legend.</param>
/// <param name="Shape">How the shape is drawn.</param>
/// <param name="Path">The outline, around the point 0, 0.</param>
/// <param name="Letter">The letter in the shape; empty for none.</param>
/// <param name="LetterInk">How the letter is drawn.</param>
internal sealed record Mark(string Name, string Label, Ink Shape, string Path, string Letter, Ink LetterInk)
{
    /// <summary>Half the width of the widest shape.</summary>
    public const double Radius = 13;

    public static readonly Mark Outstanding = new(
        "o", Grades.Outstanding.Label, Ink.Outstanding, "M-11.5 0a11.5 11.5 0 1 0 23 0a11.5 11.5 0 1 0-23 0Z", "O", Ink.OutstandingLetter);

    public static readonly Mark Good = new(
        "g", Grades.Good.Label, Ink.Good, "M-10.5-6.5a4 4 0 0 1 4-4h13a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-13a4 4 0 0 1-4-4Z", "G", Ink.GoodLetter);

    public static readonly Mark RequiresImprovement = new(
        "r", Grades.RequiresImprovement.Label, Ink.RequiresImprovement, "M0-13.5 13.5 0 0 13.5-13.5 0Z", "R", Ink.RequiresImprovementLetter);

    public static readonly Mark Inadequate = new(
        "i", Grades.Inadequate.Label, Ink.Inadequate, "M-4.8-11.5h9.6l6.7 6.7v9.6l-6.7 6.7h-9.6l-6.7-6.7v-9.6Z", "I", Ink.InadequateLetter);

    public static readonly Mark Adequate = new(
        "a", Grades.Adequate.Label, Ink.Adequate, "M-6.5-11h13l6.5 11-6.5 11h-13l-6.5-11Z", "A", Ink.AdequateLetter);

    public static readonly Mark NoGrade = new(
        "n", "Not judged", Ink.NoGrade, "M-10.5 0a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0-21 0Z", "–", Ink.NoGradeLetter);

    public static readonly Mark FocusedVisit = Sign("f", "Focused visit", Ink.OpenSign, "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z");

    public static readonly Mark MonitoringVisit = Sign("m", "Monitoring visit", Ink.Sign, "M0-5.5 5.5 4.5h-11Z");

    public static readonly Mark JointInspection = Sign("t", "Joint targeted area inspection", Ink.Sign, "M-4.5-4.5h9v9h-9Z");

    public static readonly Mark AreaSend = Sign("s", "Area SEND inspection", Ink.Sign, "M-1.8-5.5h3.6v3.7h3.7v3.6h-3.7v3.7h-3.6v-3.7h-3.7v-3.6h3.7Z");

    public static readonly Mark OtherVisit = Sign("y", "Visit", Ink.OpenSign, "M0-6 6 0 0 6-6 0Z");

    /// <summary>All, in the order of a legend.</summary>
    public static readonly EquatableList<Mark> All =
        [Outstanding, Good, RequiresImprovement, Adequate, Inadequate, NoGrade, FocusedVisit, MonitoringVisit, JointInspection, AreaSend, OtherVisit];

    /// <summary>Whether it stands for a grade.</summary>
    public bool IsGrade => Letter.Length > 0 && this != NoGrade;

    public static Mark Of(Grade? grade) => grade?.Code switch
    {
        "outstanding" => Outstanding,
        "good" => Good,
        "requires-improvement" => RequiresImprovement,
        "inadequate" => Inadequate,
        "adequate" => Adequate,
        _ => NoGrade,
    };

    public static Mark Of(InspectionActivity? activity) => activity?.Code switch
    {
        "focused-visit" => FocusedVisit,
        "monitoring-visit" => MonitoringVisit,
        "joint-targeted-area-inspection" => JointInspection,
        "area-send-inspection" => AreaSend,
        _ => OtherVisit,
    };

    private static Mark Sign(string name, string label, Ink ink, string path) => new(name, label, ink, path, "", Ink.Text);
}
