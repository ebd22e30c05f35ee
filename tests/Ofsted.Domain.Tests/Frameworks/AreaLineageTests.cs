namespace Ofsted.Domain.Tests;

public class AreaLineageTests
{
    private const string Table = """
        sif-2013 overall-effectiveness -> ilacs-2018: overall-effectiveness Broad
        sif-2013 help-and-protection -> ilacs-2018: help-and-protection Broad
        sif-2013 looked-after-and-permanence -> ilacs-2018: children-in-care-and-care-leavers Broad
        sif-2013 adoption -> ilacs-2018:
        sif-2013 care-leavers -> ilacs-2018:
        sif-2013 leadership -> ilacs-2018: impact-of-leaders Broad
        sif-2013 lscb -> ilacs-2018:
        sif-2013 looked-after-and-permanence -> ilacs-2023: children-in-care Broad
        sif-2013 care-leavers -> ilacs-2023: care-leavers Broad
        sif-2013 overall-effectiveness -> ilacs-2026:
        ilacs-2018 impact-of-leaders -> ilacs-2023: impact-of-leaders Exact
        ilacs-2018 help-and-protection -> ilacs-2023: help-and-protection Exact
        ilacs-2018 children-in-care-and-care-leavers -> ilacs-2023: children-in-care Broad, care-leavers Broad
        ilacs-2018 overall-effectiveness -> ilacs-2023: overall-effectiveness Broad
        ilacs-2018 overall-effectiveness -> ilacs-2026:
        ilacs-2023 impact-of-leaders -> ilacs-2026: impact-of-leaders Exact
        ilacs-2023 help-and-protection -> ilacs-2026: help-and-protection Exact
        ilacs-2023 children-in-care -> ilacs-2026: children-in-care Exact
        ilacs-2023 care-leavers -> ilacs-2026: care-leavers Exact
        ilacs-2023 overall-effectiveness -> ilacs-2026:
        ilacs-2023 care-leavers -> ilacs-2018: children-in-care-and-care-leavers Broad
        ilacs-2018 impact-of-leaders -> sif-2013: leadership Broad
        lac-2013 overall-effectiveness -> sif-2013:
        lac-2013 outcomes -> ilacs-2018:
        lac-2013 overall-effectiveness -> cp-2012:
        ilacs-2023 care-leavers -> ilacs-2023: care-leavers Exact
        """;

    [Fact]
    public void Areas_continue_from_edition_to_edition_as_typed_here()
    {
        var lines = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines.Should().HaveCount(26);
        foreach (var line in lines)
        {
            var words = line[..line.IndexOf(':', StringComparison.Ordinal)].Split(' ');
            var found = AreaLineage.Continuations(
                FrameworkEdition.FromCode(words[0]), JudgementArea.FromCode(words[1]), FrameworkEdition.FromCode(words[3]));
            var text = string.Join(", ", found.Select(comparison => $"{comparison.ToArea.Code} {comparison.Comparability}"));

            $"{string.Join(' ', words)}: {text}".TrimEnd().Should().Be(line);
        }
    }

    [Fact]
    public void Every_comparison_gives_a_reason_and_is_as_good_backwards()
    {
        foreach (var from in FrameworkEditions.All)
        {
            foreach (var to in FrameworkEditions.All)
            {
                foreach (var fromArea in JudgementAreas.All)
                {
                    foreach (var toArea in JudgementAreas.All)
                    {
                        var comparison = AreaLineage.Compare(from, fromArea, to, toArea);
                        comparison.Reason.Should().EndWith(".");
                        comparison.Comparability.Should().NotBe(Comparability.Unspecified);
                        AreaLineage.Compare(to, toArea, from, fromArea).Comparability.Should().Be(comparison.Comparability);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_missing_argument_is_refused()
    {
        var continuations = () => AreaLineage.Continuations(null!, JudgementAreas.Adoption, FrameworkEditions.SafeguardingAndLookedAfter2009);

        continuations.Should().Throw<ArgumentNullException>();
    }
}
