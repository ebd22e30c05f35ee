using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Tests;

public partial class ApiPageTests
{
    /// <summary>Each public type once, under the folder that declares it, with the first sentence of its own documentation.</summary>
    [Fact]
    public void Page_of_types()
    {
        var types = SourceCode.Library.Files
            .SelectMany(file => file.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(type => (Room: Layering.RoomOf(type.SyntaxTree.FilePath)!, Name: NameOf(type), Sentence: FirstSentence(type)))
            .Where(type => type.Sentence.Length > 0)
            .ToList();

        types.Select(type => type.Name).Should().OnlyHaveUniqueItems();
        FactPage.Check("api.md", "types", string.Join("\n\n", types.GroupBy(type => type.Room).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            $"### {group.Key}\n\n" + FactPage.Table(
                ["type", "is"],
                group.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (string?[])[FactPage.Code(type.Name), type.Sentence])))));
    }

    [Fact]
    public void Page_leaves_no_type_out()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/api.md"));

        DomainAssembly.PublicTypes.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0])
            .Where(name => !page.Contains($"| `{name}", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    private static string NameOf(BaseTypeDeclarationSyntax type) =>
        type.Identifier.Text + (type is TypeDeclarationSyntax { TypeParameterList: { } parameters } ? parameters.ToString() : "");

    private static string FirstSentence(BaseTypeDeclarationSyntax type)
    {
        var comment = string.Join(' ', type.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..].Trim()));
        var summary = Summary().Match(comment).Groups[1].Value;
        var text = Markup().Replace(References().Replace(summary, match => match.Groups[1].Value), "").Trim();
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return System.Net.WebUtility.HtmlDecode((end < 0 ? text : text[..end]).TrimEnd('.'));
    }

    [GeneratedRegex("<summary>(.*?)</summary>", RegexOptions.None, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("<(?:see|paramref|typeparamref) (?:cref|name|langword)=\"([^\"]*)\"\\s*/>", RegexOptions.None, 1000)]
    private static partial Regex References();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Markup();
}
