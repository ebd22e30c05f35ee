using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>What a document states beside the record: team, paragraphs, earlier inspections, powers, and its own words.</summary>
public class DocumentPartsTests
{
    [Fact]
    public void The_team_of_a_report_is_read_with_its_roles()
    {
        var team = ReportReader.Read(Documents.Text("sif-2015-boxes.txt")).Team;

        team.Select(member => (member.Name, member.Role)).Should().Equal(
            ("Ottoline Harbottle", TeamRole.LeadInspector), ("Piers Larkrise", TeamRole.DeputyLeadInspector));
        ReportReader.Read(Documents.Text("sif-2014-grades-wrapped.txt")).Team.Select(member => member.Name)
            .Should().Equal("Wilhelmina Thistlewood", "Ada Fernsby", "Barnaby Quill");
    }

    [Theory]
    [InlineData("letter-2018.txt", "Lavinia Crake, Cosmo Underhill-Grey")]
    [InlineData("letter-2020-pandemic.txt", "Araminta Vole, Ada Fernsby, Barnaby Quill, Piers Larkrise, Dorothea Mimms")]
    [InlineData("letter-2023-priority-action.txt", "Ignatius Pellew, Erasmus Plover")]
    [InlineData("letter-2025.md", "Jenny-anne Thistlewood, Lavinia Crake")]
    public void The_inspectors_of_a_visit_are_read_and_the_one_who_signs_leads(string name, string inspectors)
    {
        var reading = ReportReader.Read(Documents.Text(name));

        string.Join(", ", reading.Team.Select(member => member.Name)).Should().Be(inspectors);
        reading.Team.Should().ContainSingle(member => member.Role == TeamRole.LeadInspector)
            .Which.Name.Should().Be(reading.Event!.LeadInspector);
    }

    [Theory]
    [InlineData("The visit was carried out by Her Majesty’s\nInspectors Ada Fernsby and Bea Quill.")]
    [InlineData("Her Majesty’s\nInspectors for this visit were Ada Fernsby and Bea Quill.")]
    [InlineData("The inspectors were lead inspector Ada Fernsby and team inspector\nBea Quill.")]
    [InlineData("The inspectors were Ada Fernsby, HMI, and Bea Quill, Ofsted Inspector.")]
    public void Inspectors_are_named_in_sentences_of_every_shape(string sentence)
    {
        var text = SmallDocuments.Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023")
            .Replace("The inspectors were\nAda Fernsby, His Majesty’s Inspector, and Bea Quill, His Majesty’s Inspector.", sentence);

        ReportReader.Read(text).Team.Select(member => member.Name).Should().Equal("Ada Fernsby", "Bea Quill");
    }

    [Fact]
    public void Paragraphs_keep_their_number_area_and_text_over_pages()
    {
        var paragraphs = ReportReader.Read(Documents.Text("sif-2015-boxes.txt")).Paragraphs;

        paragraphs.Select(paragraph => paragraph.Number).Should().Equal(Enumerable.Range(1, 14));
        paragraphs[2].Text.Should().Be("Teach every young sailor to row, with a plan that says who teaches, and when.");
        paragraphs[7].Area.Should().Be(JudgementAreas.LookedAfterAndPermanence);
        paragraphs[10].Area.Should().Be(JudgementAreas.Leadership);
        paragraphs[0].Area.Should().BeNull();
    }

    [Fact]
    public void Earlier_inspections_are_references_with_the_grades_of_their_time()
    {
        var single = ReportReader.Read(Documents.Text("sif-2016-recommendations.txt")).PreviousInspections;
        single.Should().ContainSingle();
        (single[0].Year, single[0].Month, single[0].Grade).Should().Be((2012, 5, Grades.Adequate));

        var listed = ReportReader.Read("""
            Borough of Southwold Vale
            Reinspection of services for children in need of help and
            protection, children looked after and care leavers
            Report published: 19 January 2018
            Inspection date: 6 November 2017 to 17 November 2017

            Previous Ofsted inspections

            • The last inspection report for the gates was published in October 2014. The judgements were:
                − Overall effectiveness: inadequate
                − Adoption performance: requires improvement

            Local leadership
            """).PreviousInspections;
        listed.Should().ContainSingle();
        (listed[0].Year, listed[0].Month, listed[0].Grade).Should().Be((2014, 10, null));
        listed[0].Judgements.Should().Equal(
            Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Inadequate), Judgement.Of(JudgementAreas.Adoption, Grades.RequiresImprovement));
    }

    [Fact]
    public void Powers_are_cited_wherever_they_stand()
    {
        var text = Documents.Text("sif-2015-boxes.txt") + """

            Ofsted inspected under section 136 of the Education and Inspections Act 2006 and reviewed the board under section
            15A of the Children Act 2004.
            """;

        ReportReader.Read(text).StatutoryBasis.Select(reference => reference.ToString()).Should().Equal(
            "Education and Inspections Act 2006, section 136", "Children Act 2004, section 15A");
        ReportReader.Read(Documents.Text("ilacs-2026.txt")).StatutoryBasis.Should().BeEmpty();
    }

    [Theory]
    [InlineData("with a plan that says who teaches, and when", 3)]
    [InlineData("“WITH a plan, that says who\nteaches and when”", 3)]
    [InlineData("Teach every young sailor … who teaches", 3)]
    [InlineData("Teach every young sailor to fly", null)]
    [InlineData("row", null)]
    [InlineData(null, null)]
    public void A_quotation_is_found_whatever_became_of_its_marks_and_breaks(string? quotation, int? paragraph)
    {
        var matches = ReportReader.Read(Documents.Text("sif-2015-boxes.txt")).Find(quotation);

        if (paragraph is null)
            matches.Should().BeEmpty();
        else
            matches.Should().ContainSingle().Which.Paragraph.Should().Be(paragraph);
    }

    [Fact]
    public void A_quotation_runs_over_a_page_break_and_hyphenation()
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("The number of walkers who know the way home.", "The number of walk-\n  ers who know the way home.");

        ReportReader.Read(text).Find("number of walkers who know").Should().ContainSingle();
        ReportReader.Read(text).Find("national framework). Enabler two").Should().ContainSingle("footnote and page footer stand between them");
    }
}
