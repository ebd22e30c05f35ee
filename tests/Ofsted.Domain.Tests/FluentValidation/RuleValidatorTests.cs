using System.Collections;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using Ofsted.Domain.Data;
using Ofsted.Domain.FluentValidation;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;

namespace Ofsted.Domain.Tests;

public class RuleValidatorTests
{
    private static readonly OfstedValidatorOptions Everything = new() { Threshold = FindingSeverity.Information };

    [Fact]
    public void Both_ways_of_checking_an_event_agree_on_every_record()
    {
        var asAt = new LocalDate(2024, 7, 11);
        var validator = new InspectionEventValidator(Everything with { AsAt = () => asAt });
        foreach (var record in RuleSamples.All.Concat(EventRuleCases.All.Select(fault => fault.Event)))
        {
            var findings = RuleCatalogue.Check(record, asAt).Findings;
            var failures = validator.Validate(record).Errors;

            failures.Select(failure => failure.CustomState).SequenceEqual(findings).Should().BeTrue();
            failures.Select(failure => (failure.ErrorCode, failure.ErrorMessage, failure.AttemptedValue?.ToString())).Should().Equal(
                findings.Select(finding => (finding.Code, finding.Message, finding.Values.FirstOrDefault())));
            failures.Count(failure => failure.Severity == Severity.Error).Should().Be(
                findings.Count(finding => finding.Severity == FindingSeverity.Error));
            failures.Count(failure => failure.Severity == Severity.Warning).Should().Be(
                findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        }
    }

    [Fact]
    public void Both_ways_of_checking_a_history_agree()
    {
        var validator = new HistoryValidator(Everything);
        foreach (var history in HistoryRuleCases.Sound.Concat(HistoryRuleCases.All.Select(fault => fault.History)))
        {
            var findings = RuleCatalogue.CheckHistory(history).Findings;
            var failures = validator.Validate(history).Errors;

            failures.Select(failure => failure.CustomState).SequenceEqual(findings).Should().BeTrue();
        }
    }

    [Fact]
    public void Both_ways_of_checking_plans_and_reports_agree_on_every_case()
    {
        foreach (var one in ConformancePack.PlanCases)
        {
            var failures = one.IsReport
                ? new ProgressReportValidator(Everything).Validate(one.ReadReport()!).Errors
                : new ImprovementPlanValidator(Everything with { AsAt = one.AsAt is { } day ? () => day : null }).Validate(one.ReadPlan()!).Errors;

            failures.Select(failure => failure.CustomState).Should().Equal(one.Check().Findings, one.Id);
            failures.Count(failure => failure.Severity == Severity.Error).Should().Be(
                one.Expected.Count(finding => finding.Severity == FindingSeverity.Error), one.Id);
        }
    }

    [Fact]
    public void Observed_values_are_validated_too()
    {
        Observation[] numbers = [Numbers.Of("cla-outside-la-count", 140), Numbers.Of("cla-count", 392), Numbers.Of("cla-outside-la-pct", 59)];

        new ObservationsValidator().Validate(numbers).Errors.Select(failure => (failure.ErrorCode, failure.PropertyName))
            .Should().Equal(("OFS-OBS-04", "[2].Value"));
    }

    [Fact]
    public void Validators_of_a_set_find_what_the_set_finds()
    {
        var own = new Rule { Id = "EX-01", Statement = "The source is a document of ours.", Editions = [FrameworkEditions.Ilacs2023] };
        var rules = RuleSet.All
            .AtLeast(FindingSeverity.Warning)
            .With(own, (InspectionEvent _) => [own.Fault("Always.")])
            .Accept(new() { RuleId = "OFS-DAT-07", Reason = "Known." })
            .Accept(new() { RuleId = "OFS-ACT-10", Reason = "Known." });
        var ofEvents = new InspectionEventValidator(new() { Rules = rules });
        var ofHistories = new HistoryValidator(new() { Rules = rules });

        foreach (var fault in EventRuleCases.All)
        {
            ofEvents.Validate(fault.Event).Errors.Select(failure => failure.CustomState)
                .Should().Equal(rules.Check(fault.Event).Findings, "the fault is {0}", fault.Fault);
        }

        foreach (var fault in HistoryRuleCases.All)
        {
            ofHistories.Validate(fault.History).Errors.Select(failure => failure.CustomState)
                .Should().Equal(rules.CheckHistory(fault.History).Findings, "the fault is {0}", fault.Fault);
        }

        ofEvents.Validate(RuleSamples.Ilacs2023.Published(2024, 7, 13)).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("EX-01");
    }

    [Fact]
    public void Information_never_makes_a_validator_fail_and_warnings_do_not_where_errors_are_asked_for()
    {
        var byDefault = new InspectionEventValidator();
        var errorsAlone = new InspectionEventValidator(new() { Threshold = FindingSeverity.Error });
        foreach (var record in OfstedDataset.Default.Events)
        {
            var report = RuleCatalogue.Check(record);
            byDefault.Validate(record).IsValid.Should().Be(!report.HasErrors && !report.HasWarnings);
            errorsAlone.Validate(record).IsValid.Should().Be(!report.HasErrors);
        }
    }

    [Fact]
    public void Property_names_are_members_of_the_record()
    {
        List<(object Record, ValidationFailure Failure)> failures =
        [
            .. EventRuleCases.All.Select(fault => fault.Event)
                .SelectMany(record => new InspectionEventValidator(Everything).Validate(record).Errors.Select(failure => ((object)record, failure))),
            .. HistoryRuleCases.All.Select(fault => fault.History)
                .SelectMany(history => new HistoryValidator(Everything).Validate(history).Errors.Select(failure => ((object)history, failure))),
            .. PlanRulesTests.Faults.Select(fault => fault.Plan)
                .SelectMany(plan => new ImprovementPlanValidator(Everything with { AsAt = () => PlanRulesTests.Today }).Validate(plan).Errors.Select(failure => ((object)plan, failure))),
            .. ProgressReportRulesTests.Faults.Select(fault => fault.Report)
                .SelectMany(report => new ProgressReportValidator(Everything).Validate(report).Errors.Select(failure => ((object)report, failure))),
        ];

        failures.Should().HaveCountGreaterThan(150);
        failures.Where(one => !IsMember(one.Record, one.Failure.PropertyName)).Select(one => $"{one.Failure.ErrorCode} {one.Failure.PropertyName}").Distinct()
            .Should().BeEmpty();

        static bool IsMember(object? value, string name)
        {
            foreach (var part in name.Split('.', '[').Where(part => part.Length > 0))
            {
                if (value is null)
                    return true;
                if (part.EndsWith(']'))
                {
                    value = ((IEnumerable)value).Cast<object>().ElementAtOrDefault(int.Parse(part.TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture));
                    continue;
                }

                if (value.GetType().GetProperty(part) is not { } property)
                    return false;
                value = property.GetValue(value);
            }

            return true;
        }
    }

    [Fact]
    public void One_validator_may_check_several_records_of_one_context()
    {
        var parent = new InlineValidator<Folder>();
        parent.RuleForEach(folder => folder.Events).SetValidator(new InspectionEventValidator());
        var folder = new Folder([RuleSamples.Ilacs2023, RuleSamples.Ilacs2023.Published(2024, 4, 12), RuleSamples.FocusedVisit]);

        var errors = parent.Validate(folder).Errors.Where(failure => failure.Severity == Severity.Error);

        errors.Select(failure => (failure.ErrorCode, failure.PropertyName)).Should().Equal(("OFS-DAT-03", "Events[1].Published"));
    }

    [Fact]
    public void A_record_as_a_whole_goes_by_the_name_of_the_parent()
    {
        var parent = new InlineValidator<Folder>();
        var rules = RuleSet.All.Where(_ => false).With("MY-01", "Never.", (InspectionEvent _) => false);
        parent.RuleForEach(folder => folder.Events).SetValidator(new InspectionEventValidator(new() { Rules = rules }));

        parent.Validate(new Folder([RuleSamples.Ilacs2023])).Errors.Should().ContainSingle().Which.PropertyName.Should().Be("Events[0]");
        new InspectionEventValidator(new() { Rules = rules }).Validate(RuleSamples.Ilacs2023).Errors.Should().ContainSingle().Which.PropertyName.Should().BeEmpty();
    }

    [Fact]
    public void Validator_accepts_a_visit()
    {
        IValidator<Visit> validator = new InspectionEventValidator();

        validator.Validate(RuleSamples.FocusedVisit).Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_validator_resolves_from_dependency_injection()
    {
        await using var services = new ServiceCollection()
            .AddOfstedValidators(new() { Rules = RuleSet.All.Only("OFS-DAT-03") })
            .BuildServiceProvider();
        var flawed = RuleSamples.Ilacs2023.Published(2024, 4, 12).With((2024, 5, 24), (2024, 5, 13));

        services.GetRequiredService<IValidator<Inspection>>().Validate(flawed).IsValid.Should().BeTrue("OFS-DAT-01 is not in the set");
        (await services.GetRequiredService<IValidator<Inspection>>().ValidateAsync(RuleSamples.Ilacs2023.Published(2024, 4, 12), TestContext.Current.CancellationToken))
            .Errors.Should().ContainSingle().Which.PropertyName.Should().Be("Published");
        services.GetRequiredService<IValidator<Visit>>().Validate(RuleSamples.FocusedVisit).IsValid.Should().BeTrue();
        services.GetRequiredService<IValidator<InspectionEvent>>().Should().BeOfType<InspectionEventValidator>();
        services.GetRequiredService<IValidator<IReadOnlyList<InspectionEvent>>>().Should().BeOfType<HistoryValidator>();
        services.GetRequiredService<IValidator<ImprovementPlan>>().Should().BeOfType<ImprovementPlanValidator>();
        services.GetRequiredService<IValidator<ProgressReport>>().Should().BeOfType<ProgressReportValidator>();
        services.GetRequiredService<IValidator<IReadOnlyList<Observation>>>().Should().BeOfType<ObservationsValidator>();
    }

    [Fact]
    public void A_validator_of_the_users_own_is_kept()
    {
        var own = new InlineValidator<Inspection>();
        using var services = new ServiceCollection().AddSingleton<IValidator<Inspection>>(own).AddOfstedValidators().BuildServiceProvider();

        services.GetRequiredService<IValidator<Inspection>>().Should().BeSameAs(own);
    }

    [NewestAssetFact]
    public void The_package_uses_the_library_and_what_it_plugs_into() =>
        typeof(InspectionValidator).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Where(name => !name!.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeEquivalentTo("Ofsted.Domain", "NodaTime", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions");

    private sealed record Folder(IReadOnlyList<InspectionEvent> Events);
}
