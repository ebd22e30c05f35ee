using System.Globalization;
using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>Lists what an assembly promises its callers: one block for each public type, one line for each member.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(IEnumerable<Type> types)
    {
        var lines = new List<string>();
        foreach (var room in types.GroupBy(type => type.Namespace).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            lines.Add($"namespace {room.Key}");
            foreach (var type in room.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                lines.Add("");
                lines.Add("  " + Declaration(type));
                lines.AddRange(Members(type).Select(member => "    " + member));
            }

            lines.Add("");
        }

        lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static string Declaration(Type type)
    {
        var ancestors = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            ancestors.Add(SignatureText.Name(parent));
        var inherited = type.GetInterfaces().SelectMany(candidate => candidate.GetInterfaces())
            .Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        if (!type.IsEnum)
        {
            ancestors.AddRange(type.GetInterfaces()
                .Where(candidate => candidate.IsPublic && !inherited.Contains(candidate))
                .Select(SignatureText.Name)
                .Order(StringComparer.Ordinal));
        }

        return $"{Kind(type)} {SignatureText.Name(type)}{(ancestors.Count == 0 ? "" : " : " + string.Join(", ", ancestors))}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate";
        if (type.IsValueType)
            return (IsReadOnly(type) ? "readonly " : "") + (DomainAssembly.IsRecordStruct(type) ? "record struct" : "struct");

        var modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return modifier + (DomainAssembly.IsRecordClass(type) ? "record" : "class");
    }

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(name => (name, number: Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)))
                .OrderBy(member => member.number)
                .Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.name} = {member.number}"));
        }

        var text = new SignatureText();
        var constructors = type.GetConstructors(Declared)
            .Where(constructor => SignatureText.IsVisible(constructor) && !constructor.IsStatic && !IsCopy(constructor))
            .Select(constructor => (Name: "", Text: text.Of(constructor)));
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => (field.Name, Text: text.Of(field)));
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetAccessors(nonPublic: true).Any(SignatureText.IsVisible) && property.Name != "EqualityContract")
            .Select(property => (property.Name, Text: text.Of(property)));
        var events = type.GetEvents(Declared).Where(candidate => candidate.AddMethod is { } add && SignatureText.IsVisible(add))
            .Select(candidate => (candidate.Name, Text: text.Of(candidate)));
        var methods = type.GetMethods(Declared)
            .Where(method => SignatureText.IsVisible(method) && !IsAccessor(method) && !DomainAssembly.IsCompilerGenerated(method) && method.Name != "PrintMembers")
            .Select(method => (method.Name, Text: text.Of(method)));
        return constructors.Concat(fields).Concat(properties).Concat(events).Concat(methods)
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

        bool IsCopy(ConstructorInfo constructor) =>
            constructor.GetParameters() is [var only] && only.ParameterType == type && DomainAssembly.IsRecordClass(type);
    }

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
