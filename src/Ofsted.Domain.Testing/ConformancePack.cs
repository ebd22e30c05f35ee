using System.Reflection;
using System.Text;
namespace Ofsted.Domain.Testing;

/// <summary>Cases with the findings that they must give: at least a passing, a failing and a boundary case for each rule on records, plans and progress reports.</summary>
/// <remarks>
/// The pack is a JSON file, described in <c>docs/conformance.md</c>, which other languages read as it is: <see cref="Json"/>.
/// Plans and progress reports are cases of their own, <see cref="PlanCases"/>; who exchanges no plans can leave
/// them alone. The rules on observed values have no cases. The pack has the version of the rules. The identifiers of cases are permanent; a new version may add cases.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class ConformancePack
{
    private const string Resource = "Ofsted.Domain.Testing.conformance.json";

    private static readonly Lazy<string> Text = new(ReadText);

    private static readonly Lazy<ConformancePackFile> File = new(() => ConformancePackFile.Parse(Text.Value));

    /// <summary>The version of the rules to which the cases apply, such as "0.1.0".</summary>
    public static string Version => File.Value.Version;

    /// <summary>Every case of inspections, visits and histories, rule by rule.</summary>
    public static EquatableList<ConformanceCase> Cases => File.Value.Cases;

    /// <summary>Every case of improvement plans and progress reports, rule by rule.</summary>
    public static EquatableList<PlanConformanceCase> PlanCases => File.Value.PlanCases;

    /// <summary>The unchanged text of the pack's file.</summary>
    public static string Json => Text.Value;

    /// <summary>The cases of one rule; empty when there is no such rule.</summary>
    /// <param name="rule">The identifier of the rule, such as <c>OFS-DAT-01</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IEnumerable<ConformanceCase> CasesOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Cases.Where(one => one.Rule == rule);
    }

    /// <summary>The cases of one rule on plans or progress reports; empty when there is no such rule.</summary>
    /// <param name="rule">The identifier of the rule, such as <c>OFS-PLN-01</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IEnumerable<PlanConformanceCase> PlanCasesOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return PlanCases.Where(one => one.Rule == rule);
    }

    /// <summary>Runs another implementation of the rules over every case on inspections, visits and histories.</summary>
    /// <param name="find">What the implementation finds in a case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="find"/> is null.</exception>
    /// <exception cref="ConformanceException">Findings are not those expected; the message lists the cases.</exception>
    public static void Verify(Func<ConformanceCase, IEnumerable<ExpectedFinding>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        FindingComparison.VerifyAll(Cases, one => one.Verify(find(one)));
    }

    /// <summary>Runs another implementation of the rules over every case on plans and progress reports.</summary>
    /// <param name="find">What the implementation finds in a case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="find"/> is null.</exception>
    /// <exception cref="ConformanceException">Findings are not those expected; the message lists the cases.</exception>
    public static void VerifyPlans(Func<PlanConformanceCase, IEnumerable<ExpectedFinding>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        FindingComparison.VerifyAll(PlanCases, one => one.Verify(find(one)));
    }

    private static string ReadText()
    {
        using var stream = typeof(ConformancePack).GetTypeInfo().Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
