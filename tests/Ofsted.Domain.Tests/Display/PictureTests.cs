using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

/// <summary>What holds of every picture.</summary>
public class PictureTests
{
    private const int LargestFile = 40_000;

    private static readonly LocalDate AsAt = new(2026, 8, 31);

    private static readonly Inspection Anywhere = new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Edition = FrameworkEditions.Sif2013,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2014, 3, 3), new LocalDate(2014, 3, 14))],
        Judgements =
        [
            Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Outstanding), Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good),
            Judgement.Of(JudgementAreas.LookedAfterAndPermanence, Grades.RequiresImprovement), Judgement.Of(JudgementAreas.CareLeavers, Grades.Inadequate),
            Judgement.Of(JudgementAreas.Leadership, Grades.Adequate), new Judgement { Area = JudgementAreas.Adoption },
        ],
    };

    [Fact]
    public void Every_text_stands_out_from_its_ground_on_light_and_on_dark_screens()
    {
        var pairs = 0;
        foreach (var picture in Samples())
        {
            foreach (var (text, behind) in picture.TextsAndGrounds().Distinct())
            {
                SvgPicture.Contrast(picture.Light[text]["fill"], picture.Light[behind]["fill"]).Should().BeGreaterThanOrEqualTo(4.5, $"{text} on {behind}, light");
                SvgPicture.Contrast(picture.Dark[text]["fill"], picture.Dark[behind]["fill"]).Should().BeGreaterThanOrEqualTo(4.5, $"{text} on {behind}, dark");
                pairs++;
            }
        }

        pairs.Should().BeGreaterThan(30);
        SvgPicture.Contrast("#777777", "#ffffff").Should().BeApproximately(4.48, 0.01, "the measure is that of WCAG");
    }

    [Fact]
    public void Every_mark_and_bar_stands_out_from_the_picture_by_its_fill_or_its_line()
    {
        foreach (var picture in Samples())
        {
            var drawn = picture.Marks.Elements(SvgPicture.Svg + "path").Select(SvgPicture.Class).Distinct().ToList();
            foreach (var rules in new[] { picture.Light, picture.Dark })
            {
                var ground = rules[picture.Root.Elements(SvgPicture.Svg + "rect").Select(SvgPicture.Class).First()]["fill"];
                foreach (var name in drawn)
                    rules[name].Where(rule => rule.Key is "fill" or "stroke").Max(rule => SvgPicture.Contrast(rule.Value, ground)).Should().BeGreaterThanOrEqualTo(3, name);
            }
        }
    }

    [Fact]
    public void Grades_differ_in_letter_and_shape_not_in_colour_alone()
    {
        var marks = new SvgPicture(TimelinePicture.Render([Anywhere])).Marks.ToList();

        marks.Select(mark => mark.Element(SvgPicture.Svg + "text")!.Value).Should().BeEquivalentTo("O", "G", "R", "I", "A", "–");
        marks.Select(mark => mark.Element(SvgPicture.Svg + "path")!.Attribute("d")!.Value).Should().OnlyHaveUniqueItems();
        marks.Select(mark => SvgPicture.Class(mark.Element(SvgPicture.Svg + "path")!)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Paper_is_light_and_a_theme_can_be_chosen()
    {
        new SvgPicture(TimelinePicture.Render([Anywhere])).MediaQuery.Should().Be("@media screen and (prefers-color-scheme:dark)");
        new SvgPicture(TimelinePicture.Render([Anywhere], new PictureOptions { Theme = PictureTheme.Dark })).MediaQuery.Should().Be("@media screen");
        var light = new SvgPicture(TimelinePicture.Render([Anywhere], new PictureOptions { Theme = PictureTheme.Light }));
        light.MediaQuery.Should().BeEmpty();
        light.Dark.Keys.Should().NotIntersectWith(Samples().First().Light.Keys, "styles of pictures in one page see each other");
    }

    [Fact]
    public void A_screen_reader_finds_a_title_and_a_description_that_says_everything()
    {
        foreach (var picture in Samples())
        {
            picture.Root.Attribute("role")!.Value.Should().Be("img");
            picture.Root.Attribute("aria-labelledby")!.Value.Split(' ').Should().Equal(
                picture.Root.Element(SvgPicture.Svg + "title")!.Attribute("id")!.Value, picture.Root.Element(SvgPicture.Svg + "desc")!.Attribute("id")!.Value);
            picture.Title.Should().NotBeEmpty();
            picture.Description.Should().NotBeEmpty();
        }

        new SvgPicture(TimelinePicture.Render([Anywhere])).Description.Should().Be(
            "Westmarch. Inspection (SIF), 3 to 14 March 2014: Overall effectiveness: Outstanding; Help and protection: Good; "
            + "Looked after and permanence: Requires improvement to be good; Care leavers: Inadequate; "
            + "Leadership, management and governance: Adequate; Adoption: not judged.");
    }

    [Fact]
    public void Pictures_of_every_authority_and_region_are_small_and_stand_alone()
    {
        var pictures = new List<string>();
        foreach (var width in new[] { 400, 1200 })
        {
            var options = new PictureOptions { Width = width, AsAt = AsAt, Note = OfstedDataset.Default.Attribution };
            pictures.AddRange(Authorities.All.Select(authority => TimelinePicture.Render(OfstedDataset.Default.Events.Of(authority), options)));
            foreach (var region in Authorities.Current.GroupBy(authority => authority.Region))
            {
                var regional = options with { Authorities = region.ToEquatableList() };
                pictures.Add(GradeStripPicture.RenderByArea(OfstedDataset.Default.Events, regional));
                pictures.Add(GradeStripPicture.RenderByYear(OfstedDataset.Default.Events, JudgementAreas.OverallEffectiveness, regional));
                pictures.Add(GradeStripPicture.RenderByYear(OfstedDataset.Default.Events, JudgementAreas.CareLeavers, regional));
            }
        }

        pictures.Should().HaveCountGreaterThan(350);
        pictures.Max(picture => Encoding.UTF8.GetByteCount(picture)).Should().BeLessThan(LargestFile);
        foreach (var picture in pictures)
        {
            picture.Should().NotContainAny("<script", "<image", "<foreignObject", "@import", "url(", "NaN", "Infinity", "∞");
            picture.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "").Replace("https://www.nationalarchives.gov.uk/", "").Should().NotContain("http");
        }
    }

    [Fact]
    public void Nothing_is_drawn_outside_the_picture()
    {
        foreach (var picture in Samples())
        {
            var (width, height) = (SvgPicture.Number(picture.Root, "width"), SvgPicture.Number(picture.Root, "height"));
            foreach (var element in picture.Root.Elements().Where(element => element.Attribute("x") is not null))
            {
                SvgPicture.Number(element, "x").Should().BeInRange(0, width, element.ToString());
                (SvgPicture.Number(element, "x") + SvgPicture.Number(element, "width")).Should().BeLessThanOrEqualTo(width, element.ToString());
                SvgPicture.Number(element, "y").Should().BeInRange(0, height, element.ToString());
                SvgPicture.Number(element, "width").Should().BeGreaterThanOrEqualTo(0, element.ToString());
            }
        }
    }

    [Fact]
    public void Text_of_a_document_stays_text()
    {
        var hostile = Anywhere with { Authority = new AuthorityReference { Name = "<script>alert('1')</script>&\"\u0001\u202e\ud800 \uffff]]>" } };
        var options = new PictureOptions { Title = "<b>&", Note = "</svg><script>", Authorities = null };

        foreach (var text in new[]
        {
            TimelinePicture.Render([hostile], options), TimelinePicture.Render([hostile, Anywhere]), GradeStripPicture.RenderByArea([hostile], options),
            GradeStripPicture.RenderByYear([hostile], JudgementAreas.HelpAndProtection, options),
        })
        {
            var picture = new SvgPicture(text);
            picture.Root.Descendants(SvgPicture.Svg + "script").Should().BeEmpty();
            text.Should().NotContain("<script").And.Contain("&lt;script&gt;");
        }

        new SvgPicture(TimelinePicture.Render([hostile], options)).Title.Should().Be("<b>&");
    }

    [Fact]
    public void Odd_events_and_options_are_drawn_too()
    {
        Inspection At(int year) => Anywhere with { Fieldwork = [FieldworkPeriod.Of(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))] };
        var undated = Anywhere with { Fieldwork = [] };
        InspectionEvent[][] sets =
        [
            [At(1), At(9999)], [undated], [undated, At(2014)], [new Inspection { Authority = new AuthorityReference() }],
            [new Visit { Authority = new AuthorityReference(), Published = new LocalDate(2019, 1, 1) }],
            [Anywhere with { Fieldwork = [FieldworkPeriod.Of(new LocalDate(2015, 1, 1), new LocalDate(2014, 1, 1))], Edition = null }],
            [.. Enumerable.Range(0, 200).Select(i => At(2013) with { Published = new LocalDate(2013, 1, 1).PlusDays(i) })],
            [Anywhere with { Authority = new AuthorityReference { Name = new string('W', 5000) } }],
        ];

        foreach (var events in sets)
        {
            foreach (var width in new[] { -5, 0, 320, 760, int.MaxValue })
            {
                var options = new PictureOptions { Width = width, Note = new string('x', 3000) };
                foreach (var text in new[]
                {
                    TimelinePicture.Render(events, options), TimelinePicture.Render(events, options with { AsAt = new LocalDate(2014, 1, 1) }),
                    GradeStripPicture.RenderByArea(events, options), GradeStripPicture.RenderByYear(events, JudgementAreas.Adoption, options),
                    GradeStripPicture.RenderByYear(events, JudgementAreas.OverallEffectiveness, options with { AsAt = new LocalDate(2000, 1, 1) }),
                })
                {
                    SvgPicture.Number(new SvgPicture(text).Root, "width").Should().BeInRange(320, 2000);
                    text.Should().NotContainAny("NaN", "Infinity", "∞");
                }
            }
        }

        new SvgPicture(TimelinePicture.Render([undated, At(2014)])).Texts.Should().Contain("2 inspections, 0 visits, 1 event without a day is not drawn");
    }

    [Fact]
    public void The_same_events_give_the_same_picture_in_any_order_and_culture()
    {
        var events = OfstedDataset.Default.Events.Of("Sandwell");
        var expected = Pictures(events);
        Pictures([.. events.Reverse()]).Should().Equal(expected);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "cy-GB", "de-DE", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Pictures(events).Should().Equal(expected, culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string[] Pictures(IReadOnlyList<InspectionEvent> of) =>
        [
            TimelinePicture.Render(of), GradeStripPicture.RenderByArea(of), HistoryHtml.Render(of),
            GradeStripPicture.RenderByYear(of, JudgementAreas.ImpactOfLeaders),
        ];
    }

    private static IEnumerable<SvgPicture> Samples()
    {
        var events = OfstedDataset.Default.Events;
        var southWest = Authorities.Current.Where(authority => authority.Region == "South West").ToEquatableList();
        foreach (var width in new[] { 320, 420, 760 })
        {
            var options = new PictureOptions { Width = width, Note = OfstedDataset.Default.Attribution };
            yield return new SvgPicture(TimelinePicture.Render([Anywhere, .. OneVisitOfEachKind()], options));
            yield return new SvgPicture(TimelinePicture.Render(events.Of("Birmingham"), options));
            yield return new SvgPicture(TimelinePicture.Render([], options));
            yield return new SvgPicture(TimelinePicture.Render(events, options with { Authorities = [.. Authorities.PredecessorsOf(Authorities.FindByName("Cumberland")!), Authorities.FindByName("Cumberland")!] }));
            yield return new SvgPicture(GradeStripPicture.RenderByArea(events, options with { Authorities = southWest, AsAt = AsAt }));
            yield return new SvgPicture(GradeStripPicture.RenderByYear(events, JudgementAreas.CareLeavers, options with { Authorities = southWest, AsAt = AsAt }));
            yield return new SvgPicture(GradeStripPicture.RenderByYear([Anywhere], JudgementAreas.Leadership, options));
        }
    }

    private static IEnumerable<Visit> OneVisitOfEachKind() => InspectionActivities.All.Where(activity => !activity.IsGraded).Select((activity, i) => new Visit
    {
        Authority = Anywhere.Authority, Activity = activity, Fieldwork = [FieldworkPeriod.Of(new LocalDate(2015, 1 + i, 1), new LocalDate(2015, 1 + i, 2))],
    });
}
