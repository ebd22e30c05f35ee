using NodaTime;

namespace Ofsted.Domain.Json;

/// <summary>The shapes of plain values, which are within others and in lists.</summary>
internal static class Values
{
    public static readonly ShapeList All = new();

    public static readonly TextShape Text = All.Add<string, TextShape>(new TextShape());

    public static readonly NumberShape Number = All.Add<int, NumberShape>(new NumberShape());

    public static readonly TruthShape Truth = All.Add<bool, TruthShape>(new TruthShape());

    public static readonly DecimalShape Decimal = All.Add<decimal, DecimalShape>(new DecimalShape());

    public static readonly ShareShape Share = All.Add<double, ShareShape>(new ShareShape());

    public static readonly UriShape Uri = All.Add<Uri, UriShape>(new UriShape());

    public static readonly DateShape Date = All.Add<LocalDate, DateShape>(new DateShape());
}
