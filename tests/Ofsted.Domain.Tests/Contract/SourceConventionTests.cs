using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Tests;

/// <summary>What a source file of this library looks like.</summary>
public class SourceConventionTests
{
    private static readonly string[] ImpureMembers =
    [
        "CultureInfo.CurrentCulture", "CultureInfo.CurrentUICulture", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today",
        "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "SystemClock.Instance", "Guid.NewGuid", "Random.Shared", "Stopwatch.StartNew",
        "TimeZoneInfo.Local", "Environment.GetEnvironmentVariable", "Environment.CurrentDirectory", "File.ReadAllText", "File.OpenRead",
        "StringComparison.CurrentCulture", "StringComparer.CurrentCulture", "StringComparison.CurrentCultureIgnoreCase",
        "ValidatorOptions.Global", "DateTimeZoneProviders.Tzdb",
    ];

    private static readonly string[] VagueNames = ["Helper", "Util", "Manager", "Common", "Misc"];

    [Fact]
    public void A_file_declares_one_public_type_at_most() =>
        SourceCode.Library.Files.Where(file => PublicTypes(file).Count > 1).Select(file => file.FilePath).Should().BeEmpty();

    [Fact]
    public void A_file_is_named_for_its_public_type() => SourceCode.Library.Files
        .Where(file => PublicTypes(file) is [var type] && !Path.GetFileName(file.FilePath).StartsWith(type, StringComparison.Ordinal))
        .Select(file => file.FilePath)
        .Should().BeEmpty();

    [Fact]
    public void No_file_is_named_for_nothing_in_particular() => SourceCode.Library.Files
        .Where(file => VagueNames.Any(name => Path.GetFileName(file.FilePath).Contains(name, StringComparison.OrdinalIgnoreCase)))
        .Select(file => file.FilePath)
        .Should().BeEmpty();

    [Fact]
    public void Library_asks_the_machine_nothing() =>
        SourceCode.Library.Files.SelectMany(ImpureUses).Should().BeEmpty("the library is pure");

    [Fact]
    public void No_compiler_warning_is_switched_off_without_a_reason() => SourceCode.Library.Files
        .SelectMany(file => file.GetRoot().DescendantTrivia(), (file, trivia) => (file.FilePath, trivia))
        .Where(pair => pair.trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia) && !pair.trivia.ToString().Contains("//", StringComparison.Ordinal))
        .Where(pair => pair.trivia.ToString().Contains("disable", StringComparison.Ordinal))
        .Select(pair => $"{pair.FilePath}: {pair.trivia}")
        .Should().BeEmpty();

    [Fact]
    public void No_unfinished_work_is_marked_in_the_source() => SourceCode.Library.Files
        .Where(file => file.ToString().Contains("TODO", StringComparison.Ordinal) || file.ToString().Contains("NotImplementedException", StringComparison.Ordinal))
        .Select(file => file.FilePath)
        .Should().BeEmpty();

    [Fact]
    public void The_checks_find_what_they_look_for()
    {
        var planted = CSharpSyntaxTree.ParseText(
            "public class One { object o = System.DateTime.Now; /* Guid.NewGuid */ } public sealed class Two { } class Three { public class Nested { } }");

        ImpureUses(planted).Should().ContainSingle().Which.Should().Contain("DateTime.Now");
        PublicTypes(planted).Should().Equal("One", "Two");
    }

    private static List<string> PublicTypes(SyntaxTree file) =>
    [
        .. file.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(member => member is DelegateDeclarationSyntax named ? named.Identifier.Text : ((BaseTypeDeclarationSyntax)member).Identifier.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> ImpureUses(SyntaxTree file) => file.GetRoot().DescendantNodes()
        .OfType<MemberAccessExpressionSyntax>()
        .Select(access => $"{access.Expression.ToString().Split('.')[^1]}.{access.Name}")
        .Where(ImpureMembers.Contains)
        .Select(member => $"{file.FilePath}: {member}");
}
