namespace Ofsted.Domain.Tests;

/// <summary>Values where types and calendars end, mixed with ordinary ones.</summary>
internal static class EdgeValues
{
    private static readonly int[] Numbers = [int.MaxValue, int.MinValue, int.MaxValue - 1, 0, 1, -1, 2, 12, 9999, 10_000];

    private static readonly decimal[] Decimals =
        [decimal.MaxValue, decimal.MinValue, decimal.MaxValue / 2, 0, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m, 1, 100, 1_000_000_000_000, 35.5m, 20];

    private static readonly LocalDate[] Dates =
    [
        LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.MinIsoValue.PlusDays(1), LocalDate.MaxIsoValue.PlusDays(-1), default, new(0, 12, 31), new(-1, 1, 1),
        new(9999, 1, 1), new(9999, 12, 1), new(2016, 2, 29), new(2024, 5, 13),
        new LocalDate(2024, 5, 13).WithCalendar(CalendarSystem.HebrewCivil), new LocalDate(2023, 9, 14).WithCalendar(CalendarSystem.HebrewCivil),
        new LocalDate(2024, 5, 13).WithCalendar(CalendarSystem.Julian), new LocalDate(2024, 9, 9).WithCalendar(CalendarSystem.Coptic),
        new LocalDate(2024, 5, 13).WithCalendar(CalendarSystem.IslamicBcl), new LocalDate(2024, 5, 13).WithCalendar(CalendarSystem.PersianArithmetic),
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\uD800", "a\uDFFFb", "\0", "\uFFFE", "\uFEFF", "- x", "1. x", "    x", "=1", "a|b", "\r\n", "</script>", "e\u0301", "\u202E", new('x', 20_000), new('\uD83D', 200),
        string.Concat(Enumerable.Repeat("\U0001F600", 300)), "cla-count", "hp-cin-count", "Oldham", "Published report", "1", "2024-05-13",
    ];

    private static readonly Uri[] Addresses =
        [new("", UriKind.Relative), new("a#b", UriKind.Relative), new("https://example.org/#" + new string('x', 2_000)), new("javascript:alert(1)"), new("https://example.org/a?b=%7E")];

    public static object? TryMake(Random random, Type type)
    {
        if (type == typeof(int))
            return Numbers[random.Next(Numbers.Length)];
        if (type == typeof(decimal))
            return Decimals[random.Next(Decimals.Length)];
        if (type == typeof(double))
            return new[] { 0, 1, -1, double.MaxValue, double.MinValue, double.Epsilon }[random.Next(6)];
        if (type == typeof(LocalDate))
            return random.Next(3) == 0 ? new LocalDate(2010, 1, 1).PlusDays(random.Next(6_500)) : Dates[random.Next(Dates.Length)];
        if (type == typeof(Uri))
            return Addresses[random.Next(Addresses.Length)];
        return type == typeof(string) && random.Next(2) == 0 ? Texts[random.Next(Texts.Length)] : null;
    }
}
