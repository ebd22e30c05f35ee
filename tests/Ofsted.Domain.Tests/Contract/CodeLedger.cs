using System.Collections;
using System.Globalization;
using System.Reflection;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Tests;

/// <summary>
/// Every permanent code that the library has now: what other people's files, databases and programs may hold.
/// </summary>
/// <remarks>
/// Found by reflection: members of public enums, constants of classes named "…Codes" and of <see cref="Refusal"/>, and every object with a Code, an Id
/// or a Key that a registry hands out. A line says the kind, the code and what the code means.
/// </remarks>
internal static class CodeLedger
{
    public const string File = "tests/Ofsted.Domain.Tests/Contract/ledger.txt";

    private static readonly string[] CodeProperties = ["Code", "Id", "Key"];

    private static readonly string[] MeaningProperties = ["DfeCode", "Statement", "Title", "Topic", "Name", "Label"];

    public static IReadOnlyList<string> Current() => Of([.. DomainAssembly.PublicTypes, typeof(PdfFindingCodes)]);

    public static IReadOnlyList<string> Of(IReadOnlyList<Type> types) =>
    [
        .. types.Where(type => type.IsEnum).SelectMany(EnumMembers)
            .Concat(types.Where(HoldsCodes).SelectMany(Constants))
            .Concat(types.Where(IsRegistry).SelectMany(RegistryEntries).DistinctBy(entry => entry.Value).Select(entry => entry.Line))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What is wrong between the ledger and the code, in sentences.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<string> ledger, IReadOnlyList<string> current)
    {
        var problems = new List<string>();
        var now = current.ToLookup(KindAndCode, StringComparer.Ordinal);
        foreach (var line in ledger.Except(current, StringComparer.Ordinal))
        {
            var replacement = now[KindAndCode(line)].FirstOrDefault();
            problems.Add(replacement is null ? $"gone: {line}" : $"changed: {line} is now {replacement}");
        }

        var known = ledger.Select(KindAndCode).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(current.Where(line => !known.Contains(KindAndCode(line))).Select(line => $"not in the ledger: {line}"));
        problems.AddRange(current.GroupBy(KindAndCode, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"one code, two meanings: {string.Join(" and ", group)}"));
        problems.AddRange(current.Where(line => line.EndsWith('\t')).Select(line => $"no meaning is found for: {line}"));
        return problems;
    }

    /// <summary>The ledger with new codes added; nothing is removed or changed.</summary>
    public static IReadOnlyList<string> Extended(IReadOnlyList<string> ledger, IReadOnlyList<string> current)
    {
        var known = ledger.Select(KindAndCode).ToHashSet(StringComparer.Ordinal);
        return [.. ledger.Concat(current.Where(line => !known.Contains(KindAndCode(line)))).Order(StringComparer.Ordinal)];
    }

    private static string KindAndCode(string line) => string.Join('\t', line.Split('\t').Take(2));

    /// <summary>Whether a type hands out terms of its own; the catalogue of findings explains the codes of others.</summary>
    private static bool IsRegistry(Type type) =>
        DomainAssembly.Registries.Contains(type) && type.Namespace != "Ofsted.Domain.Data" && type != typeof(FindingCatalogue);

    private static bool HoldsCodes(Type type) => type.Name.EndsWith("Codes", StringComparison.Ordinal) || type == typeof(Refusal);

    private static IEnumerable<string> EnumMembers(Type type) => Enum.GetNames(type).Select(name => Line(
        $"enum {type.Name}", name, Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => Line(type.Name, (string)field.GetRawConstantValue()!, field.Name));

    private static IEnumerable<(object Value, string Line)> RegistryEntries(Type registry)
    {
        var names = DomainAssembly.StaticProperties(registry)
            .Where(property => DomainAssembly.IsOurs(property.PropertyType) && !typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            .GroupBy(property => property.GetValue(null)!, ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.Key!, group => $"{registry.Name}.{group.First().Name}", ReferenceEqualityComparer.Instance);
        foreach (var value in names.Keys.Concat(DomainAssembly.ReachableValues(registry).Select(entry => entry.Value)))
        {
            if (CodeOf(value) is { } code && !IsForeign(registry, value, names))
                yield return (value, Line(value.GetType().Name, code, names.GetValueOrDefault(value) ?? MeaningOf(value)));
        }
    }

    /// <summary>A registry tells of its own terms; an area that an edition mentions belongs to the registry that names it.</summary>
    private static bool IsForeign(Type registry, object value, Dictionary<object, string> names) =>
        !names.ContainsKey(value) && DomainAssembly.Registries.Any(other => other != registry
            && DomainAssembly.StaticProperties(other).Any(property => property.PropertyType == value.GetType()));

    private static string? CodeOf(object value) => CodeProperties
        .Select(name => value.GetType().GetProperty(name))
        .Where(property => property?.PropertyType == typeof(string))
        .Select(property => (string?)property!.GetValue(value))
        .FirstOrDefault();

    private static string MeaningOf(object value) => MeaningProperties
        .Select(name => value.GetType().GetProperty(name))
        .Where(property => property?.PropertyType == typeof(string))
        .Select(property => (string?)property!.GetValue(value))
        .FirstOrDefault(text => text is not null) ?? "";

    private static string Line(string kind, string code, string meaning) => $"{kind}\t{code}\t{meaning}";
}
