using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All framework editions that the library knows, from 2009 on.</summary>
/// <remarks>
/// Two of them, <see cref="SafeguardingAndLookedAfter2009"/> and <see cref="ChildProtection2012"/>, are known only from
/// Ofsted's statistics and from references to previous inspections in later reports.
/// </remarks>
public static class FrameworkEditions
{
    internal static Vocabulary<FrameworkEdition> Vocabulary { get; } = new("a framework edition", " FieldSpellings.ParseEdition also reads ILACS, single inspection framework and the like.");

    private const string Reports = "Published reports, front page";

    private static readonly EditionArea Overall = new()
    {
        Area = JudgementAreas.OverallEffectiveness, Label = "Overall effectiveness", Role = JudgementRole.Overall,
    };

    private static readonly EditionArea Leaders = new()
    {
        Area = JudgementAreas.ImpactOfLeaders,
        Label = "The impact of leaders on social work practice with children and families",
        Role = JudgementRole.Key,
    };

    private static readonly EditionArea HelpAndProtection = new()
    {
        Area = JudgementAreas.HelpAndProtection,
        Label = "The experiences and progress of children who need help and protection",
        Role = JudgementRole.Key,
    };

    private static readonly EditionArea InCareAndCareLeavers = new()
    {
        Area = JudgementAreas.ChildrenInCareAndCareLeavers,
        Label = "The experiences and progress of children in care and care leavers",
        Role = JudgementRole.Key,
    };

    private static readonly EditionArea InCare = new()
    {
        Area = JudgementAreas.ChildrenInCare,
        Label = "The experiences and progress of children in care",
        Role = JudgementRole.Key,
    };

    private static readonly EditionArea CareLeavers = new()
    {
        Area = JudgementAreas.CareLeavers,
        Label = "The experiences and progress of care leavers",
        Role = JudgementRole.Key,
    };

    private static readonly Citation Section136 = new()
    {
        Document = "Education and Inspections Act 2006", Place = "section 136", Confidence = Confidence.StatedAndVerified,
        Note = "cited by 167 of 167 SIF reports and 4 of 4 reports of 2013",
    };

    private static readonly Citation Section136ForIlacs = new()
    {
        Document = "Education and Inspections Act 2006", Place = "section 136(2)", Confidence = Confidence.Stated,
        Note = "stated by Ofsted's methodology report of August 2024; no ILACS report prints it (0 of 321)",
    };

    private static readonly EquatableList<InspectionActivity> IlacsActivities = EquatableList.Of(
        InspectionActivities.StandardInspection, InspectionActivities.ShortInspection,
        InspectionActivities.FocusedVisit, InspectionActivities.MonitoringVisit);

    private static readonly EquatableList<string> IlacsTitles = EquatableList.Of(
        "Inspection of local authority children's services",
        "Inspection of children's social care services",
        "Inspection of {authority} local authority children's services",
        "Inspection of {authority} children's services");

    private const string SifServices =
        "services for children in need of help and protection, children looked after and care leavers";

    private const string SifTitle = "Inspection of " + SifServices;

    private const string SifReInspectionTitle = "Re-inspection of " + SifServices;

    private const string LscbReviewTitle = "Review of the effectiveness of the Local Safeguarding Children Board";

    private const string JointTargetedAreaTitle = "Joint targeted area inspection (JTAI)";

    private const string JointLetters = "Letters of joint targeted area inspections";

    private static readonly Citation NoAreas = new()
    {
        Document = "Letters of joint targeted area inspections and reports of area SEND inspections", Confidence = Confidence.VerifiedInDocuments,
        Note = "no judgement in 119 of 119",
    };

    private static readonly Citation Section20 = new()
    {
        Document = "Children Act 2004", Place = "section 20", Confidence = Confidence.VerifiedInDocuments, Note = "cited by letters and reports of all editions",
    };

    private static readonly Citation JointAreaReviews = new()
    {
        Document = "Children Act 2004 (Joint Area Reviews) Regulations 2015", Confidence = Confidence.VerifiedInDocuments, Note = "SI 2015/1792; cited by the letters of 2016 to 2020",
    };

    private const string IlacsTitle = "Inspection of local authority children's services (ILACS)";

    /// <summary>Inspections of safeguarding and looked after children services, 2009 to 2012, known only from statistics and references.</summary>
    public static FrameworkEdition SafeguardingAndLookedAfter2009 { get; } = Vocabulary.Add(new(
        "slac-2009", "SLAC 2009", "Inspections of safeguarding and looked after children services",
        new LocalDate(2009, 1, 1), new LocalDate(2012, 12, 31))
    {
        DatesSource = new Citation
        {
            Document = "SIF reports", Place = "references to previous inspections", Confidence = Confidence.Unverified,
            Note = "years only; the exact days were not read",
        },
        Scale = JudgementScales.WithAdequate,
        Areas = EquatableList.Of<EditionArea>(
            new() { Area = JudgementAreas.Safeguarding, Label = "Overall effectiveness of safeguarding services", Role = JudgementRole.Key },
            new() { Area = JudgementAreas.LookedAfterChildren, Label = "Overall effectiveness of services for looked after children", Role = JudgementRole.Key }),
        AreasSource = new Citation
        {
            Document = "Ofsted's statistics of March 2022", Place = "inspections of local authorities 2009 to 2022",
            Confidence = Confidence.Stated, Note = "two separate overall grades; the other judgements of these inspections are not modelled",
        },
        Activities = [],
        StatutoryBasis = [],
        ReportTitles = EquatableList.Of("Inspection of safeguarding and looked after children services"),
    });

    /// <summary>Inspections of arrangements for the protection of children, 2012 to 2013, known only from statistics and references.</summary>
    public static FrameworkEdition ChildProtection2012 { get; } = Vocabulary.Add(new(
        "cp-2012", "Child protection 2012", "Inspection of local authority arrangements for the protection of children",
        new LocalDate(2012, 6, 1), new LocalDate(2013, 10, 31))
    {
        DatesSource = new Citation
        {
            Document = "Ofsted's statistics of children's social care, 2022", Place = "inspections 2009 to 2022", Confidence = Confidence.Unverified,
            Note = "by the statistics of 2012 inspections ran from 1 June to 31 December 2012, which were not read; 49 outcomes were published from 13 July 2012 to 16 August 2013, so they went on",
        },
        Scale = JudgementScales.WithAdequate,
        Areas = EquatableList.Of(Overall),
        AreasSource = new Citation
        {
            Document = "SIF reports", Place = "references to previous inspections", Confidence = Confidence.VerifiedInDocuments,
            Note = "cited in 69 reports; three more areas were graded, it is said, whose names were not verified and which this library does not model",
        },
        Activities = [],
        StatutoryBasis = [],
        ReportTitles = EquatableList.Of("Inspection of local authority arrangements for the protection of children"),
    });

    /// <summary>Inspections of looked after children services, June and July 2013: four reports.</summary>
    public static FrameworkEdition LookedAfter2013 { get; } = Vocabulary.Add(new(
        "lac-2013", "Looked after 2013", "Inspection of looked after children services",
        new LocalDate(2013, 1, 1), new LocalDate(2013, 10, 31))
    {
        DatesSource = new Citation
        {
            Document = Reports, Confidence = Confidence.VerifiedInDocuments,
            Note = "on site from 24 June to 19 July 2013 in 4 of 4 reports; the SIF replaced it in November 2013",
        },
        Scale = JudgementScales.WithAdequate,
        Areas = EquatableList.Of(
            Overall with { Label = "Overall effectiveness of services for looked after children and young people" },
            new() { Area = JudgementAreas.CapacityToImprove, Label = "Capacity to improve", Role = JudgementRole.Key },
            new() { Area = JudgementAreas.Outcomes, Label = "Outcomes for looked after children and young people", Role = JudgementRole.Key },
            new() { Area = JudgementAreas.QualityOfProvision, Label = "Quality of provision", Role = JudgementRole.Key },
            new() { Area = JudgementAreas.LeadershipAndManagement, Label = "Leadership and management", Role = JudgementRole.Key }),
        AreasSource = new Citation
        {
            Document = "Reports of the 2013 inspections of looked after children services", Place = "record of main findings",
            Confidence = Confidence.VerifiedInDocuments, Note = "4 of 4 reports",
        },
        Activities = EquatableList.Of(InspectionActivities.LookedAfterInspection),
        StatutoryBasis = EquatableList.Of(Section136),
        ReportTitles = EquatableList.Of("Inspection of looked after children services"),
    });

    /// <summary>The Single Inspection Framework (SIF), November 2013 to July 2018.</summary>
    public static FrameworkEdition Sif2013 { get; } = Vocabulary.Add(new(
        "sif-2013", "SIF", SifTitle,
        new LocalDate(2013, 11, 1), new LocalDate(2018, 7, 31))
    {
        DatesSource = new Citation
        {
            Document = Reports, Confidence = Confidence.VerifiedInDocuments,
            Note = "first days on site from 19 November 2013 to 11 June 2018 in 167 of 167 reports",
        },
        Scale = JudgementScales.FourPoint,
        Areas = EquatableList.Of(
            Overall,
            new() { Area = JudgementAreas.HelpAndProtection, Number = "1", Label = "Children who need help and protection", Role = JudgementRole.Key },
            new()
            {
                Area = JudgementAreas.LookedAfterAndPermanence, Number = "2", Label = "Children looked after and achieving permanence",
                Role = JudgementRole.Key, MayBeNotJudged = true,
            },
            new()
            {
                Area = JudgementAreas.Adoption, Number = "2.1", Label = "Adoption performance", Role = JudgementRole.Sub,
                Parent = JudgementAreas.LookedAfterAndPermanence, MayBeNotJudged = true,
            },
            new()
            {
                Area = JudgementAreas.CareLeavers, Number = "2.2", Label = "Experiences and progress of care leavers", Role = JudgementRole.Sub,
                Parent = JudgementAreas.LookedAfterAndPermanence, MayBeNotJudged = true,
            },
            new() { Area = JudgementAreas.Leadership, Number = "3", Label = "Leadership, management and governance", Role = JudgementRole.Key },
            new()
            {
                Area = JudgementAreas.Lscb, Label = "The effectiveness of the Local Safeguarding Children Board",
                Role = JudgementRole.Separate,
            }),
        AreasSource = new Citation
        {
            Document = "Single Inspection Framework (no. 130216)", Place = "contents; report front pages",
            Confidence = Confidence.StatedAndVerified, Note = "167 of 167 reports; not judged in two",
        },
        Activities = EquatableList.Of(InspectionActivities.SingleInspection, InspectionActivities.ReInspection, InspectionActivities.LscbReview),
        StatutoryBasis = EquatableList.Of(
            Section136,
            new()
            {
                Document = "Children Act 2004", Place = "section 15A (review of the board)", Confidence = Confidence.VerifiedInDocuments,
                Note = "cited by 149 of 167 reports",
            },
            new()
            {
                Document = "Local Safeguarding Children Boards (Review) Regulations 2013", Confidence = Confidence.VerifiedInDocuments,
                Note = "cited by 146 of 167 reports",
            },
            new()
            {
                Document = "Education and Inspections Act 2006", Place = "section 152 (combined reports)",
                Confidence = Confidence.VerifiedInDocuments, Note = "cited by 156 of 167 reports",
            }),
        ReportTitles = EquatableList.Of(SifTitle + " and " + LscbReviewTitle, SifTitle, SifReInspectionTitle, LscbReviewTitle),
    });

    /// <summary>ILACS from January 2018, with care leavers judged together with children in care.</summary>
    public static FrameworkEdition Ilacs2018 { get; } = Vocabulary.Add(new(
        "ilacs-2018", "ILACS 2018", IlacsTitle, new LocalDate(2018, 1, 1), new LocalDate(2022, 12, 31))
    {
        DatesSource = new Citation
        {
            Document = "Ofsted's consultation of 2022 on judging care leavers; report front pages",
            Confidence = Confidence.StatedAndVerified,
            Note = "the consultation states January 2018; the framework was published in November 2017; 0 exceptions in 321 ILACS reports",
        },
        Scale = JudgementScales.FourPoint,
        Areas = EquatableList.Of(Leaders, HelpAndProtection, InCareAndCareLeavers, Overall),
        AreasSource = new Citation { Document = Reports, Confidence = Confidence.VerifiedInDocuments, Note = "165 of 165 reports" },
        Activities = IlacsActivities,
        StatutoryBasis = EquatableList.Of(Section136ForIlacs),
        ReportTitles = IlacsTitles,
    });

    /// <summary>ILACS from January 2023, with care leavers judged on their own.</summary>
    public static FrameworkEdition Ilacs2023 { get; } = Vocabulary.Add(new(
        "ilacs-2023", "ILACS 2023", IlacsTitle, new LocalDate(2023, 1, 1), new LocalDate(2026, 3, 31))
    {
        DatesSource = new Citation
        {
            Document = "Ofsted press notice of 2 December 2022; report front pages",
            Confidence = Confidence.StatedAndVerified, Note = "0 exceptions in 321 ILACS reports",
        },
        Scale = JudgementScales.FourPoint,
        Areas = EquatableList.Of(Leaders, HelpAndProtection, InCare, CareLeavers, Overall),
        AreasSource = new Citation
        {
            Document = "Ofsted press notice of 2 December 2022; report front pages", Confidence = Confidence.StatedAndVerified,
            Note = "145 of 145 reports",
        },
        Activities = IlacsActivities,
        StatutoryBasis = EquatableList.Of(Section136ForIlacs),
        ReportTitles = IlacsTitles,
    });

    /// <summary>ILACS from April 2026, without overall effectiveness.</summary>
    public static FrameworkEdition Ilacs2026 { get; } = Vocabulary.Add(new(
        "ilacs-2026", "ILACS 2026", IlacsTitle, new LocalDate(2026, 4, 1), null)
    {
        DatesSource = new Citation
        {
            Document = "Ofsted press notice of 27 November 2025; report front pages", Confidence = Confidence.StatedAndVerified,
            Note = "the month is stated; the day, 1 April 2026, is a third party's; first on site 27 April 2026",
        },
        Scale = JudgementScales.FourPoint,
        Areas = EquatableList.Of(Leaders, HelpAndProtection, InCare, CareLeavers),
        AreasSource = new Citation
        {
            Document = "Ofsted press notice of 27 November 2025; report front pages", Confidence = Confidence.StatedAndVerified,
            Note = "11 of 11 reports",
        },
        Activities = IlacsActivities,
        StatutoryBasis = EquatableList.Of(Section136ForIlacs),
        ReportTitles = IlacsTitles,
        AnnouncedChanges = EquatableList.Of(new AnnouncedChange
        {
            Text = "A new framework for children and families services is planned for 2027, after a consultation in 2026.",
            Source = new Citation
            {
                Document = "Ofsted press notice of 27 November 2025", Confidence = Confidence.Stated,
                Note = "planned; no day is given, and this edition has no last day until one is",
            },
        }),
    });

    /// <summary>Joint targeted area inspections of 2016 to 2020.</summary>
    public static FrameworkEdition JointTargetedArea2016 { get; } = Vocabulary.Add(new(
        "jtai-2016", "JTAI 2016", JointTargetedAreaTitle, new LocalDate(2016, 2, 1), new LocalDate(2021, 12, 31))
    {
        DatesSource = new Citation
        {
            Document = JointLetters, Place = "first sentences", Confidence = Confidence.VerifiedInDocuments,
            Note = "first days on site from 22 February 2016 to 24 February 2020 in 35 of 35 letters; the month and the end are bounds",
        },
        Scale = JudgementScales.None,
        Areas = [],
        AreasSource = NoAreas,
        Activities = EquatableList.Of(InspectionActivities.JointTargetedAreaInspection),
        StatutoryBasis = EquatableList.Of(Section20, JointAreaReviews),
        ReportTitles = EquatableList.Of("Joint targeted area inspection of the multi-agency response to {theme} in {area}"),
    });

    /// <summary>Joint targeted area inspections since 2022, which name a principal authority.</summary>
    public static FrameworkEdition JointTargetedArea2022 { get; } = Vocabulary.Add(new(
        "jtai-2022", "JTAI 2022", JointTargetedAreaTitle, new LocalDate(2022, 1, 1), null)
    {
        DatesSource = new Citation
        {
            Document = JointLetters, Place = "first sentences", Confidence = Confidence.VerifiedInDocuments,
            Note = "first days on site from 10 January 2022 in 29 of 29 letters; the first day is a bound",
        },
        Scale = JudgementScales.None,
        Areas = [],
        AreasSource = NoAreas,
        Activities = EquatableList.Of(InspectionActivities.JointTargetedAreaInspection),
        StatutoryBasis = EquatableList.Of(Section20, JointAreaReviews),
        ReportTitles = EquatableList.Of("Joint targeted area inspection of {area}"),
    });

    /// <summary>Local area SEND inspections of 2016 to 2022: a letter that may ask for a written statement of action, and a revisit.</summary>
    public static FrameworkEdition AreaSend2016 { get; } = Vocabulary.Add(new(
        "area-send-2016", "Area SEND 2016", "Local area special educational needs and disabilities inspection", new LocalDate(2016, 5, 1), new LocalDate(2022, 12, 31))
    {
        DatesSource = new Citation
        {
            Document = "Local area SEND inspections: one year on (no. 170041)", Place = "paragraph 1", Confidence = Confidence.Stated,
            Note = "the month of the first is stated; the end is the day before the edition of 2023",
        },
        Scale = JudgementScales.None,
        Areas = [],
        AreasSource = NoAreas,
        Activities = EquatableList.Of(InspectionActivities.AreaSendInspection),
        StatutoryBasis = EquatableList.Of(Section20),
        ReportTitles = EquatableList.Of("Joint local area SEND inspection in {area}", "Joint area SEND inspection in {area}", "Joint area SEND revisit in {area}"),
    });

    /// <summary>Area SEND inspections since 2023, with one of three outcomes.</summary>
    public static FrameworkEdition AreaSend2023 { get; } = Vocabulary.Add(new(
        "area-send-2023", "Area SEND 2023", "Area SEND inspections: framework and handbook", new LocalDate(2023, 1, 1), null)
    {
        DatesSource = new Citation
        {
            Document = "Area SEND inspections: framework and handbook", Place = "paragraph 1", Confidence = Confidence.StatedAndVerified,
            Note = "the year is stated; first on site 30 January 2023, 55 of 55 reports",
        },
        Scale = JudgementScales.None,
        Areas = [],
        AreasSource = NoAreas,
        Activities = EquatableList.Of(InspectionActivities.AreaSendInspection),
        StatutoryBasis = EquatableList.Of(Section20),
        ReportTitles = EquatableList.Of("Area SEND inspection of {area} Local Area Partnership"),
    });

    /// <summary>Every edition: those that grade a local authority's services, the oldest first, then those for areas.</summary>
    public static EquatableList<FrameworkEdition> All => Vocabulary.All;

    /// <summary>The edition with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "ilacs-2023" or "ILACS 2023", in any capitals, or null. <see cref="FrameworkEdition.Parse(string)"/> throws instead.</param>
    public static FrameworkEdition? Find(string? text) => Vocabulary.Find(text);

    /// <summary>The edition under which an activity that began on a day took place, or null when none fits.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="firstDay">The first day on site, which decides the edition.</param>
    public static FrameworkEdition? For(InspectionActivity activity, LocalDate firstDay)
    {
        ArgumentNullException.ThrowIfNull(activity);
        firstDay = firstDay.InIso();
        foreach (var edition in All.AsSpan())
        {
            if (edition.InForce(firstDay) && edition.Activities.AsSpan().Contains(activity))
                return edition;
        }

        return null;
    }

#if NET
    /// <inheritdoc cref="For(InspectionActivity, LocalDate)"/>
    [OverloadResolutionPriority(-1)]
    public static FrameworkEdition? For(InspectionActivity activity, DateOnly firstDay) => For(activity, LocalDate.FromDateOnly(firstDay));
#endif

    /// <summary>The editions under which an inspection may begin on a day, including those for areas; none before 2009.</summary>
    /// <param name="firstDay">The first day on site.</param>
    public static EquatableList<FrameworkEdition> InForceOn(LocalDate firstDay) =>
        All.Where(edition => edition.InForce(firstDay.InIso())).ToEquatableList();
}
