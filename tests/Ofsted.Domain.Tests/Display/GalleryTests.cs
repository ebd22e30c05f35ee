using Ofsted.Domain.Data;
using Ofsted.Domain.Display;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>The pictures of docs/gallery.md are those that the library draws.</summary>
public class GalleryTests
{
    private const string Folder = "docs/gallery/";

    private static readonly EventSet Events = OfstedDataset.Default.Events;

    private static readonly PictureOptions Wide = new() { AsAt = OfstedDataset.Default.InspectionsAsOf, VisitsAsOf = OfstedDataset.Default.VisitsAsOf, Coverage = OfstedDataset.Default.Coverage, Note = OfstedDataset.Default.Attribution };

    private static readonly PictureOptions Narrow = Wide with { Width = 400 };

    /// <summary>A page of a PDF with its values outlined, which the tests of the package for PDFs hold.</summary>
    private const string PageOfPdf = "page-with-values.svg";

    [Fact]
    public void Committed_pictures_are_those_of_the_library()
    {
        var pictures = Pictures();
        foreach (var (name, svg) in pictures)
            CommittedFile.ShouldBe(Folder + name, svg.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Repository.Files(Folder, "*.svg").Select(Path.GetFileName).Where(name => name != PageOfPdf).Should().BeEquivalentTo(pictures.Keys, "the folder holds nothing else");
    }

    [Fact]
    public void The_page_shows_every_picture()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/gallery.md"));

        Pictures().Keys.Should().OnlyContain(name => page.Contains("gallery/" + name, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Pictures()
    {
        var northWest = Authorities.Current.Where(authority => authority.Region == "North West").ToEquatableList();
        var cumberland = Authorities.FindByName("Cumberland")!;
        PictureOptions OfNorthWest(PictureOptions options, string title) => options with { Authorities = northWest, Title = "North West: " + title };
        PictureOptions OfCumberland(PictureOptions options) => options with { Authorities = [cumberland, .. Authorities.PredecessorsOf(cumberland)] };

        return new Dictionary<string, string>
        {
            ["timeline.svg"] = TimelinePicture.Render(Events.Of("Birmingham"), Wide),
            ["timeline-narrow.svg"] = TimelinePicture.Render(Events.Of("Birmingham"), Narrow),
            ["timeline-predecessor.svg"] = TimelinePicture.Render(Events, OfCumberland(Wide)),
            ["timeline-predecessor-narrow.svg"] = TimelinePicture.Render(Events, OfCumberland(Narrow)),
            ["region-by-area.svg"] = GradeStripPicture.RenderByArea(Events, OfNorthWest(Wide, "the latest inspections")),
            ["region-by-area-narrow.svg"] = GradeStripPicture.RenderByArea(Events, OfNorthWest(Narrow, "the latest inspections")),
            ["region-by-year.svg"] = GradeStripPicture.RenderByYear(Events, JudgementAreas.OverallEffectiveness, OfNorthWest(Wide, "overall effectiveness")),
            ["region-by-year-narrow.svg"] = GradeStripPicture.RenderByYear(Events, JudgementAreas.OverallEffectiveness, OfNorthWest(Narrow, "overall effectiveness")),
        };
    }
}
