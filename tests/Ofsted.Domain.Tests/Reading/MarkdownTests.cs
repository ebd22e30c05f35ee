using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>The habits of converters to Markdown change no value.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("| The experiences and progress of children in care | Good |")]
    [InlineData("|The experiences and progress of<br>children in care|**Good**|")]
    [InlineData("| **The experiences and progress of children in care** | Good<sup>2</sup> |")]
    [InlineData("<tr><td>The experiences and progress of children in care</td><td>Good</td></tr>")]
    [InlineData("The experiences and progress of children in care\t\tGood")]
    public void Rows_of_tables_are_read_as_they_are_marked(string row)
    {
        var report = (Inspection)ReportReader.Read(Report(row: row)).Event!;

        report.GradeOf(JudgementAreas.ChildrenInCare).Should().Be(Grades.Good);
        report.Judgements.Should().HaveCount(5);
    }

    [Theory]
    [InlineData("## What needs to improve?\n\n- The oars\\.\n- The sails\\.\n")]
    [InlineData("### **What needs to improve?**<sup>1</sup>\n\n* The oars.\n* The sails.\n")]
    [InlineData("**What needs to improve?**\n\n---\n\n- The [oars](https://example.org/oars).\n- The sails[^1].\n")]
    [InlineData("What needs to improve?\n=======\n\n- The oars.\n\n- The sails.\n\n***\n")]
    [InlineData("__What needs to improve?__\n\n\\- The oars.\n\n\\- The sails.\n")]
    [InlineData("# What needs to improve?\n\n![](boat.png)\n\n+ The oars.\n+ The sails.\n")]
    public void Lists_are_read_as_they_are_marked(string list) =>
        ReportReader.Read(Report(list: list)).Event!.Recommendations!.Select(item => item.Text).Should().Equal("The oars.", "The sails.");

    private static string Report(
        string row = "| The experiences and progress of children in care | Good |", string list = "## What needs to improve?\n\n- The oars.\n- The sails.\n") => $"""
        # Inspection of Gullmouth Council local authority children's services

        **Inspection dates:** 13 to 24 May 2024

        **Lead inspector:** Ada Fernsby, His Majesty's Inspector

        | Judged | Grade |
        |:---|---:|
        | The impact of leaders on social work practice with children and families | Outstanding |
        | The experiences and progress of children who need help and protection | Inadequate |
        {row}
        | The experiences and progress of care leavers | Outstanding |
        | Overall effectiveness | Inadequate |

        The boats go out.

        {list}

        ## The experiences and progress of children who need help and protection: inadequate

        1\. Boats come back.
        """;
}
