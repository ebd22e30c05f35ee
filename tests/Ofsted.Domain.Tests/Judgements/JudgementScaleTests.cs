namespace Ofsted.Domain.Tests;

public class JudgementScaleTests
{
    [Fact]
    public void Current_scale_orders_its_grades_from_outstanding_to_inadequate()
    {
        JudgementScales.FourPoint.Grades.Select(grade => grade.Code).Should().Equal(
            "outstanding", "good", "requires-improvement", "inadequate");
        JudgementScales.FourPoint.IsBetter(Grades.Good, Grades.RequiresImprovement).Should().BeTrue();
        JudgementScales.FourPoint.Steps(Grades.Inadequate, Grades.Outstanding).Should().Be(3);
        JudgementScales.FourPoint.Steps(Grades.Good, Grades.RequiresImprovement).Should().Be(-1);
    }

    [Fact]
    public void Comparing_adequate_on_the_current_scale_is_refused()
    {
        var compare = () => JudgementScales.FourPoint.Compare(Grades.Adequate, Grades.Good);

        compare.Should().Throw<ArgumentException>().WithMessage("*Adequate*not on the scale*");
    }

    [Fact]
    public void Sorting_by_a_scale_puts_the_worst_first_and_missing_grades_before_it()
    {
        Grade?[] grades = [Grades.Good, null, Grades.Inadequate, Grades.Outstanding];

        grades.Order(JudgementScales.FourPoint).Should().Equal(null, Grades.Inadequate, Grades.Good, Grades.Outstanding);
    }
}
