using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>Finds the columns of days of publication of which many are a day early: nothing is published on Sundays.</summary>
internal static class PublicationColumns
{
    /// <summary>Fewer Sundays than these are slips of their own.</summary>
    private const int FewestSundays = 3;

    /// <summary>One in so many of the days.</summary>
    private const int FewestOf = 20;

    public static HashSet<int> FindEarly(FoundTable table)
    {
        var early = new HashSet<int>();
        foreach (var columns in table.Layout.Events)
        {
            var (days, sundays) = (0, 0);
            for (var i = 0; i < table.Rows.Count && columns.Published >= 0; i++)
            {
                if (CellDate.Read(table.Rows[i][columns.Published]) is not { } day)
                    continue;
                days++;
                sundays += day.DayOfWeek == IsoDayOfWeek.Sunday ? 1 : 0;
            }

            if (sundays >= FewestSundays && sundays * FewestOf >= days)
                early.Add(columns.Published);
        }

        return early;
    }
}
