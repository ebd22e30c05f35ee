using System.IO.Compression;
using System.Security;
using System.Text;

namespace Ofsted.Domain.Tests;

/// <summary>Writes small OpenDocument spreadsheets.</summary>
internal sealed class OdsBook
{
    public const string Head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" " +
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" " +
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:spreadsheet>";

    public const string Foot = "</office:spreadsheet></office:body></office:document-content>";

    private readonly StringBuilder _sheets = new();

    /// <summary>A sheet of rows; cells are separated by a bar, and ISO dates become cells of days.</summary>
    public OdsBook Sheet(string name, params string[] rows)
    {
        _sheets.Append("<table:table table:name=\"").Append(SecurityElement.Escape(name)).Append("\">");
        foreach (var row in rows)
            _sheets.Append(row.StartsWith('<') ? row : Row(row.Split('|')));
        _sheets.Append("</table:table>");
        return this;
    }

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells.Select(Cell))}</table:table-row>";

    public static string Cell(string text) => text.Length == 0
        ? "<table:table-cell/>"
        : text.Length == 10 && text[4] == '-' && text[7] == '-'
            ? $"<table:table-cell office:value-type=\"date\" office:date-value=\"{text}T00:00:00\"><text:p>{text[8..]}/{text[5..7]}/{text[..4]}</text:p></table:table-cell>"
            : $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    public byte[] ToBytes() => Package(Head + _sheets + Foot);

    public static byte[] Package(string content) => Package(stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        writer.Write(content);
    });

    public static byte[] Package(Action<Stream> writeContent)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry("content.xml", CompressionLevel.Fastest).Open();
            writeContent(content);
        }

        return memory.ToArray();
    }
}
