using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace Ofsted.Domain.Tests;

/// <summary>A registry must be whole whichever one a program touches first.</summary>
public class InitialisationOrderTests
{
    [Fact]
    public void Every_registry_is_whole_when_it_is_touched_first()
    {
        var broken = DomainAssembly.Registries
            .AsParallel()
            .SelectMany(registry => NullsOf(registry.FullName!))
            .Order(StringComparer.Ordinal);

        broken.Should().BeEmpty();
    }

    [Fact]
    public void What_registries_hand_out_keeps_its_promise_not_to_be_null()
    {
        var nullability = new NullabilityInfoContext();
        var nulls =
            from registry in DomainAssembly.Registries
            where registry.Namespace != "Ofsted.Domain.Data"
            from entry in DomainAssembly.ReachableValues(registry)
            from property in entry.Value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.GetIndexParameters().Length == 0 && !property.PropertyType.IsValueType
            where nullability.Create(property).ReadState == NullabilityState.NotNull && property.GetValue(entry.Value) is null
            select $"{entry.Path}.{property.Name}";

        nulls.Should().BeEmpty();
    }

    /// <summary>Loads the library anew, so that its static state is untouched, and reads the properties of one type.</summary>
    private static List<string> NullsOf(string typeName)
    {
        var context = new AssemblyLoadContext(typeName, isCollectible: true);
        try
        {
            var type = context.LoadFromAssemblyPath(DomainAssembly.Assembly.Location).GetType(typeName, throwOnError: true)!;
            type.Assembly.Should().NotBeSameAs(DomainAssembly.Assembly);
            return [.. DomainAssembly.StaticProperties(type).SelectMany(property => Nulls(property).ToList())];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> Nulls(PropertyInfo property)
    {
        var name = $"{property.DeclaringType!.Name}.{property.Name}";
        var value = property.GetValue(null);
        if (value is null)
            yield return name;
        if (value is IEnumerable items and not string && items.Cast<object?>().Contains(null))
            yield return name + " has a null item";
    }
}
