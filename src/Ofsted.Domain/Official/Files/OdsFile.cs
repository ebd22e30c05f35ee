using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Ofsted.Domain.Official;

/// <summary>Opens the package of a spreadsheet: a zip file whose <c>content.xml</c> holds the sheets.</summary>
internal static class OdsFile
{
    public static bool IsPackage(ReadOnlySpan<byte> file) => file.Length > 4 && file[0] == 'P' && file[1] == 'K';

    public static void Read(ReadOnlyMemory<byte> file, ISheetSink sink)
    {
        try
        {
            var (found, count) = PackageDirectory.Find(file.Span, "content.xml"u8);
            if (found is not { } entry)
            {
                sink.ReportFile(OfficialFindingCodes.UnknownFile, "The package holds no content.xml: it is not an OpenDocument spreadsheet, or it is encrypted.");
                return;
            }

            if (count > 1)
                sink.ReportFile(OfficialFindingCodes.Damaged, "The package holds more than one content.xml: the first is read.");
            ReadContent(entry, PackageDirectory.ContentOf(file, entry), sink);
        }
        catch (RefusedFileException refused)
        {
            sink.Report(refused.Code, refused.Message);
        }
        catch (XmlException fault)
        {
            var hasDocumentType = fault.Message.Contains("DTD", StringComparison.Ordinal);
            sink.Report(
                hasDocumentType ? OfficialFindingCodes.DocumentType : OfficialFindingCodes.Damaged,
                hasDocumentType ? "The content of the file declares a document type, which is not read." : "The content of the file is not well-formed XML: it is damaged or encrypted.");
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            sink.Report(OfficialFindingCodes.Damaged, "The content of the package is damaged, or in an encoding that is not known.");
        }
    }

    private static void ReadContent(PackageEntry entry, ReadOnlyMemory<byte> packed, ISheetSink sink)
    {
        if (entry.IsEncrypted)
            throw new RefusedFileException(OfficialFindingCodes.Damaged, "The content of the package is encrypted.");
        if (entry.Method is not (PackageEntry.Stored or PackageEntry.Deflated))
            throw new RefusedFileException(OfficialFindingCodes.Damaged, "The content of the package is compressed in an unknown way.");
        var most = Math.Min(FileLimits.MostInflated, Math.Max(FileLimits.AlwaysInflated, (long)packed.Length * FileLimits.MostRatio));
        if (entry.Length > most)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file inflates beyond the limit.");

        using var bytes = StreamOf(packed);
        using var inflated = entry.Method == PackageEntry.Stored ? (Stream)bytes : new DeflateStream(bytes, CompressionMode.Decompress);
        using var content = new MeasuredStream(inflated, most);
        using var xml = XmlReader.Create(content, Settings());
        var hasSheet = new OdsContent(xml, sink).Read();
        if (!sink.IsFull && (content.Position != entry.Length || content.Checksum != entry.Checksum))
            sink.ReportFile(OfficialFindingCodes.Damaged, "The content of the package has another length or checksum than the package says: it may have been changed or damaged.");
        if (!hasSheet)
            sink.ReportFile(OfficialFindingCodes.UnknownFile, "The content of the package holds no sheet: it is not an OpenDocument spreadsheet.");
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new LimitedNames(),
    };

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
