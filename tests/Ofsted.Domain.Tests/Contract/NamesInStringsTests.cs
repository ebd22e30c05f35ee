using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Tests;

/// <summary>What a file uses by a name within a string, which the compiler does not bind.</summary>
/// <remarks>
/// Two uses upward are wanted: notebook hosts ask an attribute of the event which type formats it, and serialisers ask one of each type
/// which converter writes it. Those are matters of display and of JSON. They have to name types that are there.
/// </remarks>
public partial class NamesInStringsTests
{
    private static readonly string[] Wanted =
    [
        "src/Ofsted.Domain/Internal/OfstedJsonConverterFactory.cs: Ofsted.Domain.Json.OfstedConverterSource",
        "src/Ofsted.Domain/Internal/TypeFormatterSourceAttribute.cs: Ofsted.Domain.Display.NotebookFormatterSource",
    ];

    [Fact]
    public void A_file_names_no_type_of_another_room_in_a_string() =>
        SourceCode.Library.Files.SelectMany(file => Names(file.GetRoot(), file.FilePath)).Should().Equal(Wanted);

    [Fact]
    public void Those_that_are_wanted_are_there() =>
        Wanted.Select(wanted => DomainAssembly.Assembly.GetType(wanted[(wanted.IndexOf(' ', StringComparison.Ordinal) + 1)..])).Should().NotContainNulls();

    [Fact]
    public void A_planted_name_is_found() =>
        Names(CSharpSyntaxTree.ParseText("class Bad { string s = \"Ofsted.Domain.Display.EventText, Ofsted.Domain\"; string t = $\"the Ofsted.Domain.Reading.{1}\"; }").GetRoot(), "Bad.cs")
            .Should().Equal("Bad.cs: Ofsted.Domain.Display.EventText", "Bad.cs: Ofsted.Domain.Reading.");

    private static IEnumerable<string> Names(SyntaxNode root, string path) => root.DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        .SelectMany(token => TypeName().Matches(token.ValueText))
        .Where(match => Layering.RoomOf(path) != match.Groups["room"].Value)
        .Select(match => $"{path}: {match.Value}");

    [GeneratedRegex(@"Ofsted\.Domain\.(?<room>[A-Z]\w+)\.\w*")]
    private static partial Regex TypeName();
}
