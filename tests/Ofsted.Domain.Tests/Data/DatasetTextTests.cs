using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class DatasetTextTests
{
    private static readonly DatasetNotes Notes = new() { Version = "1", AsOf = new LocalDate(2030, 1, 31), Source = "Invented.", Licence = "None." };

    [Fact]
    public void The_embedded_dataset_gives_its_own_files_back()
    {
        var text = OfstedDataset.Default.ToText();

        text.Inspections.Should().Be(Embedded("inspections.tsv"));
        text.Visits.Should().Be(Embedded("visits.tsv"));
        text.AreaInspections.Should().Be(Embedded("area-inspections.tsv"));
        var again = OfstedDataset.Parse(text);
        again.Events.Should().Equal(OfstedDataset.Default.Events);
        again.AreaInspections.Should().Equal(OfstedDataset.Default.AreaInspections);
        again.Coverage.Should().Equal(OfstedDataset.Default.Coverage);
        again.VersionId.Should().Be(OfstedDataset.Default.VersionId);
    }

    [Fact]
    public void The_same_events_in_another_order_give_the_same_bytes()
    {
        var data = OfstedDataset.Default;

        OfstedDataset.From(data.Everything.Reverse(), data.InspectionNotes, data.VisitNotes, data.AreaInspectionNotes).ToText().Should().Be(data.ToText());
    }

    [Fact]
    public void Facts_of_your_own_are_held_and_come_back()
    {
        InspectionEvent[] events =
        [
            new Inspection
            {
                Authority = new AuthorityReference { Name = "Westmarch" },
                Edition = FrameworkEditions.Ilacs2026,
                Activity = InspectionActivities.ShortInspection,
                Fieldwork = [FieldworkPeriod.Of(new LocalDate(2027, 1, 11), new LocalDate(2027, 1, 15))],
                Judgements = [Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good), new Judgement { Area = JudgementAreas.CareLeavers }],
                Recommendations = [],
                Basis = [],
            },
            new Inspection
            {
                Authority = new AuthorityReference { Urn = 80999, Name = "Eastmarch" },
                Published = new LocalDate(2027, 2, 1),
                Judgements = [Judgement.Of(JudgementAreas.Safeguarding, Grades.Adequate)],
                Totals = new RecommendationTotals { PriorityActions = 1, Improvements = 2 },
                Source = new Uri("https://example.org/a%20report"),
                Basis = [new ValueBasis { Member = "published", Origin = ValueOrigin.OfficialStatistics, Source = "A list; 50% (second edition), corrected" }],
            },
            new Visit
            {
                Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
                Edition = FrameworkEditions.Ilacs2018,
                Activity = InspectionActivities.MonitoringVisit,
                Fieldwork = [FieldworkPeriod.Of(new LocalDate(2027, 3, 2), null), FieldworkPeriod.Of(new LocalDate(2027, 3, 9), new LocalDate(2027, 3, 9))],
                Topics = [VisitTopics.FrontDoor, VisitTopics.CareLeavers],
                Source = new Uri("https://example.org/1"),
                Basis =
                [
                    new ValueBasis { Member = "fieldwork", Origin = ValueOrigin.OfficialStatistics, Source = "A list" },
                    new ValueBasis { Member = "topics", Origin = ValueOrigin.OfficialStatistics, Source = "A list" },
                    new ValueBasis { Member = "edition", Origin = ValueOrigin.Inferred },
                ],
            },
            new AreaInspection
            {
                Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
                Activity = InspectionActivities.AreaSendInspection,
                Fieldwork = [FieldworkPeriod.Of(new LocalDate(2019, 3, 4), new LocalDate(2019, 3, 8))],
                WrittenStatementRequired = true,
                IsRevisit = true,
                Inspectorates = [Inspectorate.Ofsted, Inspectorate.Cqc],
            },
        ];

        var data = OfstedDataset.From(events, Notes);

        data.Events.Should().HaveCount(3);
        var again = OfstedDataset.Parse(data.ToText());
        again.Everything.Should().Equal(data.Everything);
        again.ToText().Should().Be(data.ToText());
        data.Events.Visits.Single().Should().Be((Visit)events[2]);
        data.AreaInspections.Single().Should().Be(events[3]);
        data.Events.Inspections.Should().Contain((Inspection)events[1] with { Judgements = ((Inspection)events[1]).Judgements });
        data.Events.Inspections.Should().Contain(((Inspection)events[0]) with
        {
            Recommendations = null,
            Totals = new RecommendationTotals { PriorityActions = 0, Improvements = 0, NationalFrameworkReferences = 0 },
        });
    }

    [Fact]
    public void A_dataset_of_nothing_is_one()
    {
        var data = OfstedDataset.From([], Notes);

        data.Events.Should().BeEmpty();
        OfstedDataset.Parse(data.ToText()).VersionId.Should().Be("1 (to 2030-01-31)");
    }

    [Fact]
    public void Two_rows_of_one_event_and_areas_without_notes_are_refused()
    {
        var visit = OfstedDataset.Default.Events.Visits.First();
        var twice = () => OfstedDataset.From([visit, visit with { Published = null }], Notes);
        var areas = () => OfstedDataset.From(OfstedDataset.Default.AreaInspections, Notes, Notes);

        twice.Should().Throw<InvalidDatasetException>().Which.Code.Should().Be(DatasetErrorCodes.EventTwice);
        areas.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("published nonsense")]
    [InlineData("published")]
    [InlineData("published supplied (open")]
    public void A_basis_that_cannot_be_read_is_refused(string basis)
    {
        var text = OfstedDataset.From([OfstedDataset.Default.Events.Visits.First() with { Basis = [new ValueBasis { Member = "published", Origin = ValueOrigin.Supplied }] }], Notes).ToText();

        text.Visits.Should().Contain("\tpublished supplied\n");
        var read = () => OfstedDataset.Parse(text.Inspections, text.Visits.Replace("published supplied", basis, StringComparison.Ordinal));
        read.Should().Throw<InvalidDatasetException>().Which.Code.Should().Be(DatasetErrorCodes.Cell);
    }

    [Fact]
    public void Coverage_goes_with_the_part_that_holds_the_kind_and_counts_it()
    {
        var notes = Notes with
        {
            Coverage =
            [
                new EventCoverage { Activity = InspectionActivities.FocusedVisit, From = new LocalDate(2018, 1, 1), To = Notes.AsOf, Missing = 2, Source = "Letters." },
                new EventCoverage { Activity = InspectionActivities.ShortInspection, From = new LocalDate(2018, 1, 1), To = new LocalDate(2029, 12, 31) },
            ],
        };

        var data = OfstedDataset.From(OfstedDataset.Default.Events.Visits.Take(3), notes);

        data.ToText().Visits.Should().Contain("# coverage-focused-visit: 2018-01-01/; 2 missing; Letters.\n");
        data.ToText().Inspections.Should().Contain("# coverage-short-inspection: 2018-01-01/2029-12-31\n");
        data.Coverage.Should().Equal(notes.Coverage[1], notes.Coverage[0] with { Held = 3 });
        data.VisitNotes.Next("2", new LocalDate(2030, 6, 30)).Coverage.Single().To.Should().Be(new LocalDate(2030, 6, 30));
        data.InspectionNotes.Next("2", new LocalDate(2030, 6, 30)).Coverage.Single().To.Should().Be(new LocalDate(2029, 12, 31));
        data.Events.Coverage.Should().Equal(data.Coverage);
    }

    [Fact]
    public void A_note_on_coverage_that_cannot_be_read_is_refused()
    {
        var text = OfstedDataset.From([], Notes).ToText();
        foreach (var note in new[] { "coverage-nonsense: 2018-01-01/", "coverage-focused-visit: 2018", "coverage-focused-visit: 2018-01-01/2" })
        {
            var read = () => OfstedDataset.Parse(text.Inspections, text.Visits.Replace("# source", $"# {note}\n# source", StringComparison.Ordinal));
            read.Should().Throw<InvalidDatasetException>().Which.Code.Should().Be(DatasetErrorCodes.Note);
        }
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(OfstedDataset).Assembly.GetManifestResourceStream("Ofsted.Domain." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
