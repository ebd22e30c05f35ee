using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>The part of a timeline that belongs to one authority.</summary>
internal sealed class TimelinePanel
{
    public const double LabelWidth = 148;

    private const double LaneText = 13;
    private const double LabelHeight = 30;
    private const double VisitGap = 14;
    private const int MostLevels = 3;

    private readonly Canvas _canvas;
    private readonly TimeAxis _axis;
    private readonly EventGroup _group;
    private readonly IReadOnlyList<Inspection> _inspections;
    private readonly IReadOnlyList<Lane> _lanes;
    private readonly double[] _positions;

    private TimelinePanel(Canvas canvas, EventGroup group, TimeAxis axis)
    {
        _canvas = canvas;
        _axis = axis;
        _group = group;
        _inspections = [.. group.Inspections];
        _lanes = Lane.Of(_inspections);
        _positions = Placement.Apart(
            [.. _inspections.Select(item => axis.Of(item.Day!.Value))], 2 * Mark.Radius, axis.Left, axis.Right);
    }

    private double LaneHeight => _canvas.IsNarrow ? 48 : 32;

    public static void Draw(Canvas canvas, EventGroup group, TimeAxis axis, bool hasHeading)
    {
        var panel = new TimelinePanel(canvas, group, axis);
        canvas.Y += 12;
        if (hasHeading)
            panel.DrawHeading();
        if (group.Events.Count == 0)
        {
            canvas.Paragraph(EventWords.Nothing);
            return;
        }

        panel.DrawEditions();
        panel.DrawInspectionLabels();
        var top = canvas.Y;
        panel.DrawLanes();
        panel.DrawSigns<Visit>("Visits, not graded");
        panel.DrawSigns<AreaInspection>("The area, not graded");
        if (!canvas.IsNarrow)
            panel.DrawYearLines(top, canvas.Y);
    }

    /// <summary>How the grades of an authority compare with those that follow.</summary>
    public static IEnumerable<Comparability> Links(EventGroup group)
    {
        IReadOnlyList<Inspection> inspections = [.. group.Inspections];
        return Lane.Of(inspections)
            .SelectMany(lane => LaneStep.Of(lane, inspections))
            .Where(step => step is { Next: not null, Judgement.Grade: not null })
            .Select(step => step.Comparability);
    }

    private void DrawHeading()
    {
        _canvas.Y += 16;
        _canvas.Text(Ink.Heading, Canvas.Margin, _canvas.Y, TextMetrics.Fit(_group.Name, 14, _canvas.Right - Canvas.Margin, isBold: true), 14);
        if (_group.Known is { To: { } last } abolished)
        {
            var successors = string.Join(" and ", Authorities.SuccessorsOf(abolished));
            _canvas.Paragraph($"Abolished on {DateText.Of(last)}{(successors.Length > 0 ? ", replaced by " + successors : "")}. Its outcomes do not carry over to its successors.");
        }

        _canvas.Y += 8;
    }

    private void DrawEditions()
    {
        const double Height = 18;
        foreach (var (edition, from, to) in Editions())
        {
            _canvas.Rectangle(Ink.Band, from + 0.5, _canvas.Y, to - from - 1, Height, title: edition.Name);
            if (NameWithin(edition, to - from - 6) is { } name)
                _canvas.Text(Ink.Quiet, (from + to) / 2, _canvas.Y + 13, name, anchor: "middle");
        }

        _canvas.Y += Height;
    }

    /// <summary>Where each edition reigns: from its first day to the first day of the next.</summary>
    private IEnumerable<(FrameworkEdition Edition, double From, double To)> Editions()
    {
        var editions = FrameworkEditions.All.Where(edition => edition.IsGraded).ToList();
        for (var i = 0; i < editions.Count; i++)
        {
            var end = i + 1 < editions.Count ? editions[i + 1].From : (NodaTime.LocalDate?)null;
            if (_axis.Visible(editions[i].From, end) is { } part && part.To - part.From > 2)
                yield return (editions[i], part.From, part.To);
        }
    }

    private static string? NameWithin(FrameworkEdition edition, double room) =>
        new[] { edition.Name, edition.From.Year.ToString(CultureInfo.InvariantCulture) }
            .FirstOrDefault(name => TextMetrics.Width(name, Canvas.SmallText) <= room);

    private void DrawInspectionLabels()
    {
        var labels = _inspections.Select(item => (Activity: EventWords.Activity(item), Month: EventWords.Month(item.Day!.Value))).ToList();
        var spans = labels.Select((label, i) => Span(_positions[i], Math.Max(TextMetrics.Width(label.Activity, Canvas.SmallText), TextMetrics.Width(label.Month, Canvas.SmallText)))).ToList();
        var levels = Placement.Levels(spans.Select(span => (span.From, span.To + 6)), MostLevels);
        var top = _canvas.Y + 4;
        _canvas.Y = top + LabelHeight * ((levels.Max() ?? -1) + 1);
        for (var i = 0; i < labels.Count; i++)
        {
            if (levels[i] is not { } level)
                continue;
            var middle = (spans[i].From + spans[i].To) / 2;
            var y = top + LabelHeight * level;
            _canvas.Text(Ink.Text, middle, y + 12, labels[i].Activity, anchor: "middle");
            _canvas.Text(Ink.Quiet, middle, y + 25, labels[i].Month, anchor: "middle");
            if (y + LabelHeight < _canvas.Y)
                _canvas.LineBehind(Ink.Grid, _positions[i], y + LabelHeight, _positions[i], _canvas.Y);
        }
    }

    /// <summary>A text around a place, kept within the picture.</summary>
    private (double From, double To) Span(double middle, double width)
    {
        var from = Math.Clamp(middle - width / 2, Canvas.Margin, Math.Max(Canvas.Margin, _canvas.Right - width));
        return (from, from + width);
    }

    private void DrawLanes()
    {
        if (_inspections.Count == 0)
            return;

        var top = _canvas.Y;
        var middles = _lanes.Select((_, i) => top + i * LaneHeight + LaneHeight - 16).ToArray();
        for (var i = 0; i < _lanes.Count; i++)
        {
            DrawLaneLabel(_lanes[i].Label, middles[i]);
            foreach (var step in LaneStep.Of(_lanes[i], _inspections))
                DrawStep(step, middles[i]);
        }

        DrawJoins(middles);
        _canvas.Y = top + _lanes.Count * LaneHeight;
    }

    private void DrawYearLines(double from, double to)
    {
        foreach (var (_, x) in _axis.Labels())
            _canvas.LineBehind(Ink.Grid, x, from, x, to);
    }

    private void DrawLaneLabel(string label, double middle)
    {
        if (!_canvas.IsNarrow)
        {
            _canvas.Text(Ink.Text, Canvas.Margin, middle + 4.5, TextMetrics.Fit(label, LaneText, LabelWidth), LaneText);
            return;
        }

        _canvas.Text(Ink.Text, Canvas.Margin, middle - 18, TextMetrics.Fit(label, LaneText, _canvas.Right - Canvas.Margin), LaneText);
        DrawYearLines(middle - Mark.Radius, middle + Mark.Radius);
    }

    private void DrawStep(LaneStep step, double middle)
    {
        var mark = Mark.Of(step.Judgement.Grade);
        var from = _positions[step.Index];
        var to = step.Next is { } next ? _positions[next] : Math.Max(_axis.End, from);
        if (step.Judgement.Grade is not null)
        {
            var end = step switch
            {
                { Next: null } or { Comparability: Comparability.Exact } => to,
                { Comparability: Comparability.Broad } => Math.Max(from, to - 3 * Mark.Radius),
                _ => Math.Max(from, to - 1.6 * Mark.Radius),
            };
            if (end > from)
                _canvas.Rectangle(mark.Shape, from, middle - Lane.BarHeight / 2, end - from, Lane.BarHeight);
            if (step.Comparability == Comparability.Broad && end + 6 < to - Mark.Radius)
                _canvas.Line(Ink.Link, end + 6, middle, to - Mark.Radius, middle);
        }

        _canvas.Put(mark, from, middle, $"{EventWords.Month(step.Inspection.Day!.Value)}, {EventText.What(step.Inspection)}. {EventWords.Judgement(step.Judgement)}");
    }

    /// <summary>One judgement that stands in two lanes is one thing: a line joins its marks.</summary>
    private void DrawJoins(double[] middles)
    {
        for (var i = 0; i + 1 < _lanes.Count; i++)
        {
            for (var j = 0; j < _inspections.Count; j++)
            {
                if (_lanes[i].In(_inspections[j]) is { } judgement && ReferenceEquals(judgement, _lanes[i + 1].In(_inspections[j])))
                    _canvas.LineBehind(Ink.Sign, _positions[j], middles[i], _positions[j], middles[i + 1]);
            }
        }
    }

    /// <summary>Draws the events of a type that has no grades, in a lane of their own.</summary>
    private void DrawSigns<T>(string label)
        where T : InspectionEvent
    {
        var events = _group.Events.OfType<T>().Where(item => item.Day is not null).ToList();
        if (events.Count == 0)
            return;

        var positions = events.Select(item => _axis.Of(item.Day!.Value)).ToList();
        var levels = Placement.Levels(positions.Select(x => (x, x + VisitGap)), MostLevels);
        var first = _canvas.Y + LaneHeight - 16;
        DrawLaneLabel(label, first);
        for (var i = 0; i < events.Count; i++)
            _canvas.Put(Mark.Of(events[i].Activity), positions[i], first + VisitGap * (levels[i] ?? MostLevels - 1), EventWords.Sentence(events[i]));
        _canvas.Y = first + VisitGap * (levels.Max() ?? MostLevels - 1) + 10;
    }
}
