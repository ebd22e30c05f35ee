using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Tests;

/// <summary>Which room of the library may know which, and who breaks it.</summary>
/// <remarks>
/// Nouns share a namespace, so the room of a type is the folder of the file that declares it: the first folder below
/// src/Ofsted.Domain. What a file uses is what the compiler binds its names to.
/// </remarks>
internal static class Layering
{
    private const string Root = "src/Ofsted.Domain/";

    private static readonly string[][] NounFloors =
    [
        ["Collections", "Internal", "Evidence"],
        ["Judgements", "Timescales", "Authorities"],
        ["Frameworks"],
        ["Inspections", "Indicators"],
        ["Plans", "Statistics"],
        ["Oversight"],
    ];

    /// <summary>The rooms whose types stand in the root namespace: the words of inspection.</summary>
    private static readonly string[] InspectionWords =
        ["Collections", "Evidence", "Judgements", "Authorities", "Frameworks", "Inspections"];

    private static readonly Dictionary<string, string[]> Capabilities = new(StringComparer.Ordinal)
    {
        ["Query"] = [],
        ["Rules"] = [],
        ["Reading"] = [],
        ["Json"] = [],
        ["Csv"] = [],
        ["Display"] = [],
        ["Data"] = ["Query"],
    };

    private static readonly Dictionary<string, string> ThirdParties = new(StringComparer.Ordinal)
    {
        ["System.Text.Json"] = "Json",
    };

    public static IReadOnlyList<string> Violations(SourceCode source)
    {
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in source.Files)
        {
            var room = RoomOf(file.FilePath);
            if (room is null)
            {
                violations.Add($"{file.FilePath} is in no known room");
                continue;
            }

            var model = source.Compilation.GetSemanticModel(file, ignoreAccessibility: true);
            foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && Violation(room, symbol) is { } violation)
                    violations.Add($"{file.FilePath} {violation}");
            }

            foreach (var declared in file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            {
                if (!IsNamespaceOf(room, declared.Name.ToString()))
                    violations.Add($"{file.FilePath} declares the namespace {declared.Name}, not {NamespaceOf(room)}");
            }
        }

        return [.. violations];
    }

    public static bool MayUse(string room, string other)
    {
        if (room == other)
            return true;
        var (floor, otherFloor) = (FloorOf(room), FloorOf(other));
        if (Capabilities.TryGetValue(room, out var also))
            return otherFloor >= 0 || also.Contains(other);
        return otherFloor >= 0 && (otherFloor < floor || otherFloor == 0);
    }

    private static string? Violation(string room, ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null)
            return null;

        foreach (var place in type.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (RoomOf(place.SyntaxTree.FilePath) is { } other && !MayUse(room, other))
                return $"({room}) uses {type.Name} ({other})";
        }

        foreach (var (thirdParty, owner) in ThirdParties)
        {
            var space = type.ContainingNamespace?.ToDisplayString() ?? "";
            if (room != owner && (space == thirdParty || space.StartsWith(thirdParty + ".", StringComparison.Ordinal)))
                return $"({room}) uses {type.Name} of {thirdParty}, which belongs to {owner}";
        }

        return null;
    }

    private static string NamespaceOf(string room) =>
        InspectionWords.Contains(room) ? "Ofsted.Domain" : "Ofsted.Domain." + room;

    /// <summary>Words stand in one namespace; a capability may part its inner workings in namespaces below its own.</summary>
    private static bool IsNamespaceOf(string room, string name) =>
        name == NamespaceOf(room) || (Capabilities.ContainsKey(room) && name.StartsWith(NamespaceOf(room) + ".", StringComparison.Ordinal));

    private static int FloorOf(string room) => Array.FindIndex(NounFloors, floor => floor.Contains(room));

    public static string? RoomOf(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
            return null;
        var room = path[Root.Length..].Split('/')[0];
        return Capabilities.ContainsKey(room) || FloorOf(room) >= 0 ? room : null;
    }
}
