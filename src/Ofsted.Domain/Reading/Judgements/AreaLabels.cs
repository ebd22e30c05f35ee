using System.Collections.Frozen;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>The labels of judgement tables and headings, as rows of words.</summary>
internal static class AreaLabels
{
    private static readonly JudgementArea[] SifAreas =
    [
        JudgementAreas.HelpAndProtection, JudgementAreas.LookedAfterAndPermanence, JudgementAreas.Adoption,
        JudgementAreas.CareLeavers, JudgementAreas.Leadership,
    ];

    private static readonly JudgementArea[] IlacsAreas =
    [
        JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCareAndCareLeavers,
        JudgementAreas.ChildrenInCare, JudgementAreas.CareLeavers, JudgementAreas.OverallEffectiveness,
    ];

    private static readonly JudgementArea[][] IlacsTables =
    [
        [JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCareAndCareLeavers, JudgementAreas.OverallEffectiveness],
        [JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCare, JudgementAreas.CareLeavers, JudgementAreas.OverallEffectiveness],
        [JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCare, JudgementAreas.CareLeavers],
    ];

    public static LabelSet Sif { get; } = new(SifAreas, [SifAreas]);

    public static LabelSet Ilacs { get; } = new(IlacsAreas, IlacsTables);

    /// <summary>Labels that can be told apart and put together from pieces.</summary>
    internal sealed class LabelSet
    {
        private readonly FrozenDictionary<string, JudgementArea> _byLabel;
        private readonly SpanSet _beginnings;
        private readonly SpanSet _pieces;
        private readonly JudgementArea[][] _tables;

        public LabelSet(IEnumerable<JudgementArea> areas, JudgementArea[][] tables)
        {
            _tables = tables;
            var labels = areas
                .SelectMany(area => (area.Spellings.Count > 0 ? area.Spellings : [area.Label]).Select(spelling => (Key: LineKey.Of(spelling), area)))
                .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
                .ToList();
            _byLabel = labels.ToFrozenDictionary(pair => pair.Key, pair => pair.area, StringComparer.Ordinal);
            _beginnings = new SpanSet(labels.SelectMany(pair => Beginnings(pair.Key)), StringComparer.Ordinal);
            _pieces = new SpanSet(labels.SelectMany(pair => Pieces(pair.Key)), StringComparer.Ordinal);
        }

        public JudgementArea? Find(string label) => _byLabel.GetValueOrDefault(label);

        /// <summary>The labels, in all spellings.</summary>
        public IEnumerable<string> Labels => _byLabel.Keys;

        /// <summary>Whether areas, in any order, are the rows of a published table.</summary>
        public bool IsWholeTable(IReadOnlyCollection<JudgementArea> rows) =>
            Array.Exists(_tables, table => table.Length == rows.Count && table.All(rows.Contains));

        public bool IsBeginning(ReadOnlySpan<char> words) => _beginnings.Contains(words);

        public bool IsPiece(ReadOnlySpan<char> words) => _pieces.Contains(words);

        private static IEnumerable<string> Beginnings(string label)
        {
            for (var i = 1; i <= label.Length; i++)
            {
                if (i == label.Length || label[i] == ' ')
                    yield return label[..i];
            }
        }

        private static IEnumerable<string> Pieces(string label)
        {
            for (var start = 0; start < label.Length; start = NextWord(label, start))
            {
                foreach (var piece in Beginnings(label[start..]))
                    yield return piece;
            }
        }

        private static int NextWord(string label, int start)
        {
            var space = label.IndexOf(' ', start);
            return space < 0 ? label.Length : space + 1;
        }
    }
}
