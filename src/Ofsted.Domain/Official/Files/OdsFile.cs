using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Ofsted.Domain.Official;

/// <summary>Opens the package of a spreadsheet: a zip file whose <c>content.xml</c> holds the sheets.</summary>
internal static class OdsFile
{
    private const string Content = "content.xml";
    private const int EndOfDirectory = 22;
    private const int LongestComment = 65_535;
    private const int PlaceOfDirectory = 16;

    public static bool IsPackage(ReadOnlySpan<byte> file) => file.Length > 4 && file[0] == 'P' && file[1] == 'K';

    public static void Read(ReadOnlyMemory<byte> file, ISheetSink sink)
    {
        try
        {
            RefuseLongDirectory(file.Span);
            using var archive = new ZipArchive(StreamOf(file), ZipArchiveMode.Read);
            if (archive.GetEntry(Content) is not { } entry)
            {
                sink.Report(OfficialFindingCodes.UnknownFile, "The package holds no content.xml: it is not an OpenDocument spreadsheet.");
                return;
            }

            var most = Math.Min(FileLimits.MostInflated, Math.Max(FileLimits.AlwaysInflated, entry.CompressedLength * FileLimits.MostRatio));
            if (entry.Length > most)
                throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file inflates beyond the limit.");
            using var content = new MeasuredStream(entry.Open(), most);
            using var xml = XmlReader.Create(content, Settings());
            new OdsContent(xml, sink).Read();
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
                hasDocumentType ? "The content of the file declares a document type, which is not read." : "The content of the file is not well-formed XML.",
                row: null);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            sink.Report(OfficialFindingCodes.Damaged, "The package is damaged, encrypted or compressed in an unknown way.");
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new LimitedNames(),
    };

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(file.ToArray(), writable: false);

    /// <summary>The runtime takes in the whole directory before anything else, however many files it lists.</summary>
    private static void RefuseLongDirectory(ReadOnlySpan<byte> file)
    {
        for (var place = file.Length - EndOfDirectory; place >= Math.Max(0, file.Length - EndOfDirectory - LongestComment); place--)
        {
            if (file[place] != 'P' || file[place + 1] != 'K' || file[place + 2] != 5 || file[place + 3] != 6)
                continue;
            var start = BinaryPrimitives.ReadUInt32LittleEndian(file.Slice(place + PlaceOfDirectory, sizeof(uint)));
            if (start > place)
                throw new RefusedFileException(OfficialFindingCodes.Damaged, "The directory of the package lies outside the package.");
            if (place - start > FileLimits.LongestDirectory)
                throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The package lists too many files.");
            return;
        }

        throw new RefusedFileException(OfficialFindingCodes.Damaged, "The package has no directory: it is damaged or incomplete.");
    }
}
