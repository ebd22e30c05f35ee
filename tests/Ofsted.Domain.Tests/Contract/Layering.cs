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
        ["Frameworks", "AreaInspections"],
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
        ["Official"] = [],
        ["Json"] = ["Query", "Rules", "Reading", "Official", "Csv", "Display", "Data"],
        ["Csv"] = [],
        ["Display"] = [],
        ["Data"] = ["Query"],
    };

    private static readonly Dictionary<string, string> ThirdParties = new(StringComparer.Ordinal)
    {
        ["System.Text.Json"] = "Json",
    };

    /// <summary>What every room may use of a third party, and what the lowest may besides: the words name their converters, and Internal finds them.</summary>
    private static readonly HashSet<(string Room, string Type)> Lent =
    [
        ("", "JsonConverterAttribute"), ("Internal", "JsonConverter"), ("Internal", "JsonConverterFactory"), ("Internal", "JsonSerializer"), ("Internal", "JsonSerializerOptions"),
    ];

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

    /// <summary>Where the folders of a room know each other in a circle, or a file is deeper than a folder of its room.</summary>
    /// <param name="source">The source.</param>
    /// <param name="except">Rooms that are not judged.</param>
    public static IReadOnlyList<string> FolderViolations(SourceCode source, IReadOnlyCollection<string> except)
    {
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in source.Files.Where(file => RoomOf(file.FilePath) is { } room && !except.Contains(room)))
        {
            if (FolderOf(file.FilePath) is not { } folder)
                continue;
            if (folder.Count(c => c == '/') > 1)
                violations.Add($"{file.FilePath} is deeper than a folder of its room");
            known.TryAdd(folder, []);
            known[folder].UnionWith(TypesUsedIn(source, file)
                .SelectMany(type => type.OriginalDefinition.DeclaringSyntaxReferences)
                .Select(place => FolderOf(place.SyntaxTree.FilePath))
                .OfType<string>()
                .Where(other => other != folder && RoomOf(Root + other) == RoomOf(file.FilePath)));
        }

        foreach (var folder in known.Keys)
        {
            foreach (var other in Reachable(known, folder).Where(other => string.CompareOrdinal(folder, other) < 0 && Reachable(known, other).Contains(folder)))
                violations.Add($"{folder} and {other} know each other");
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

        if (Lent.Contains(("", type.Name)) || Lent.Contains((room, type.Name)))
            return null;
        foreach (var (thirdParty, owner) in ThirdParties)
        {
            var space = type.ContainingNamespace?.ToDisplayString() ?? "";
            if (room != owner && (space == thirdParty || space.StartsWith(thirdParty + ".", StringComparison.Ordinal)))
                return $"({room}) uses {type.Name} of {thirdParty}, which belongs to {owner}";
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> TypesUsedIn(SourceCode source, SyntaxTree file)
    {
        var model = source.Compilation.GetSemanticModel(file, ignoreAccessibility: true);
        return file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .OfType<INamedTypeSymbol>();
    }

    private static HashSet<string> Reachable(Dictionary<string, HashSet<string>> known, string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([folder]);
        while (next.TryPop(out var from))
        {
            foreach (var to in known.GetValueOrDefault(from) ?? [])
            {
                if (reached.Add(to))
                    next.Push(to);
            }
        }

        return reached;
    }

    /// <summary>The folder of a file within its room, such as Reading/Text; null for a file of the room itself.</summary>
    private static string? FolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        return RoomOf(path) is { } room && end > Root.Length + room.Length ? path[Root.Length..end] : null;
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
