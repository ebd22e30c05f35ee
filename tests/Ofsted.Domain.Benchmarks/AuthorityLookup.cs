using BenchmarkDotNet.Attributes;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Finding an authority by a printed name, against a dictionary of exact names.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class AuthorityLookup
{
    private readonly Dictionary<string, Authority> _byExactName =
        Authorities.Current.ToDictionary(authority => authority.ShortName, StringComparer.OrdinalIgnoreCase);

    [Benchmark(Baseline = true)]
    public Authority? Dictionary_of_exact_names() => _byExactName.GetValueOrDefault("Windsor and Maidenhead");

    [Benchmark]
    public Authority? Find_by_short_name() => Authorities.FindByName("Windsor and Maidenhead");

    [Benchmark]
    public Authority? Find_by_printed_name() => Authorities.FindByName("Royal Borough of Windsor and Maidenhead");

    [Benchmark]
    public Authority? Find_by_number() => Authorities.FindByUrn(80535);
}
