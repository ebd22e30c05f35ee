namespace Ofsted.Domain.Display;

/// <summary>A way to draw, with its colours on a light and on a dark ground.</summary>
/// <param name="Name">The end of its class in the style sheet.</param>
/// <param name="Light">Fill and line on a light ground; an empty text is none.</param>
/// <param name="Dark">Fill and line on a dark ground.</param>
/// <param name="Rest">Declarations that hold on both.</param>
internal sealed record Ink(string Name, (string Fill, string Line) Light, (string Fill, string Line) Dark, string Rest = "")
{
    public static readonly Ink Surface = new("s", ("#ffffff", ""), ("#15191e", ""));
    public static readonly Ink Band = new("b", ("#eef1f4", ""), ("#232a31", ""));
    public static readonly Ink Text = new("t", ("#1b2127", ""), ("#eceff2", ""));
    public static readonly Ink Heading = new("h", ("#1b2127", ""), ("#eceff2", ""), "font-weight:700");
    public static readonly Ink Quiet = new("m", ("#525c66", ""), ("#b3bcc5", ""));
    public static readonly Ink Grid = new("l", ("none", "#c3cad1"), ("none", "#4a545e"), "stroke-width:1");
    public static readonly Ink Link = new("k", ("none", "#525c66"), ("none", "#b3bcc5"), "stroke-width:3;stroke-linecap:round;stroke-dasharray:.1 6");
    public static readonly Ink Sign = new("v", ("#525c66", "#525c66"), ("#b3bcc5", "#b3bcc5"), "stroke-width:2");
    public static readonly Ink OpenSign = new("w", ("#ffffff", "#525c66"), ("#15191e", "#b3bcc5"), "stroke-width:2");

    public static readonly Ink Outstanding = Grade("o", ("#1d4f91", "#1d4f91"), ("#2c68b8", "#8db8ee"));
    public static readonly Ink OutstandingLetter = Letter("p", "#ffffff", "#ffffff");
    public static readonly Ink Good = Grade("g", ("#9ccbea", "#2f7099"), ("#9ccbea", "#9ccbea"));
    public static readonly Ink GoodLetter = Letter("q", "#0c2233", "#0c2233");
    public static readonly Ink RequiresImprovement = Grade("r", ("#f6bd60", "#a05a00"), ("#f6bd60", "#f6bd60"));
    public static readonly Ink RequiresImprovementLetter = Letter("u", "#2b1a00", "#2b1a00");
    public static readonly Ink Inadequate = Grade("i", ("#a8201a", "#a8201a"), ("#b8322b", "#f0918c"));
    public static readonly Ink InadequateLetter = Letter("j", "#ffffff", "#ffffff");
    public static readonly Ink Adequate = Grade("a", ("#d9cba3", "#7d6a2c"), ("#d9cba3", "#d9cba3"));
    public static readonly Ink AdequateLetter = Letter("c", "#241d08", "#241d08");
    public static readonly Ink NoGrade = Grade("n", ("#ffffff", "#525c66"), ("#15191e", "#b3bcc5"), ";stroke-dasharray:3 2");
    public static readonly Ink NoGradeLetter = Letter("d", "#1b2127", "#eceff2");

    public static readonly EquatableList<Ink> All =
    [
        Surface, Band, Text, Heading, Quiet, Grid, Link, Sign, OpenSign,
        Outstanding, OutstandingLetter, Good, GoodLetter, RequiresImprovement, RequiresImprovementLetter,
        Inadequate, InadequateLetter, Adequate, AdequateLetter, NoGrade, NoGradeLetter,
    ];

    private static Ink Grade(string name, (string Fill, string Line) light, (string Fill, string Line) dark, string more = "") =>
        new(name, light, dark, "stroke-width:1.5" + more);

    private static Ink Letter(string name, string light, string dark) => new(name, (light, ""), (dark, ""), "font-weight:700");
}
