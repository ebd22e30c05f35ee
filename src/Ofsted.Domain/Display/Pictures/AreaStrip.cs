using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>A row for each authority, a column for each area, and the grades of its latest inspection.</summary>
internal sealed class AreaStrip
{
    private const double RowHeight = 30;
    private const double HeaderLine = 14;

    private readonly IReadOnlyList<(EventGroup Group, Inspection? Latest)> _rows;
    private readonly PictureOptions _options;
    private readonly IReadOnlyList<Lane> _lanes;

    public AreaStrip(IReadOnlyList<EventGroup> groups, PictureOptions options)
    {
        _options = options;
        _rows = [.. groups.Select(group => (group, group.Inspections.LastOrDefault()))];
        _lanes = Lane.Of(_rows.Select(row => row.Latest).OfType<Inspection>());
    }

    public string Draw()
    {
        var canvas = new Canvas(_options, "The latest inspection of each authority", Description());
        canvas.Paragraph($"{Counted.Of(_rows.Count, "authority", "authorities")}{_options.AsAtWords}");
        if (_rows.Count == 0)
            return canvas.Finish();

        var dateColumn = canvas.IsNarrow ? 34 : 64;
        var firstLane = Canvas.Margin + (canvas.IsNarrow ? 104 : 178) + dateColumn;
        var column = (canvas.Right - firstLane) / Math.Max(1, _lanes.Count);
        DrawHeader(canvas, firstLane - dateColumn, firstLane, column);
        foreach (var (group, latest) in _rows)
            DrawRow(canvas, group, latest, firstLane - dateColumn, firstLane, column);
        Legend.Of(canvas);
        canvas.Y += 14;
        if (Joined() is { Length: > 0 } joined)
            canvas.Paragraph(joined);
        return canvas.Finish();
    }

    private void DrawHeader(Canvas canvas, double dates, double firstLane, double column)
    {
        var headings = _lanes.Select(lane => TextMetrics.Wrap(canvas.IsNarrow ? lane.ShortLabel : lane.Label, Canvas.SmallText, canvas.IsNarrow ? column : column - 4, lines: 2)).ToList();
        var lines = headings.Select(heading => heading.Count).DefaultIfEmpty(1).Max();
        canvas.Y += 12 + lines * HeaderLine;
        canvas.Text(Ink.Quiet, dates, canvas.Y, canvas.IsNarrow ? "Year" : "On site");
        for (var i = 0; i < headings.Count; i++)
        {
            for (var j = 0; j < headings[i].Count; j++)
                canvas.Text(Ink.Text, firstLane + (i + 0.5) * column, canvas.Y - (headings[i].Count - 1 - j) * HeaderLine, headings[i][j], anchor: "middle");
        }

        canvas.Y += 6;
        canvas.LineBehind(Ink.Grid, Canvas.Margin, canvas.Y, canvas.Right, canvas.Y);
    }

    private void DrawRow(Canvas canvas, EventGroup group, Inspection? latest, double dates, double firstLane, double column)
    {
        var middle = canvas.Y + RowHeight / 2;
        canvas.Text(Ink.Text, Canvas.Margin, middle + 4, TextMetrics.Fit(group.Name, Canvas.SmallText, dates - Canvas.Margin - 6));
        if (latest is null)
        {
            canvas.Text(Ink.Quiet, dates, middle + 4, "no inspection is recorded");
        }
        else
        {
            var day = latest.Day!.Value;
            canvas.Text(Ink.Quiet, dates, middle + 4, canvas.IsNarrow ? day.Year.ToString(CultureInfo.InvariantCulture) : EventWords.Month(day));
            DrawMarks(canvas, group, latest, i => firstLane + (i + 0.5) * column, middle);
        }

        canvas.Y += RowHeight;
        canvas.LineBehind(Ink.Grid, Canvas.Margin, canvas.Y, canvas.Right, canvas.Y);
    }

    /// <summary>One judgement that stands in two columns is one thing: a line joins its marks.</summary>
    private void DrawMarks(Canvas canvas, EventGroup group, Inspection latest, Func<int, double> position, double middle)
    {
        for (var i = 0; i < _lanes.Count; i++)
        {
            if (_lanes[i].In(latest) is not { } judgement)
                continue;
            if (i > 0 && ReferenceEquals(_lanes[i - 1].In(latest), judgement))
                canvas.LineBehind(Ink.Sign, position(i - 1), middle, position(i), middle);
            canvas.Put(Mark.Of(judgement.Grade), position(i), middle, $"{group.Name}. {EventWords.Judgement(judgement)}");
        }
    }

    private string Joined() => string.Join("; ", _rows
        .Where(row => row.Latest is not null)
        .SelectMany(row => row.Latest!.Judgements)
        .Select(judgement => judgement.Area)
        .Distinct()
        .Where(area => _lanes.Count(lane => lane.Areas.Contains(area)) > 1)
        .Select(area => $"Joined marks are one judgement: {area.Label.ToLowerInvariant()}."));

    private string Description() => _rows.Count == 0 ? EventWords.Nothing : string.Join(" ", _rows.Select(row =>
        row.Latest is null ? $"{row.Group.Name}: no inspection is recorded." : $"{row.Group.Name}: {EventWords.Sentence(row.Latest)}"));
}
