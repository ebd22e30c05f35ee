using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>The permanent codes of an enumeration, by which JSON and flat files name its members.</summary>
/// <remarks>
/// A code is the name in the form "some-name", unless the member states another with <see cref="EnumMemberAttribute"/>. The zero, which
/// says nothing, has no code.
/// </remarks>
internal static class EnumCodes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Codes = Read();

    private static readonly Dictionary<string, T> Members = Codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The members that have a code, with their codes.</summary>
    public static IReadOnlyDictionary<T, string> All => Codes;

    /// <summary>The code of a member, or null for the zero and for what is not a member.</summary>
    public static string? Of(T member) => Codes.GetValueOrDefault(member);

    public static bool TryFind(string code, out T member) => Members.TryGetValue(code, out member);

    private static Dictionary<T, string> Read()
    {
        var codes = new Dictionary<T, string>();
        foreach (var member in Enum.GetValues<T>())
        {
            var name = member.ToString();
            if (!member.Equals(default(T)))
                codes.Add(member, typeof(T).GetField(name)?.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? Hyphenated(name));
        }

        return codes;
    }

    private static string Hyphenated(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]));
            if (startsWord && i > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }
}

/// <summary>Codes where the enumeration is plain from the member.</summary>
internal static class EnumCodes
{
    /// <inheritdoc cref="EnumCodes{T}.Of"/>
    public static string? Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T member)
        where T : struct, Enum => EnumCodes<T>.Of(member);
}
