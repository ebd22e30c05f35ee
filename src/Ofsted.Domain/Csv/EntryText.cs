using System.Text;

namespace Ofsted.Domain.Csv;

/// <summary>Several records in one cell: a line for each, its fields parted by bars.</summary>
/// <remarks>A bar, a backslash or a line break within a field is written with a backslash before it; empty fields at the end are left out.</remarks>
internal static class EntryText
{
    public static string Join(IEnumerable<IReadOnlyList<string?>> entries)
    {
        var text = new StringBuilder();
        foreach (var fields in entries)
        {
            if (text.Length > 0)
                text.Append('\n');
            var count = fields.Count;
            while (count > 1 && string.IsNullOrEmpty(fields[count - 1]))
                count--;
            for (var i = 0; i < count; i++)
            {
                if (i > 0)
                    text.Append(" | ");
                AppendEscaped(text, fields[i] ?? "");
            }
        }

        return text.ToString();
    }

    /// <summary>The entries of a cell; fields are trimmed, and a blank field is empty.</summary>
    public static IEnumerable<List<string>> Split(string cell)
    {
        foreach (var line in cell.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Fields(line.TrimEnd('\r'));
        }
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
                field.Append(line[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
            else if (line[i] == '|')
                Close();
            else
                field.Append(line[i]);
        }

        Close();
        return fields;

        void Close()
        {
            fields.Add(field.ToString().Trim(' '));
            field.Clear();
        }
    }

    private static void AppendEscaped(StringBuilder text, string field)
    {
        foreach (var character in field)
        {
            text.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\\' => "\\\\",
                '|' => "\\|",
                _ => null,
            });
            if (character is not ('\n' or '\r' or '\\' or '|'))
                text.Append(character);
        }
    }
}
