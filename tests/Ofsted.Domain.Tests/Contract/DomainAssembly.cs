using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ofsted.Domain.Tests;

/// <summary>What reflection says about the shipped assembly.</summary>
internal static class DomainAssembly
{
    public static Assembly Assembly { get; } = typeof(Grade).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Public static classes and other types that hold values in public static properties.</summary>
    public static IReadOnlyList<Type> Registries { get; } =
        [.. PublicTypes.Where(type => !type.ContainsGenericParameters && StaticProperties(type).Any())];

    public static IEnumerable<PropertyInfo> StaticProperties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true });

    public static bool IsOurs(Type type) => type.Assembly == Assembly;

    public static bool IsRecord(Type type) => IsRecordClass(type) || IsRecordStruct(type);

    public static bool IsRecordClass(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    public static bool IsRecordStruct(Type type) => type.IsValueType && !type.IsEnum
        && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    public static bool IsCompilerGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>
    /// The objects of our own types that a registry hands out, and those that they hold, each once. Sequences are walked.
    /// </summary>
    public static IEnumerable<(string Path, object Value)> ReachableValues(Type registry)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<(string Path, object? Value)>(
            StaticProperties(registry).Select(property => ($"{registry.Name}.{property.Name}", property.GetValue(null))));
        while (queue.TryDequeue(out var entry))
        {
            if (entry.Value is null or string)
                continue;

            if (entry.Value is IEnumerable sequence && HoldsOurs(entry.Value.GetType()))
            {
                var index = 0;
                foreach (var item in sequence)
                    queue.Enqueue(($"{entry.Path}[{index++}]", item));
            }

            if (!IsOurs(entry.Value.GetType()) || IsEquatableList(entry.Value.GetType()) || !seen.Add(entry.Value))
                continue;

            yield return (entry.Path, entry.Value);
            foreach (var property in entry.Value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && (IsOurs(property.PropertyType) || HoldsOurs(property.PropertyType)))
                    queue.Enqueue(($"{entry.Path}.{property.Name}", property.GetValue(entry.Value)));
            }
        }
    }

    public static bool IsEquatableList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    private static bool HoldsOurs(Type type) => typeof(IEnumerable).IsAssignableFrom(type)
        && type.GetInterfaces().Append(type)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Any(candidate => candidate.GetGenericArguments()[0] is { IsEnum: false } item && IsOurs(item));
}
