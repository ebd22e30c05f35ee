using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>Makes records with random values: some members are null, lists are short and now and then empty, texts are odd.</summary>
internal sealed class RandomValues(int seed, int deepest = 3, bool isAtEdges = false)
{
    private static readonly string[] Pieces =
        ["a", "Ŵ", "’", "\"", "\\", "\u0000", "\u001F", "\u2028", "\U0001F600", "</script>", "\r\n", "\\uD800", " ", "{", "]", "\uFFFD", "2024-05-13"];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = [];
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Nullable = [];

    private static readonly ConcurrentDictionary<Type, int[]> EnumValues = [];
    private static readonly ConcurrentDictionary<Type, Func<Array, object>> ListMakers = [];

    private readonly Random _random = new(seed);
    private int _texts;

    /// <summary>A record of a type, or one of its terms or values.</summary>
    public object Make(Type type) => Make(type, depth: 0)!;

    private object? Make(Type type, int depth)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } underlying)
            return Make(underlying, depth);
        if (isAtEdges && EdgeValues.TryMake(_random, type) is { } edge)
            return edge;
        if (type == typeof(string))
            return Text();
        if (type == typeof(int))
            return _random.Next(8) switch { 0 => int.MaxValue, 1 => int.MinValue, _ => _random.Next(-1000, 1000) };
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type == typeof(double))
            return _random.NextDouble();
        if (type == typeof(decimal))
            return new decimal(_random.Next(), 0, 0, _random.Next(2) == 0, (byte)_random.Next(5));
        if (type == typeof(Uri))
            return new Uri($"https://example.org/a%7eb/{_random.Next()}");
        if (type == typeof(LocalDate))
            return _random.Next(9) == 0 ? LocalDate.MaxIsoValue : new LocalDate(990, 1, 1).PlusDays(_random.Next(400_000));
        if (type == typeof(AnnualDate))
            return new AnnualDate(_random.Next(1, 13), _random.Next(1, 29));
        if (type == typeof(WorkingDayCalendar))
            return new WorkingDayCalendar(Text(), new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31), [new LocalDate(2020, 1, 1).PlusDays(_random.Next(365))]);
        if (type.IsEnum)
            return Enum.ToObject(type, One(Codes(type)));
        if (DomainAssembly.IsEquatableList(type))
            return List(type.GetGenericArguments()[0], depth);
        if (type == typeof(InspectionEvent))
            return Record(One([typeof(Inspection), typeof(Visit), typeof(AreaInspection)]), depth);
        if (type == typeof(ObservedValue))
            return Record(One([typeof(ExactValue), typeof(BoundedValue), typeof(SuppressedValue), typeof(NotApplicableValue), typeof(TextValue)]), depth);
        return DomainAssembly.IsRecord(type) ? Record(type, depth) : SampleValues.Make(type, _random.Next(1000));
    }

    private object Record(Type type, int depth)
    {
        var record = type.IsValueType ? Activator.CreateInstance(type)! : System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        if (!type.IsValueType && type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is { } constructor)
            record = constructor.Invoke(null);
        if (!Properties.TryGetValue(type, out var properties))
            Properties[type] = properties = [.. SampleValues.SettableProperties(type)];
        foreach (var property in properties)
        {
            if (!MayBeNull(property) || (depth < deepest && _random.Next(3) > 0))
                property.SetValue(record, Make(property.PropertyType, depth + 1));
        }

        return record;
    }

    private object List(Type item, int depth)
    {
        var items = Array.CreateInstance(item, depth > deepest ? 0 : _random.Next(3));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Make(item, depth + 1), i);
        if (!ListMakers.TryGetValue(item, out var make))
        {
            var method = typeof(RandomValues).GetMethod(nameof(Listed), BindingFlags.NonPublic | BindingFlags.Static)!;
            ListMakers[item] = make = method.MakeGenericMethod(item).CreateDelegate<Func<Array, object>>();
        }

        return make(items);
    }

    /// <remarks>JSON names the members of a basis, so that no two are of one member.</remarks>
    private static EquatableList<T> Listed<T>(Array items) => items is ValueBasis[] basis
        ? (EquatableList<T>)(object)basis.DistinctBy(value => value.Member).ToEquatableList()
        : ((T[])items).ToEquatableList();

    /// <summary>A text that is not made twice.</summary>
    private string Text()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(4); i > 0; i--)
            text.Append(One(Pieces));
        return text.Append(_texts++).ToString();
    }

    private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static int[] Codes(Type type)
    {
        if (!EnumValues.TryGetValue(type, out var values))
            EnumValues[type] = values = [.. Enum.GetValuesAsUnderlyingType(type).Cast<int>().Where(value => value != 0)];
        return values;
    }

    private static bool MayBeNull(PropertyInfo property)
    {
        if (!Nullable.TryGetValue(property, out var mayBeNull))
            Nullable[property] = mayBeNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return mayBeNull;
    }
}
