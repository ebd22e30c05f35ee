using Ofsted.Domain.Rules;
using A = Ofsted.Domain.InspectionActivities;
using E = Ofsted.Domain.FrameworkEditions;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>The day before, the day and the day after.</summary>
public class RuleBoundaryTests
{
    [Fact]
    public void Edition_changes_on_its_day()
    {
        Edition(S.Ilacs2018, 2022, 12, 31).Should().BeFalse();
        Edition(S.Ilacs2018, 2023, 1, 1).Should().BeTrue();
        Edition(S.Ilacs2018, 2023, 1, 2).Should().BeTrue();
        Edition(S.Ilacs2023, 2022, 12, 31).Should().BeTrue();
        Edition(S.Ilacs2023, 2023, 1, 1).Should().BeFalse();
        Edition(S.Ilacs2023, 2026, 3, 31).Should().BeFalse();
        Edition(S.Ilacs2023, 2026, 4, 1).Should().BeTrue();
        Edition(S.Ilacs2026, 2026, 3, 31).Should().BeTrue();
        Edition(S.Ilacs2026, 2026, 4, 1).Should().BeFalse();
        Edition(S.Ilacs2018, 2017, 12, 31).Should().BeTrue();
        Edition(S.Ilacs2018, 2018, 1, 1).Should().BeFalse();

        static bool Edition(Inspection inspection, int year, int month, int day) =>
            Found("OFS-EDN-01", Starting(inspection, new LocalDate(year, month, day)));
    }

    [Fact]
    public void Sif_has_its_first_and_last_day()
    {
        Sif(2013, 10, 31).Should().BeTrue();
        Sif(2013, 11, 1).Should().BeFalse();
        Sif(2018, 7, 31).Should().BeFalse();
        Sif(2018, 8, 1).Should().BeTrue();

        static bool Sif(int year, int month, int day) =>
            Found("OFS-EDN-02", Starting(S.ReInspection, new LocalDate(year, month, day)));
    }

    [Fact]
    public void Both_editions_of_early_2018_are_told_apart_by_the_activity()
    {
        var day = new LocalDate(2018, 3, 12);

        Errors(Starting(S.ReInspection, day)).Should().BeEmpty();
        Errors(Starting(S.Ilacs2018, day)).Should().BeEmpty();
        Errors(Starting(S.Ilacs2018, day).With(E.Sif2013)).Should().Equal("OFS-EDN-01");
        Errors(Starting(S.ReInspection, day).With(E.Ilacs2018)).Should().Equal("OFS-EDN-01");
    }

    [Fact]
    public void An_inspection_in_two_periods_goes_by_its_first_day()
    {
        var inspection = S.Ilacs2018 with
        {
            Fieldwork = [S.Period((2022, 12, 5), (2022, 12, 9)), S.Period((2023, 2, 14), (2023, 2, 15))],
            Activity = A.ShortInspection,
            Published = new LocalDate(2023, 4, 6),
        };

        Errors(inspection).Should().BeEmpty();
        Errors(inspection.With(E.Ilacs2023)).Should().Equal("OFS-EDN-01");
    }

    [Fact]
    public void Visit_needs_no_edition_but_a_named_one_must_fit()
    {
        Errors(S.FocusedVisit).Should().BeEmpty();
        Errors(S.FocusedVisit.With(E.Ilacs2023)).Should().BeEmpty();
        Errors(S.FocusedVisit.With(E.Ilacs2026)).Should().Equal("OFS-EDN-01");
        Errors(S.FocusedVisit.With(A.JointTargetedAreaInspection)).Should().BeEmpty();
    }

    [Fact]
    public void Routine_inspection_stopped_and_resumed_on_its_days()
    {
        Found("OFS-DAT-18", Starting(S.Ilacs2018, new LocalDate(2020, 3, 16))).Should().BeFalse();
        Found("OFS-DAT-18", Starting(S.Ilacs2018, new LocalDate(2020, 3, 17))).Should().BeTrue();
        Found("OFS-DAT-18", Starting(S.Ilacs2018, new LocalDate(2021, 6, 27))).Should().BeTrue();
        Found("OFS-DAT-18", Starting(S.Ilacs2018, new LocalDate(2021, 6, 28))).Should().BeFalse();
        Found("OFS-DAT-18", S.OldFocusedVisit.With((2020, 11, 3), (2020, 11, 4)).Published(2020, 12, 4)).Should().BeFalse();
    }

    [Fact]
    public void Time_to_publication_includes_both_ends_of_its_range()
    {
        bool[] Lags(string id, InspectionEvent record, params int[] days) => days
            .Select(lag => Found(id, record with { Published = record.LastDay!.Value.PlusDays(lag) }))
            .ToArray();

        Lags("OFS-DAT-04", S.Ilacs2023, 24, 25, 26, 69, 70, 71).Should().Equal(true, false, false, false, false, true);
        Lags("OFS-DAT-05", S.Sif, 36, 37, 38, 89, 90, 91).Should().Equal(true, false, false, false, false, true);
        Lags("OFS-DAT-06", S.FocusedVisit, 19, 20, 21, 69, 70, 71).Should().Equal(true, false, false, false, false, true);
        Lags("OFS-DAT-03", S.Ilacs2023, -1, 0, 1).Should().Equal(true, true, false);
    }

    [Fact]
    public void Lengths_include_both_ends_of_their_range()
    {
        bool[] Lengths(string id, InspectionEvent record, params int[] days) => days
            .Select(length => Found(id, record with { Fieldwork = [FieldworkPeriod.Of(record.FirstDay!.Value, record.FirstDay.Value.PlusDays(length - 1))] }))
            .ToArray();

        Lengths("OFS-DAT-10", S.Ilacs2023, 4, 5, 6, 11, 12, 13).Should().Equal(true, false, true, true, false, true);
        Lengths("OFS-DAT-11", S.Ilacs2023, 5, 9, 10, 12).Should().Equal(true, true, false, false);
        Lengths("OFS-DAT-11", S.Ilacs2023Short, 5, 9, 10, 12).Should().Equal(false, false, true, true);
        Lengths("OFS-DAT-12", S.Sif, 17, 18, 29, 30).Should().Equal(true, false, false, true);
        Lengths("OFS-DAT-13", S.ReInspection, 11, 12, 26, 27).Should().Equal(true, false, false, true);
        Lengths("OFS-DAT-14", S.FocusedVisit, 1, 3, 4, 15, 16).Should().Equal(false, false, true, true, false);
        Lengths("OFS-DAT-52", S.Sif, 59, 60, 61).Should().Equal(false, false, true);
        Lengths("OFS-DAT-15", S.FocusedVisit, 14, 15, 16).Should().Equal(false, false, true);
    }

    [Fact]
    public void References_to_the_national_framework_have_their_days()
    {
        var citing = S.Ilacs2023Short;
        var bare = S.Ilacs2023Short.With(S.Items(3));

        Found("OFS-NFW-04", Starting(citing, new LocalDate(2024, 12, 31))).Should().BeTrue();
        Found("OFS-NFW-04", Starting(citing, new LocalDate(2025, 1, 1))).Should().BeFalse();
        Found("OFS-NFW-05", Starting(bare, new LocalDate(2025, 1, 19))).Should().BeFalse();
        Found("OFS-NFW-05", Starting(bare, new LocalDate(2025, 1, 20))).Should().BeTrue();
        Found("OFS-NFW-06", S.FocusedVisit.With(S.Items(3)).With((2025, 7, 21), (2025, 7, 22))).Should().BeFalse();
        Found("OFS-NFW-06", S.FocusedVisit.With(S.Items(3)).With((2025, 7, 22), (2025, 7, 23))).Should().BeTrue();
    }

    [Fact]
    public void Boards_were_reviewed_up_to_a_day()
    {
        var inspection = S.Sif.With((2017, 9, 26), (2017, 10, 19)).Published(2017, 12, 8);

        Found("OFS-LSC-03", inspection).Should().BeFalse();
        Found("OFS-LSC-03", inspection.With((2017, 9, 26), (2017, 10, 20))).Should().BeTrue();
        Found("OFS-LSC-03", inspection.Published(2017, 12, 9)).Should().BeTrue();
        Found("OFS-LSC-50", inspection.Without("lscb")).Should().BeTrue();
        Found("OFS-LSC-50", inspection.With((2017, 9, 26), (2017, 10, 20)).Without("lscb")).Should().BeFalse();
    }

    [Fact]
    public void Priority_actions_of_SIF_ended_in_June_2015()
    {
        var report = S.Sif2014Inadequate.With((2015, 3, 3), (2015, 3, 25));

        Found("OFS-REC-08", report.Published(2015, 6, 5)).Should().BeFalse();
        Found("OFS-REC-08", report.Published(2015, 6, 8)).Should().BeTrue();
        Found("OFS-REC-09", report.With(S.Items(9)).Published(2015, 6, 5)).Should().BeTrue();
        Found("OFS-REC-09", report.With(S.Items(9)).Published(2015, 6, 8)).Should().BeFalse();
        Found("OFS-REC-10", report.With(S.Items(2)).Published(2015, 6, 19)).Should().BeFalse();
        Found("OFS-REC-10", report.With(S.Items(2)).Published(2015, 6, 22)).Should().BeTrue();
    }

    [Fact]
    public void Authorities_exist_from_their_first_to_their_last_day()
    {
        bool Exists(string name, int year, int month, int day) =>
            !Found("OFS-AUT-01", Starting(S.Ilacs2018, new LocalDate(year, month, day)).Of(null, name));

        Exists("North Northamptonshire", 2021, 3, 31).Should().BeFalse();
        Exists("North Northamptonshire", 2021, 4, 1).Should().BeTrue();
        Exists("Cumbria", 2023, 3, 31).Should().BeTrue();
        Exists("Cumbria", 2023, 4, 1).Should().BeFalse();
        Exists("Dorset", 2018, 3, 12).Should().BeTrue();
        Exists("Dorset", 2019, 10, 7).Should().BeTrue();
        Found("OFS-AUT-01", Starting(S.Ilacs2018, new LocalDate(2019, 3, 31)).Of(2532283, "Dorset")).Should().BeTrue();
    }

    [Fact]
    public void Dates_are_plausible_from_2005_to_2049()
    {
        bool Warns(int year, int month, int day) => Found("OFS-DAT-50", S.Ilacs2023.Published(year, month, day));

        Warns(2004, 12, 31).Should().BeTrue();
        Warns(2005, 1, 1).Should().BeFalse();
        Warns(2049, 12, 31).Should().BeFalse();
        Warns(2050, 1, 1).Should().BeTrue();
    }

    [Fact]
    public void A_record_is_judged_as_at_a_day()
    {
        bool Errs(int year, int month, int day) =>
            RuleCatalogue.Check(S.Ilacs2023, new LocalDate(year, month, day)).Findings.Any(finding => finding.Code == "OFS-DAT-19");

        Errs(2024, 7, 11).Should().BeTrue();
        Errs(2024, 7, 12).Should().BeFalse();
        Errs(2024, 7, 13).Should().BeFalse();
    }

    private static T Starting<T>(T record, LocalDate start)
        where T : InspectionEvent => (T)(record with
        {
            Fieldwork = [FieldworkPeriod.Of(start, start.PlusDays(record.Fieldwork[0].CalendarDays!.Value - 1))],
            Published = start.PlusDays(55),
        });

    private static IEnumerable<string> Errors(InspectionEvent record) =>
        RuleCatalogue.Check(record).FindingsOf(FindingSeverity.Error).Select(finding => finding.Code);

    private static bool Found(string id, InspectionEvent record) =>
        RuleCatalogue.Check(record).Findings.Any(finding => finding.Code == id);
}
