using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Display;

/// <summary>Writes the position of an improvement plan as a page for a committee.</summary>
/// <remarks>
/// Overview, what needs attention, the actions by theme, evidence of impact, measures against target with their caveats, the items of
/// the report, risks, and the questions that a committee would ask. It is a pure function of the plan and the day.
/// </remarks>
public static class ProgressPage
{
    /// <summary>The page in Markdown, with GitHub-style tables.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="later">Later inspections and visits, in which the items of the report are looked for.</param>
    /// <returns>The page; lines end with a line feed.</returns>
    public static string Markdown(ImprovementPlan plan, LocalDate asAt, params IEnumerable<LaterDocument> later)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(later);
        asAt = asAt.InIso();
        return MarkdownWriter.Write(ProgressPageParts.Of(plan, asAt, later));
    }

    /// <summary>The page as a complete HTML document without scripts or external content, accessible to screen readers and suited to dark mode and print.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="later">Later inspections and visits, in which the items of the report are looked for.</param>
    /// <returns>The document; every text of the plan is escaped.</returns>
    public static string Html(ImprovementPlan plan, LocalDate asAt, params IEnumerable<LaterDocument> later)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(later);
        asAt = asAt.InIso();
        return HtmlPageWriter.Write(plan.Title, ProgressPageParts.Of(plan, asAt, later));
    }
}
