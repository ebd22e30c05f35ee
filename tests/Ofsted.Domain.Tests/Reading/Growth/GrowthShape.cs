namespace Ofsted.Domain.Tests.Growth;

/// <summary>A document that grows at one place by one wording.</summary>
/// <param name="Name">What grows, and where.</param>
/// <param name="Before">The document up to the place.</param>
/// <param name="Repeated">What is repeated.</param>
/// <param name="After">The document behind the place.</param>
internal sealed record GrowthShape(string Name, string Before, string Repeated, string After)
{
    private const string IlacsFront =
        """
        Inspection of Gullmouth local authority children’s services

        Inspection dates: 13 May 2024 to 24 May 2024
        Lead inspector: Ada Lowe, His Majesty’s Inspector

        Overall effectiveness    Good
        The experiences and progress of care leavers    Inadequate
        The impact of leaders on social work practice with children and families    Outstanding
        The experiences and progress of children in care    Requires improvement to be good
        The experiences and progress of children who need help and protection    Good


        """;

    private const string SifFront =
        """
        Gullmouth

        Inspection of services for children in need of help and protection, children looked after and care leavers

        Report published: 1 June 2015

        Inspection date: 3 March 2015 – 26 March 2015

        The overall judgement is that children’s services are good


        """;

    private const string LetterFront =
        """
        1 July 2024

        Focused visit to Gullmouth children’s services

        This letter summarises the findings of the focused visit to Gullmouth on 4 and 5 June 2024.


        """;

    private static readonly (string Name, string Before, string After)[] Places =
    [
        ("a report’s list", IlacsFront + "What needs to improve?\n\n", "\n"),
        ("a report’s numbered list", SifFront + "Recommendations\n\n1. Ensure the following:\n", "\n"),
        ("a report’s lead inspector", IlacsFront + "Lead inspector: ", "\n"),
        ("a report’s body", SifFront + "Executive summary\n", "\n"),
        ("a report’s area information", SifFront + "Information about this local authority area\n\nChildren living in this area\n\n", "\n"),
        ("a letter", LetterFront, "\n\nYours sincerely\nAda Lowe\nHis Majesty’s Inspector\n"),
        ("a letter’s list", LetterFront + "Areas for priority action\n", "\n"),
        ("a letter’s signature", LetterFront + "Yours sincerely\n", "\nHis Majesty’s Inspector\n"),
    ];

    /// <summary>All shapes of some wordings: as a line, as a line after a gap, as an item, and as a word, at every place.</summary>
    public static IEnumerable<GrowthShape> Of(IEnumerable<string> wordings) =>
        from wording in wordings
        from place in Places
        from shape in new[] { ("a line", Capital(wording) + "\n"), ("a line after a gap", Capital(wording) + "\n\n"), ("an item", "• " + Capital(wording) + "\n"), ("a word", wording + " ") }
        select new GrowthShape($"'{wording}' as {shape.Item1} in {place.Name}", place.Before, shape.Item2, place.After);

    private static string Capital(string wording) => char.ToUpperInvariant(wording[0]) + wording[1..];

    /// <summary>The document with the wording so many times.</summary>
    public string Text(int times) => string.Concat([Before, .. Enumerable.Repeat(Repeated, times), After]);
}
