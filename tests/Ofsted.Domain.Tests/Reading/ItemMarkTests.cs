using System.Globalization;
using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Items are told by numbers and ordinals of many forms; where a list has several forms, or a counter was lost, that is a finding.</summary>
public class ItemMarkTests
{
    private static readonly string[] Texts = [.. "sail hull oar rope".Split(' ').Select(word => $"Mend the {word} before the tide turns.")];

    [Theory]
    [InlineData("R{0}.")]
    [InlineData("R {0}")]
    [InlineData("(R{0})")]
    [InlineData("Rec. {0}:")]
    [InlineData("No. {0}")]
    [InlineData("Recommendation no. {0}:")]
    [InlineData("Recommendation {0} –")]
    [InlineData("Area for improvement {0}:")]
    [InlineData("№ {0}")]
    [InlineData("[{0}]")]
    [InlineData("{0} -")]
    [InlineData("{0} –")]
    [InlineData("{0} )")]
    [InlineData("({0}).")]
    [InlineData("{0}.)")]
    [InlineData("1.{0}")]
    [InlineData("4.{0}.")]
    [InlineData("A{0}")]
    [InlineData("{0},")]
    public void Ordinals_of_one_form_begin_the_items(string form)
    {
        var marks = Enumerable.Range(1, 4).Select(number => string.Format(CultureInfo.InvariantCulture, form, number)).ToArray();

        foreach (var reading in Read(marks))
        {
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => (item.Number, item.Text)).Should().Equal(Texts.Select((text, place) => ((int?)(place + 1), text)));
            Doubts(reading).Should().BeEmpty();
        }
    }

    private static readonly string[] Bullets = ["•", "◼", "\uF0B7", "-", "*", "–", "o", "→", "☐", "?"];

    private static readonly string[] Forms =
        ["1. 2. 3. 4.", "1) 2) 3) 4)", "(1) (2) (3) (4)", "[1] [2] [3] [4]", "1: 2: 3: 4:", "a. b. c. d.", "a) b) c) d)", "(a) (b) (c) (d)", "(A) (B) (C) (D)", "i. ii. iii. iv.", "i) ii) iii) iv)", "(i) (ii) (iii) (iv)", "R1. R2. R3. R4.", "1.1 1.2 1.3 1.4"];

    [Fact]
    public void An_ordinal_behind_a_bullet_is_the_number_of_the_item()
    {
        foreach (var (bullet, marks) in BulletsAndForms())
        {
            foreach (var reading in Read([.. marks.Select(mark => $"{bullet} {mark}")]))
            {
                reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => (item.Number, item.Text)).Should().Equal(Texts.Select((text, place) => ((int?)(place + 1), text)), $"{bullet} {marks[0]}");
                Doubts(reading).Should().BeEmpty($"{bullet} {marks[0]}");
            }
        }
    }

    [Fact]
    public void A_number_behind_bullets_that_never_came_is_a_finding()
    {
        foreach (var (bullet, marks) in BulletsAndForms())
        {
            foreach (var reading in Read($"{bullet} {marks[0]}", $"{bullet} {marks[1]}", $"{bullet} {marks[3]}"))
            {
                reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => item.Text).Should().Equal(Texts[..3], $"{bullet} {marks[0]}");
                reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap && finding.Path == "$.recommendations[2]", $"{bullet} {marks[0]}");
            }
        }
    }

    [Fact]
    public void Bullets_of_which_some_have_an_ordinal_are_a_finding()
    {
        foreach (var (bullet, marks) in BulletsAndForms())
        {
            foreach (var list in (string[][])[[bullet, $"{bullet} {marks[1]}", $"{bullet} {marks[2]}"], [$"{bullet} {marks[0]}", bullet, $"{bullet} {marks[2]}"], [$"{bullet} {marks[0]}", bullet, bullet], [$"{bullet} {marks[1]}", $"{bullet} {marks[2]}"]])
            {
                foreach (var reading in Read(list))
                    Doubts(reading).Should().NotBeEmpty(string.Join(" ", list));
            }
        }
    }

    [Theory]
    [InlineData("• 1. • 1. • 1.")]
    [InlineData("- (a) - (a) - (a)")]
    public void A_counter_lost_behind_bullets_is_a_finding(string marks)
    {
        var pairs = marks.Split(' ').Chunk(2).Select(pair => string.Join(' ', pair)).ToArray();

        foreach (var reading in Read(pairs))
            reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationNumbersLost);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("(a)")]
    public void Ordinals_of_parts_behind_bullets_are_in_the_text(string ordinal)
    {
        var next = ordinal.Replace('1', '2').Replace('a', 'b');

        foreach (var reading in ReadLists($"• Mend the hull, with:\n   – {ordinal} tar\n   – {next} nails.\n\n• Mend the oar."))
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => item.Text).Should().Equal($"Mend the hull, with: – {ordinal} tar – {next} nails.", "Mend the oar.");
    }

    private static IEnumerable<(string Bullet, string[] Marks)> BulletsAndForms() => from bullet in Bullets from form in Forms select (bullet, form.Split(' '));

    [Theory]
    [InlineData("1)")]
    [InlineData("(a)")]
    [InlineData("R1.")]
    public void The_parts_of_an_item_are_in_its_text(string first)
    {
        var second = first.Replace('1', '2').Replace('a', 'b');

        foreach (var reading in ReadLists($"{first} Mend the hull, with:\n   • tar\n   • nails.\n\n{second} Mend the oar."))
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => item.Text).Should().Equal("Mend the hull, with: • tar • nails.", "Mend the oar.");
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("5.")]
    [InlineData("0.")]
    [InlineData("1)")]
    [InlineData("(1)")]
    [InlineData("a.")]
    [InlineData("Recommendation 1:")]
    public void Items_whose_counter_was_lost_are_counted_by_their_place_and_that_is_a_finding(string mark)
    {
        foreach (var reading in Read(mark, mark, mark, mark))
        {
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => (item.Number, item.Text)).Should().Equal(Texts.Select((text, place) => ((int?)(place + 1), text)));
            reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.RecommendationNumbersLost);
        }
    }

    [Theory]
    [InlineData("1. 2. 2. 3.", 2)]
    [InlineData("1. 1. 2. 3.", 1)]
    [InlineData("1. 2. 1. 2.", 2)]
    [InlineData("1. 2. 3. 1.", 3)]
    [InlineData("1) 2) 1) 2)", 2)]
    [InlineData("(a) (b) (a) (b)", 2)]
    [InlineData("1. 3. 2. 4.", 2)]
    public void Numbers_that_come_again_or_go_back_are_those_of_items_and_a_finding(string marks, int first)
    {
        foreach (var reading in Read(marks.Split(' ')))
        {
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => item.Text).Should().Equal(Texts);
            reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap && finding.Path == $"$.recommendations[{first}]");
        }
    }

    [Fact]
    public void Parts_that_count_their_items_anew_are_counted_on()
    {
        foreach (var reading in Read("1.1", "1.2", "2.1", "2.2"))
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => (item.Number, item.Text)).Should().Equal(Texts.Select((text, place) => ((int?)(place + 1), text)));
    }

    [Theory]
    [InlineData("1. 2. a. b.")]
    [InlineData("1. 2. (a) (b)")]
    [InlineData("1. 2. 3) 4)")]
    [InlineData("1. 2. • •")]
    [InlineData("• • 1. 2.")]
    [InlineData("• – • –")]
    [InlineData("a. b. 1. 2.")]
    [InlineData("1. 2. 2a. 3.")]
    [InlineData("1. 1.1 1.2 2.")]
    public void A_line_within_an_item_that_begins_like_an_item_is_a_finding(string marks)
    {
        foreach (var reading in Read(marks.Split(' ')))
            reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful && finding.Message.Contains("begins like an item"));
    }

    [Fact]
    public void Items_side_by_side_are_a_finding()
    {
        foreach (var reading in ReadLists("1. Mend the sail.          3. Mend the oar.\n2. Mend the hull.          4. Mend the rope."))
            Doubts(reading).Should().NotBeEmpty();
    }

    [Fact]
    public void Sub_items_that_a_sentence_leads_in_are_no_finding()
    {
        foreach (var reading in ReadLists("1. Mend the hull. This is to:\n   (a) Keep the crews dry.\n   (b) Keep the nets dry.\n\n2. Mend the oar."))
            Doubts(reading).Should().BeEmpty();
    }

    [Theory]
    [InlineData("41.", "4.", "43.", "44.")]
    [InlineData("41.", "42.", "4.", "44.")]
    public void A_number_that_lost_a_digit_does_not_end_the_list(params string[] marks)
    {
        foreach (var reading in Read(marks))
        {
            reading.Event!.Recommendations!.Where(IsOfAuthority).Select(item => item.Text).Should().Equal(Texts);
            Doubts(reading).Should().NotBeEmpty();
        }
    }

    private static IEnumerable<ReportReading> Read(params string[] marks) =>
        ReadLists(string.Join("\n\n", marks.Zip(Texts, (mark, text) => $"{mark} {text}")), string.Join("\n", marks.Zip(Texts, (mark, text) => $"{mark} {text}")));

    private static IEnumerable<ReportReading> ReadLists(params string[] lists) =>
        lists.SelectMany(list => new[] { ReportReader.Read(Sif(list: "Recommendations\n\n" + list, boardList: "Recommendations\n\n• Count the boats.")), ReportReader.Read(Ilacs(list: list)) });

    private static IEnumerable<Finding> Doubts(ReportReading reading) =>
        reading.Findings.Where(finding => finding.Severity >= FindingSeverity.Warning && finding.Path?.StartsWith("$.recommendations", StringComparison.Ordinal) == true);

    private static bool IsOfAuthority(Recommendation item) => item.Addressee == RecommendationAddressee.LocalAuthority;
}
