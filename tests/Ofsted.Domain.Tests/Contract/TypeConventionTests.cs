using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>What a public type of this library looks like.</summary>
public class TypeConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>),
        typeof(ISet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedSet<>),
    ];

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        DomainAssembly.PublicTypes.Where(IsOpenClass).Should().BeEmpty();

    [NewestAssetFact]
    public void Properties_are_set_at_birth_or_not_at_all() =>
        DomainAssembly.PublicTypes.SelectMany(SettableProperties).Should().BeEmpty();

    [Fact]
    public void Fields_are_constants_only() =>
        DomainAssembly.PublicTypes.Where(type => !type.IsEnum).SelectMany(OpenFields).Should().BeEmpty();

    [Fact]
    public void Signatures_carry_no_array_and_no_mutable_collection() =>
        DomainAssembly.PublicTypes.SelectMany(MutableSignatures).Should().BeEmpty();

    [Fact]
    public void Enums_begin_with_unspecified() =>
        DomainAssembly.PublicTypes.Where(type => type.IsEnum && !BeginsWithUnspecified(type)).Should().BeEmpty();

    [Fact]
    public void Records_are_not_positional() =>
        DomainAssembly.PublicTypes.Where(IsPositionalRecord).Should().BeEmpty("a new member would break callers");

    [NewestAssetFact]
    public void Structs_are_read_only() => DomainAssembly.PublicTypes
        .Where(type => type is { IsValueType: true, IsEnum: false })
        .Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)))
        .Should().BeEmpty();

    [Fact]
    public void Parameters_are_not_passed_by_reference_except_out() => DomainAssembly.PublicTypes
        .SelectMany(type => VisibleMethods(type))
        .SelectMany(method => method.GetParameters(), (method, parameter) => (method, parameter))
        .Where(pair => pair.parameter.ParameterType.IsByRef && !pair.parameter.IsOut)
        .Select(pair => $"{pair.method.DeclaringType!.Name}.{pair.method.Name}({pair.parameter.Name})")
        .Should().BeEmpty();

    [Fact]
    public void The_checks_find_what_they_look_for()
    {
        IsOpenClass(typeof(Bad)).Should().BeTrue();
        SettableProperties(typeof(Bad)).Should().Equal("Bad.Count");
        OpenFields(typeof(Bad)).Should().Equal("Bad.Total");
        MutableSignatures(typeof(Bad)).Should().BeEquivalentTo("Bad.Items: List`1", "Bad.Take: Int32[]", "Bad.Give: IReadOnlyList`1");
        BeginsWithUnspecified(typeof(BadKind)).Should().BeFalse();
        IsPositionalRecord(typeof(BadRecord)).Should().BeTrue();
    }

    private static bool IsOpenClass(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    private static bool IsPositionalRecord(Type type) =>
        DomainAssembly.IsRecord(type) && type.GetMethod("Deconstruct", Declared) is not null;

    private static bool BeginsWithUnspecified(Type type) =>
        Enum.GetNames(type).Any(name => name == "Unspecified" && Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture) == 0);

    private static IEnumerable<string> SettableProperties(Type type) => type.GetProperties(Declared)
        .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
        .Select(property => $"{type.Name}.{property.Name}");

    private static IEnumerable<string> OpenFields(Type type) => type.GetFields(Declared)
        .Where(field => (field.IsPublic || field.IsFamily) && !field.IsLiteral)
        .Select(field => $"{type.Name}.{field.Name}");

    private static IEnumerable<string> MutableSignatures(Type type)
    {
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible))
            .Select(property => (property.Name, property.PropertyType));
        var methods = VisibleMethods(type).SelectMany(method => method.GetParameters()
            .Where(parameter => !parameter.IsDefined(typeof(ParamArrayAttribute)))
            .Select(parameter => (method.Name, parameter.ParameterType))
            .Append((method.Name, (method as MethodInfo)?.ReturnType ?? typeof(void))));
        return properties.Concat(methods)
            .Where(member => IsMutable(member.Item2))
            .Select(member => $"{type.Name}.{member.Name}: {member.Item2.Name}");
    }

    private static IEnumerable<MethodBase> VisibleMethods(Type type) => type.GetMethods(Declared)
        .Where(method => !method.IsSpecialName && !DomainAssembly.IsCompilerGenerated(method) && method.GetBaseDefinition() is var root && DomainAssembly.PublicTypes.Append(type).Contains(root.DeclaringType))
        .Concat<MethodBase>(type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic))
        .Where(IsVisible);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers()
        .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static bool IsMutable(Type type)
    {
        if (type.IsByRef)
            return IsMutable(type.GetElementType()!);
        return type.IsArray
            || (type.IsGenericType && (MutableCollections.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(IsMutable)));
    }

    public class Bad
    {
        public int Total;

        public int Count { get; set; }

        public List<string> Items { get; } = [];

        public ImmutableArray<string> Fine { get; } = [];

        public static int Take(int[] values) => values.Length;

        public static IReadOnlyList<int[]> Give() => [];

        public int Reset() => Total = 0;
    }

    public enum BadKind
    {
        First = 1,
    }

    public sealed record BadRecord(string Name);
}
