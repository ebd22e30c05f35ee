using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Tells the statements of a document that it asks nothing, or nothing urgent.</summary>
internal static class NoneStatement
{
    private const int Longest = 300;
    private const int LongestNone = 40;

    /// <summary>Words one of which is in every such statement.</summary>
    private static readonly AnyWord Denying =
        new(["priority", "no areas", "no recommendations", "no improvements", "nothing", "not ", "none"], StringComparison.Ordinal);

    /// <summary>The words that together say that there is no priority action, in whatever order.</summary>
    private static readonly string[] NotAnyPriority = [" any ", " not ", "priority", "action", "immediate"];

    private static readonly string[] NothingUrgent =
    [
        "no priority action", "no priority or immediate action", "no priority and immediate action", "no areas for priority",
        "no areas of priority", "not find any areas for priority", "not identify any areas for priority",
    ];

    private static readonly string[] NothingAtAll =
    [
        "no areas were identified", "no recommendations", "no areas for improvement", "no areas of improvement", "no areas for development",
        "no areas that need", "no improvements are", "no improvements were", "nothing needs to improve", "nothing to improve", "nothing that needs to improve",
        "not find any areas for improvement", "not identify any areas for improvement", "not identified any areas for improvement",
        "not make any recommendations", "not made any recommendations", "not find any areas that need", "not identify any areas that need",
    ];

    /// <summary>Words after which something is asked all the same.</summary>
    private static readonly string[] Excepting = ["however", " but ", "except", "other than", "apart from", "although"];

    /// <summary>Whether a text says that there is nothing, or nothing urgent.</summary>
    public static bool Denies(string text)
    {
        var key = LineKey.Of(text);
        return key.Length < Longest && Denying.PlaceIn(key) >= 0
            && (LineKey.HoldsAny(key, NothingUrgent) || NotAnyPriority.All(key.Contains) || IsNothing(key));
    }

    /// <summary>Whether a text says that there is nothing at all.</summary>
    public static bool DeniesAll(string text)
    {
        var key = LineKey.Of(text);
        return key.Length < Longest && IsNothing(key) && !LineKey.HoldsAny(key, Excepting);
    }

    private static bool IsNothing(string key) =>
        LineKey.HoldsAny(key, NothingAtAll) || (key.StartsWith("none", StringComparison.Ordinal) && key.Length < LongestNone);
}
