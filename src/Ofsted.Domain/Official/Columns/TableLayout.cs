namespace Ofsted.Domain.Official;

/// <summary>What the columns of a table hold, from the words of its header row.</summary>
internal sealed class TableLayout
{
    private const int FewestOfProviders = 2;
    private const int LongestMarker = 60;
    private const int FewestColumns = 3;

    private static readonly string[] Naming = ["authorit", "council", "area", "name"];

    private TableLayout(Heading[] headings, List<EventColumns> events)
    {
        Headings = headings;
        Events = events;
        Name = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Name);
        Code = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Code);
    }

    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The inspections of each row: one, or several side by side.</summary>
    public IReadOnlyList<EventColumns> Events { get; }

    public int Name { get; }

    public int Code { get; }

    /// <summary>Whether the row is the header of a table about providers of care.</summary>
    public static bool IsOfProviders(SheetRow row)
    {
        var markers = 0;
        for (var i = 0; i < row.Cells.Count && markers < FewestOfProviders; i++)
        {
            if (row[i].Text.Length is > 0 and <= LongestMarker && HeadingReader.Read(row[i].Text).Kind == FieldKind.OfProviders)
                markers++;
        }

        return markers >= FewestOfProviders;
    }

    /// <summary>The layout that a row gives as the header of a table, or null when it is not such a header.</summary>
    /// <param name="row">The row.</param>
    /// <param name="band">The cells of the row before it, which may head several columns; or null.</param>
    public static TableLayout? Find(SheetRow row, IReadOnlyList<string>? band)
    {
        if (!NamesAuthority(row))
            return null;

        var headings = new Heading[row.Cells.Count];
        for (var i = 0; i < headings.Length; i++)
            headings[i] = HeadingReader.Read(row[i].Text);
        if (!Array.Exists(headings, heading => heading.Kind is FieldKind.Start or FieldKind.Published or FieldKind.Grade))
            return null;

        ApplyBand(headings, band);
        NumberRepetitions(headings);
        return new TableLayout(headings, Group(headings));
    }

    private static bool NamesAuthority(SheetRow row)
    {
        if (row.FilledCells < FewestColumns)
            return false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (MayName(row[i].Text) && HeadingReader.Read(row[i].Text).Kind is FieldKind.Name)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is worth reading the words: most rows are not headers.</summary>
    private static bool MayName(string text) =>
        text.Length is > 0 and <= LongestMarker
        && (text.Length <= 2 || Array.Exists(Naming, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A header above several columns says of each which inspection it is about, where that does not say it itself.</summary>
    private static void ApplyBand(Heading[] headings, IReadOnlyList<string>? band)
    {
        if (band is null || band.Count < 2)
            return;

        var group = ColumnGroup.Plain;
        for (var i = 0; i < headings.Length; i++)
        {
            if (i > 0 && i < band.Count && band[i].Length > 0)
                group = HeadingReader.GroupOfBand(band[i]);
            if (headings[i].Group == ColumnGroup.Plain && headings[i].Kind is not (FieldKind.Name or FieldKind.Code or FieldKind.Link or FieldKind.Ignored))
                headings[i] = headings[i] with { Group = group };
        }
    }

    /// <summary>Where the same header occurs more than once, each occurrence is about another inspection.</summary>
    private static void NumberRepetitions(Heading[] headings)
    {
        var seen = new Dictionary<(FieldKind, JudgementArea?, ColumnGroup), int>();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            if (heading.Kind is FieldKind.Ignored or FieldKind.OfProviders or FieldKind.Unknown or FieldKind.Name or FieldKind.Code or FieldKind.Link)
                continue;
            var key = (heading.Kind, heading.Area, heading.Group);
            seen.TryGetValue(key, out var before);
            seen[key] = before + 1;
            if (before > 0)
                headings[i] = heading with { Group = heading.Group with { Ordinal = $"{heading.Group.Ordinal}#{before + 1}" } };
        }
    }

    private static List<EventColumns> Group(Heading[] headings)
    {
        var groups = new List<EventColumns>();
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Kind < FieldKind.Start)
                continue;
            var group = groups.Find(known => known.Group == headings[i].Group);
            if (group is null)
                groups.Add(group = new EventColumns(headings[i].Group));
            group.Add(headings[i], i);
        }

        var events = groups.FindAll(group => group.HasDay);
        if (events.Count == 0)
            events.Add(new EventColumns(ColumnGroup.Plain));
        foreach (var other in groups)
        {
            if (events.Contains(other))
                continue;
            foreach (var home in HomesOf(other, events))
                home.Absorb(other);
        }

        if (Array.Exists(headings, heading => heading is { Kind: FieldKind.Outcome, Group.Family: InspectionFamily.AreaSend }))
            events.ForEach(item => item.NameFamily(InspectionFamily.AreaSend));
        return events;
    }

    /// <summary>The inspections to which columns without a day of their own belong: that which they name, or else every one that is alike.</summary>
    private static List<EventColumns> HomesOf(EventColumns undated, List<EventColumns> events)
    {
        var (family, isAgain, _, ordinal) = undated.Group;
        var alike = events.FindAll(item => item.Group.Family == family && item.Group.IsAgain == isAgain && Fits(item.Group.Ordinal, ordinal));
        if (alike.Count == 0 && family != InspectionFamily.Unstated)
            alike = events.FindAll(item => item.Group.Family == InspectionFamily.Unstated && item.Group.IsAgain == isAgain && Fits(item.Group.Ordinal, ordinal));
        if (alike.Count > 0)
            return [alike[0]];
        return undated.Group == ColumnGroup.Plain || events.Count == 1 ? events : [];
    }

    private static bool Fits(string one, string other) => one == other || one.Length == 0 || other.Length == 0;
}
