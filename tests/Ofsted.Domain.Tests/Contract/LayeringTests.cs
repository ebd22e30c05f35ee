using Microsoft.CodeAnalysis;

namespace Ofsted.Domain.Tests;

public class LayeringTests
{
    /// <summary>Rooms whose folders are not yet in order.</summary>
    private static readonly string[] NotYet = [];

    [Fact]
    public void Folders_of_a_room_know_each_other_without_circles() =>
        Layering.FolderViolations(SourceCode.Library, NotYet).Should().BeEmpty();

    [Fact]
    public void A_planted_circle_of_folders_is_found() =>
        Layering.FolderViolations(
            new SourceCode(
            [
                ("src/Ofsted.Domain/Reading/Text/Line.cs", "namespace Ofsted.Domain.Reading; class Line { Page? page; }"),
                ("src/Ofsted.Domain/Reading/Pages/Page.cs", "namespace Ofsted.Domain.Reading; class Page { Book? book; }"),
                ("src/Ofsted.Domain/Reading/Books/Book.cs", "namespace Ofsted.Domain.Reading; class Book { Line? line; }"),
                ("src/Ofsted.Domain/Reading/Books/Deep/Cover.cs", "namespace Ofsted.Domain.Reading; class Cover { Book? book; }"),
            ]),
            []).Should().Equal(
                "Reading/Books and Reading/Pages know each other", "Reading/Books and Reading/Text know each other",
                "Reading/Pages and Reading/Text know each other", "src/Ofsted.Domain/Reading/Books/Deep/Cover.cs is deeper than a folder of its room");

    [Fact]
    public void Rooms_know_only_the_rooms_below_them() => Layering.Violations(SourceCode.Library).Should().BeEmpty();

    [Fact]
    public void Source_binds_well_enough_to_be_judged()
    {
        // Source generators do not run here, so the errors allowed are those of the types that they complete.
        var broken = SourceCode.Library.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Where(diagnostic => diagnostic.Location.SourceTree?.FilePath.Contains("/Json/", StringComparison.Ordinal) != true)
            .Select(diagnostic => diagnostic.ToString());

        broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Judgements", "namespace Ofsted.Domain; class Bad { Inspection? held; }", "(Judgements) uses Inspection (Inspections)")]
    [InlineData("Rules", "namespace Ofsted.Domain.Rules; class Bad { Query.Filter? held; }", "(Rules) uses Filter (Query)")]
    [InlineData("Rules", "namespace Ofsted.Domain.Rules; class Bad { object Made() => Query.Filter.Make(); }", "(Rules) uses Filter (Query)")]
    [InlineData("Indicators", "namespace Ofsted.Domain.Indicators; class Bad { Inspection? held; }", "(Indicators) uses Inspection (Inspections)")]
    [InlineData("Internal", "namespace Ofsted.Domain.Internal; class Bad { Inspection? held; }", "(Internal) uses Inspection (Inspections)")]
    [InlineData("Query", "namespace Ofsted.Domain.Query; class Bad { System.Text.Json.Serialization.JsonConverter? held; }", "uses JsonConverter of System.Text.Json")]
    [InlineData("Query", "namespace Ofsted.Domain.Query; class Bad { System.Text.Json.JsonElement held; }", "uses JsonElement of System.Text.Json")]
    [InlineData("Rules", "namespace Ofsted.Domain; class Bad { }", "declares the namespace Ofsted.Domain, not Ofsted.Domain.Rules")]
    [InlineData("Misc", "namespace Ofsted.Domain; class Bad { }", "is in no known room")]
    public void A_planted_violation_is_found(string room, string text, string expected)
    {
        var violations = Layering.Violations(Planted(room, text));

        violations.Should().ContainSingle().Which.Should().Contain(expected);
    }

    [Theory]
    [InlineData("Data", "namespace Ofsted.Domain.Data; class Good { Query.Filter? held; }")]
    [InlineData("Query", "namespace Ofsted.Domain.Query; class Good { Inspection? held; }")]
    [InlineData("Plans", "namespace Ofsted.Domain.Plans; class Good { Inspection? held; }")]
    [InlineData("Judgements", "namespace Ofsted.Domain; /* Inspection */ class Good { int Inspection => 1; int Twice => Inspection * 2; }")]
    [InlineData("Json", "namespace Ofsted.Domain.Json; class Good { System.Text.Json.JsonElement held; }")]
    [InlineData("Query", "namespace Ofsted.Domain.Query; [System.Text.Json.Serialization.JsonConverter(typeof(int))] class Good { }")]
    public void A_lawful_use_is_left_alone(string room, string text) => Layering.Violations(Planted(room, text)).Should().BeEmpty();

    private static SourceCode Planted(string room, string text) => new(
    [
        ("src/Ofsted.Domain/Inspections/Inspection.cs", "namespace Ofsted.Domain; class Inspection { }"),
        ("src/Ofsted.Domain/Query/Filter.cs", "namespace Ofsted.Domain.Query; class Filter { public static object Make() => 1; }"),
        ($"src/Ofsted.Domain/{room}/Planted.cs", text),
    ]);
}
