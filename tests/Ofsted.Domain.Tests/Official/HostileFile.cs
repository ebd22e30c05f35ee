using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>A file that means harm, or is no such file at all.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Code">A code that reading it must give; empty where its inspection must be read without one.</param>
/// <param name="Make">Makes its bytes: as many as it takes to pass a limit, or as large as such a file may be.</param>
internal sealed record HostileFile(string Name, string Code, Func<bool, byte[]> Make)
{
    private const string Limit = OfficialFindingCodes.LimitExceeded;
    private const string Damaged = OfficialFindingCodes.Damaged;
    private const string Unknown = OfficialFindingCodes.UnknownFile;
    private const string NoTable = OfficialFindingCodes.NoTable;

    private const string Open = OdsBook.Head + "<table:table table:name=\"A\">";
    private const string Close = "</table:table>" + OdsBook.Foot;

    private static readonly string Header = OdsBook.Row("Local authority name", "Inspection date", "Overall effectiveness");
    private static readonly string DataRow = OdsBook.Row("Oldham", "2024-05-13", "Good");
    private static readonly string Sound = Open + Header + DataRow + Close;
    private static readonly byte[] Package = HostilePackage.Of(("content.xml", Sound));

    public static IReadOnlyList<HostileFile> All { get; } = [.. Bombs(), .. Counts(), .. Markup(), .. Packages(), .. Others(), .. Texts()];

    /// <summary>A spreadsheet of sheets, rows and cells put together by chance, some of them with counts, spans and markup that make no sense.</summary>
    public static byte[] AtRandom(Random random)
    {
        string[] counts = ["1", "2", "0", "-1", "3000000000", "9223372036854775807", "x", ""];
        string[] texts = ["Oldham", "Bury", "North West", "Local authority name", "Inspection date", "Overall effectiveness", "Good", "Inadequate", "2024-05-13", "13/05/2024 to 12/04/2023", "", "?", "[x]", "ILACS", "Focused visit"];
        string[] elements = ["table:table-cell", "table:covered-table-cell", "table:table-row", "table:table-row-group", "table:table", "text:p", "office:annotation"];
        string[] attributes = ["number-columns-repeated", "number-rows-repeated", "number-columns-spanned", "number-rows-spanned", "formula", "name"];
        var content = new StringBuilder(OdsBook.Head);
        for (var sheet = random.Next(1, 4); sheet > 0; sheet--)
        {
            content.Append("<table:table table:name=\"A\">").Append(random.Next(2) == 0 ? Header : "");
            for (var row = random.Next(1, 30); row > 0; row--)
            {
                content.Append(OdsBook.Row([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => texts[random.Next(texts.Length)])]));
                if (random.Next(3) == 0)
                    content.Append(CultureInfo.InvariantCulture, $"<{elements[random.Next(elements.Length)]} table:{attributes[random.Next(attributes.Length)]}=\"{counts[random.Next(counts.Length)]}\"/>");
            }

            content.Append("</table:table>");
        }

        content.Append(random.Next(5) == 0 ? "" : OdsBook.Foot);
        return OdsBook.Package(content.ToString());
    }

    public override string ToString() => Name;

    private static IEnumerable<HostileFile> Bombs() =>
    [
        new("a gigabyte of blanks", Limit, full => Repeated(Open, new string(' ', 100), full ? 10_000_000 : 200_000, Close)),
        new("texts that pack well", Limit, full => Repeated(Open + Header, OdsBook.Row(new string('a', 900)), full ? 500_000 : 130_000, Close)),
        new("a cell of half a gigabyte", Limit, full => Repeated(Open + "<table:table-row><table:table-cell><text:p>", "long text ", full ? 50_000_000 : 200_000, "</text:p></table:table-cell></table:table-row>" + Close)),
        new("a marked section of half a gigabyte", Limit, full => Repeated(Open + "<table:table-row><table:table-cell><text:p><![CDATA[", "<<<<<<]]<<", full ? 50_000_000 : 200_000, "]]></text:p></table:table-cell></table:table-row>" + Close)),
        new("a comment of half a gigabyte", Limit, full => Repeated(Open + "<!--", "<!a<!b<!c ", full ? 50_000_000 : 12_000_000, "-->" + Header + DataRow + Close)),
        new("an instruction of half a gigabyte", Limit, full => Repeated(Open + "<?a ", "<!a<!b<!c ", full ? 50_000_000 : 12_000_000, "?>" + Header + DataRow + Close)),
        new("an attribute of a hundred megabytes", Limit, full => Repeated(Open + "<table:table-row table:style-name=\"", "long text ", full ? 10_000_000 : 200_000, "\"/>" + Close)),
        new("ten million attributes", Limit, full => Lines(Open + "<table:table-row", i => Text($" a{i}=\"\""), full ? 10_000_000 : 100_000, "/>" + Close)),
        new("ten million names", Limit, full => Lines(Open, i => Text($"<n{i}/>"), full ? 10_000_000 : 10_000, Close)),
        new("names of a megabyte", Limit, full => Lines(Open, i => $"<{new string((char)('a' + i % 26), 1_000_000 - i)}/>", full ? 110 : 8, Close)),
        new("namespaces of a megabyte", Limit, full => Lines(Open, i => $"<table:table-row xmlns:a=\"{new string((char)('a' + i % 26), 1_000_000 - i)}\"/>", full ? 110 : 8, Close)),
        new("a million tiny rows", OfficialFindingCodes.NoInspection, full => Repeated(Open + Header, "<table:table-row/>", 1_000_000, Close)),
        new("ten million tiny rows", Limit, full => Repeated(Open + Header, "<table:table-row/>", full ? 10_000_000 : 7_000_000, Close)),
        new("ten million different rows", Limit, full => Lines(Open + Header, i => OdsBook.Row(Text($"Authority {i * 7919L % 10_000_019}"), "2024-05-13", "Good"), full ? 10_000_000 : 60_000, Close)),
        new("ten million rows of a known authority", Limit, full => Lines(Open + Header, i => OdsBook.Row("Oldham", Text($"{DateOnly.FromDayNumber(733_000 + (i % 6_000)):yyyy-MM-dd}"), "Good"), full ? 10_000_000 : 60_000, Close)),
        new("a hundred inspections in each row", Limit, full => Lines(Open + WideRow("Local authority name", "Inspection date"), i => WideRow("Oldham", Text($"{40_000 + (i % 5_000)}")), full ? 20_000 : 2_000, Close)),
        new("a hundred faults in each row", Limit, full => Lines(Open + WideRow("Local authority name", "Inspection date"), i => WideRow("Oldham", Text($"soon {i}")), full ? 20_000 : 2_000, Close)),
        new("a hundred grades that are none in each row", Limit, full => Lines(Open + OdsBook.Row(["Local authority name", "Inspection date", .. Enumerable.Repeat("Overall effectiveness", 250)]),
            i => OdsBook.Row(["Oldham", "2024-05-13", .. Enumerable.Repeat(Text($"x{i}"), 250)]), full ? 20_000 : 2_000, Close)),
        new("a hundred thousand sheets", Limit, full => Lines(OdsBook.Head, i => Text($"<table:table table:name=\"Sheet {i}\">{Header}{DataRow}</table:table>"), full ? 100_000 : 6_000, OdsBook.Foot)),
        new("a hundred thousand sheets named alike", Limit, full => Lines(OdsBook.Head, _ => "<table:table table:name=\"A\"><table:table-row/></table:table>", full ? 300_000 : 6_000, OdsBook.Foot)),
        new("headers without end", NoTable, full => Repeated(Open, OdsBook.Row("Local authority name", "Area name", "Council", "Name of area"), full ? 200_000 : 10_000, Close)),
        new("tables without end", Limit, full => Repeated(Open, Header + DataRow, full ? 100_000 : 20_000, Close)),
        new("headers that are not known", Limit, full => Repeated(Open, OdsBook.Row(["Local authority name", "Inspection date", .. Enumerable.Range(0, 200).Select(i => $"Zeal {i}")]) + DataRow, full ? 20_000 : 5_000, Close)),
        new("headers that are not known over many sheets", Limit, full => Lines(OdsBook.Head, i => Text($"<table:table table:name=\"Sheet {i}\">") +
            string.Concat(Enumerable.Repeat(OdsBook.Row(["Local authority name", .. Enumerable.Range(0, 250).Select(j => Text($"Zeal of children's care {i} and {j}"))]), 30)) + "</table:table>", full ? 900 : 20, OdsBook.Foot)),
        new("paragraphs without end in a cell", OfficialFindingCodes.Cut, full => Repeated(Open + Header + "<table:table-row><table:table-cell>", "<text:p>word </text:p>", full ? 5_000_000 : 500_000, "</table:table-cell></table:table-row>" + Close)),
        new("tables within cells", Limit, full => Repeated(Open, "<table:table-row><table:table-cell><table:table table:name=\"B\">", full ? 100_000 : 10_000, "")),
        new("texts of two bytes that look like brackets", Limit, full => Utf16(Open + "<table:table-row><table:table-cell><text:p>", "\u3C3C\u3C00\u5D5D\u3E3E", full ? 12_000_000 : 2_000_000, "</text:p></table:table-cell></table:table-row>" + Close)),
        new("attributes of two bytes that look like brackets", Limit, full => Utf16(Open + "<table:table-row table:style-name=\"", "\u3C3C\u3C00\u5D5D\u3E3E", full ? 12_000_000 : 2_000_000, "\"/>" + Close)),
        new("blocks that hold nothing", "", full => HostilePackage.OfEmptyBlocks(full ? 12_000_000 : 100_000, Sound)),
    ];

    private static IEnumerable<HostileFile> Counts()
    {
        foreach (var count in (string[])["2147483647", "2147483648", "9223372036854775807"])
        {
            yield return new($"blank rows {count} times", NoTable, _ => OdsBook.Package(Open + string.Concat(Enumerable.Repeat($"<table:table-row table:number-rows-repeated=\"{count}\"><table:table-cell table:number-columns-repeated=\"{count}\"/></table:table-row>", 100)) + Close));
            yield return new($"cells {count} times", OfficialFindingCodes.Cut, _ => OdsBook.Package(Open + Header + $"<table:table-row><table:table-cell table:number-columns-repeated=\"{count}\"><text:p>Oldham</text:p></table:table-cell></table:table-row>" + Close));
            yield return new($"a row {count} times", OfficialFindingCodes.RepeatedRow, _ => OdsBook.Package(Open + Header + WithAttribute(DataRow, "table-row", "number-rows-repeated", count) + Close));
            yield return new($"spans of {count}", OfficialFindingCodes.NoInspection, _ => OdsBook.Package(Open + Header + $"<table:table-row><table:table-cell table:number-columns-spanned=\"{count}\" table:number-rows-spanned=\"{count}\"><text:p>Oldham</text:p></table:table-cell></table:table-row>" +
                string.Concat(Enumerable.Repeat($"<table:table-row><table:covered-table-cell table:number-columns-repeated=\"{count}\"/></table:table-row>", 1_000)) + Close));
        }

        yield return new("a row 2^64 times", OfficialFindingCodes.RepeatedRow, _ => OdsBook.Package(Open + Header + WithAttribute(DataRow, "table-row", "number-rows-repeated", "18446744073709551616") + Close));
        yield return new("a cell 2^64 times", OfficialFindingCodes.Cut, _ => OdsBook.Package(Open + Header + WithAttribute(DataRow, "table-cell", "number-columns-repeated", "18446744073709551616") + Close));
        foreach (var count in (string[])["-1", "0", "NaN", "1e9", "0x7FFFFFFF", "", " ", "\u0663"])
        {
            yield return new($"a row '{count}' times", Damaged, _ => OdsBook.Package(Open + Header + WithAttribute(DataRow, "table-row", "number-rows-repeated", count) + Close));
            yield return new($"a cell '{count}' times", Damaged, _ => OdsBook.Package(Open + Header + WithAttribute(DataRow, "table-cell", "number-columns-repeated", count) + Close));
        }
    }

    private static IEnumerable<HostileFile> Markup() =>
    [
        new("deep nesting", Limit, full => Repeated(Open, "<table:table-row-group>", full ? 1_000_000 : 100_000, "")),
        new("entities", OfficialFindingCodes.DocumentType, _ => OdsBook.Package("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>")),
        new("entities in text of two bytes", OfficialFindingCodes.DocumentType, _ => Utf16("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>", "", 0, "")),
        new("an external entity", OfficialFindingCodes.DocumentType, _ => OdsBook.Package("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><a>&a;</a>")),
        new("an external document type", OfficialFindingCodes.DocumentType, _ => OdsBook.Package("<!DOCTYPE a SYSTEM \"http://example.test/a.dtd\"><a/>")),
        new("an entity of parameters", OfficialFindingCodes.DocumentType, _ => OdsBook.Package("<!DOCTYPE a [<!ENTITY % a SYSTEM \"http://example.test/a.dtd\">%a;]><a/>")),
        new("an entity that nobody declares", Damaged, _ => OdsBook.Package(Open + Header + OdsBook.Row("Oldham", "2024-05-13", "Good").Replace("Good", "&good;", StringComparison.Ordinal) + Close)),
        new("XML cut short", Damaged, _ => OdsBook.Package(Open + Header + DataRow + "<table:table-row><table:tab")),
        new("XML that goes on after its end", Damaged, _ => OdsBook.Package(Sound + Sound)),
        new("XML that is none", Damaged, _ => OdsBook.Package("Local authority name,Inspection date,Overall effectiveness\nOldham,2024-05-13,Good\n")),
        new("nothing within", Damaged, _ => OdsBook.Package("")),
        new("characters that XML forbids", Damaged, _ => OdsBook.Package(Open + Header + OdsBook.Row("Oldham\u0001", "2024-05-13", "Good") + Close)),
        new("references to characters that XML forbids", Damaged, _ => OdsBook.Package(Open + Header + DataRow.Replace("Oldham", "Oldham&#0;", StringComparison.Ordinal) + Close)),
        new("an encoding that nobody knows", Damaged, _ => OdsBook.Package(Sound.Replace("UTF-8", "EBCDIC-NOWHERE", StringComparison.Ordinal))),
        new("an encoding of seven bits", Damaged, _ => OdsBook.Package(Sound.Replace("UTF-8", "UTF-7", StringComparison.Ordinal))),
        new("text of two bytes", "", _ => Utf16(Open, Header + DataRow, 1, Close)),
        new("text of four bytes", "", _ => OdsBook.Package(stream => stream.Write([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Sound.Replace("UTF-8", "UTF-32", StringComparison.Ordinal))]))),
        new("bytes that are no text", Damaged, _ => OdsBook.Package(stream => stream.Write([.. Encoding.UTF8.GetBytes(Open + Header), 0xC3, 0x28, 0xFF])))
    ];

    private static IEnumerable<HostileFile> Packages() =>
    [
        new("a package cut short", Damaged, _ => Package[..^30]),
        new("a package cut to its beginning", Damaged, _ => Package[..60]),
        new("a package with rubbish before it", Unknown, _ => [.. "MZ\0\0"u8, .. Package]),
        new("a package with rubbish behind it", "", _ => [.. Package, .. new byte[1_000]]),
        new("a package with much rubbish behind it", Damaged, full => [.. Package, .. new byte[full ? 60_000_000 : 100_000]]),
        new("ends of directories without end", Damaged, full => [.. Package, .. Enumerable.Repeat((byte[])[.. "PK\u0005\u0006"u8, .. Enumerable.Repeat((byte)0xFE, 18)], full ? 2_900_000 : 3_000).SelectMany(bytes => bytes)]),
        new("a directory that lies outside", Damaged, _ => [.. Package[..40], .. Package[140..]]),
        new("a content that lies outside", Damaged, _ => HostilePackage.With(Package, HostilePackage.Place, 0x7FFFFFFF)),
        new("a content that lies elsewhere", Damaged, _ => HostilePackage.With(Package, HostilePackage.Place, 7)),
        new("a length that is too small", Damaged, _ => HostilePackage.With(Package, HostilePackage.Length, 10)),
        new("a length that is too great", Damaged, _ => HostilePackage.With(Package, HostilePackage.Length, 100_000)),
        new("a length beyond the limit", Limit, _ => HostilePackage.With(Package, HostilePackage.Length, 0xFFFFFFF0)),
        new("a bomb that says it is small", Limit, full => HostilePackage.With(Repeated(Open, new string(' ', 100), full ? 10_000_000 : 200_000, Close), HostilePackage.Length, 1_000)),
        new("a packed length that is too small", Damaged, _ => HostilePackage.With(Package, HostilePackage.PackedLength, 100)),
        new("a packed length that is too great", Damaged, _ => HostilePackage.With(Package, HostilePackage.PackedLength, 100_000)),
        new("a wrong checksum", Damaged, _ => HostilePackage.With(Package, HostilePackage.Checksum, 0xDEADBEEF)),
        new("an encrypted content", Damaged, _ => HostilePackage.With(Package, HostilePackage.Flags, 1)),
        new("a manifest that says the content is encrypted", Damaged, _ => HostilePackage.Of(("content.xml", "\u0002\u0099\u0017"), ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"))),
        new("an encrypted package", Unknown, _ => HostilePackage.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("encrypted-package", "\u0002\u0099\u0017"))),
        .. ((uint[])[1, 6, 9, 12, 14, 93, 99, 65_535]).Select(method => new HostileFile(Text($"compression by method {method}"), Damaged, _ => HostilePackage.With(Package, HostilePackage.Method, method))),
        new("a content that says it is not packed", Damaged, _ => HostilePackage.With(Package, HostilePackage.Method, 0)),
        new("two contents", Damaged, _ => HostilePackage.Of(("content.xml", Sound), ("content.xml", Open + Header + OdsBook.Row("Bury", "2024-05-13", "Inadequate") + Close))),
        new("a content that is listed many times", Damaged, full => HostilePackage.WithOverlaps(Package, full ? 60_000 : 10_000)),
        new("a long directory", "", _ => HostilePackage.WithLongDirectory(Package)),
        new("a long directory that lies elsewhere", Damaged, _ => HostilePackage.WithLongDirectory(Package, 1_000_000_000_000)),
        new("a long directory that lies before the beginning", Damaged, _ => HostilePackage.WithLongDirectory(Package, -1_000_000_000_000)),
        new("lengths behind the content", "", _ => HostilePackage.WithDescriptors(Sound)),
        new("a million files", Unknown, full => HostilePackage.OfEmptyFiles(full ? 360_000 : 60_000)),
        new("a file of 65 megabytes", Limit, _ => [.. Package, .. new byte[65 * 1024 * 1024]]),
    ];

    private static IEnumerable<HostileFile> Others() =>
    [
        new("nothing", Unknown, _ => []),
        new("a byte", Unknown, _ => [0]),
        new("blanks", NoTable, _ => "   \n \r\n"u8.ToArray()),
        new("a mark of order alone", NoTable, _ => [0xEF, 0xBB, 0xBF]),
        new("a workbook of another program", Unknown, _ => HostilePackage.Of(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", "<worksheet/>"))),
        new("a document of another program", Unknown, _ => HostilePackage.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"))),
        new("an old workbook", Unknown, _ => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]),
        new("a flat spreadsheet", Unknown, _ => Encoding.UTF8.GetBytes(Sound.Replace("document-content", "document", StringComparison.Ordinal))),
        new("a text document", Unknown, _ => OdsBook.Package(OdsBook.Head.Replace("spreadsheet", "text", StringComparison.Ordinal) + "<text:p>Oldham</text:p>" + OdsBook.Foot.Replace("spreadsheet", "text", StringComparison.Ordinal))),
        new("XML of another kind", Unknown, _ => OdsBook.Package("<a><b/></a>")),
        new("a spreadsheet without a sheet", Unknown, _ => OdsBook.Package(OdsBook.Head + OdsBook.Foot)),
        new("a page of the web", Unknown, _ => "<!DOCTYPE html><html><body><table><tr><td>Local authority name, Inspection date, Overall effectiveness</td></tr></table></body></html>"u8.ToArray()),
        new("a page of the web after blanks", Unknown, _ => "\n\n  <html><body>Sign in, please</body></html>"u8.ToArray()),
        new("a PDF", Unknown, _ => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"u8.ToArray()),
        new("a packed file", Unknown, _ => Gzip("Local authority name,Inspection date,Overall effectiveness\nOldham,2024-05-13,Good\n")),
        new("an image", Unknown, _ => [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3, 4, 5, 6, 7]),
        new("JSON", Unknown, _ => "{\"a\": [1, 2, 3]}"u8.ToArray()),
    ];

    private static IEnumerable<HostileFile> Texts()
    {
        const string Head = "Local authority name,Inspection date,Overall effectiveness\n";
        const string Row = "Oldham,2024-05-13,Good\n";
        yield return new("text in one line", NoTable, full => Bytes("", "word ", full ? 1_600_000 : 100_000, ""));
        yield return new("text of 50 megabytes", Limit, _ => new byte[50_000_000]);
        yield return new("text in one cell", NoTable, full => Bytes("\"", "word, \n", full ? 1_000_000 : 100_000, "\""));
        yield return new("all quotation marks", NoTable, full => Bytes("", "\"", full ? 8_300_000 : 100_000, ""));
        yield return new("an odd number of quotation marks", OfficialFindingCodes.BrokenRow, full => Bytes("", "\"", full ? 8_300_001 : 100_001, ""));
        yield return new("a quotation mark that is not closed", OfficialFindingCodes.BrokenRow, full => Bytes(Head + "\"", Row, full ? 360_000 : 10_000, ""));
        yield return new("quotation marks that are not closed", Limit, full => Bytes(Head, "\"" + Row, full ? 345_000 : 10_000, ""));
        yield return new("broken rows without end", Limit, full => Bytes("", "a\",\"\r\n", full ? 1_380_000 : 20_000, ""));
        yield return new("all commas", OfficialFindingCodes.BrokenRow, full => Bytes("", ",", full ? 8_300_000 : 100_000, ""));
        yield return new("all line ends", NoTable, full => Bytes("", "\n", full ? 8_300_000 : 100_000, ""));
        yield return new("rows of one letter", NoTable, full => Bytes("", "a\n", full ? 4_100_000 : 400_000, ""));
        yield return new("rows of an inspection", Limit, full => Bytes(Head, Row, full ? 700_000 : 60_000, ""));
        yield return new("a hundred days in each row of text", Limit, full => Bytes("Local authority name" + string.Concat(Enumerable.Repeat(",Inspection date", 200)) + "\n", "Oldham" + string.Concat(Enumerable.Repeat(",45000", 200)) + "\n", full ? 6_800 : 1_000, ""));
        yield return new("a hundred faults in each row of text", Limit, full => Bytes("Local authority name" + string.Concat(Enumerable.Repeat(",Inspection date", 200)) + "\n", "Oldham" + string.Concat(Enumerable.Repeat(",soon", 200)) + "\n", full ? 8_000 : 1_000, ""));
        yield return new("text with nothing between", Unknown, _ => Bytes(Head, "Oldham\0,2024-05-13,Good\n", 1, ""));
        yield return new("halves of characters", "", _ => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head), .. HalfOf("Oldham\uD800,2024-05-13,Good\n")]);
        yield return new("text of two bytes without a mark", Unknown, _ => Encoding.Unicode.GetBytes(Head + Row));
        yield return new("text of two bytes with a mark", "", full => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head + Row)]);
        yield return new("text of two bytes the other way round", "", _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Head + Row)]);
        yield return new("semicolons", "", _ => Bytes((Head + Row).Replace(',', ';'), "", 0, ""));
        yield return new("tabs", "", _ => Bytes((Head + Row).Replace(',', '\t'), "", 0, ""));
        yield return new("a line that names the separator", "", _ => Bytes("sep=;\r\nLocal authority name, as printed;Inspection date;Overall effectiveness\r\nOldham;2024-05-13;Good\r\n", "", 0, ""));
        yield return new("old line ends", "", _ => Bytes((Head + Row).Replace('\n', '\r'), "", 0, ""));
        yield return new("a cell of a megabyte", OfficialFindingCodes.Cut, full => Bytes(Head + "Oldham,2024-05-13,\"", "Good ", full ? 1_650_000 : 20_000, "\"\n"));
    }

    private static byte[] HalfOf(string text)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)text[i], (byte)(text[i] >> 8));
        return bytes;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string WithAttribute(string xml, string element, string attribute, string value)
    {
        var place = xml.IndexOf($"<table:{element}", StringComparison.Ordinal) + $"<table:{element}".Length;
        return xml.Insert(place, $" table:{attribute}=\"{value}\"");
    }

    private static string WideRow(string name, string cell) => OdsBook.Row([name, .. Enumerable.Repeat(cell, 250)]);

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }

    private static byte[] Bytes(string before, string repeated, int times, string after) =>
        Encoding.UTF8.GetBytes(new StringBuilder(before.Length + (repeated.Length * times) + after.Length).Append(before).Insert(before.Length, repeated, times).Append(after).ToString());

    private static byte[] Repeated(string before, string repeated, int times, string after) => OdsBook.Package(stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(before));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1_000)));
        for (var i = 0; i < times / 1_000; i++)
            stream.Write(block);
        stream.Write(Encoding.UTF8.GetBytes(after));
    });

    private static byte[] Utf16(string before, string repeated, int times, string after) => OdsBook.Package(stream =>
    {
        using var writer = new StreamWriter(stream, Encoding.Unicode);
        writer.Write(before.Replace("UTF-8", "UTF-16", StringComparison.Ordinal));
        for (var i = 0; i < times; i++)
            writer.Write(repeated);
        writer.Write(after);
    });

    private static byte[] Lines(string before, Func<int, string> line, int count, string after) => OdsBook.Package(stream =>
    {
        const long Most = 110L * 1024 * 1024;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        writer.Write(before);
        var written = (long)before.Length;
        for (var i = 0; i < count && written < Most; i++)
        {
            var text = line(i);
            written += text.Length;
            writer.Write(text);
        }

        writer.Write(after);
    });
}
