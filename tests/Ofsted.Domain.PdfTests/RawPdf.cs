using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ofsted.Domain.PdfTests;

/// <summary>Writes PDFs object by object, sound and hostile ones.</summary>
internal sealed class RawPdf
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    public RawPdf Add(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public RawPdf AddStream(int number, string content, string entries = "", bool deflate = true) =>
        AddStream(number, Encoding.Latin1.GetBytes(content), entries, deflate);

    public RawPdf AddStream(int number, byte[] content, string entries = "", bool deflate = true)
    {
        var bytes = deflate ? Deflate(content) : content;
        var filter = deflate ? "/Filter /FlateDecode" : "";
        _objects[number] =
        [
            .. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {bytes.Length} {filter} {entries} >>\nstream\n")),
            .. bytes,
            .. "\nendstream"u8,
        ];
        return this;
    }

    public byte[] ToArray(string trailer = "")
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var offsets = new Dictionary<int, long>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = file.Length;
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(body);
            Write("\nendobj\n");
        }

        var table = file.Length;
        var size = _objects.Keys.Max() + 1;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var i = 1; i < size; i++)
            Write(offsets.TryGetValue(i, out var offset) ? string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n") : "0000000000 00000 f \n");
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }

    /// <summary>A document of one page with a content and one font, F1.</summary>
    public static RawPdf OnePage(string content, string resources = "", string page = "") => new RawPdf()
        .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> {page} >>")
        .AddStream(4, content)
        .Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");

    private static byte[] Deflate(byte[] content)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Optimal))
            zlib.Write(content);
        return deflated.ToArray();
    }
}
