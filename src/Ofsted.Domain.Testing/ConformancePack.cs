using System.Reflection;
using System.Text;

namespace Ofsted.Domain.Testing;

/// <summary>Cases with the findings that they must give: at least a passing, a failing and a boundary case for each rule.</summary>
/// <remarks>
/// The pack is a JSON file, described in <c>docs/conformance.md</c>, which other languages read as it is: <see cref="Json"/>.
/// It has the version of the rules. The identifiers of cases are permanent; a new version may add cases.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class ConformancePack
{
    private const string Resource = "Ofsted.Domain.Testing.conformance.json";

    private static readonly Lazy<string> Text = new(ReadText);

    private static readonly Lazy<ConformancePackFile> File = new(() => ConformancePackFile.Parse(Text.Value));

    /// <summary>The version of the rules for which the cases hold, such as "0.1.0".</summary>
    public static string Version => File.Value.Version;

    /// <summary>Every case, rule by rule.</summary>
    public static EquatableList<ConformanceCase> Cases => File.Value.Cases;

    /// <summary>The file of the pack, as it is.</summary>
    public static string Json => Text.Value;

    /// <summary>The cases of one rule; empty when there is no such rule.</summary>
    /// <param name="rule">The identifier of the rule, such as <c>OFS-DAT-01</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IEnumerable<ConformanceCase> CasesOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Cases.Where(one => one.Rule == rule);
    }

    /// <summary>Runs another implementation of the rules over every case.</summary>
    /// <param name="find">What the implementation finds in a case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="find"/> is null.</exception>
    /// <exception cref="ConformanceException">Findings are not those expected; the message lists the cases.</exception>
    public static void Verify(Func<ConformanceCase, IEnumerable<ExpectedFinding>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var failures = new List<string>();
        foreach (var one in Cases)
        {
            try
            {
                one.Verify(find(one));
            }
            catch (ConformanceException exception)
            {
                failures.Add(exception.Message);
            }
        }

        if (failures.Count > 0)
            throw new ConformanceException(FormattableString.Invariant($"{failures.Count} of {Cases.Count} cases differ.\n") + string.Join('\n', failures));
    }

    private static string ReadText()
    {
        using var stream = typeof(ConformancePack).GetTypeInfo().Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
