using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>A null where none is allowed is refused at once, by the name of the parameter, and not somewhere inside.</summary>
public class NullArgumentTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Those that do not refuse a null by the name of the parameter yet; what is mended must be taken out.</summary>
    private static readonly string[] NotYet =
    [
        "EventRows.ReadCsv(events)", "EventRowsReading.InTable(findings)", "FrameworkEdition.Parse(text)", "Grade.Parse(text)", "ObservedValue.Suppressed(code)",
        "ObservedValue.Words(text)", "InspectionActivity.Parse(text)", "InspectionEvent.OriginOf(member)", "InspectionEvent.BasisOf(member)",
        "OfstedJsonConverterFactory.CanConvert(typeToConvert)", "JudgementArea.Parse(text)", "JudgementScale.IsBetter(other)", "JudgementScale.Steps(from)",
        "JudgementScale.Steps(to)", "GradeExtensions.Order(grades)", "Snapshot.NeighboursOf(nameOrCode)", "Calculate.Rate(count)", "Calculate.Rate(population)",
        "WorkingDayCalendar.WithHolidays(holidays)", "WorkingDayCalendar.WithoutHolidays(holidays)", "VisitTopic.Parse(text)",
    ];

    [Fact]
    public void Every_parameter_that_may_not_be_null_is_checked()
    {
        var nullability = new NullabilityInfoContext();
        var (tried, wrong) = (0, new List<string>());
        foreach (var method in DomainAssembly.PublicTypes.Where(type => !type.IsGenericTypeDefinition && !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => !method.ContainsGenericParameters && !method.IsSpecialName && !method.IsAbstract && !DomainAssembly.IsCompilerGenerated(method)))
        {
            foreach (var parameter in method.GetParameters().Where(parameter => !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
                && nullability.Create(parameter).WriteState == NullabilityState.NotNull))
            {
                if (!TryCall(method, parameter, out var call))
                    continue;
                tried++;
                if (ExceptionOf(call) is not ArgumentNullException { ParamName: { } name } || name != parameter.Name)
                    wrong.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})");
            }
        }

        wrong.Distinct().Should().BeEquivalentTo(NotYet);
        tried.Should().BeGreaterThan(150);
    }

    private static bool TryCall(MethodInfo method, ParameterInfo nothing, out Func<object?> call)
    {
        call = () => null;
        try
        {
            var target = method.IsStatic ? null : Value(method.DeclaringType!);
            if (target is null && !method.IsStatic)
                return false;
            object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.Position == nothing.Position ? null : Value(parameter.ParameterType))];
            call = () => method.Invoke(target, arguments);
            return true;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException or ArgumentException or TargetInvocationException)
        {
            return false;
        }
    }

    private static object? Value(Type type)
    {
        if (type.IsByRef)
            return null;
        if (typeof(Delegate).IsAssignableFrom(type))
            return Delegate(type);
        if (type.IsGenericType && !DomainAssembly.IsEquatableList(type) && typeof(IEnumerable).IsAssignableFrom(type) && type.IsInterface)
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        return type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : SampleValues.Make(type, 3);
    }

    private static Delegate Delegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
    }

    private static Exception? ExceptionOf(Func<object?> call)
    {
        try
        {
            if (call() is IEnumerable items)
                _ = items.Cast<object?>().Take(1_000).Count();
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
