using Ofsted.Domain;
using Ofsted.Domain.FluentValidation;
using Xunit;

public class Tests
{
    [Fact]
    public void Records_with_equal_members_are_equal() =>
        Assert.Equal(Made(), Made());

    [Fact]
    public void Grades_are_read_from_their_printed_form() =>
        Assert.Same(Grades.RequiresImprovement, Grade.Parse("Requires improvement to be good"));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_graded_edition_in_force_grades_on_the_current_scale(string code) =>
        Assert.Same(JudgementScales.FourPoint, FrameworkEdition.FromCode(code).Scale);

    [Fact]
    public void Records_are_validated() =>
        Assert.Contains("Authority", new InspectionValidator().Validate(new Inspection { Authority = new AuthorityReference() }).Errors.Select(failure => failure.PropertyName));

    public static TheoryData<string> Editions => [.. FrameworkEditions.All.Where(edition => edition is { To: null, IsGraded: true }).Select(edition => edition.Code)];

    private static Inspection Made() => new()
    {
        Authority = new AuthorityReference { Name = "Exampleshire" },
        Judgements = [Judgement.Of(JudgementAreas.CareLeavers, Grades.Good)],
    };
}
