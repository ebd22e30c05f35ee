namespace Ofsted.Domain.Tests;

public class CodeLedgerTests
{
    [Fact]
    public void Every_code_keeps_its_meaning_and_every_new_code_is_written_down()
    {
        var path = Repository.PathOf(CodeLedger.File);
        var current = CodeLedger.Current();
        IReadOnlyList<string> ledger = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (CommittedFile.MayWrite)
        {
            ledger = CodeLedger.Extended(ledger, current);
            File.WriteAllText(path, string.Join('\n', ledger) + "\n");
        }

        CodeLedger.Problems(ledger, current).Should().BeEmpty(
            $"codes are permanent; new ones are appended to {CodeLedger.File} by running the tests with {CommittedFile.Variable}=1");
    }

    [Fact]
    public void Codes_that_files_of_other_people_hold_are_found()
    {
        CodeLedger.Current().Should().Contain(
        [
            "Grade\trequires-improvement\tGrades.RequiresImprovement",
            "JudgementArea\timpact-of-leaders\tJudgementAreas.ImpactOfLeaders",
            "JudgementScale\tfour-point\tJudgementScales.FourPoint",
            "FrameworkEdition\tilacs-2023\tFrameworkEditions.Ilacs2023",
            "InspectionActivity\tfocused-visit\tInspectionActivities.FocusedVisit",
            "VisitTopic\tfront-door\tVisitTopics.FrontDoor",
            "Authority\toldham\t353",
            "enum RecommendationPriority\tImprovement\t2",
        ]);
    }

    [Fact]
    public void Constants_of_code_catalogues_are_found() =>
        CodeLedger.Of([typeof(SampleCodes)]).Should().Equal("SampleCodes\tsample-late\tLate");

    [Fact]
    public void Removing_or_changing_a_code_is_told_apart_from_adding_one()
    {
        string[] ledger = ["Grade\tgood\tGrades.Good", "Grade\tpoor\tGrades.Poor"];
        string[] current = ["Grade\tgood\tGrades.Fair", "Grade\tnew\tGrades.New"];

        CodeLedger.Problems(ledger, current).Should().Equal(
            "changed: Grade\tgood\tGrades.Good is now Grade\tgood\tGrades.Fair",
            "gone: Grade\tpoor\tGrades.Poor",
            "not in the ledger: Grade\tnew\tGrades.New");
        CodeLedger.Extended(ledger, current).Should().Equal(
            "Grade\tgood\tGrades.Good", "Grade\tnew\tGrades.New", "Grade\tpoor\tGrades.Poor");
        CodeLedger.Problems([], ["Grade\tgood\ta", "Grade\tgood\tb"]).Should().Contain(problem => problem.StartsWith("one code, two meanings"));
        CodeLedger.Problems(["Grade\tgood\t"], ["Grade\tgood\t"]).Should().ContainSingle().Which.Should().StartWith("no meaning");
    }

    public static class SampleCodes
    {
        public const string Late = "sample-late";
        public const int Limit = 3;
    }
}
