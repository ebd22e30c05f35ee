using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Rules;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>What a rule says of itself, and whether it is true.</summary>
public class RuleDataTests
{
    private static readonly Dictionary<string, Func<InspectionEvent, InspectionEvent>> Changes = new()
    {
        ["edition"] = record => record with { Edition = record.Edition == FrameworkEditions.Ilacs2018 ? FrameworkEditions.Sif2013 : FrameworkEditions.Ilacs2018 },
        ["activity"] = record => record with { Activity = record is Visit ? InspectionActivities.SingleInspection : InspectionActivities.FocusedVisit },
        ["fieldwork"] = record => record with { Fieldwork = [] },
        ["published"] = record => record with { Published = new LocalDate(1924, 1, 5) },
        ["authority"] = record => record with { Authority = new() { Urn = 12, Name = "Nowhere" } },
        ["leadInspector"] = record => record with { LeadInspector = "7" },
        ["judgements"] = record => record is Inspection inspection ? inspection with { Judgements = inspection.Judgements.Add(S.Judgement("adoption", "adequate")).Add(S.Judgement("adoption", "adequate")) } : record,
        ["topics"] = record => record is Visit visit ? visit with { Topics = [VisitTopics.FrontDoor, VisitTopics.FrontDoor] } : record,
        ["recommendations"] = record => record with { Recommendations = [S.Item(-1) with { Text = "", Addressee = RecommendationAddressee.Lscb, Priority = RecommendationPriority.PriorityAction }] },
        ["inspectorates"] = record => record is AreaInspection area ? area with { Inspectorates = [Inspectorate.Cqc] } : record,
        ["leads"] = record => record is AreaInspection area ? area with { Leads = [] } : record,
        ["theme"] = record => record is AreaInspection area ? area with { Theme = JointInspectionThemes.SeriousYouthViolence } : record,
        ["outcome"] = record => record is AreaInspection area ? area with { Outcome = AreaSendOutcome.Inconsistent } : record,
        ["writtenStatementRequired"] = record => record is AreaInspection area ? area with { WrittenStatementRequired = true } : record,
        ["revisit"] = record => record is AreaInspection area ? area with { IsRevisit = !area.IsRevisit } : record,
        ["principalAuthority"] = record => record is AreaInspection area ? area with { PrincipalAuthority = area.PrincipalAuthority is null ? "Nobody" : null } : record,
        ["statementDue"] = record => record is AreaInspection area ? area with { StatementDue = new(2017, 1, 1) } : record,
        ["followUp"] = record => record is AreaInspection area ? area with { FollowUp = [new() { Kind = FollowUpKind.Revisit }] } : record,
        ["document"] = record => record with { Document = record.Document is null ? Faulty : null },
        ["basis"] = record => record with { Basis = [new ValueBasis { Member = "published", Origin = ValueOrigin.OfficialStatistics }] },
        ["totals"] = record => record with { Totals = new() { PriorityActions = -1, Improvements = 500, LscbImprovements = 3, NationalFrameworkReferences = 700 } },
    };

    private static readonly PublishedDocument Faulty = new()
    {
        Title = "Focused visit to nowhere" + RuleDocuments.BoardHalf,
        PrintedDate = new LocalDate(1924, 1, 5),
        InspectorStyle = "His Majesty's Inspector",
        Statutes = [RuleDocuments.CombiningPower],
        Team = RuleDocuments.Team(9),
        PreviousInspections =
        [
            RuleDocuments.Earlier(2049, 13, Grades.Adequate) with { Edition = FrameworkEditions.Ilacs2018, Judgements = S.Judgements("adoption adequate") },
            RuleDocuments.Earlier(2011, 1, Grades.RequiresImprovement),
            new() { Kind = PreviousInspectionKind.SpecialEducationalNeeds, Year = 2020, Outcome = "?", Grade = Grades.Good },
        ],
        Grades = [.. JudgementAreas.All.Select(area => new PrintedGrade { Area = area, Grade = Grades.RequiresImprovement, Number = 1, Wording = "?" })],
        Offices = [RuleDocuments.Office(PublicOffice.BoardChair, 2049, 12)],
        LastParagraph = 0,
        SaysNoPriorityAction = true,
        ActionPlan = new() { WithinWorkingDays = 1, DraftWithinWorkingDays = 1 },
        VisitNumber = 1,
    };

    [Fact]
    public void What_a_rule_finds_depends_on_the_members_that_it_names_alone()
    {
        var problems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (record, asAt) in EventRuleCases.All.Select(fault => (fault.Event, fault.AsAt)).Concat(S.All.Select(sample => (sample, (LocalDate?)null))))
        {
            var before = Outcomes(record, asAt);
            foreach (var (member, change) in Changes)
            {
                var after = Outcomes(change(record), asAt);
                problems.UnionWith(RuleCatalogue.All
                    .Where(rule => rule.Scope == RuleScope.Event && !rule.Members.Contains(member) && before[rule.Id] != after[rule.Id])
                    .Select(rule => $"{rule.Id} also looks at {member}"));
            }
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_names_members_of_the_exchanged_form()
    {
        foreach (var rule in RuleCatalogue.All)
            rule.Members.Should().NotBeEmpty(rule.Id).And.OnlyHaveUniqueItems(rule.Id);
        foreach (var rule in CatalogueRules.OnRecords)
            rule.Members.Should().OnlyContain(member => Changes.ContainsKey(member), rule.Id);
    }

    [Fact]
    public void Rules_are_found_by_their_words()
    {
        RuleCatalogue.Search("weekend").Select(rule => rule.Id).Should().Contain("OFS-DAT-07");
        RuleCatalogue.Search("ofs-dat-07").Select(rule => rule.Id).Should().Equal("OFS-DAT-07");
        RuleCatalogue.Search("Trafford leaders").Select(rule => rule.Id).Should().Equal("OFS-OVR-06");
        RuleCatalogue.Search("leadInspector name").Select(rule => rule.Id).Should().Equal("OFS-ACT-12", "OFS-ACT-53");
        RuleCatalogue.Search("no such zebra").Should().BeEmpty();
        RuleCatalogue.Search(" ").Should().Equal(RuleCatalogue.All);
    }

    [Fact]
    public void Overall_options_agree_with_the_permitted_grades_for_every_combination()
    {
        foreach (var edition in FrameworkEditions.All)
        {
            var keys = edition.KeyAreas.ToList();
            IEnumerable<Judgement?[]> combinations = [[]];
            foreach (var key in keys)
            {
                List<Judgement?> choices = [null, .. edition.Scale.Grades.Select(grade => Judgement.Of(key.Area, grade))];
                if (key.MayBeNotJudged)
                    choices.Add(new Judgement { Area = key.Area });
                combinations = combinations.SelectMany(made => choices.Select(choice => made.Append(choice).ToArray())).ToList();
            }

            foreach (var combination in combinations)
            {
                var judgements = combination.OfType<Judgement>().ToList();
                var options = RuleCatalogue.OverallOptions(edition, judgements);

                options.Where(option => option.IsPermitted).Select(option => option.Grade).SequenceEqual(PermittedOverall.For(edition, judgements))
                    .Should().BeTrue("{0}: {1} gives {2}", edition.Code, string.Join(", ", judgements), string.Join("; ", options));
            }
        }
    }

    [Fact]
    public void Overall_options_name_the_rule_that_removed_a_grade()
    {
        var options = RuleCatalogue.OverallOptions(
            FrameworkEditions.Ilacs2023, S.Judgements("impact-of-leaders good; help-and-protection good; children-in-care requires-improvement; care-leavers good"));
        var forced = RuleCatalogue.OverallOptions(FrameworkEditions.Sif2013, S.Judgements("help-and-protection inadequate"));

        options.Select(option => option.ToString()).Should().Equal(
            "outstanding, removed by OFS-OVR-04", "good", "requires-improvement", "inadequate, removed by OFS-OVR-03");
        forced.Select(option => option.RemovedBy?.Id).Should().Equal("OFS-OVR-01", "OFS-OVR-01", "OFS-OVR-01", null);
        RuleCatalogue.OverallOptions(FrameworkEditions.Ilacs2026, []).Should().BeEmpty();
    }

    private static Dictionary<string, string> Outcomes(InspectionEvent record, LocalDate? asAt)
    {
        var report = RuleCatalogue.Check(record, asAt);
        var coverage = RuleCatalogue.Explain(record, asAt);
        var outcomes = coverage.NotApplicable.ToDictionary(item => item.Rule.Id, _ => "-");
        foreach (var rule in coverage.Checked)
            outcomes[rule.Id] = string.Join(';', report.Findings.Where(finding => finding.Code == rule.Id).Select(finding => finding.Message));
        return outcomes;
    }
}
