using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>The permanent codes of an enumeration, by which JSON and flat files name its members.</summary>
/// <remarks>
/// A code is the name in the form "some-name", but for a few that are shorter. The zero, which says nothing, has no code.
/// </remarks>
internal static class EnumCodes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    // Short lists that are walked: at start-up they need far less code to be compiled than a dictionary for each enumeration.
    private static readonly T[] Members;

    private static readonly string?[] Codes;

    static EnumCodes()
    {
        // Not Enum.GetNames, which looks for attributes and so loads the assemblies of all that the enumeration has.
        var fields = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static);
        (Members, Codes) = (new T[fields.Length], new string?[fields.Length]);
        for (var i = 0; i < fields.Length; i++)
        {
            Members[i] = (T)fields[i].GetValue(null)!;
            if (!Members[i].Equals(default(T)))
                Codes[i] = EnumCodes.OfName(fields[i].Name);
        }
    }

    /// <summary>The codes, in the order in which their members are declared.</summary>
    public static IEnumerable<string> All => Codes.OfType<string>();

    /// <summary>The code of a member, or null for the zero and for what is not a member.</summary>
    public static string? Of(T member)
    {
        var place = Array.IndexOf(Members, member);
        return place < 0 ? null : Codes[place];
    }

    public static bool TryFind(string code, out T member)
    {
        var place = Array.IndexOf(Codes, code);
        member = place < 0 ? default : Members[place];
        return place >= 0;
    }
}

/// <summary>Codes where the enumeration is plain from the member.</summary>
internal static class EnumCodes
{
    /// <inheritdoc cref="EnumCodes{T}.Of"/>
    public static string? Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T member)
        where T : struct, Enum => EnumCodes<T>.Of(member);

    /// <summary>The code of a member by its name.</summary>
    internal static string OfName(string name) => Shorter(name) ?? Hyphenated(name);

    // Not attributes of the members, for the same reason.
    private static string? Shorter(string name) => name switch
    {
        "VerifiedInDocuments" => "verified",
        "HigherIsBetter" => "higher-better",
        "LowerIsBetter" => "lower-better",
        "Pounds" => "gbp",
        _ => null,
    };

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
