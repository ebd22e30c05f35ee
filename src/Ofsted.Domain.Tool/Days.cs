using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Tool;

/// <summary>Days as arguments and options, such as 2023-05-09.</summary>
internal static class Days
{
    public static Option<LocalDate?> AsAt(string description) => new("--as-at") { Description = description, HelpName = "DATE", CustomParser = Parse };

    public static LocalDate? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        result.AddError($"'{text}' is not a date such as 2023-05-09.");
        return null;
    }
}
