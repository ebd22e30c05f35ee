using System.Globalization;
using System.Text.RegularExpressions;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

public class DisplayTests
{
    private static readonly Inspection Westmarch = new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Edition = FrameworkEditions.Ilacs2026,
        Activity = InspectionActivities.ShortInspection,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2026, 4, 27), new LocalDate(2026, 5, 1)), FieldworkPeriod.Of(new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 2))],
        LeadInspector = "Rowan Ashdown",
        Judgements =
        [
            Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Outstanding),
            Judgement.Of(JudgementAreas.CareLeavers, Grades.RequiresImprovement),
            new Judgement { Area = JudgementAreas.ChildrenInCare },
        ],
        Recommendations = [],
        Basis = [new ValueBasis { Member = "activity", Origin = ValueOrigin.Inferred }],
    };

    [Fact]
    public void An_inspection_is_written_judgement_by_judgement() =>
        EventText.Render(Westmarch).Should().Be("""
            Short inspection (ILACS 2026), Westmarch
              On site                27 April to 1 May 2026 and 2 June 2026
              Published              not known
              Lead inspector         Rowan Ashdown
              Impact of leaders      Outstanding
              Care leavers           Requires improvement to be good
              Children in care       Not judged
              Overall effectiveness  not judged by this edition
              To improve             nothing asked
              Not stated             activity (inferred)

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_history_is_written_event_by_event_in_order()
    {
        var events = OfstedDataset.Default.Events.Of("Oldham");

        var text = HistoryText.Render(events.Reverse());

        text.Should().Be(HistoryText.Render(events));
        text.Split("\n\n").Should().HaveCount(7);
        text.Should().StartWith("2015: Single inspection (SIF)\n  On site                                22 May to 18 June 2015\n")
            .And.Contain("To improve                             15 improvements, 7 improvements for the board\n")
            .And.Contain("Looked at   Children in need and child protection plans, Front door\n");
        HistoryText.Render([]).Should().BeEmpty();
        HistoryText.RenderOverview(events).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(9);
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        foreach (var history in OfstedDataset.Default.Events.Histories.Take(40))
        {
            var plain = HistoryText.Render(history.Events);
            var coloured = HistoryText.Render(history.Events, TextStyle.Coloured);

            plain.Should().NotContain("\u001b");
            coloured.Should().Contain("\u001b[");
            Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").Should().Be(plain);
        }
    }

    [Fact]
    public void Columns_are_aligned_whatever_the_letters()
    {
        Rendered("Zoe\u0308").Normalize().Should().Be(Rendered("Zoë"));
        Rendered("児童").Replace("児童", "abcd", StringComparison.Ordinal).Should().Be(Rendered("abcd"));
        Rendered("soft\u00ADhyphen").Replace("\u00AD", "", StringComparison.Ordinal).Should().Be(Rendered("softhyphen"));

        static string Rendered(string name) => HistoryText.Render(
            [Westmarch, Westmarch with { Authority = new AuthorityReference { Name = name } }]);
    }

    [Fact]
    public void Text_of_a_document_cannot_steer_the_terminal()
    {
        var hostile = Westmarch with { Authority = new AuthorityReference { Name = "A\u001b[2J\r\nB\t\u009b" }, LeadInspector = "x\u0007\ny" };

        foreach (var text in new[] { EventText.Render(hostile), HistoryText.Render([hostile]), EventText.Render(hostile, TextStyle.Coloured) })
        {
            Regex.Replace(text, "\u001b\\[[0-9;]*m", "").Where(char.IsControl).Should().OnlyContain(c => c == '\n');
            text.Should().Contain("x  y\n");
        }
    }

    [Fact]
    public void An_event_of_which_nothing_is_known_is_written_too()
    {
        EventText.Render(new Visit { Authority = new AuthorityReference() }).Should().Be(
            "Visit, unknown authority\n  On site    not known\n  Published  not known\n  Looked at  no single topic\n  Grades     none: a visit is not graded\n");
        EventText.Render(new Inspection { Authority = new AuthorityReference() }).Should().Be(
            "Inspection, unknown authority\n  On site    not known\n  Published  not known\n");
    }

    [Fact]
    public void Text_is_the_same_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = HistoryText.Render(OfstedDataset.Default.Events.Of("Oldham"));
        try
        {
            foreach (var culture in new[] { "cy-GB", "de-DE", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                HistoryText.Render(OfstedDataset.Default.Events.Of("Oldham")).Should().Be(expected);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
