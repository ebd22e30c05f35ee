using System.Reflection;
using System.Reflection.Emit;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests.Growth;

/// <summary>Every wording that the reader knows, taken from its compiled code: a new one is found without being listed.</summary>
internal static class ReaderWordings
{
    private const string Room = "Ofsted.Domain.Reading";
    private const int Longest = 100;
    private const byte TableOfStrings = 0x70;

    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(ReportReader).Assembly.GetTypes()
            .Where(type => (type.FullName ?? "").StartsWith(Room, StringComparison.Ordinal))
            .SelectMany(MethodsOf)
            .SelectMany(StringsIn)
            .SelectMany(text => text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(IsWording)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return [.. type.GetMethods(Own).Where(method => method.Name is not ("PrintMembers" or "ToString")), .. type.GetConstructors(Own)];
    }

    private static IEnumerable<string> StringsIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == OpCodes.Ldstr.Value && code[i + 4] == TableOfStrings && TextOf(method.Module, BitConverter.ToInt32(code, i + 1)) is { } text)
                yield return text;
        }
    }

    /// <summary>The text of a token, or null where the bytes are no token but look like one.</summary>
    private static string? TextOf(Module module, int token)
    {
        try
        {
            return module.ResolveString(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a text may be a wording of documents, and not a message, a code or a mark.</summary>
    private static bool IsWording(string text) =>
        text.Length <= Longest && text.Count(char.IsLetter) > 1 && !text.Contains('\n', StringComparison.Ordinal) && text[0] != '\''
        && !text.StartsWith("OFS-", StringComparison.Ordinal) && !text.StartsWith('$')
        && !(text[^1] == '.' && char.IsUpper(text[0]));
}
