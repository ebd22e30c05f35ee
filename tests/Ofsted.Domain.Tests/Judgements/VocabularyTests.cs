using Ofsted.Domain.AreaInspections;
using System.Globalization;

namespace Ofsted.Domain.Tests;

public class VocabularyTests
{
    private static readonly (string Text, string Code)[] GradeSpellings =
    [
        ("Outstanding", "outstanding"), ("outstanding", "outstanding"), ("Outstanding (Grade 1)", "outstanding"),
        ("Good", "good"), ("GOOD", "good"), ("Good (Grade 2)", "good"), ("good.", "good"), ("  Good\t", "good"),
        ("Requires improvement", "requires-improvement"), ("requires improvement", "requires-improvement"),
        ("Requires Improvement", "requires-improvement"), ("Require improvement", "requires-improvement"),
        ("require improvement to be good", "requires-improvement"), ("requires improvement to be good", "requires-improvement"),
        ("Requires Improvement to be good", "requires-improvement"), ("requiring improvement to be good", "requires-improvement"),
        ("Requires\nimprovement  to be\u00A0good", "requires-improvement"), ("requires-improvement", "requires-improvement"),
        ("Adequate", "adequate"), ("Adequate (Grade 3)", "adequate"),
        ("Inadequate", "inadequate"), ("inadequate", "inadequate"), ("Inadequate (Grade 4)", "inadequate"),
    ];

    private static readonly (string Text, string Code)[] AreaSpellings =
    [
        ("Overall effectiveness", "overall-effectiveness"),
        ("Children who need help and protection", "help-and-protection"),
        ("The experiences and progress of children who need help and protection", "help-and-protection"),
        ("Children looked after and achieving permanence", "looked-after-and-permanence"),
        ("Adoption performance", "adoption"),
        ("Experiences and progress of care leavers", "care-leavers"),
        ("The experiences and progress of care leavers", "care-leavers"),
        ("The experiences and progress of children care leavers", "care-leavers"),
        ("Leadership, management and governance", "leadership"),
        ("The effectiveness of the Local Safeguarding Children Board", "lscb"),
        ("The impact of leaders on social work practice with children and families", "impact-of-leaders"),
        ("Impact of leaders on social work practice with children and families", "impact-of-leaders"),
        ("The impact of leaders on practice with children and families", "impact-of-leaders"),
        ("The experiences and progress of children in care and care leavers", "children-in-care-and-care-leavers"),
        ("The experiences and progress of children in care", "children-in-care"),
        ("Capacity to improve", "capacity-to-improve"),
        ("Outcomes for looked after children and young people", "outcomes"),
        ("Quality of provision", "quality-of-provision"),
        ("Leadership and management", "leadership-and-management"),
    ];

    private static readonly string?[] Noise =
    [
        null, "", " ", "\t\r\n", "Not judged", "goodish", "go od", "very good", "3", "Requires", "Grade 2", "\0", "🙂", "Good; bad",
        "Ｇｏｏｄ", "ÍNADEQUATE",
    ];

    [Fact]
    public void Codes_and_labels_of_grades_are_these_and_stay_these() =>
        Grades.All.Select(grade => (grade.Code, grade.Label, grade.Number)).Should().Equal(
            ("outstanding", "Outstanding", 1),
            ("good", "Good", 2),
            ("requires-improvement", "Requires improvement to be good", 3),
            ("inadequate", "Inadequate", 4),
            ("adequate", "Adequate", 3));

    [Fact]
    public void Codes_of_areas_are_these_and_stay_these() =>
        JudgementAreas.All.Select(area => area.Code).Should().Equal(
            "overall-effectiveness", "help-and-protection", "looked-after-and-permanence", "adoption", "care-leavers", "leadership",
            "lscb", "impact-of-leaders", "children-in-care-and-care-leavers", "children-in-care", "capacity-to-improve", "outcomes",
            "quality-of-provision", "leadership-and-management", "safeguarding", "looked-after-children");

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void Every_spelling_of_the_documents_is_read_under_any_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        foreach (var (text, code) in GradeSpellings)
        {
            Grade.TryParse(text, out var grade).Should().BeTrue(text);
            grade!.Code.Should().Be(code, text);
            Grade.Parse(text.AsSpan(), CultureInfo.CurrentCulture).Code.Should().Be(code);
        }

        foreach (var (text, code) in AreaSpellings)
        {
            JudgementArea.TryParse(text, out var area).Should().BeTrue(text);
            area!.Code.Should().Be(code, text);
            JudgementArea.Parse(text.ToUpperInvariant()).Code.Should().Be(code);
        }
    }

    [Fact]
    public void No_spelling_belongs_to_two_terms()
    {
        foreach (var area in JudgementAreas.All)
        {
            foreach (var spelling in area.Spellings.Append(area.Label).Append(area.Code))
                JudgementArea.Parse(spelling).Should().BeSameAs(area, spelling);
        }

        foreach (var grade in Grades.All)
        {
            foreach (var spelling in grade.Spellings.Append(grade.Label).Append(grade.Code))
                Grade.Parse(spelling).Should().BeSameAs(grade, spelling);
        }

        foreach (var edition in FrameworkEditions.All)
        {
            foreach (var framework in edition.Areas)
                JudgementArea.Parse(framework.Label.Replace("Overall effectiveness of services for looked after children and young people", "Overall effectiveness", StringComparison.Ordinal))
                    .Should().BeSameAs(framework.Area, framework.Label);
        }
    }

    [Fact]
    public void Noise_is_refused_without_throwing()
    {
        foreach (var text in Noise)
        {
            Grade.TryParse(text, out var grade).Should().BeFalse(text);
            grade.Should().BeNull();
            JudgementArea.TryParse(text, out _).Should().BeFalse(text);
            InspectionActivity.TryParse(text, out _).Should().BeFalse(text);
            FrameworkEdition.TryParse(text, out _).Should().BeFalse(text);
            Grade.TryFromCode(text, out _).Should().BeFalse(text);
            JudgementArea.TryFromCode(text, out _).Should().BeFalse(text);
            VisitTopic.TryFromCode(text, out _).Should().BeFalse(text);
        }
    }

    [Fact]
    public void A_text_of_fifty_megabytes_is_refused_at_once()
    {
        var text = string.Concat("good", new string('x', 50_000_000));
        var blank = new string(' ', 50_000_000);

        Grade.TryParse(text, out _).Should().BeFalse();
        Grade.TryParse(blank, out _).Should().BeFalse();
        JudgementArea.TryParse(text, out _).Should().BeFalse();
        FrameworkEdition.TryParse(text, out _).Should().BeFalse();
        Authorities.Find(text).Should().BeNull();
        Authorities.Find(blank).Should().BeNull();
    }

    [Fact]
    public void Refusals_quote_the_beginning_of_the_text_only()
    {
        var parse = () => Grade.Parse(new string('z', 1000));
        var fromCode = () => JudgementArea.FromCode("Care leavers");

        parse.Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(300);
        fromCode.Should().Throw<ArgumentException>().WithMessage("'Care leavers' is not the code of a judgement area*");
        FluentActions.Invoking(() => Grade.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Grade.FromCode(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_refusal_lists_the_codes_and_names_what_reads_the_spellings_of_imports()
    {
        FluentActions.Invoking(() => Grade.Parse("RI")).Should().Throw<FormatException>()
            .WithMessage("'RI' is not a known spelling of a grade. The codes are outstanding, good, requires-improvement, inadequate, adequate. FieldSpellings.ParseGrade also reads RI, 2 and the like.");
        FluentActions.Invoking(() => JudgementArea.Parse("CLA")).Should().Throw<FormatException>().WithMessage("* FieldSpellings.ParseArea also reads CLA*");
        FluentActions.Invoking(() => InspectionActivity.Parse("JTAI")).Should().Throw<FormatException>()
            .WithMessage("'JTAI' is not a known spelling of an inspection activity. *FieldSpellings.ParseActivity also reads short, JTAI*");
        FluentActions.Invoking(() => FrameworkEdition.Parse("ILACS")).Should().Throw<FormatException>().WithMessage("* FieldSpellings.ParseEdition also reads ILACS*");
        FluentActions.Invoking(() => VisitTopic.Parse("MASH")).Should().Throw<FormatException>().WithMessage("* FieldSpellings.ParseTopic also reads MASH*");
    }

    [Fact]
    public void A_term_is_found_by_its_code_or_by_what_documents_print()
    {
        Grades.Find("requires-improvement").Should().BeSameAs(Grades.RequiresImprovement);
        Grades.Find("REQUIRES IMPROVEMENT").Should().BeSameAs(Grades.RequiresImprovement);
        JudgementAreas.Find("care-leavers").Should().BeSameAs(JudgementAreas.CareLeavers);
        FrameworkEditions.Find("ilacs-2023").Should().BeSameAs(FrameworkEditions.Ilacs2023);
        FrameworkEditions.Find("ILACS 2023").Should().BeSameAs(FrameworkEditions.Ilacs2023);
        InspectionActivities.Find("Focused visit").Should().BeSameAs(InspectionActivities.FocusedVisit);
        VisitTopics.Find("front door").Should().BeSameAs(VisitTopics.FrontDoor);
        JointInspectionThemes.Find("early-help").Should().BeSameAs(JointInspectionThemes.EarlyHelp);

        Grades.Find("RI").Should().BeNull("spellings of imports are read where they are asked for");
        FrameworkEditions.Find("ILACS").Should().BeNull("there are several");
        JudgementAreas.Find(null).Should().BeNull();
        VisitTopics.Find(" ").Should().BeNull();
    }

    [Fact]
    public void Codes_are_exact_while_spellings_ignore_capitals()
    {
        Grade.TryFromCode("Good", out _).Should().BeFalse();
        Grade.FromCode("good").Should().BeSameAs(Grades.Good);
        InspectionActivity.Parse("FOCUSED VISIT").Should().BeSameAs(InspectionActivities.FocusedVisit);
        FrameworkEdition.Parse("ilacs 2023").Should().BeSameAs(FrameworkEditions.Ilacs2023);
    }

    [Fact]
    public void A_judgement_without_a_grade_is_not_judged()
    {
        var judged = Judgement.Of(JudgementAreas.CareLeavers, Grades.Good);
        var notJudged = new Judgement { Area = JudgementAreas.Adoption };

        judged.NotJudged.Should().BeFalse();
        judged.ToString().Should().Be("Care leavers: Good");
        notJudged.NotJudged.Should().BeTrue();
        notJudged.ToString().Should().Be("Adoption: Not judged");
        FluentActions.Invoking(() => Judgement.Of(JudgementAreas.Adoption, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Activities_are_graded_or_not()
    {
        InspectionActivities.All.Where(activity => activity.IsGraded).Select(activity => activity.Code).Should().Equal(
            "single-inspection", "re-inspection", "lscb-review", "looked-after-inspection", "standard-inspection", "short-inspection",
            "safeguarding-and-looked-after-inspection", "child-protection-inspection");
        InspectionActivities.All.Where(activity => !activity.IsGraded).Select(activity => activity.Code).Should().Equal(
            "focused-visit", "monitoring-visit", "joint-targeted-area-inspection", "area-send-inspection");
        VisitTopics.All.Select(topic => topic.Code).Should().OnlyHaveUniqueItems().And.Contain("front-door");
    }
}
