using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.PdfTests;

public class PdfTextTests
{
    private static string[] LinesOf(string content, string resources = "") =>
        PdfText.Render(RawPdf.OnePage(content, resources).ToArray()).Text.TrimEnd('\f', '\n').Split('\n');

    [Fact]
    public void Columns_are_kept_apart() =>
        LinesOf("BT /F1 12 Tf 50 700 Td (Overall effectiveness) Tj 300 0 Td (Good) Tj ET")
            .Should().ContainSingle().Which.Should().MatchRegex("^Overall effectiveness {3,}Good$");

    [Fact]
    public void Words_drawn_in_pieces_are_joined() =>
        LinesOf("BT /F1 12 Tf 50 700 Td [(Ef) 10 (fect) -10 (ive) -400 (help)] TJ ET").Should().Equal("Effective help");

    [Fact]
    public void Raised_digits_are_written_as_such() =>
        LinesOf("BT /F1 12 Tf 50 700 Td (Board) Tj /F1 7 Tf 5 Ts (1) Tj 0 Ts /F1 12 Tf ( said) Tj ET").Should().Equal("Board\u00B9 said");

    [Fact]
    public void Bold_print_by_drawing_twice_is_read_once() =>
        LinesOf("BT /F1 12 Tf 50 700 Td (Good) Tj ET BT /F1 12 Tf 50.3 700 Td (Good) Tj ET").Should().Equal("Good");

    [Fact]
    public void Upright_text_is_left_out() =>
        LinesOf("BT /F1 12 Tf 50 700 Td (Good) Tj ET BT /F1 12 Tf 0 1 -1 0 30 300 Tm (DRAFT) Tj ET").Should().Equal("Good");

    [Fact]
    public void Text_that_has_outgrown_its_box_is_left_out() =>
        LinesOf("q 50 600 200 120 re W* n BT /F1 12 Tf 50 700 Td (Shown) Tj ET BT /F1 12 Tf 50 560 Td (cut off) Tj ET Q BT /F1 12 Tf 50 500 Td (After) Tj ET")
            .Where(line => line.Length > 0).Should().Equal("Shown", "After");

    [Fact]
    public void Text_at_the_edge_of_its_box_is_kept() =>
        LinesOf("q 50 695 30 9 re W n BT /F1 12 Tf 50 692 Td (Good help) Tj ET Q").Should().Equal("Good");

    [Fact]
    public void A_clip_of_any_shape_hides_what_lies_beyond_its_extent() =>
        LinesOf("q 2 0 0 2 0 0 cm 20 300 m 200 300 l 110 400 l h W n BT /F1 6 Tf 25 350 Td (Shown) Tj 0 -90 Td (cut off) Tj ET Q").Should().Equal("Shown");

    [Fact]
    public void Paragraphs_are_parted_by_a_blank_line() =>
        LinesOf("BT /F1 12 Tf 50 700 Td (One) Tj 0 -15 Td (Two) Tj 0 -30 Td (Three) Tj ET").Should().Equal("One", "Two", "", "Three");

    [Fact]
    public void Text_in_forms_is_read() =>
        PdfText.Render(RawPdf.OnePage("/X Do", "/XObject << /X 6 0 R >>")
            .AddStream(6, "BT /F1 12 Tf 50 700 Td (Good) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>").ToArray())
            .Text.Should().Be("Good\n\f");

    [Fact]
    public void Lines_and_words_know_their_places()
    {
        var text = PdfText.Render(RawPdf.OnePage("BT /F1 10 Tf 50 700 Td (Good help) Tj ET").ToArray());

        var line = text.Lines.Should().ContainSingle().Subject;
        line.Words.Select(word => word.Text).Should().Equal("Good", "help");
        line.Words[0].Area.Left.Should().BeApproximately(50, 0.01);
        line.Words[0].Area.Right.Should().BeApproximately(50 + 7.78 + 5.56 + 5.56 + 5.56, 0.05);
        text.PlaceOf(1, 6, 4)!.Area.Should().Be(line.Words[1].Area);
        text.PlaceOf(2).Should().BeNull();
    }

    [Fact]
    public void Line_numbers_are_those_of_the_text()
    {
        var text = PdfText.Render(InventedReport.Write());

        text.Lines.Select(line => line.Text).Should().Equal(text.Text.Replace("\f", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_turned_page_is_read_as_it_is_shown()
    {
        var text = PdfText.Render(RawPdf.OnePage("BT /F1 12 Tf 0 1 -1 0 100 50 Tm (Good) Tj ET", page: "/Rotate 90").ToArray());

        text.Text.Should().Be("Good\n\f");
        text.Pages[0].Width.Should().Be(842);
        text.Lines[0].Area!.Value.Left.Should().BeApproximately(50, 0.01);
    }
}
