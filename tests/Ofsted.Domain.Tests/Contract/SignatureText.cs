using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>Writes types and members as C# declares them, nullability included.</summary>
internal sealed class SignatureText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    private readonly NullabilityInfoContext _nullability = new();

    public string Of(PropertyInfo property)
    {
        var accessors = new List<string>();
        if (property.GetMethod is { } getter && IsVisible(getter))
            accessors.Add(Access(getter) + "get;");
        if (property.SetMethod is { } setter && IsVisible(setter))
            accessors.Add(Access(setter) + (IsInitOnly(setter) ? "init;" : "set;"));
        var required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? "required " : "";
        var indices = property.GetIndexParameters();
        var name = indices.Length == 0 ? property.Name : $"this[{Parameters(indices)}]";
        var accessor = property.GetMethod ?? property.SetMethod!;
        return $"{Modifiers(accessor)}{required}{Name(property.PropertyType, _nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    public string Of(FieldInfo field)
    {
        var type = Name(field.FieldType, _nullability.Create(field));
        if (field.IsLiteral)
            return $"const {type} {field.Name} = {Literal(field.GetRawConstantValue())}";
        return $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    public string Of(EventInfo @event) => $"event {Name(@event.EventHandlerType!, null)} {@event.Name}";

    public string Of(ConstructorInfo constructor) =>
        $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())})";

    public string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : "";
        var extension = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute)) ? "this " : "";
        return $"{Access(method)}{Modifiers(method)}{Name(method.ReturnType, _nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{generic}({extension}{Parameters(method.GetParameters())})";
    }

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers()
        .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    public static string Name(Type type) => Name(type, null);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
            return method.IsAbstract ? "static abstract " : "static ";
        if (method.DeclaringType!.IsInterface || !method.IsVirtual || (method.IsFinal && method.GetBaseDefinition() == method))
            return "";
        var isOverride = method.GetBaseDefinition() != method;
        return (method.IsFinal ? "sealed " : "") + (method.IsAbstract ? "abstract " : isOverride ? "override " : "virtual ");
    }

    private string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var prefix = "";
        if (type.IsByRef)
        {
            prefix = parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
            type = type.GetElementType()!;
        }

        if (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)))
            prefix = "params ";
        var fallback = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{prefix}{Name(type, _nullability.Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying, nullability?.GenericTypeArguments is [var only] ? only : null) + "?";

        var mark = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && !type.IsValueType
            ? "?"
            : "";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (type.IsArray)
            return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        if (type.IsGenericParameter)
            return type.Name;

        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name.Split('`')[0]}" : type.Name.Split('`')[0];
        if (!type.IsGenericType)
            return name + mark;

        var arguments = type.GetGenericArguments();
        var infos = nullability?.GenericTypeArguments;
        return $"{name}<{string.Join(", ", arguments.Select((argument, i) => Name(argument, infos is not null && i < infos.Length ? infos[i] : null)))}>{mark}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
