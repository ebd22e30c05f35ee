namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>What a dated count is about: the indicator of the number and, where there is one, that of the rate.</summary>
internal sealed record CountedSubject
{
    public static readonly CountedSubject InNeed = new() { Count = "hp-cin-count", Rate = "hp-cin-rate" };

    public static readonly CountedSubject OnPlans = new() { Count = "hp-cpp-count", Rate = "hp-cpp-rate" };

    public static readonly CountedSubject PrivatelyFostered = new() { Count = "hp-private-fostering-count" };

    public static readonly CountedSubject LookedAfter = new() { Count = "cla-count", Rate = "cla-rate" };

    public required string Count { get; init; }

    public string? Rate { get; init; }
}
