using System.Runtime.InteropServices;
using Ofsted.Domain.Pdf.Content;
using Ofsted.Domain.Pdf.Documents;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Puts the glyphs of a page into lines. All distances are parts of a glyph's size.</summary>
internal sealed class LineBuilder(PageGlyphs glyphs, Work work)
{
    private const double SameBaseline = 0.05;
    private const double SameRun = 0.15;
    private const double NewLine = 0.3;
    private const double SmallSize = 0.8;
    private const double LowestRaised = -0.3;
    private const double HighestRaised = 0.7;
    private const double RaisedBeside = 0.3;
    private const double CertainlyRaised = 0.1;
    private const double SameRow = 0.5;
    private const double ApartInRow = 1;
    private const double BlankBaseline = 0.2;
    private const double Overprint = 0.1;
    private const double BlankBeforeEnd = 0.2;
    private const double BlankGap = -0.1;
    private const double WordGap = 0.15;
    private const double JumpBack = 0.7;
    private const int StepsOfLook = 20;

    /// <summary>The lines from top to bottom, each of words from left to right; they hold until the next page is built.</summary>
    public List<PageLine> Build()
    {
        var blanks = new List<int>();
        var runs = Runs(blanks);
        AttachRaised(runs);
        var lines = JoinRows(Lines(runs));
        PlaceBlanks(lines, blanks);
        var built = new List<PageLine>(lines.Count);
        foreach (var line in lines)
            built.Add(Words(line));
        return built;
    }

    private List<Run> Runs(List<int> blanks)
    {
        var runs = new List<Run>();
        Run? current = null;
        var drawn = CollectionsMarshal.AsSpan(glyphs.Drawn);
        for (var i = 0; i < drawn.Length; i++)
        {
            ref readonly var glyph = ref drawn[i];
            if (glyph.IsBlank)
            {
                blanks.Add(i);
                continue;
            }

            glyphs.AddVisible(i);

            if (current is not null
                && Math.Abs(glyph.Baseline - current.Baseline) <= SameBaseline * glyph.Size
                && Math.Abs(glyph.Left - current.Right) <= SameRun * glyph.Size
                && glyph.Size > SmallSize * current.Size && current.Size > SmallSize * glyph.Size)
            {
                current.TakeNext(glyph);
            }
            else
            {
                current = new Run(runs.Count, glyphs.VisibleCount - 1, glyph);
                runs.Add(current);
            }
        }

        return runs;
    }

    /// <summary>Finds for each small run the larger one at whose right edge it is raised.</summary>
    private void AttachRaised(List<Run> runs)
    {
        if (runs.Count == 0)
            return;
        var smallest = runs.Min(run => run.Size);
        var large = runs.Where(run => smallest <= SmallSize * run.Size).OrderBy(run => run.Right).ToList();
        if (large.Count == 0)
            return;
        var edges = large.ConvertAll(run => run.Right);
        var reach = RaisedBeside * large.Max(run => run.Size);
        foreach (var run in runs)
        {
            var from = edges.BinarySearch(run.Left - reach);
            for (var i = from < 0 ? ~from : from; i < large.Count && edges[i] <= run.Left + reach; i++)
            {
                work.Spend(StepsOfLook);
                if (Carries(large[i], run) && (run.Carrier is null || Nearness(large[i], run) < Nearness(run.Carrier, run)))
                    run.Carrier = large[i];
            }

            if (run.Carrier is { } carrier && run.Baseline - carrier.Baseline > CertainlyRaised * carrier.Size)
                glyphs.Raise(run);
        }
    }

    private static bool Carries(Run large, Run small) =>
        small.Size <= SmallSize * large.Size
        && Math.Abs(small.Left - large.Right) <= RaisedBeside * large.Size
        && small.Baseline - large.Baseline >= LowestRaised * large.Size
        && small.Baseline - large.Baseline <= HighestRaised * large.Size;

    private static double Nearness(Run large, Run small) => Math.Abs(small.Left - large.Right) + Math.Abs(small.Baseline - large.Baseline);

    private static List<LineDraft> Lines(List<Run> runs)
    {
        var lines = new List<LineDraft>();
        var ofRun = new LineDraft[runs.Count];
        LineDraft? current = null;
        foreach (var run in runs.Where(run => run.Carrier is null).OrderByDescending(run => run.Baseline).ThenBy(run => run.Order))
        {
            if (current is null || current.Baseline - run.Baseline > NewLine * Math.Min(run.Size, current.Size))
            {
                current = new LineDraft(run);
                lines.Add(current);
            }
            else
            {
                current.Runs.Add(run);
            }

            ofRun[run.Order] = current;
        }

        // What carries may be carried itself, but is always larger; so the largest come first.
        foreach (var run in runs.Where(run => run.Carrier is not null).OrderByDescending(run => run.Size).ThenBy(run => run.Order))
        {
            ofRun[run.Order] = ofRun[run.Carrier!.Order];
            ofRun[run.Order].Runs.Add(run);
        }

        foreach (var line in lines)
            line.Runs.Sort((one, other) => one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Order.CompareTo(other.Order));
        return lines;
    }

    private List<LineDraft> JoinRows(List<LineDraft> lines)
    {
        var rows = new List<LineDraft>(lines.Count);
        foreach (var line in lines)
        {
            if (rows.Count > 0 && rows[^1] is var above
                && above.Baseline - line.Baseline <= SameRow * Math.Min(above.Size, line.Size)
                && AreApart(above.Runs, line.Runs, ApartInRow * Math.Max(above.Size, line.Size)))
            {
                above.Runs.AddRange(line.Runs);
                above.Runs.Sort((one, other) => one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Order.CompareTo(other.Order));
            }
            else
            {
                rows.Add(line);
            }
        }

        return rows;
    }

    private bool AreApart(List<Run> above, List<Run> below, double distance)
    {
        work.Spend(above.Count + below.Count);
        for (int i = 0, j = 0; i < above.Count && j < below.Count;)
        {
            if (above[i].Right + distance <= below[j].Left)
                i++;
            else if (below[j].Right + distance <= above[i].Left)
                j++;
            else
                return false;
        }

        return true;
    }

    private void PlaceBlanks(List<LineDraft> lines, List<int> blanks)
    {
        if (lines.Count == 0)
            return;
        foreach (var place in blanks)
        {
            var blank = glyphs.Drawn[place];
            var tolerance = BlankBaseline * blank.Size;
            for (var i = FirstAtOrBelow(lines, blank.Baseline + tolerance); i < lines.Count && lines[i].Baseline >= blank.Baseline - tolerance; i++)
            {
                work.Spend(StepsOfLook);
                lines[i].Blanks.Add(blank.Left);
            }
        }
    }

    private static int FirstAtOrBelow(List<LineDraft> lines, double baseline)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Baseline > baseline)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private PageLine Words(LineDraft line)
    {
        line.Blanks.Sort();
        var words = new List<PageWord>();
        PageWord? word = null;
        var nextBlank = 0;
        var last = -1;
        foreach (var run in line.Runs)
        {
            for (var i = run.Start; i < run.End; i++)
            {
                ref readonly var glyph = ref glyphs.Visible(i);
                if (word is not null)
                {
                    ref readonly var previous = ref glyphs.Visible(last);
                    if (IsOverprinted(word, glyph))
                        continue;
                    var gap = glyph.Left - previous.Right;
                    var size = Math.Max(glyph.Size, previous.Size);
                    while (nextBlank < line.Blanks.Count && line.Blanks[nextBlank] < previous.Right - (BlankBeforeEnd * size))
                        nextBlank++;
                    var hasBlank = nextBlank < line.Blanks.Count && line.Blanks[nextBlank] <= glyph.Left && gap > BlankGap * size;
                    var isJoined = run.Carrier is not null && i == run.Start && Math.Abs(gap) <= RaisedBeside * size;
                    if (!isJoined && (hasBlank || gap > WordGap * size || gap < -JumpBack * size))
                        word = null;
                }

                if (word is null)
                {
                    word = new PageWord(glyphs, glyphs.InOrderCount);
                    words.Add(word);
                }

                glyphs.AddInOrder(i);
                word.End++;
                last = i;
            }
        }

        return new PageLine(line.Baseline, line.Runs.Max(run => run.Size), words);
    }

    /// <summary>Whether a glyph repeats one that is there, as bold print is imitated.</summary>
    private bool IsOverprinted(PageWord word, in Glyph glyph)
    {
        var tolerance = Overprint * glyph.Size;
        for (var i = word.End - 1; i >= word.Start; i--)
        {
            ref readonly var other = ref glyphs.InOrder(i);
            if (other.Right <= glyph.Left - tolerance)
                break;
            work.Spend(StepsOfLook);
            if (Math.Abs(other.Left - glyph.Left) <= tolerance && Math.Abs(other.Baseline - glyph.Baseline) <= tolerance && other.Text == glyph.Text)
                return true;
        }

        return false;
    }
}
