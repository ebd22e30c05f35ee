using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>Members that take text from outside answer, whatever the text.</summary>
public class ParsingTests
{
    private static readonly string[] HostileTexts =
    [
        "", " ", "\0", "\uFEFF", "\uD800", "good\0", "\u202Egood", "🙂", "ﬁne", "İI", "<script>", "{0}", "%s%n", "-1", "99999999999999999999",
        "2024-02-30", "\t\r\n", "a,b;c|d", new string('x', 1_000_000), new string(' ', 1_000_000), new string('\u00AD', 1_000_000),
        string.Concat(Enumerable.Repeat("good ", 200_000)),
    ];

    private delegate bool TrySpan<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T result);

    public static IReadOnlyList<MethodInfo> TryMethods { get; } =
    [
        .. DomainAssembly.PublicTypes
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is "TryParse" or "TryFromCode" && method.ReturnType == typeof(bool)),
    ];

    [Fact]
    public void There_are_members_to_test() => TryMethods.Should().HaveCountGreaterThan(10);

    [Fact]
    public void Trying_to_parse_never_throws_and_finds_nothing_in_noise()
    {
        foreach (var method in TryMethods)
        {
            foreach (var text in HostileTexts.Append(null))
            {
                var (found, result) = Try(method, text);

                found.Should().BeFalse($"{method.DeclaringType!.Name}.{method.Name} must not accept '{Shown(text)}'");
                if (result is not null)
                    result.GetType().IsValueType.Should().BeTrue("a failed attempt hands out nothing");
            }
        }
    }

    [Fact]
    public void Parsing_refuses_noise_with_a_documented_exception_and_a_short_message()
    {
        var methods = DomainAssembly.PublicTypes
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is "Parse" or "FromCode" && TakesOneText(method))
            .ToList();
        methods.Should().HaveCountGreaterThan(5);
        foreach (var method in methods)
        {
            foreach (var text in HostileTexts)
            {
                var error = Error(method, text);

                error.Should().BeAssignableTo(method.Name == "Parse" ? typeof(FormatException) : typeof(ArgumentException));
                error!.Message.Length.Should().BeLessThan(500);
            }

            Error(method, null).Should().BeOfType<ArgumentNullException>();
        }
    }

    private static bool TakesOneText(MethodInfo method) =>
        method.GetParameters() is [var text, .. var others]
        && text.ParameterType == typeof(string)
        && others.All(other => other.ParameterType == typeof(IFormatProvider));

    private static Exception? Error(MethodInfo method, string? text)
    {
        var arguments = method.GetParameters().Select((_, i) => i == 0 ? text : null).ToArray<object?>();
        try
        {
            method.Invoke(null, arguments);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
    }

    private static (bool Found, object? Result) Try(MethodInfo method, string? text)
    {
        var parameters = method.GetParameters();
        if (parameters[0].ParameterType == typeof(ReadOnlySpan<char>))
            return TryWithSpan(method, text);

        var arguments = new object?[parameters.Length];
        arguments[0] = text;
        var found = (bool)method.Invoke(null, arguments)!;
        return (found, arguments[^1]);
    }

    private static (bool Found, object? Result) TryWithSpan(MethodInfo method, string? text) =>
        ((bool, object?))typeof(ParsingTests)
            .GetMethod(nameof(InvokeWithSpan), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(method.GetParameters()[^1].ParameterType.GetElementType()!)
            .Invoke(null, [method, text])!;

    private static (bool Found, object? Result) InvokeWithSpan<T>(MethodInfo method, string? text)
    {
        var found = method.CreateDelegate<TrySpan<T>>()(text, null, out var result);
        return (found, result);
    }

    private static string Shown(string? text) => text is null ? "null" : text.Length <= 20 ? text : text[..20] + "…";
}
