using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>A row for each authority, a column for each year, and the grade of one area at the end of it.</summary>
internal sealed class YearStrip
{
    private const double RowHeight = 22;
    private const double BarHeight = 18;
    private const int MostYears = 60;

    private readonly IReadOnlyList<EventGroup> _groups;
    private readonly PictureOptions _options;
    private readonly Lane _lane;
    private readonly JudgementArea _area;
    private readonly int _first;
    private readonly int _last;

    public YearStrip(IReadOnlyList<EventGroup> groups, JudgementArea area, PictureOptions options)
    {
        _groups = groups;
        _options = options;
        _area = area;
        _lane = Lane.Of(area) is var lane && lane.Areas[0] == area ? lane : new Lane(area.Label, area.Label, [area]);
        var years = Shown(groups).Select(pair => pair.Year).DefaultIfEmpty(options.AsAt?.Year ?? 2018).ToList();
        _last = options.AsAt?.Year ?? years.Max();
        _first = Math.Max(Math.Min(years.Min(), _last), _last + 1 - MostYears);
    }

    public string Draw()
    {
        var canvas = new Canvas(_options, $"{_area.Label}, {EventWords.Years(_first, _last)}", Description());
        canvas.Paragraph($"{Counted.Of(_groups.Count, "authority", "authorities")}, the grade at the end of each year{_options.AsAtWords}");
        if (_groups.Count == 0)
            return canvas.Finish();

        var left = Canvas.Margin + (canvas.IsNarrow ? 104 : 178);
        var column = (canvas.Right - left) / (_last - _first + 1);
        canvas.Y += 8;
        DrawYears(canvas, left, column);
        foreach (var group in _groups)
        {
            DrawRow(canvas, group, left, column);
            canvas.Y += RowHeight;
        }

        Legend.Of(canvas, Shown(_groups).Select(pair => Mark.Of(pair.Judgement.Grade)));
        canvas.Y += 14;
        if (OtherAreas() is { Length: > 0 } others)
            canvas.Paragraph($"Judged as {others}.");
        return canvas.Finish();
    }

    /// <summary>The runs of years of an authority: each begins with the year in which an inspection became public.</summary>
    private List<(Inspection Inspection, Judgement Judgement, int From, int To)> Runs(EventGroup group)
    {
        var shown = Shown([group])
            .GroupBy(pair => pair.Year)
            .OrderBy(year => year.Key)
            .Select(year => year.MaxBy(pair => pair.Inspection.PublicFrom!.Value))
            .ToList();
        return
        [
            .. shown
                .Select((pair, i) => (pair.Inspection, pair.Judgement, From: Math.Max(pair.Year, _first), To: Math.Min(i + 1 < shown.Count ? shown[i + 1].Year - 1 : LastYearOf(group), _last)))
                .Where(run => run.To >= run.From),
        ];
    }

    private int LastYearOf(EventGroup group) => group.Known?.To?.Year ?? _last;

    private IEnumerable<(Inspection Inspection, Judgement Judgement, int Year)> Shown(IEnumerable<EventGroup> groups) =>
        groups.SelectMany(one => one.Inspections)
            .Select(item => (Inspection: item, Judgement: _lane.In(item)!, item.PublicFrom!.Value.Year))
            .Where(found => found.Judgement is not null);

    private void DrawYears(Canvas canvas, double left, double column)
    {
        var step = Math.Max(1, (int)Math.Ceiling(36 / column));
        canvas.Y += 12;
        for (var year = _first; year <= _last; year++)
        {
            if (column >= 34)
                canvas.Text(Ink.Quiet, left + (year - _first + 0.5) * column, canvas.Y, year.ToString(CultureInfo.InvariantCulture), anchor: "middle");
            else if (year % step == 0 && left + (year - _first) * column + 27 <= canvas.Right)
                canvas.Text(Ink.Quiet, left + (year - _first) * column, canvas.Y, year.ToString(CultureInfo.InvariantCulture));
        }

        canvas.Y += 4;
    }

    private void DrawRow(Canvas canvas, EventGroup group, double left, double column)
    {
        var top = canvas.Y + (RowHeight - BarHeight) / 2;
        canvas.Text(Ink.Text, Canvas.Margin, canvas.Y + 15, TextMetrics.Fit(group.Name, Canvas.SmallText, left - Canvas.Margin - 6));
        var runs = Runs(group);
        if (runs.Count == 0)
            canvas.Text(Ink.Quiet, left, canvas.Y + 15, TextMetrics.Fit("no grade is recorded", Canvas.SmallText, canvas.Right - left));
        foreach (var run in runs)
        {
            var mark = Mark.Of(run.Judgement.Grade);
            var x = left + (run.From - _first) * column;
            canvas.Rectangle(
                mark.Shape, x + 1, top, (run.To - run.From + 1) * column - 2, BarHeight, corner: 3,
                $"{group.Name}, {EventWords.Years(run.From, run.To)}: {run.Judgement.Grade?.Label ?? "not judged"}");
            canvas.Text(mark.LetterInk, x + column / 2, top + 13.5, mark.Letter, anchor: "middle");
        }
    }

    private string Description() => _groups.Count == 0 ? EventWords.Nothing : string.Join(" ", _groups.Select(group =>
    {
        var runs = Runs(group).Select(run => $"{run.Judgement.Grade?.Label ?? "not judged"} {EventWords.Years(run.From, run.To)}").ToList();
        return $"{group.Name}: {(runs.Count == 0 ? "no grade is recorded" : string.Join(", ", runs))}.";
    }));

    private string OtherAreas() => string.Join(", ", Shown(_groups)
        .Where(pair => pair.Judgement.Area != _area && pair.Inspection.Edition is not null)
        .Select(pair => (pair.Inspection.Edition, pair.Judgement.Area))
        .Distinct()
        .OrderBy(pair => pair.Edition!.From)
        .Select(pair => $"{pair.Area.Label.ToLowerInvariant()} under {pair.Edition!.Name}"));
}
