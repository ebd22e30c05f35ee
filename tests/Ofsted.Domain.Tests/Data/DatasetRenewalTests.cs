using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

public class DatasetRenewalTests
{
    private static readonly OfstedDataset Before = OfstedDataset.Default;
    private static readonly RenewalOptions Options = new() { Version = "2027.01.31" };

    private static readonly Inspection NewInspection = new()
    {
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Edition = FrameworkEditions.Ilacs2026,
        Activity = InspectionActivities.ShortInspection,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2027, 1, 11), new LocalDate(2027, 1, 15))],
        Judgements = [Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good)],
        LeadInspector = "An inspector",
        Recommendations = [],
    };

    private static Inspection Held => Before.Events.Of("Oldham").Inspections.Last();

    [Fact]
    public void With_nothing_new_no_byte_changes()
    {
        var renewal = Before.Renew(Before.Everything.Select(item => Candidate(item)), Options);

        renewal.Rows.Should().BeEmpty();
        renewal.Unchanged.Should().Be(Before.Everything.Count);
        renewal.Dataset.ToText().Should().Be(Before.ToText());
        Before.Renew([], Options).Dataset.Should().BeSameAs(Before);
    }

    [Fact]
    public void A_new_a_changed_a_doubtful_and_a_refused_row()
    {
        var visit = Before.Events.Of("Hull").Visits.Last();
        var renewal = Before.Renew(
            [
                Candidate(NewInspection),
                Candidate(visit with { Published = new LocalDate(2025, 8, 29) }),
                Candidate(NewInspection with { Authority = new AuthorityReference { Urn = 80542 } }, FindingSeverity.Warning),
                Candidate(NewInspection with { Authority = new AuthorityReference { Urn = 80555 } }, FindingSeverity.Error),
            ],
            Options with { InspectionsAsOf = new LocalDate(2027, 1, 31) });

        renewal.Rows.Select(row => row.Outcome).Should().Equal(RenewalOutcome.New, RenewalOutcome.Changed, RenewalOutcome.Doubtful, RenewalOutcome.Refused);
        renewal.Rows[1].Changes.Should().ContainSingle().Which.ToString().Should().Be("published: 2025-08-28 > 2025-08-29");
        renewal.Rows.Select(row => row.ToString()[..2]).Should().Equal("+ ", "~ ", "? ", "! ");
        renewal.Rows[2].Reason.Should().Contain("OFS-TST-01");
        renewal.ToString().Should().Be("2027.01.31 (inspections to 2027-01-31, visits to 2026-01-27): 1 new, 1 changed, 1 doubtful, 1 refused, 0 unchanged");

        var changes = renewal.Dataset.ChangesFrom(Before);
        changes.Added.Should().ContainSingle();
        changes.Removed.Should().BeEmpty();
        changes.Changed.Should().ContainSingle();
        renewal.Dataset.Events.Of("Oldham").Inspections.Last().Should().Be(NewInspection with
        {
            LeadInspector = null, Recommendations = null, Totals = new RecommendationTotals { PriorityActions = 0, Improvements = 0, NationalFrameworkReferences = 0 },
        });
        renewal.Dataset.InspectionNotes.Coverage.Single(item => item.Activity == InspectionActivities.ShortInspection).To.Should().Be(new LocalDate(2027, 1, 31));
        renewal.Dataset.ToText().AreaInspections.Should().Be(Before.ToText().AreaInspections, "nothing is new there");
        renewal.Dataset.Renew(renewal.Rows.Where(row => row.Outcome == RenewalOutcome.New).Select(row => Candidate(row.Event)), Options).Rows.Should().BeEmpty();
    }

    [Fact]
    public void A_warning_is_accepted_once_a_person_looked()
    {
        var renewal = Before.Renew([Candidate(NewInspection, FindingSeverity.Warning)], Options with { AcceptsWarnings = true });

        renewal.Rows.Single().Outcome.Should().Be(RenewalOutcome.New);
    }

    [Fact]
    public void A_document_goes_before_statistics_which_fill_in_what_it_does_not_state()
    {
        var statistics = Held with
        {
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), null)],
            Totals = null,
            Basis = [Official("fieldwork"), Official("published"), Official("judgements"), Official("activity")],
        };
        var document = Held with { Published = null, Basis = [new ValueBasis { Member = "activity", Origin = ValueOrigin.Inferred }] };
        var notes = Before.InspectionNotes with { Coverage = [] };
        var empty = OfstedDataset.From([], notes);

        var first = empty.Renew([Candidate(statistics), Candidate(document)], Options);
        var second = empty.Renew([Candidate(document), Candidate(statistics)], Options);

        foreach (var renewal in new[] { first, second })
        {
            var item = renewal.Dataset.Events.Should().ContainSingle().Which.Should().BeOfType<Inspection>().Subject;
            item.LastDay.Should().Be(new LocalDate(2024, 5, 24));
            item.Published.Should().Be(new LocalDate(2024, 7, 12));
            item.OriginOf("published").Should().Be(ValueOrigin.OfficialStatistics);
            item.OriginOf("fieldwork").Should().Be(ValueOrigin.Stated);
            item.Totals.Should().Be(Held.Totals);
        }
    }

    [Fact]
    public void Statistics_that_contradict_a_document_are_doubtful_and_take_nothing()
    {
        var renewal = Before.Renew(
            [
                Candidate(Held with
                {
                    Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Inadequate)],
                    Basis = [Official("judgements")],
                }),
            ],
            Options);

        renewal.Rows.Single().Outcome.Should().Be(RenewalOutcome.Doubtful);
        renewal.Rows.Single().Changes.Should().Contain(change => change.Member == "overall-effectiveness" && change.After == "inadequate");
        renewal.Dataset.Should().BeSameAs(Before);
    }

    [Fact]
    public void What_the_dataset_does_not_hold_or_cannot_tell_apart_is_doubtful()
    {
        var other = NewInspection with { Activity = InspectionActivities.ChildProtectionInspection, Edition = null };
        var nowhere = NewInspection with { Fieldwork = [] };
        var visit = Before.Events.Of("Oldham").Visits.Last();

        var rows = Before.Renew([Candidate(other), Candidate(nowhere), Candidate(visit with { Topics = [VisitTopics.CareLeavers] })], Options).Rows;

        rows.Select(row => row.Outcome).Should().OnlyContain(outcome => outcome == RenewalOutcome.Doubtful);
        rows.Should().HaveCount(3);
    }

    [Fact]
    public void A_later_day_alone_gives_a_later_version()
    {
        var renewal = Before.Renew([], Options with { VisitsAsOf = new LocalDate(2026, 12, 31) });

        renewal.Dataset.VersionId.Should().Be("2027.01.31 (inspections to 2026-08-31, visits to 2026-12-31)");
        renewal.Dataset.VisitNotes.Coverage.Select(item => item.To).Should().Equal(new LocalDate(2026, 12, 31), new LocalDate(2025, 3, 31));
        renewal.Dataset.Checksum.Should().Be(Before.Checksum);
    }

    private static ValueBasis Official(string member) => new() { Member = member, Origin = ValueOrigin.OfficialStatistics, Source = "A list" };

    private static RenewalCandidate Candidate(InspectionEvent item, FindingSeverity? severity = null) => new()
    {
        Event = item,
        Origin = "a file",
        Findings = severity is { } how ? [new Finding { Code = "OFS-TST-01", Severity = how, Message = "Something.", Path = "$" }] : [],
    };
}
