using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ofsted.Domain.PackageTests;

public partial class PackageContentTests
{
    [Fact]
    public void Package_holds_the_library_its_documentation_and_its_papers_and_nothing_else()
    {
        var package = PackedLibrary.Require();

        PackedLibrary.EntriesOf(package.Path)
            .Where(entry => !entry.StartsWith("_rels/") && !entry.StartsWith("package/") && entry != "[Content_Types].xml")
            .Should().BeEquivalentTo(
                "Ofsted.Domain.nuspec", "README.md", "NOTICE", "icon.png",
                "lib/netstandard2.0/Ofsted.Domain.dll", "lib/netstandard2.0/Ofsted.Domain.xml",
                "lib/net8.0/Ofsted.Domain.dll", "lib/net8.0/Ofsted.Domain.xml",
                "lib/net10.0/Ofsted.Domain.dll", "lib/net10.0/Ofsted.Domain.xml");
    }

    [Fact]
    public void Package_for_test_suites_holds_its_library_and_depends_on_the_other_package_alone()
    {
        var path = PackedLibrary.Require().TestingPath;

        PackedLibrary.EntriesOf(path)
            .Where(entry => !entry.StartsWith("_rels/") && !entry.StartsWith("package/") && entry != "[Content_Types].xml")
            .Should().BeEquivalentTo(
                "Ofsted.Domain.Testing.nuspec", "README.md", "NOTICE", "icon.png",
                "lib/netstandard2.0/Ofsted.Domain.Testing.dll", "lib/netstandard2.0/Ofsted.Domain.Testing.xml",
                "lib/net8.0/Ofsted.Domain.Testing.dll", "lib/net8.0/Ofsted.Domain.Testing.xml",
                "lib/net10.0/Ofsted.Domain.Testing.dll", "lib/net10.0/Ofsted.Domain.Testing.xml");
        Dependencies(path, "Ofsted.Domain.Testing").Should().BeEquivalentTo(
            "netstandard2.0 Ofsted.Domain", "net8.0 Ofsted.Domain", "net10.0 Ofsted.Domain");
    }

    [Fact]
    public void Package_of_validators_holds_its_library_and_depends_on_what_it_plugs_into()
    {
        var path = PackedLibrary.Require().ValidatorsPath;

        PackedLibrary.EntriesOf(path)
            .Where(entry => !entry.StartsWith("_rels/") && !entry.StartsWith("package/") && entry != "[Content_Types].xml")
            .Should().BeEquivalentTo(
                "Ofsted.Domain.FluentValidation.nuspec", "README.md", "NOTICE", "icon.png",
                "lib/netstandard2.0/Ofsted.Domain.FluentValidation.dll", "lib/netstandard2.0/Ofsted.Domain.FluentValidation.xml",
                "lib/net8.0/Ofsted.Domain.FluentValidation.dll", "lib/net8.0/Ofsted.Domain.FluentValidation.xml",
                "lib/net10.0/Ofsted.Domain.FluentValidation.dll", "lib/net10.0/Ofsted.Domain.FluentValidation.xml");
        Dependencies(path, "Ofsted.Domain.FluentValidation").Should().BeEquivalentTo(
            from target in new[] { "netstandard2.0", "net8.0", "net10.0" }
            from package in new[] { "Ofsted.Domain", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions" }
            select $"{target} {package}");
    }

    [Fact]
    public void Package_that_reads_pdfs_is_small_and_depends_on_the_other_package_alone()
    {
        using var archive = ZipFile.OpenRead(PackedLibrary.Require().PdfPath);

        archive.Entries.Select(entry => entry.FullName).Where(entry => !entry.StartsWith("_rels/") && !entry.StartsWith("package/") && !entry.StartsWith("lib/"))
            .Should().BeEquivalentTo("[Content_Types].xml", "Ofsted.Domain.Pdf.nuspec", "README.md", "NOTICE", "icon.png");
        var assemblies = archive.Entries.Where(entry => entry.FullName.StartsWith("lib/") && entry.Name.EndsWith(".dll")).ToList();
        assemblies.Should().NotBeEmpty().And.OnlyContain(entry => entry.Name == "Ofsted.Domain.Pdf.dll" && entry.Length < 150_000);
        using var nuspec = archive.GetEntry("Ofsted.Domain.Pdf.nuspec")!.Open();
        XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)
            .Should().OnlyContain(id => id == "Ofsted.Domain");
    }

    [Fact]
    public void Tool_is_packed_as_one_with_its_papers()
    {
        using var archive = ZipFile.OpenRead(PackedLibrary.Require().ToolPath);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "NOTICE", "icon.png"]);
        using var nuspec = archive.GetEntry("Ofsted.Domain.Tool.nuspec")!.Open();
        XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "packageType")
            .Select(element => element.Attribute("name")!.Value)
            .Should().Equal("DotnetTool");
    }

    [Fact]
    public void Symbols_are_packed_beside_it()
    {
        var package = PackedLibrary.Require();

        PackedLibrary.EntriesOf(package.SymbolsPath).Should().Contain("lib/net10.0/Ofsted.Domain.pdb");
    }

    [Fact]
    public void Package_says_what_it_is()
    {
        var package = PackedLibrary.Require();
        var metadata = XDocument.Parse(Encoding.UTF8.GetString(package.Read("Ofsted.Domain.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Value("id").Should().Be("Ofsted.Domain");
        Value("license").Should().Be("MIT");
        Value("readme").Should().Be("README.md");
        Value("icon").Should().Be("icon.png");
        Value("description").Length.Should().BeGreaterThan(100);
        Value("tags").Split(' ').Should().Contain("ofsted").And.Contain("children");
    }

    [Fact]
    public void Package_depends_on_dates_alone_and_on_json_where_the_platform_has_none_or_an_older_one() =>
        Dependencies(PackedLibrary.Require().Path, "Ofsted.Domain").Should().BeEquivalentTo(
            "net10.0 NodaTime", "net8.0 NodaTime", "net8.0 System.Text.Json", "netstandard2.0 NodaTime", "netstandard2.0 System.Text.Json");

    [Fact]
    public void Package_is_no_larger_than_it_should_be() =>
        new FileInfo(PackedLibrary.Require().Path).Length.Should().BeLessThan(3_300_000);

    [Fact]
    public void Readme_has_no_link_or_picture_that_a_package_gallery_cannot_follow()
    {
        var readme = Encoding.UTF8.GetString(PackedLibrary.Require().Read("README.md"));

        readme.Should().Contain("Where to go from here").And.NotContain("<picture>").And.NotContain("](docs/").And.NotContain("](LICENSE)");
        RelativeLink().Matches(readme).Select(match => match.Value).Should().BeEmpty();
    }

    [GeneratedRegex(@"\]\((?!https?:|#)[^)]+\)")]
    private static partial Regex RelativeLink();

    [Fact]
    public void Notice_carries_the_attribution_of_public_sector_information() =>
        Encoding.UTF8.GetString(PackedLibrary.Require().Read("NOTICE")).ReplaceLineEndings(" ").Should().Contain("Open Government Licence v3.0");

    /// <summary>The packages that a package brings, each after the target that it is for.</summary>
    private static IEnumerable<string> Dependencies(string path, string id)
    {
        using var archive = ZipFile.OpenRead(path);
        using var nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        return
        [
            .. from dependency in XDocument.Load(nuspec).Descendants()
               where dependency.Name.LocalName == "dependency"
               select $"{dependency.Parent!.Attribute("targetFramework")!.Value.Replace(".NETStandard", "netstandard")} {dependency.Attribute("id")!.Value}",
        ];
    }
}
