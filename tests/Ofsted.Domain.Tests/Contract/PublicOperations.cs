using System.Collections;
using System.Reflection;
using System.Xml.Linq;
using FluentValidation;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>What can be done with a record: members of its type, static methods that take one or several, and validators.</summary>
internal sealed class PublicOperations
{
    private const int MostItems = 50;
    private const int MostWalked = 2;
    private const int DeepestMember = 1;

    private static readonly XElement[] Members = [.. XDocument.Load(Path.ChangeExtension(DomainAssembly.Assembly.Location, ".xml")).Descendants("member")];

    private static readonly ILookup<string, XElement> ByName = Members.ToLookup(NameOf, StringComparer.Ordinal);

    /// <summary>The exceptions that a member documents, itself or by the member that it refers to, by its name up to its parameters.</summary>
    private static readonly ILookup<string, string> Documented = Members
        .SelectMany(member => member.Elements("inheritdoc").SelectMany(other => ByName[other.Attribute("cref")?.Value.Split('(')[0] ?? ""]).Append(member).Elements("exception"), (member, exception) => (Name: NameOf(member), exception))
        .ToLookup(pair => pair.Name, pair => pair.exception.Attribute("cref")!.Value.Split('.')[^1], StringComparer.Ordinal);

    private static readonly MethodInfo[] Statics =
    [
        .. DomainAssembly.PublicTypes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.ContainsGenericParameters && !method.IsSpecialName && method.ReturnType != typeof(void)),
    ];

    private static readonly Type[] Validators =
        [.. typeof(Ofsted.Domain.FluentValidation.InspectionEventValidator).Assembly.GetExportedTypes().Where(type => typeof(IValidator).IsAssignableFrom(type) && !type.IsAbstract)];

    private readonly Dictionary<Type, List<MethodInfo>> _ofType = [];

    private static string NameOf(XElement member) => member.Attribute("name")!.Value.Split('(')[0];

    /// <summary>Does everything with a record, and gives what failed that is not documented to.</summary>
    public IEnumerable<string> Do(object record, RandomValues values)
    {
        foreach (var method in Of(record.GetType()))
        {
            if (!TryArguments(method, record, values, out var arguments))
                continue;
            if (WhyFails(() => method.Invoke(method.IsStatic ? null : record, arguments), method) is { } reason)
                yield return reason;
        }

        foreach (var holder in record is InspectionEvent ? HoldersOf(record, values) : [])
        {
            foreach (var method in OwnOf(holder.GetType()))
            {
                if (TryArguments(method, record, values, out var arguments) && WhyFails(() => method.Invoke(holder, arguments), method) is { } reason)
                    yield return reason;
            }
        }

        foreach (var validator in Validators)
        {
            if (WhyFails(() => Validate(validator, record), validator) is { } reason)
                yield return reason;
        }
    }

    private List<MethodInfo> Of(Type type)
    {
        if (_ofType.TryGetValue(type, out var methods))
            return methods;
        methods =
        [
            .. OwnOf(type),
            .. Statics.Where(method => Array.Exists(method.GetParameters(), parameter => Takes(parameter.ParameterType, type))),
        ];
        return _ofType[type] = methods;
    }

    private static IEnumerable<MethodInfo> OwnOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => !method.ContainsGenericParameters && !method.Name.StartsWith("set_", StringComparison.Ordinal) && method.Name is not ("GetType" or "<Clone>$" or "Deconstruct"));

    /// <summary>The set, the history and the state of an authority in which an event stands.</summary>
    private static IEnumerable<object> HoldersOf(object record, RandomValues values) =>
        new[] { typeof(EventSet), typeof(AuthorityHistory), typeof(AuthoritySnapshot), typeof(Snapshot) }.Select(type => Given(type, record, values)).Where(holder => holder is not null)!;

    private static bool Takes(Type parameter, Type record) =>
        (parameter != typeof(object) && parameter.IsAssignableFrom(record)) || ItemOf(parameter)?.IsAssignableFrom(record) == true
        || (parameter.IsAssignableFrom(typeof(EventSet)) && typeof(InspectionEvent).IsAssignableFrom(record))
        || ((parameter == typeof(AuthorityHistory) || parameter == typeof(AuthoritySnapshot) || parameter == typeof(Snapshot)) && typeof(InspectionEvent).IsAssignableFrom(record));

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var open
        && (open == typeof(IEnumerable<>) || open == typeof(EquatableList<>) || open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>))
            ? type.GetGenericArguments()[0]
            : null;

    private static bool TryArguments(MethodInfo method, object record, RandomValues values, out object?[] arguments)
    {
        var parameters = method.GetParameters();
        arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (type.IsArray)
                return false;
            if (type.IsByRef)
            {
                if (!parameters[i].IsOut)
                    return false;
            }
            else if (Takes(type, record.GetType()))
            {
                arguments[i] = Given(type, record, values);
            }
            else
            {
                try
                {
                    arguments[i] = ItemOf(type) is { } item ? Items(item, [values.Make(item), values.Make(item)], type) : values.Make(type);
                }
                catch (NotSupportedException)
                {
                    if (!parameters[i].HasDefaultValue)
                        return false;
                    arguments[i] = parameters[i].DefaultValue;
                }
            }

            if (arguments[i] is null && !type.IsByRef && parameters[i] is { HasDefaultValue: false })
                return false;
        }

        return true;
    }

    private static object? Given(Type type, object record, RandomValues values)
    {
        if (type.IsInstanceOfType(record))
            return record;
        if (ItemOf(type) is { } item && item.IsInstanceOfType(record))
            return Items(item, [record, values.Make(record.GetType()), record], type);
        var set = EventSet.From([(InspectionEvent)record, (InspectionEvent)values.Make(typeof(InspectionEvent)), (InspectionEvent)values.Make(typeof(InspectionEvent))]);
        var history = set.Histories.FirstOrDefault();
        if (type == typeof(Snapshot))
            return set.AsAt((LocalDate)values.Make(typeof(LocalDate)));
        return type == typeof(AuthorityHistory) ? history : type == typeof(AuthoritySnapshot) ? history?.AsAt((LocalDate)values.Make(typeof(LocalDate))) : set;
    }

    private static object Items(Type item, object?[] items, Type wanted)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return wanted.GetGenericTypeDefinition() == typeof(EquatableList<>)
            ? typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [array])!
            : array;
    }

    private static object? Validate(Type type, object record)
    {
        var validator = (IValidator)Activator.CreateInstance(
            type, BindingFlags.OptionalParamBinding | BindingFlags.Public | BindingFlags.Instance | BindingFlags.CreateInstance, binder: null,
            [.. type.GetConstructors()[0].GetParameters().Select(_ => Type.Missing)], culture: null)!;
        return validator.CanValidateInstancesOfType(record.GetType()) ? validator.Validate(new ValidationContext<object>(record)) : null;
    }

    private static string? WhyFails(Func<object?> operation, MemberInfo member)
    {
        try
        {
            Walk(operation());
            return null;
        }
        catch (Exception failure)
        {
            var inner = failure is TargetInvocationException { InnerException: { } cause } ? cause : failure;
            var names = Documented[$"M:{member.DeclaringType?.FullName}.{member.Name}"].Concat(Documented[$"P:{member.DeclaringType?.FullName}.{member.Name.Replace("get_", "", StringComparison.Ordinal)}"]);
            var at = inner.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Ofsted.Domain.", StringComparison.Ordinal))?.Trim();
            return names.Contains(inner.GetType().Name) ? null : $"{member.DeclaringType?.Name}.{member.Name}: {inner.GetType().Name}: {inner.Message} {at}";
        }
    }

    /// <summary>Looks at what a result says of itself, at its members, and at those of its items.</summary>
    private static void Walk(object? result, int depth = 0)
    {
        _ = result?.ToString();
        if (result is null or string || depth > DeepestMember)
            return;
        if (result is IEnumerable items)
        {
            foreach (var (index, item) in items.Cast<object?>().Take(MostItems).Index())
                Walk(item, index < MostWalked ? depth + 1 : DeepestMember + 1);
        }

        if (!DomainAssembly.IsOurs(result.GetType()))
            return;
        foreach (var property in result.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0)
                Walk(property.GetValue(result), depth + 1);
        }
    }
}
