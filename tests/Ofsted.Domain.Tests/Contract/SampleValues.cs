using System.Collections;
using System.Reflection;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>
/// Makes values of any type that our records hold. The same seed gives an equal value in separate objects; another seed
/// gives another value where the type has one.
/// </summary>
internal static class SampleValues
{
    private const int DeepestRecord = 6;

    private static readonly Dictionary<Type, Func<int, object>> Makers = new()
    {
        [typeof(string)] = seed => new string([.. $"text {seed}"]),
        [typeof(int)] = seed => seed,
        [typeof(long)] = seed => (long)seed,
        [typeof(double)] = seed => seed + 0.5,
        [typeof(decimal)] = seed => seed + 0.25m,
        [typeof(bool)] = seed => seed % 2 == 0,
        [typeof(char)] = seed => (char)('a' + seed % 26),
        [typeof(LocalDate)] = seed => new LocalDate(2020, 1, 1).PlusDays(seed),
        [typeof(YearMonth)] = seed => new YearMonth(2000 + seed / 12, 1 + seed % 12),
        [typeof(DateInterval)] = seed => new DateInterval(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1).PlusDays(seed)),
        [typeof(Period)] = Period.FromDays,
        [typeof(AnnualDate)] = seed => new AnnualDate(1 + seed % 12, 1 + seed % 28),
        [typeof(WorkingDayCalendar)] = seed => new WorkingDayCalendar($"calendar {seed}", new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31), []),
        [typeof(Uri)] = seed => new Uri($"https://example.org/{seed}"),
        [typeof(Version)] = seed => new Version(seed, 0),
        [typeof(object)] = seed => $"object {seed}",
    };

    /// <summary>Our concrete records, generic ones closed over a type that their constraints allow.</summary>
    public static IReadOnlyList<Type> RecordTypes { get; } =
        [.. DomainAssembly.PublicTypes.Where(type => DomainAssembly.IsRecord(type) && !type.IsAbstract).Select(Close)];

    public static IReadOnlyList<PropertyInfo> SettableProperties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];

    public static object? Make(Type type, int seed) => Make(type, seed, depth: 0);

    /// <summary>A record with every member filled; one member may take another seed.</summary>
    public static object MakeRecord(Type type, int seed, PropertyInfo? varied = null, int variedSeed = 0) =>
        MakeRecord(type, seed, depth: 0, varied, variedSeed);

    private static object MakeRecord(Type type, int seed, int depth, PropertyInfo? varied, int variedSeed)
    {
        var record = Construct(type, seed, depth);
        var position = 0;
        foreach (var property in SettableProperties(type))
        {
            position++;
            var memberSeed = property.Name == varied?.Name ? variedSeed : seed + position;
            if (Make(property.PropertyType, memberSeed, depth + 1) is { } value)
                property.SetValue(record, value);
        }

        return record;
    }

    private static object Construct(Type type, int seed, int depth)
    {
        if (type.IsValueType)
            return Activator.CreateInstance(type)!;

        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(candidate => !(candidate.GetParameters() is [var only] && only.ParameterType == type))
            .OrderBy(candidate => candidate.GetParameters().Length)
            .First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, seed, depth + 1))]);
    }

    private static object? Make(Type type, int seed, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Make(underlying, seed, depth);
        if (Makers.TryGetValue(type, out var make))
            return make(seed);
        if (type.IsEnum)
            return MakeEnum(type, seed);
        if (DomainAssembly.IsEquatableList(type))
            return depth > DeepestRecord ? null : MakeList(type.GetGenericArguments()[0], seed, depth);
        if (RegistryItems(type) is { Count: > 0 } items)
            return items[seed % items.Count];
        if (DomainAssembly.IsOurs(type) && ConcreteOf(type) is { } concrete)
            return depth > DeepestRecord ? null : MakeRecord(concrete, seed, depth, varied: null, variedSeed: 0);
        if (typeof(Delegate).IsAssignableFrom(type))
            return null;
        throw new NotSupportedException($"Teach {nameof(SampleValues)} to make a {type}.");
    }

    private static object MakeEnum(Type type, int seed)
    {
        var values = Enum.GetValues(type);
        return values.GetValue(values.Length == 1 ? 0 : 1 + seed % (values.Length - 1))!;
    }

    private static object MakeList(Type item, int seed, int depth)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Make(item, seed, depth + 1), 0);
        items.SetValue(Make(item, seed + 1, depth + 1), 1);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    /// <summary>The terms of a closed vocabulary: what a static "All" of the type's registry lists.</summary>
    private static List<object> RegistryItems(Type type)
    {
        if (!DomainAssembly.IsOurs(type) || DomainAssembly.IsRecord(type) || type.IsEnum)
            return [];

        return [.. DomainAssembly.Registries
            .Select(registry => registry.GetProperty("All", BindingFlags.Public | BindingFlags.Static))
            .Where(all => all is not null && all.PropertyType.IsGenericType && all.PropertyType.GetGenericArguments()[0] == type)
            .SelectMany(all => ((IEnumerable)all!.GetValue(null)!).Cast<object>())];
    }

    private static Type? ConcreteOf(Type type) => type.IsAbstract
        ? RecordTypes.FirstOrDefault(type.IsAssignableFrom)
        : type;

    private static Type Close(Type type)
    {
        if (!type.IsGenericTypeDefinition)
            return type;

        Type[] candidates = [typeof(string), typeof(Inspection), typeof(LocalDate), typeof(int)];
        var arguments = type.GetGenericArguments().Select(parameter => candidates.First(candidate => Satisfies(candidate, parameter)));
        return type.MakeGenericType([.. arguments]);
    }

    private static bool Satisfies(Type candidate, Type parameter) =>
        parameter.GetGenericParameterConstraints().All(constraint => constraint.IsGenericType || constraint.IsAssignableFrom(candidate))
        && !(parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) && !candidate.IsValueType)
        && !(parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) && candidate.IsValueType);
}
