using System.Globalization;

namespace Ofsted.Domain.Csv;

/// <summary>Keeps spreadsheets from taking a text for a formula: an apostrophe in front of it.</summary>
internal static class FormulaGuard
{
    /// <summary>What begins a formula, the wide and small forms of East Asian keyboards included.</summary>
    private const string Signs = "=+-@＝＋－＠﹦﹢﹣﹫";

    public static string Guarded(string cell) => NeedsGuard(cell) ? "'" + cell : cell;

    /// <summary>The text as it was before <see cref="Guarded"/>.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') && NeedsGuard(cell) ? cell[1..] : cell;

    /// <summary>Whether a sign follows what a spreadsheet may skip, or a control character comes before any letter.</summary>
    /// <remarks>An apostrophe of the text's own is skipped too: with another in front of it, reading gives it back.</remarks>
    private static bool NeedsGuard(string cell)
    {
        foreach (var character in cell)
        {
            if (char.IsControl(character) || Signs.Contains(character, StringComparison.Ordinal))
                return true;
            if (character != '\'' && !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
                return false;
        }

        return false;
    }
}
