using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.PdfTests;

/// <summary>The picture of the gallery and the PDF of the samples are those of the invented report.</summary>
/// <remarks>With OFSTED_UPDATE_DOCS=1 they the picture is written anew, and the PDF where it is missing: no two writings of it are the same to the byte.</remarks>
public class GalleryTests
{
    private const string Picture = "docs/gallery/page-with-values.svg";
    private const string Sample = "docs/samples/report-of-an-invented-authority.pdf";

    [Fact]
    public void The_picture_shows_what_is_read()
    {
        var drawn = PagePicture.Draw(PdfReportReader.Read(InventedReport.Write()), 1);
        if (IsUpdating)
            File.WriteAllText(PathOf(Picture), drawn);

        File.ReadAllText(PathOf(Picture)).ReplaceLineEndings("\n").Should().Be(drawn);
    }

    [Fact]
    public void The_sample_is_the_invented_report()
    {
        if (IsUpdating && !File.Exists(PathOf(Sample)))
            File.WriteAllBytes(PathOf(Sample), InventedReport.Write());

        PdfReportReader.Read(File.ReadAllBytes(PathOf(Sample))).Event.Should().Be(PdfReportReader.Read(InventedReport.Write()).Event);
    }

    private static bool IsUpdating => Environment.GetEnvironmentVariable("OFSTED_UPDATE_DOCS") == "1";

    private static string PathOf(string relative)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ofsted.Domain.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
        return Path.Combine(folder, relative);
    }
}
