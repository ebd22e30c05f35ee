namespace Ofsted.Domain.Official;

/// <summary>The address in a text or a formula such as <c>of:=HYPERLINK("https://…";"…")</c>.</summary>
internal static class WebAddress
{
    private static readonly char[] Ends = ['"', ' ', ')', '<', ','];

    public static string? In(string? text)
    {
        var start = text is null ? -1 : text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var end = text!.IndexOfAny(Ends, start);
        return end < 0 ? text[start..] : text[start..end];
    }
}
