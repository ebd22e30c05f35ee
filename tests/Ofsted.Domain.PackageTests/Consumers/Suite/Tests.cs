using Ofsted.Domain;
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
    public void Every_edition_in_force_grades_on_the_current_scale(string code) =>
        Assert.Same(JudgementScales.FourPoint, FrameworkEdition.FromCode(code).Scale);

    public static TheoryData<string> Editions => [.. FrameworkEditions.All.Where(edition => edition.To is null).Select(edition => edition.Code)];

    private static Inspection Made() => new()
    {
        Authority = new AuthorityReference { Name = "Exampleshire" },
        Judgements = [Judgement.Of(JudgementAreas.CareLeavers, Grades.Good)],
    };
}
