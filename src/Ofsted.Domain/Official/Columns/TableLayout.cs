using System.Globalization;

namespace Ofsted.Domain.Official;

/// <summary>What the columns of a table hold, from the words of its header row.</summary>
internal sealed class TableLayout
{
    private const int FewestOfProviders = 2;
    private const int LongestMarker = 60;
    private const int StrongMarker = 2;
    private const int FewestColumns = 3;

    private static readonly string[] Naming = ["authorit", "council", "area", "name", "code", "urn"];

    private TableLayout(Heading[] headings, List<EventColumns> events)
    {
        Headings = headings;
        Events = events;
        Name = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Name && HeadingReader.IsOfNamesThen(heading.Text));
        if (Name < 0)
            Name = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Name && !HeadingReader.IsOfFormerNames(heading.Text));
        if (Name < 0)
            Name = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Name);
        Code = Array.FindIndex(headings, heading => heading.Kind == FieldKind.Code);
    }

    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The inspections of each row: one, or several side by side.</summary>
    public IReadOnlyList<EventColumns> Events { get; }

    public int Name { get; }

    public int Code { get; }

    /// <summary>A row that holds a day is not a header, whatever else is in it.</summary>
    public static bool HoldsNoDay(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row[i].Date is not null || (row[i].Text.Length <= LongestMarker && CellDate.ReadDays(row[i]) is not null))
                return false;
        }

        return true;
    }

    /// <summary>Whether the row is the header of a table about providers of care.</summary>
    public static bool IsOfProviders(SheetRow row)
    {
        var markers = 0;
        for (var i = 0; i < row.Cells.Count && markers < FewestOfProviders; i++)
        {
            if (row[i].Text.Length is > 0 and <= LongestMarker && HeadingReader.Read(row[i].Text).Kind == FieldKind.OfProviders)
                markers += HeadingReader.IsOfProvidersAlone(row[i].Text) ? StrongMarker : 1;
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

    /// <summary>The layout that a row gives as the lower of two header rows, of which the upper names the authority; or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="upper">The cells of the row before it, which is not a header by itself.</param>
    public static TableLayout? FindBelow(SheetRow row, IReadOnlyList<string> upper)
    {
        var isNamed = false;
        for (var i = 0; i < upper.Count && !isNamed; i++)
            isNamed = row[i].IsBlank && MayName(upper[i]) && HeadingReader.Read(upper[i]).Kind is FieldKind.Name;
        if (!isNamed)
            return null;

        var cells = new List<SheetCell>();
        for (var i = 0; i < Math.Max(upper.Count, row.Cells.Count); i++)
            cells.Add(row[i].IsBlank && i < upper.Count ? new SheetCell(upper[i]) : row[i]);
        return Find(new SheetRow(row.Number, 1, cells), upper);
    }

    /// <summary>Whether a row below the table may be the upper header of another: it holds no day, and names no authority.</summary>
    public bool MayHeadAnother(SheetRow row)
    {
        if (!HoldsNoDay(row))
            return false;
        var isHeading = row[Name].IsBlank;
        for (var i = 0; i < row.Cells.Count && !isHeading; i++)
            isHeading = MayName(row[i].Text) && HeadingReader.Read(row[i].Text).Kind is FieldKind.Name;
        return isHeading;
    }

    /// <summary>Whether a column tells of an inspection, and it is clear of which.</summary>
    public bool IsPlaced(int column) => Headings[column].Kind < FieldKind.Start || Events.Any(item => item.Holds(column));

    private static bool NamesAuthority(SheetRow row)
    {
        if (row.FilledCells < FewestColumns)
            return false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (MayName(row[i].Text) && (HeadingReader.Read(row[i].Text).Kind is FieldKind.Name || HeadingReader.IsCodeOfAuthority(row[i].Text)))
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

        MoveTheme(groups);
        JoinDaysOfPublication(groups);
        var events = groups.FindAll(group => group.HasDay).OrderBy(group => group.Place).ToList();
        if (events.Count == 0)
            events.Add(new EventColumns(ColumnGroup.Plain));
        foreach (var other in groups)
        {
            if (events.Contains(other))
                continue;
            foreach (var home in HomesOf(other, events, groups))
                home.Absorb(other);
        }

        if (Array.Exists(headings, heading => heading is { Kind: FieldKind.Outcome, Group.Family: InspectionFamily.AreaSend }))
            events.ForEach(item => item.NameFamily(InspectionFamily.AreaSend));
        ReadAreasAgain(headings, events);
        return events;
    }

    /// <summary>The areas of the inspections before 2013 have names that mean others later.</summary>
    private static void ReadAreasAgain(Heading[] headings, List<EventColumns> events)
    {
        foreach (var item in events.FindAll(item => item.Group.Family == InspectionFamily.SafeguardingAndLookedAfter))
        {
            foreach (var column in item.ReadAreasAgain(column => AreaWords.In(HeaderWords.Of(headings[column].Text), InspectionFamily.SafeguardingAndLookedAfter)))
                headings[column] = headings[column] with { Kind = FieldKind.Unknown };
        }
    }

    /// <summary>A theme behind the day of a visit is that of the visit, whatever inspection stands before both.</summary>
    private static void MoveTheme(List<EventColumns> groups)
    {
        if (groups.Find(group => group.Group == ColumnGroup.Plain && group.Theme >= 0) is not { } plain)
            return;
        var nearest = groups.Where(group => group.HasDay && group.Place < plain.Theme).OrderBy(group => group.Place).LastOrDefault();
        if (nearest is { Theme: < 0, Group.Activity.IsGraded: false })
            nearest.TakeTheme(plain);
    }

    /// <summary>A day of publication beside a first day on site that has none is of the same inspection.</summary>
    private static void JoinDaysOfPublication(List<EventColumns> groups)
    {
        var published = groups.FindAll(group => group.IsPublishedAlone && MayBeOfAny(group.Group.Ordinal));
        var starts = groups.FindAll(group => group.Start >= 0 && group.Published < 0).OrderBy(group => group.Start).ToList();
        for (var i = 0; i < published.Count; i++)
        {
            var other = published[i];
            var home = published.Count == starts.Count ? starts[i] : starts.FindLast(start => start.Start < other.Published) ?? (starts.Count == 1 ? starts[0] : null);
            if (home is null || home.Published >= 0 || home.Group.IsAgain != other.Group.IsAgain || !AreAlike(home.Group.Activity, other.Group.Activity) || !AreAlike(home.Group.Family, other.Group.Family))
                continue;
            home.Absorb(other);
            home.NameFamily(other.Group.Family);
            groups.Remove(other);
        }
    }

    private static bool MayBeOfAny(string ordinal) => ordinal.Length == 0 || ordinal[0] == '#' || ordinal is "latest" or "most recent" or "current";

    private static bool AreAlike(InspectionFamily one, InspectionFamily other) => one == other || one == InspectionFamily.Unstated || other == InspectionFamily.Unstated;

    private static bool AreAlike(InspectionActivity? one, InspectionActivity? other) => one == other || one is null || other is null;

    /// <summary>Which occurrence of its header a column without a word of order is, counted from 0.</summary>
    private static int OccurrenceOf(string ordinal) => ordinal.Length < 2 || !int.TryParse(ordinal[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? 0 : number - 1;

    /// <summary>The inspections to which columns without a day of their own belong: that which they name, or else every one that is alike.</summary>
    private static List<EventColumns> HomesOf(EventColumns undated, List<EventColumns> events, List<EventColumns> groups)
    {
        var (family, isAgain, _, ordinal, activity) = undated.Group;
        var fitting = events.FindAll(item => activity is not null ? item.Group.Activity == activity : undated.Grades.Count == 0 || item.Group.Activity is not { IsGraded: false });
        events = fitting.Count == 0 ? events : fitting;
        if (ordinal.Length == 0 || ordinal[0] == '#')
        {
            var occurrences = groups.Count(group => group.Group.Family == family && group.Group.IsAgain == isAgain && !events.Contains(group) && (group.Group.Ordinal.Length == 0 || group.Group.Ordinal[0] == '#'));
            var repeated = events.FindAll(item => AreAlike(item.Group.Family, family) && item.Group.IsAgain == isAgain);
            if (occurrences > 1 && repeated.Count == occurrences)
                return [repeated[OccurrenceOf(ordinal)]];
        }

        var alike = events.FindAll(item => item.Group.Family == family && item.Group.IsAgain == isAgain && Fits(item.Group.Ordinal, ordinal));
        if (alike.Count == 0 && family != InspectionFamily.Unstated)
            alike = events.FindAll(item => item.Group.Family == InspectionFamily.Unstated && item.Group.IsAgain == isAgain && Fits(item.Group.Ordinal, ordinal));
        if (alike.Count > 0)
            return [alike[0]];
        return undated.Group == ColumnGroup.Plain || events.Count == 1 ? events : [];
    }

    private static bool Fits(string one, string other) => one == other || one.Length == 0 || other.Length == 0;
}
