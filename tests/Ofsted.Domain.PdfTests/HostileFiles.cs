using System.Text;

namespace Ofsted.Domain.PdfTests;

/// <summary>Files that are made to hurt who reads them.</summary>
internal static class HostileFiles
{
    private const int Many = 100_000;

    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        yield return ("page tree too deep", DeepPageTree(5_000));
        yield return ("page tree in a circle", new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>").ToArray());
        yield return ("a million pages", new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Count 1 /Kids [" + Repeat("3 0 R ", 1_000_000) + "] >>").Add(3, "<< /Type /Page >>").ToArray());
        yield return ("references in a circle", new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>").Add(3, "<< /Type /Page /MediaBox 4 0 R /Contents 4 0 R >>").Add(4, "5 0 R").Add(5, "4 0 R").ToArray());
        yield return ("inflates to a gigabyte", new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>").Add(3, "<< /Type /Page /Contents 4 0 R >>").AddStream(4, new byte[300_000_000]).ToArray());
        yield return ("many streams that inflate", Streams(40, 900_000));
        yield return ("arrays nested in content", RawPdf.OnePage(new string('[', 200_000)).ToArray());
        yield return ("dictionaries nested in an object", RawPdf.OnePage("BT ET", page: "/X " + Repeat("<< /A ", Many)).ToArray());
        yield return ("brackets nested in a string", RawPdf.OnePage("BT /F1 9 Tf (" + new string('(', 300_000) + ") Tj ET").ToArray());
        yield return ("states saved without end", RawPdf.OnePage(Repeat("q ", 2_000_000)).ToArray());
        yield return ("operators without end", RawPdf.OnePage("BT /F1 9 Tf 9 9 Td " + Repeat("(a) Tj ", 590_000)).ToArray());
        yield return ("glyphs on one spot", RawPdf.OnePage("BT /F1 9 Tf 9 9 Td " + Repeat("(abcdefghij) Tj 0 0 Td ", 9_900)).ToArray());
        yield return ("small and large glyphs by turns", RawPdf.OnePage("BT 9 9 Td " + Repeat("/F1 9 Tf (a) Tj /F1 3 Tf (1) Tj 0 0 Td ", 40_000)).ToArray());
        yield return ("blanks as large as the page", RawPdf.OnePage("BT /F1 9000 Tf 9 400 Td " + Repeat("( ) Tj 0 0 Td ", 40_000) + "/F1 3 Tf 0 400 Td " + Repeat("(a) Tj 0 -1 Td ", 800) + "ET").ToArray());
        yield return ("forms that call forms", Forms(10));
        yield return ("a form that calls itself", RawPdf.OnePage("/X Do", "/XObject << /X 6 0 R >>").AddStream(6, "/X Do /X Do", "/Subtype /Form /Resources << /XObject << /X 6 0 R >> >>").ToArray());
        yield return ("forms nested deeply", NestedForms(5_000));
        yield return ("a function nested deeply", RawPdf.OnePage("/CS0 cs 0.5 scn BT /F1 12 Tf 50 700 Td (Hello) Tj ET", "/ColorSpace << /CS0 [/Separation /Spot /DeviceRGB 6 0 R] >>").AddStream(6, new string('{', Many), "/FunctionType 4").ToArray());
        yield return ("a map over four bytes", Map("1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0020> endbfrange"));
        yield return ("a map of many ranges", Map("1 begincodespacerange <0000> <ffff> endcodespacerange 9 beginbfrange " + Repeat("<ffff> <ffff> <0020> ", 150_000) + "endbfrange", Repeat("<000100020003000400050006> Tj ", 100)));
        yield return ("a map with nested arrays", Map(new string('[', 300_000)));
        yield return ("widths of a wide range", RawPdf.OnePage("BT /F2 9 Tf 9 9 Td <00010002> Tj ET", "/Font << /F2 6 0 R >>").Add(6, "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [7 0 R] >>").Add(7, "<< /W [0 2147483647 500] >>").ToArray());
        yield return ("a predictor of huge rows", new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Kids [3 0 R] >>").Add(3, "<< /Type /Page /Contents 4 0 R >>").AddStream(4, "abc", "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 2147483647 >>").ToArray());
        yield return ("a page of immense size", RawPdf.OnePage("BT /F1 9 Tf 900000 9 Td (far) Tj -899999 0 Td (near) Tj ET", page: "/MediaBox [-999999 -999999 999999 999999]").ToArray());
        yield return ("an object opened again and again", Encoding.Latin1.GetBytes("%PDF-1.7\n" + Repeat("1 0 obj\n", 2_000_000)));
        yield return ("strings that never end", Encoding.Latin1.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Range(1, 40_000).Select(number => $"{number} 0 obj ( "))));
        yield return ("streams that never end", Encoding.Latin1.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Range(1, 40_000).Select(number => $"{number} 0 obj << /Length 9 >> stream "))));
        yield return ("tables that lead to themselves", Encoding.Latin1.GetBytes("%PDF-1.7\nxref\n0 0\ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF"));
        yield return ("a table of two billion objects", Encoding.Latin1.GetBytes("%PDF-1.7\nxref\n0 2147483647\n" + Repeat("0000000009 00000 n \n", 60_000) + "trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF"));
        yield return ("trailers without end", Encoding.Latin1.GetBytes("%PDF-1.7\n" + Repeat("trailer << ", 500_000)));
        yield return ("a length that is its own", RawPdf.OnePage("BT ET").Add(4, "<< /Length 4 0 R >>\nstream\nq Q\nendstream").ToArray());
        yield return ("tags in a circle", Tags("<< /S /Document /K [7 0 R 7 0 R] >>"));
        yield return ("tags nested deeply", DeepTags(40_000));
        yield return ("only a header", Encoding.Latin1.GetBytes("%PDF-1.7\n"));
        yield return ("nothing", []);
        yield return ("zeros", new byte[1_000_000]);
    }

    private static byte[] DeepPageTree(int levels)
    {
        var pdf = new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        for (var i = 2; i < levels; i++)
            pdf.Add(i, $"<< /Type /Pages /Kids [{i + 1} 0 R] /Count 1 >>");
        return pdf.Add(levels, "<< /Type /Page >>").ToArray();
    }

    private static byte[] Streams(int count, int length)
    {
        var pdf = new RawPdf().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.Add(3, "<< /Type /Page /Contents [" + string.Concat(Enumerable.Range(10, count).Select(number => $"{number} 0 R ")) + "] >>");
        for (var i = 0; i < count; i++)
            pdf.AddStream(10 + i, new byte[length]);
        return pdf.ToArray();
    }

    private static byte[] Forms(int levels)
    {
        var pdf = RawPdf.OnePage("/X Do", "/XObject << /X 6 0 R >>");
        for (var i = 0; i < levels; i++)
            pdf.AddStream(6 + i, Repeat("/X Do ", 10), $"/Subtype /Form /Resources << /XObject << /X {7 + i} 0 R >> >>");
        return pdf.AddStream(6 + levels, "q Q", "/Subtype /Form").ToArray();
    }

    private static byte[] NestedForms(int levels)
    {
        var pdf = RawPdf.OnePage("/X Do", "/XObject << /X 6 0 R >>");
        for (var i = 0; i < levels; i++)
            pdf.AddStream(6 + i, "/X Do", $"/Subtype /Form /Resources << /XObject << /X {7 + i} 0 R >> >>", deflate: false);
        return pdf.ToArray();
    }

    private static byte[] Map(string map, string shown = "<00010002> Tj") => RawPdf.OnePage($"BT /F2 12 Tf 9 9 Td {shown} ET")
        .Add(3, "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F2 6 0 R >> >> >>")
        .Add(6, "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>")
        .Add(7, "<< /Type /Font /Subtype /CIDFontType2 >>")
        .AddStream(8, map)
        .ToArray();

    private static byte[] Tags(string element) => RawPdf.OnePage("/P << /MCID 0 >> BDC BT /F1 12 Tf 50 700 Td (Hello) Tj ET EMC")
        .Add(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>").Add(6, "<< /K 7 0 R >>").Add(7, element).ToArray();

    private static byte[] DeepTags(int levels)
    {
        var pdf = RawPdf.OnePage("/P << /MCID 0 >> BDC BT /F1 12 Tf 50 700 Td (Hello) Tj ET EMC")
            .Add(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>").Add(6, "<< /K 7 0 R >>");
        for (var i = 0; i < levels; i++)
            pdf.Add(7 + i, $"<< /S /P /K {8 + i} 0 R >>");
        return pdf.ToArray();
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
