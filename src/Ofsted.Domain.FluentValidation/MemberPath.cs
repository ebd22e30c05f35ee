using System.Text;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Writes the JSON path of a finding as the path of a member, as forms and model binders know it.</summary>
internal static class MemberPath
{
    /// <summary>The path of the member, such as <c>Events[1].Fieldwork[0].Start</c>; for a record as a whole that of the record.</summary>
    /// <param name="path">The JSON path, such as <c>$.fieldwork[0].start</c>.</param>
    /// <param name="parent">The path of the record in the model that is validated; empty when the record is the model.</param>
    public static string Of(string path, string parent)
    {
        var member = new StringBuilder(parent, parent.Length + path.Length);
        var begins = false;
        foreach (var character in path.AsSpan(path.StartsWith('$') ? 1 : 0))
        {
            if (character == '.')
            {
                if (member.Length > 0)
                    member.Append('.');
                begins = true;
                continue;
            }

            member.Append(begins ? char.ToUpperInvariant(character) : character);
            begins = false;
        }

        return member.ToString();
    }
}
