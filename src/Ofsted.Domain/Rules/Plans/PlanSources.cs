namespace Ofsted.Domain.Rules;

/// <summary>The sources on which the rules on plans rest.</summary>
internal static class PlanSources
{
    public static readonly Citation Definition = Sources.Definition("improvement plans");

    public static readonly Citation Inspectors = Sources.Documents(
        "what inspectors say of action plans", "of 114 sentences that judge an action plan 33 speak of impact, 25 of what cannot be measured, 24 of times");

    public static readonly Citation ProgressReports = Sources.Documents("a progress report to a scrutiny committee, June 2017", "one report was read");

    public static readonly Citation Arithmetic = Sources.Definition("sums, shares and series");

    public static readonly Citation ChildrenInNeed = Sources.Stated(
        "Department for Education, children in need census guide", "scope",
        "children in need include those on child protection plans and in care");
}
