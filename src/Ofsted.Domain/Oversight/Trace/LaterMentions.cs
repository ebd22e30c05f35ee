using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Looks in a later document for what an earlier one asked.</summary>
internal static class LaterMentions
{
    private const int LongestExcerpt = 300;

    private static readonly string[] EarlierCues =
        ["last inspection", "previous inspection", "last full inspection", "last visit", "previous visit", "previous focused visit", "last focused visit"];

    private static readonly string[] WorseCues = ["less robust", "deteriorat", "declin", "weaker", "worsen", "worse", "less consistent", "less effective"];

    private static readonly string[] PartCues = ["some progress", "not yet", "partly", "partially", "remains", "remain ", "still", "not fully", "further work", "too early"];

    /// <summary>What the document says of each item, in their order.</summary>
    public static TraceMention[] In(LaterDocument document, List<Wording> earlier)
    {
        var items = (document.Event.Recommendations ?? []).Select(item => (item.Text, Wording: Wording.Of(item.Text))).ToList();
        var sentences = SentencesOnTheLastInspection(document).Select(one => (one.Number, one.Text, Wording: Wording.Of(one.Text))).ToList();
        return [.. earlier.Select(wording => Repeat(document, items, wording) ?? Remark(document, sentences, wording) ?? Silence(document))];
    }

    private static TraceMention? Repeat(LaterDocument document, List<(string Text, Wording Wording)> items, Wording earlier)
    {
        var (place, score) = Best(items.Count, index => items[index].Wording.SimilarityTo(earlier));
        return score < Wording.Likely
            ? null
            : Mention(document, TraceOutcome.Repeated, score) with { Item = place + 1, Text = Shortened(items[place].Text) };
    }

    private static TraceMention? Remark(LaterDocument document, List<(int? Number, string Text, Wording Wording)> sentences, Wording earlier)
    {
        var (place, score) = Best(sentences.Count, index => sentences[index].Wording.SimilarityTo(earlier));
        return score < Wording.Possible
            ? null
            : Mention(document, OutcomeOf(sentences[place].Text), score) with
            {
                Paragraph = sentences[place].Number, Text = Shortened(sentences[place].Text),
            };
    }

    private static TraceMention Silence(LaterDocument document) => Mention(document, TraceOutcome.NotMentioned, 0);

    private static TraceMention Mention(LaterDocument document, TraceOutcome outcome, double score) => new()
    {
        Outcome = outcome, Document = document.ToString(), Date = document.Event.PublicFrom, Score = Math.Round(score, 2),
    };

    private static (int Place, double Score) Best(int count, Func<int, double> score)
    {
        var (place, best) = (-1, 0.0);
        for (var i = 0; i < count; i++)
        {
            if (score(i) is var one && one > best)
                (place, best) = (i, one);
        }

        return (place, best);
    }

    private static TraceOutcome OutcomeOf(string sentence) =>
        HasAny(sentence, WorseCues) ? TraceOutcome.Declined
        : HasAny(sentence, PartCues) ? TraceOutcome.Partly
        : TraceOutcome.Addressed;

    private static IEnumerable<(int? Number, string Text)> SentencesOnTheLastInspection(LaterDocument document)
    {
        foreach (var passage in document.Passages)
        {
            var start = 0;
            for (var i = 0; i <= passage.Text.Length; i++)
            {
                var isEnd = i == passage.Text.Length || (passage.Text[i] is '.' or '!' or '?' && (i + 1 == passage.Text.Length || char.IsWhiteSpace(passage.Text[i + 1])));
                if (!isEnd)
                    continue;
                var sentence = passage.Text[start..i].Trim();
                start = Math.Min(i + 1, passage.Text.Length);
                if (HasAny(sentence, EarlierCues))
                    yield return (passage.Number, sentence);
            }
        }
    }

    private static bool HasAny(string text, string[] cues) =>
        Array.Exists(cues, cue => text.Contains(cue, StringComparison.OrdinalIgnoreCase));

    private static string Shortened(string text) => Excerpt.Of(text, LongestExcerpt);
}
