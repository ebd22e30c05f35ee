using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.Tests;

public class PublicApiTests
{
    [NewestAssetFact]
    public void Public_api_is_the_one_listed() =>
        CommittedFile.ShouldBe("tests/Ofsted.Domain.Tests/Contract/PublicApi.txt", PublicApiListing.Of(DomainAssembly.PublicTypes));

    [NewestAssetFact]
    public void Public_api_of_the_package_that_reads_pdfs_is_the_one_listed() => CommittedFile.ShouldBe(
        "tests/Ofsted.Domain.Tests/Contract/PublicApi.Pdf.txt",
        PublicApiListing.Of([.. typeof(PdfFindingCodes).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)]));

    [Fact]
    public void Listing_tells_everything_that_can_break_a_caller()
    {
        PublicApiListing.Of([typeof(Sample), typeof(Level)]).Should().Equal(
            "namespace Ofsted.Domain.Tests",
            "",
            "  enum PublicApiTests.Level",
            "    Unspecified = 0",
            "    High = 2",
            "",
            "  sealed record PublicApiTests.Sample : IComparable<Sample>, IEquatable<Sample>".Replace("<Sample>", "<PublicApiTests.Sample>", StringComparison.Ordinal),
            "    Sample()",
            "    required string Code { get; init; }",
            "    int CompareTo(PublicApiTests.Sample? other)",
            "    const int Limit = 3",
            "    EquatableList<string?> Names { get; init; }",
            "    string? Note { get; }",
            "    static bool TryRead(string? text, out PublicApiTests.Sample? sample, int depth = 2)");
    }

    [Fact]
    public void A_difference_is_shown_line_by_line()
    {
        CommittedFile.Differences(["a", "b"], ["a", "c"]).Should().Equal("- b", "+ c");
        CommittedFile.Differences(["a", "b"], ["b", "a"]).Should().NotBeEmpty();
        CommittedFile.Differences(["a"], ["a"]).Should().BeEmpty();
    }

    public enum Level
    {
        Unspecified = 0,
        High = 2,
    }

    public sealed record Sample : IComparable<Sample>
    {
        public const int Limit = 3;

        public required string Code { get; init; }

        public EquatableList<string?> Names { get; init; } = [];

        public string? Note => null;

        public int CompareTo(Sample? other) => 0;

        public static bool TryRead(string? text, out Sample? sample, int depth = 2)
        {
            sample = null;
            return depth < 0 && text is null;
        }
    }
}
