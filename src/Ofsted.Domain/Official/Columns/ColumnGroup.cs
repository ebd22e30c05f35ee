namespace Ofsted.Domain.Official;

/// <summary>Which of the inspections of a row a column is about.</summary>
/// <param name="Family">The kind of inspection that the header names.</param>
/// <param name="IsAgain">Whether it is a re-inspection or revisit.</param>
/// <param name="Subject">The part of the service that alone was inspected again, before 2013.</param>
/// <param name="Ordinal">Which of several alike: a word such as "latest", or the number of the occurrence; empty when there is one.</param>
/// <param name="Activity">The kind of inspection or visit under ILACS that the header names.</param>
internal readonly record struct ColumnGroup(InspectionFamily Family, bool IsAgain, JudgementArea? Subject, string Ordinal, InspectionActivity? Activity = null)
{
    public static readonly ColumnGroup Plain = new(InspectionFamily.Unstated, false, null, "");
}
