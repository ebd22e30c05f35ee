using System.Globalization;
using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>How values became known, in a cell, such as <c>fieldwork, topics official-statistics (Ofsted's statistics of March 2025)</c>.</summary>
/// <remarks>
/// A hyphen is nothing. Members of one origin and source are together. What separates
/// parts is written as in a link, with a per cent sign and two digits.
/// </remarks>
internal static class BasisText
{
    private const string None = "-";
    private const string BetweenMembers = ", ";
    private const string BetweenEntries = "; ";
    private const string Separators = "%;,()";

    public static string Write(EquatableList<ValueBasis> basis)
    {
        if (basis.Count == 0)
            return None;

        var cell = new StringBuilder();
        for (var i = 0; i < basis.Count; i++)
        {
            var item = basis[i];
            cell.Append(Escaped(item.Member, isWord: true));
            var isLast = i + 1 == basis.Count;
            if (!isLast && basis[i + 1].Origin == item.Origin && basis[i + 1].Source == item.Source)
            {
                cell.Append(BetweenMembers);
                continue;
            }

            cell.Append(' ').Append(EnumCodes.Of(item.Origin) ?? None);
            if (item.Source is { } source)
                cell.Append(" (").Append(Escaped(source, isWord: false)).Append(')');
            if (!isLast)
                cell.Append(BetweenEntries);
        }

        return cell.ToString();
    }

    /// <summary>What a cell says, or null when it cannot be read.</summary>
    public static ValueBasis[]? TryRead(string cell)
    {
        if (cell == None)
            return [];
        var basis = new List<ValueBasis>();
        foreach (var entry in Split(cell, BetweenEntries))
        {
            var bracket = entry.IndexOf(" (", StringComparison.Ordinal);
            if (bracket >= 0 && !entry.EndsWith(')'))
                return null;
            var source = bracket < 0 ? null : Unescaped(entry[(bracket + 2)..^1]);
            var words = bracket < 0 ? entry : entry[..bracket];
            var blank = words.LastIndexOf(' ');
            if (blank <= 0 || !TryOrigin(words[(blank + 1)..], out var origin))
                return null;
            foreach (var member in Split(words[..blank], BetweenMembers))
                basis.Add(new ValueBasis { Member = Unescaped(member), Origin = origin, Source = source });
        }

        return basis.ToArray();
    }

    private static bool TryOrigin(string code, out ValueOrigin origin)
    {
        origin = default;
        return code == None || EnumCodes<ValueOrigin>.TryFind(code, out origin);
    }

    private static string[] Split(string text, string separator) => text.Split([separator], StringSplitOptions.None);

    private static string Escaped(string text, bool isWord)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < ' ' || c == '\u007f' || Separators.Contains(c) || (isWord && c == ' '))
                cell.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                cell.Append(c);
        }

        return cell.ToString();
    }

    private static string Unescaped(string text)
    {
        if (!text.Contains('%'))
            return text;
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && int.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                read.Append((char)code);
                i += 2;
            }
            else
            {
                read.Append(text[i]);
            }
        }

        return read.ToString();
    }
}
