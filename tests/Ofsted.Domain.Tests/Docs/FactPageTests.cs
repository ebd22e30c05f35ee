using System.Globalization;
using NodaTime.Text;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class FactPageTests
{
    [Fact]
    public void Page_of_editions()
    {
        FactPage.Check("editions.md", "editions", FactPage.Table(
            ["code", "name", "first day on site", "judges", "activities", "dates are"],
            FrameworkEditions.All.Select(edition => (string?[])
            [
                FactPage.Code(edition.Code), edition.Name, Range(edition.From, edition.To),
                Joined(edition.Areas.Select(area => FactPage.Code(area.Area.Code))),
                Joined(edition.Activities.Select(activity => FactPage.Code(activity.Code))),
                FactPage.Words(edition.DatesSource.Confidence),
            ])));
        FactPage.Check("editions.md", "activities", FactPage.Table(
            ["code", "label", "outcome"],
            InspectionActivities.All.Select(activity => (string?[])
                [FactPage.Code(activity.Code), activity.Label, activity.IsGraded ? "report with grades" : "letter without grades"])));
        FactPage.Check("editions.md", "sections", FactPage.Table(
            ["section", "about", "editions", "criteria"],
            FrameworkSections.All.Select(section => (string?[])
            [
                FactPage.Code(section.Code), section.Title, Joined(section.Editions.Select(edition => FactPage.Code(edition.Code))),
                Number(section.Criteria.Count),
            ])));
        FactPage.Check("editions.md", "criteria", string.Join("\n\n", FrameworkSections.All.Select(section =>
            $"### {section.Title} ({section.Code})\n\n" + FactPage.Table(
                ["code", "topic", "touched by"],
                section.Criteria.Select(criterion => (string?[])
                [
                    FactPage.Code(criterion.Code), criterion.Topic,
                    criterion.SharePercent is { } share ? $"{Number(share)}%" : "not counted",
                ])))));
        FactPage.Check("editions.md", "national-framework", FactPage.Table(
            ["reference", "title", "we are sure because it is"],
            NationalFramework.All.Select(element => (string?[])
                [element.Reference.ToString(), element.Title, FactPage.Words(element.Source.Confidence)])));
    }

    [Fact]
    public void Page_of_scales()
    {
        FactPage.Check("scales.md", "grades", FactPage.Table(
            ["code", "label", "number", "also printed as", "scales"],
            Grades.All.Select(grade => (string?[])
            [
                FactPage.Code(grade.Code), grade.Label, Number(grade.Number), Joined(grade.Spellings),
                Joined(JudgementScales.All.Where(scale => scale.Contains(grade)).Select(scale => FactPage.Code(scale.Code))),
            ])));
        FactPage.Check("scales.md", "scales", FactPage.Table(
            ["code", "from best to worst", "editions"],
            JudgementScales.All.Select(scale => (string?[])
            [
                FactPage.Code(scale.Code), Joined(scale.Grades.Select(grade => grade.Label)),
                Joined(FrameworkEditions.All.Where(edition => edition.Scale == scale).Select(edition => FactPage.Code(edition.Code))),
            ])));
    }

    [Fact]
    public void Page_of_areas()
    {
        FactPage.Check("areas.md", "areas", FactPage.Table(
            ["code", "label", "judged by"],
            JudgementAreas.All.Select(area => (string?[])
            [
                FactPage.Code(area.Code), area.Label,
                Joined(FrameworkEditions.All.Where(edition => edition.Find(area) is not null).Select(edition => FactPage.Code(edition.Code))),
            ])));
        FactPage.Check("areas.md", "printed", FactPage.Table(
            ["edition", "area", "printed as", "role"],
            FrameworkEditions.All.SelectMany(edition => edition.Areas.Select(area => (string?[])
            [
                FactPage.Code(edition.Code), FactPage.Code(area.Area.Code), area.ToString(),
                area.Role switch
                {
                    JudgementRole.Overall => "overall",
                    JudgementRole.Key => "key judgement",
                    JudgementRole.Sub => $"part of {area.Parent!.Label.ToLowerInvariant()}",
                    JudgementRole.Separate => "another body",
                    _ => throw new InvalidOperationException(),
                },
            ]))));
        FactPage.Check("areas.md", "lineage", FactPage.Table(
            ["from", "area", "to", "continued by", "compares", "because"],
            Steps().SelectMany(step => step.From.Areas.SelectMany(area => LineageRows(step.From, area.Area, step.To)))));
    }

    [Fact]
    public void Page_of_authorities()
    {
        AuthorityType[] types = [AuthorityType.County, AuthorityType.Unitary, AuthorityType.MetropolitanDistrict, AuthorityType.LondonBorough];
        FactPage.Check("authorities.md", "counts", FactPage.Table(
            ["region", "counties", "unitary authorities", "metropolitan districts", "London boroughs", "together"],
            Authorities.Current.Select(authority => authority.Region).Distinct().Order(StringComparer.Ordinal).Append("England").Select(region =>
            {
                var members = Authorities.Current.Where(authority => region == "England" || authority.Region == region).ToList();
                return types.Select(type => members.Count(authority => authority.Type == type)).Append(members.Count).Select(Number).Prepend(region);
            })));
        FactPage.Check("authorities.md", "abolished", FactPage.Table(
            ["key", "last day", "replaced by"],
            Authorities.All.Where(authority => authority.To is not null).Select(authority => (string?[])
            [
                FactPage.Code(authority.Key), Iso(authority.To!.Value),
                Joined(Authorities.SuccessorsOf(authority).Select(successor => FactPage.Code(successor.Key))),
            ])));
    }

    [Fact]
    public void Page_of_what_is_planned_and_who_delivers()
    {
        FactPage.Check("authorities.md", "planned", FactPage.Table(
            ["key", "from", "what is planned", "source", "source is"],
            Authorities.Current.Concat(Authorities.Planned).Where(authority => authority.PlannedChange is not null).Select(authority => (string?[])
            [
                FactPage.Code(authority.Key), authority.PlannedChange!.From is { } day ? Iso(day) : "", authority.PlannedChange.Text,
                Cited(authority.PlannedChange.Source), FactPage.Words(authority.PlannedChange.Source.Confidence),
            ])));
        FactPage.Check("authorities.md", "delivery-bodies", FactPage.Table(
            ["authority", "body", "from", "went back", "what is known", "source is"],
            Authorities.All.SelectMany(authority => authority.DeliveryBodies.Select(body => (string?[])
            [
                FactPage.Code(authority.Key), body.Name, body.From is { } from ? Iso(from) : "",
                body.To is { } to ? Iso(to) : body.HasEnded ? "yes, the day is not known" : "", body.Source.Note, FactPage.Words(body.Source.Confidence),
            ]))));
        FactPage.Check("editions.md", "announced", FactPage.Table(
            ["edition", "what is announced", "from", "source", "source is"],
            FrameworkEditions.All.SelectMany(edition => edition.AnnouncedChanges.Select(change => Announced(FactPage.Code(edition.Code), change)))));
        FactPage.Check("timescales.md", "law", FactPage.Table(
            ["what changes", "from", "source", "source is"],
            TimescaleCatalogue.LawChanges.Select(change => Announced(null, change).Skip(1))));
    }

    private static string?[] Announced(string? of, AnnouncedChange change) =>
        [of, change.Text, change.From is { } day ? Iso(day) : "not fixed", Cited(change.Source), FactPage.Words(change.Source.Confidence)];

    private static string Cited(Citation source) => source.Note is null ? $"{source}" : $"{source} ({source.Note})";

    private static IEnumerable<(FrameworkEdition From, FrameworkEdition To)> Steps() =>
    [
        (FrameworkEditions.LookedAfter2013, FrameworkEditions.Sif2013),
        (FrameworkEditions.Sif2013, FrameworkEditions.Ilacs2018),
        (FrameworkEditions.Sif2013, FrameworkEditions.Ilacs2023),
        (FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023),
        (FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026),
    ];

    private static IEnumerable<string?[]> LineageRows(FrameworkEdition from, JudgementArea area, FrameworkEdition to)
    {
        var continuations = AreaLineage.Continuations(from, area, to);
        return continuations.Count == 0
            ? [[FactPage.Code(from.Code), FactPage.Code(area.Code), FactPage.Code(to.Code), "nothing", "not", ""]]
            : continuations.Select(comparison => (string?[])
            [
                FactPage.Code(from.Code), FactPage.Code(area.Code), FactPage.Code(to.Code), FactPage.Code(comparison.ToArea.Code),
                comparison.Comparability == Comparability.Exact ? "exactly" : "broadly", comparison.Reason,
            ]);
    }

    private static string Range(LocalDate from, LocalDate? to) => to is { } last ? $"{Iso(from)} to {Iso(last)}" : $"from {Iso(from)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words);
}
