using System.Collections.Frozen;

namespace Ofsted.Domain.Internal;

/// <summary>The content words of a text, to find out whether another text asks for the same thing in other words.</summary>
/// <remarks>
/// Words are lower-cased, stripped of their endings and of what every such text has ("ensure", "children", "service" weigh little),
/// and the field's abbreviations are written out. No order, no synonyms beyond those: a score is a likelihood, never a proof.
/// Measured on 223 items of ILACS reports, every one against those of the other authorities: 441 of 24,213 pairs are likely, and
/// those read were of one subject. Requests that a progress report carries over nearly word for word score 0.8 and more; one
/// that is put in other words may score 0.2, above all others, which is why there is a second, lower bound.
/// </remarks>
internal sealed class Wording
{
    /// <summary>From here on two texts are likely to ask for the same thing.</summary>
    public const double Likely = 0.4;

    /// <summary>From here on the best match of a text among several deserves a look.</summary>
    public const double Possible = 0.2;

    private const int LongestText = 20_000;
    private const double CommonWeight = 0.3;
    private const double FewWords = 3;

    private static readonly FrozenDictionary<string, string> Expansions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["iro"] = "independent reviewing officer",
        ["iros"] = "independent reviewing officer",
        ["lscb"] = "safeguarding board",
        ["lscbs"] = "safeguarding board",
        ["mash"] = "multi agency safeguarding hub",
        ["pep"] = "personal education plan",
        ["peps"] = "personal education plan",
        ["cin"] = "need",
        ["cp"] = "protection",
        ["cla"] = "looked after",
        ["lac"] = "looked after",
        ["plo"] = "proceedings outline",
        ["eet"] = "education employment training",
        ["neet"] = "education employment training",
        ["cse"] = "sexual exploitation",
        ["qa"] = "quality assurance",
        ["dcs"] = "director",
        ["ehe"] = "elective home education",
        ["lado"] = "designated officer",
        ["send"] = "special educational needs disabilities",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = Words(
        """
        a about after all also although an and any are as at available be because been before being both but by can could do does each
        either ensure ensuring every for from had has have having he her here his how however i if in including into is it its made make
        making may more most must need needs no not of on only or other our out own per receive received she should so some such than that
        the their them then there these they this those through to under until up upon us used using very was we well were what when where
        whether which while who whose will with within would you your
        """);

    private static readonly FrozenSet<string> Common = Words(
        """
        action actions agency area areas assessment assessments authority care case cases child children clear consistency consistent consistently develop
        effective effectively families family good impact improve improvement improving local management manager managers officer people
        person plan planning plans practice progress quality record records review robust robustly
        service services social staff strengthen support team teams timely timeliness work worker workers young
        """);

    private static readonly string[] Endings =
        ["ations", "ation", "ments", "ment", "ingly", "edly", "ings", "ing", "ions", "ion", "ities", "ity", "ies", "ers", "er", "ed", "es", "ly"];

    private readonly Dictionary<string, double> _weights;

    private Wording(Dictionary<string, double> weights)
    {
        _weights = weights;
        Weight = weights.Values.Sum();
    }

    /// <summary>The weights of all words together; 0 for a text without content.</summary>
    public double Weight { get; }

    /// <summary>The wording of a text; of a very long one, of its beginning.</summary>
    public static Wording Of(string text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in WordsOf(WithoutReferences(text.AsSpan(0, Math.Min(text.Length, LongestText)))))
        {
            if (Expansions.TryGetValue(word, out var expansion))
            {
                foreach (var part in expansion.Split(' '))
                    Add(weights, part);
            }
            else
            {
                Add(weights, word);
            }
        }

        return new Wording(weights);
    }

    /// <summary>How likely two texts ask for the same thing: 0 for nothing in common, 1 for the same content words.</summary>
    /// <remarks>
    /// The mean of what they share of both together and of what they share of the shorter, so that a request repeated within a
    /// longer one is found; a text of few content words cannot score high by holding one of them.
    /// </remarks>
    public double SimilarityTo(Wording other)
    {
        var (small, large) = _weights.Count <= other._weights.Count ? (this, other) : (other, this);
        var shared = 0.0;
        foreach (var (word, weight) in small._weights)
        {
            if (large._weights.ContainsKey(word))
                shared += weight;
        }

        if (shared <= 0)
            return 0;
        var dice = 2 * shared / (Weight + other.Weight);
        var lesser = Math.Min(Weight, other.Weight);
        var contained = shared / Math.Max(lesser, Math.Min(FewWords, Math.Max(Weight, other.Weight)));
        return Math.Min(1, (dice + contained) / 2);
    }

    private static void Add(Dictionary<string, double> weights, string word)
    {
        if (!Empty.Contains(word))
            weights[Stem(word)] = Common.Contains(word) ? CommonWeight : 1;
    }

    /// <summary>The text up to a closing bracket such as "(paragraphs 33, 154)" or "(outcome 3, national framework)".</summary>
    private static ReadOnlySpan<char> WithoutReferences(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(". ;\n");
        var open = trimmed.LastIndexOf('(');
        if (open <= 0 || trimmed[^1] != ')')
            return text;
        var inside = trimmed[open..];
        return inside.Contains("national framework", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("(paragraph", StringComparison.OrdinalIgnoreCase)
            ? trimmed[..open]
            : text;
    }

    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        Span<char> letters = stackalloc char[40];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (length < letters.Length)
                    letters[length++] = char.ToLowerInvariant(text[i]);
                continue;
            }

            if (length > 1)
                words.Add(letters[..length].ToString());
            length = 0;
        }

        return words;
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word.Length > 3 && word[^1] is 's' or 'e' or 'y' ? word[..^1] : word;
    }

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
