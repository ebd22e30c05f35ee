using System.Reflection;
using System.Text.RegularExpressions;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonDocsTests
{
    internal static string Docs { get; } = Path.Combine(Root(), "docs");

    [Fact]
    public void The_page_lists_every_problem_code_with_its_name_in_order()
    {
        var constants = typeof(JsonFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((string)field.GetRawConstantValue()!, field.Name));
        var rows = Regex.Matches(File.ReadAllText(Path.Combine(Docs, "json.md")), @"^\| `(OFS-JSN-\d\d)` \| (\w+) \| [^|]+ \|$", RegexOptions.Multiline)
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value));

        rows.Should().Equal(constants.Order());
    }

    [Fact]
    public void The_codes_are_permanent()
    {
        string[] ledger =
        [
            "OFS-JSN-01 Empty", "OFS-JSN-02 Syntax", "OFS-JSN-03 Truncated", "OFS-JSN-04 TooDeep", "OFS-JSN-05 TrailingText",
            "OFS-JSN-06 NotAnObject", "OFS-JSN-07 UnknownType", "OFS-JSN-08 MissingProperty", "OFS-JSN-09 UnknownProperty",
            "OFS-JSN-10 DuplicateProperty", "OFS-JSN-11 WrongKind", "OFS-JSN-12 UnknownCode", "OFS-JSN-13 NotAWholeNumber",
            "OFS-JSN-14 NotADate", "OFS-JSN-15 NotUnicode", "OFS-JSN-16 NotAUri", "OFS-JSN-17 GradeOrNotJudged",
            "OFS-JSN-18 WrongTypeOfEvent", "OFS-JSN-19 MoreFindings",
        ];

        typeof(JsonFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.GetRawConstantValue()} {field.Name}").Should().Equal(ledger);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ofsted.Domain.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
        return folder.FullName;
    }
}
