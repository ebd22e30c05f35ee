using System.CommandLine;

namespace Ofsted.Domain.Tool;

/// <summary>The forms in which data is written.</summary>
internal static class Formats
{
    public const string Text = "text";
    public const string JsonLines = "jsonl";
    public const string Csv = "csv";
    public const string Judgements = "judgements";

    /// <summary>An option that takes one of some forms; the first is the usual one.</summary>
    public static Option<string> Option(string description, params string[] formats)
    {
        var option = new Option<string>("--format", "-f") { Description = description, DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
