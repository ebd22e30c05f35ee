using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

public class OfstedAssertTests
{
    [Fact]
    public void Sound_records_conform()
    {
        OfstedAssert.Conforms(S.Ilacs2023, failFrom: FindingSeverity.Warning);
        OfstedAssert.ConformAll([S.Sif, S.Ilacs2018, S.Ilacs2023, S.FocusedVisit], failFrom: FindingSeverity.Warning);
        OfstedAssert.ExportConforms(OfstedJson.SerializeLines([S.Sif, S.Ilacs2018]), failFrom: FindingSeverity.Warning);
    }

    [Fact]
    public void A_failure_says_which_record_breaks_which_rule_where()
    {
        var assert = () => OfstedAssert.ConformAll([S.Ilacs2018, S.Ilacs2023.Published(2024, 4, 12)]);

        assert.Should().Throw<ConformanceException>().Which.Message.Should().Be(
            "1 of 2 records do not conform.\n"
            + "Record 1, Standard inspection, Oldham (80535), 2024-05-13 to 2024-05-24\n"
            + "  error OFS-DAT-03 at $.published: Publication on 12 April 2024 is not after the last day on site, 24 May 2024. "
            + "Rule: Publication comes after the last day on site.");
    }

    [Fact]
    public void A_failure_names_records_as_the_caller_does_and_holds_the_findings()
    {
        var keys = new Dictionary<InspectionEvent, string> { [S.Ilacs2018] = "CASE-7", [S.Ilacs2023.Published(2024, 4, 12)] = "CASE-8" };
        var assert = () => OfstedAssert.ConformAll(keys.Keys, label: record => keys[record]);

        var failure = assert.Should().Throw<ConformanceException>().Which;
        failure.Message.Should().Contain("\nRecord 1, CASE-8\n");
        var finding = failure.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OFS-DAT-03");
        finding.Concerned.Should().Equal(1);
    }

    [Fact]
    public void Records_are_named_by_their_place_in_an_export_too()
    {
        string[] ids = ["S-101", "S-102"];
        InspectionEvent[] records = [S.Ilacs2018, S.Ilacs2023.Published(2024, 4, 12)];
        var listed = () => OfstedAssert.ConformAll(records, (_, place) => ids[place]);
        var exported = () => OfstedAssert.ExportConforms(OfstedJson.SerializeLines(records), label: (record, place) => $"{ids[place]} of {record!.Authority.Name}");
        var unread = () => OfstedAssert.ExportConforms("""[{"type":"visit","authority":{"name":"Oldham"}},{"type":"audit"}]""", label: (record, place) => record is null ? ids[place] : "read");

        listed.Should().Throw<ConformanceException>().WithMessage("*\nRecord 1, S-102\n*");
        exported.Should().Throw<ConformanceException>().WithMessage("*\nRecord 1, S-102 of Oldham\n*");
        unread.Should().Throw<ConformanceException>().WithMessage("*\nRecord 1, S-102\n*OFS-JSN-07*");
    }

    [Fact]
    public void Warnings_fail_when_they_are_asked_to_and_are_not_accepted()
    {
        var saturday = S.Ilacs2023.Published(2024, 7, 13);
        var strictly = () => OfstedAssert.Conforms(saturday, failFrom: FindingSeverity.Warning);
        var accepted = RuleSet.All.Accept(new() { RuleId = "OFS-DAT-07", Reason = "Published on a Saturday indeed." });

        OfstedAssert.Conforms(saturday);
        strictly.Should().Throw<ConformanceException>().WithMessage("*warning OFS-DAT-07 at $.published*");
        OfstedAssert.Conforms(saturday, accepted, FindingSeverity.Warning);
    }

    [Fact]
    public void Histories_are_checked_authority_by_authority()
    {
        var shortIn2022 = S.Ilacs2018.With(InspectionActivities.ShortInspection).With((2022, 3, 7), (2022, 3, 11)).Published(2022, 4, 22);
        var rochdale = S.Ilacs2018.Of(80542, "Rochdale");
        var assert = () => OfstedAssert.ConformAll([shortIn2022, rochdale, S.Ilacs2018]);

        assert.Should().Throw<ConformanceException>()
            .WithMessage("1 of 3 records*Record 0, Short inspection*error OFS-ACT-01 at $.activity: *(records 2, 0)");
        OfstedAssert.ConformAll([shortIn2022, rochdale]);
    }

    [Fact]
    public void An_export_that_cannot_be_read_strictly_does_not_conform()
    {
        var assert = () => OfstedAssert.ExportConforms("""[{"type":"visit","authority":{"name":"Oldham"},"rating":"good"},{"type":"audit"}]""");
        var empty = () => OfstedAssert.ExportConforms("");

        assert.Should().Throw<ConformanceException>().WithMessage("2 of 2 records*OFS-JSN-09 at $.rating*Record 1, not read*OFS-JSN-07 at $.type*");
        empty.Should().Throw<ConformanceException>().WithMessage("*OFS-JSN-01*");
    }

    [Fact]
    public void Nothing_to_assert_is_no_success()
    {
        var none = () => OfstedAssert.ConformAll([]);
        var hole = () => OfstedAssert.ConformAll([null!]);
        var missing = () => OfstedAssert.Conforms((InspectionEvent)null!);
        var emptyExport = () => OfstedAssert.ExportConforms("[]");

        none.Should().Throw<ArgumentException>();
        hole.Should().Throw<ArgumentException>();
        missing.Should().Throw<ArgumentNullException>();
        emptyExport.Should().Throw<Exception>();
    }

    [Fact]
    public void Long_failures_are_cut()
    {
        var many = Enumerable.Range(0, 300).Select(_ => (InspectionEvent)(S.Ilacs2023 with { Fieldwork = [] })).ToList();
        var assert = () => OfstedAssert.ConformAll(many);

        assert.Should().Throw<ConformanceException>().WithMessage("300 of 300 records*and 200 more findings");
    }

    [NewestAssetFact]
    public void The_package_uses_the_library_and_no_test_framework() =>
        typeof(OfstedAssert).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Where(name => !name!.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeEquivalentTo("Ofsted.Domain", "NodaTime");
}
