using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ofsted.Domain.Json;

/// <summary>Finds the shape of a type.</summary>
internal static class Shapes
{
    /// <summary>Finds the shape of one of the library's types, of a date, or of a list of such values.</summary>
    public static bool TryFind(Type type, [NotNullWhen(true)] out Shape? shape)
    {
        if (type == typeof(LocalDate))
            return Values.All.TryFind(type, out shape);
        if (TryFindOwn(type, out shape))
            return true;
        if (!IsList(type))
            return false;

        var item = type.GenericTypeArguments[0];
        shape = TryFindOwn(item, out var found) || Values.All.TryFind(item, out found) ? found.List : null;
        return shape is not null;
    }

    /// <summary>The shapes of the library's public types.</summary>
    public static IEnumerable<Shape> All =>
        new[] { EventTables.All, ObservationTables.All, PlanTables.All, FrameworkTables.All, AnswerTables.All, RuleTables.All, TextTables.All }
            .SelectMany(family => family.Shapes).Where(IsDefined);

    /// <summary>Whether a shape is the one of a public type of the library, which has a name; not that of a list or a plain value.</summary>
    public static bool IsDefined(Shape shape) =>
        shape.Type.IsVisible && shape.Type.Assembly == typeof(Shapes).Assembly && !IsList(shape.Type)
        && TryFindOwn(shape.Type, out var own) && ReferenceEquals(own, shape);

    /// <summary>The name by which a schema is referred to, as generators of OpenAPI documents make it.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}Of{string.Join("And", type.GenericTypeArguments.Select(NameOf))}"
        : type.Name;

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    // Family by family: a program that writes events does not prepare what is said of plans.
    private static bool TryFindOwn(Type type, [NotNullWhen(true)] out Shape? shape) =>
        EventTables.All.TryFind(type, out shape)
        || ObservationTables.All.TryFind(type, out shape)
        || PlanTables.All.TryFind(type, out shape)
        || FrameworkTables.All.TryFind(type, out shape)
        || AnswerTables.All.TryFind(type, out shape)
        || RuleTables.All.TryFind(type, out shape)
        || TextTables.All.TryFind(type, out shape);
}
