using FluentValidation;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class RuleValidatorTests
{
    [Fact]
    public void Both_ways_of_checking_an_event_agree_on_every_record()
    {
        var asAt = new LocalDate(2024, 7, 11);
        var validator = new InspectionEventValidator(asAt);
        foreach (var record in RuleSamples.All.Concat(EventRuleCases.All.Select(fault => fault.Event)))
        {
            var findings = RuleCatalogue.Check(record, asAt).Findings;
            var failures = validator.Validate(record).Errors;

            failures.Select(failure => failure.CustomState).SequenceEqual(findings).Should().BeTrue();
            failures.Select(failure => (failure.ErrorCode, failure.PropertyName, failure.ErrorMessage)).Should().Equal(
                findings.Select(finding => (finding.Code, finding.Path, finding.Message)));
            failures.Count(failure => failure.Severity == Severity.Error).Should().Be(
                findings.Count(finding => finding.Severity == FindingSeverity.Error));
            failures.Count(failure => failure.Severity == Severity.Warning).Should().Be(
                findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        }
    }

    [Fact]
    public void Both_ways_of_checking_a_history_agree()
    {
        var validator = new HistoryValidator();
        foreach (var history in HistoryRuleCases.Sound.Concat(HistoryRuleCases.All.Select(fault => fault.History)))
        {
            var findings = RuleCatalogue.CheckHistory(history).Findings;
            var failures = validator.Validate(history).Errors;

            failures.Select(failure => failure.CustomState).SequenceEqual(findings).Should().BeTrue();
        }
    }

    [Fact]
    public void Descriptors_list_every_rule_once_with_its_code()
    {
        var codes = Codes(new InspectionEventValidator()).Concat(Codes(new HistoryValidator())).ToList();

        codes.Should().OnlyHaveUniqueItems().And.NotContain(code => string.IsNullOrEmpty(code));
        codes.Order(StringComparer.Ordinal).Should().Equal(RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

        static IEnumerable<string> Codes(IValidator validator) =>
            validator.CreateDescriptor().Rules.SelectMany(rule => rule.Components).Select(component => component.ErrorCode);
    }

    [Fact]
    public void One_validator_may_check_several_records_of_one_context()
    {
        var parent = new InlineValidator<Folder>();
        parent.RuleForEach(folder => folder.Events).SetValidator(new InspectionEventValidator());
        var folder = new Folder([RuleSamples.Ilacs2023, RuleSamples.Ilacs2023.Published(2024, 4, 12), RuleSamples.FocusedVisit]);

        var errors = parent.Validate(folder).Errors.Where(failure => failure.Severity == Severity.Error);

        errors.Select(failure => (failure.ErrorCode, failure.PropertyName)).Should().Equal(("OFS-DAT-03", "Events[1].published"));
    }

    [Fact]
    public void Validator_accepts_a_visit()
    {
        IValidator<Visit> validator = new InspectionEventValidator();

        validator.Validate(RuleSamples.FocusedVisit).Errors.Should().BeEmpty();
    }

    private sealed record Folder(IReadOnlyList<InspectionEvent> Events);
}
