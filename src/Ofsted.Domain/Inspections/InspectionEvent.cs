using System.Text;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>An inspection, a visit or the inspection of an area: one activity at one authority, with its published outcome.</summary>
/// <remarks>
/// A record holds what a document says, right or wrong; <c>Ofsted.Domain.Rules</c> says what is wrong with it. What a
/// document does not state is null or absent.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public abstract record InspectionEvent
{
    private readonly SourceLink? _source;

    private protected InspectionEvent()
    {
    }

    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>The framework edition, or null when it is not known.</summary>
    public FrameworkEdition? Edition { get; init; }

    /// <summary>The activity, or null when it is not known.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>The periods on site in their order; usually one, and empty when not known.</summary>
    public EquatableList<FieldworkPeriod> Fieldwork { get; init; } = [];

    /// <summary>The day of publication, or null when it is not known.</summary>
    public LocalDate? Published { get; init => field = value.InIso(); }

    /// <summary>The name of the lead inspector, or null when none is named.</summary>
    public string? LeadInspector { get; init; }

    /// <summary>What the document asks for; empty when it asks for nothing, null when the items are not recorded.</summary>
    public EquatableList<Recommendation>? Recommendations { get; init; }

    /// <summary>The number of items, for records without the items themselves; otherwise null.</summary>
    public RecommendationTotals? Totals { get; init; }

    /// <summary>What the document prints besides the outcome, or null when none of it is recorded.</summary>
    public PublishedDocument? Document { get; init; }

    /// <summary>Where the document is published, or null when not known.</summary>
    public Uri? Source
    {
        get => _source?.Uri;
        init => _source = value is null ? null : SourceLink.Of(value);
    }

    /// <summary>Notes on values that the document does not simply state, such as an inferred activity, or that other sources contradict.</summary>
    public EquatableList<ValueBasis> Basis { get; init; } = [];

    /// <summary>The first day on site, which decides the framework edition; null when not known.</summary>
    public LocalDate? FirstDay
    {
        get
        {
            LocalDate? first = null;
            foreach (var period in Fieldwork.AsSpan())
                first = first is { } day && IsoDate.NumberOf(day) <= IsoDate.NumberOf(period.Start) ? day : period.Start;
            return first;
        }
    }

    /// <summary>The last day on site; null when not known, for example where a source states only the first day.</summary>
    public LocalDate? LastDay
    {
        get
        {
            LocalDate? last = null;
            foreach (var period in Fieldwork.AsSpan())
            {
                if (period.End is not { } end)
                    return null;
                last = last is { } day && IsoDate.NumberOf(day) >= IsoDate.NumberOf(end) ? day : end;
            }

            return last;
        }
    }

    /// <summary>The days from the last day on site to publication; null when one is not known.</summary>
    public int? DaysToPublication => LastDay is { } last && Published is { } published ? Period.DaysBetween(last, published) : null;

    /// <summary>The day by which events are ordered: the first on site, or that of publication where it is not known.</summary>
    internal LocalDate? Day => FirstDay ?? Published;

    /// <summary>The day from which the outcome was public: that of publication, or the last known on site where it is not known.</summary>
    internal LocalDate? PublicFrom => Published ?? LastDay ?? FirstDay;

    internal SourceLink? Link
    {
        init => _source = value;
    }

    /// <summary>How a value became known.</summary>
    /// <param name="member">The member, by its name in exchanged data, such as <c>activity</c>.</param>
    /// <returns>The origin, <see cref="ValueOrigin.Stated"/> where nothing else is noted.</returns>
    public ValueOrigin OriginOf(string member) => BasisOf(member)?.Origin ?? ValueOrigin.Stated;

    /// <summary>The note on a value, or null where the document simply states it.</summary>
    /// <param name="member">The member, by its name in exchanged data, such as <c>published</c>.</param>
    public ValueBasis? BasisOf(string member)
    {
        foreach (var basis in Basis.AsSpan())
        {
            if (basis.Member == member)
                return basis;
        }

        return null;
    }

    /// <summary>Whether it is known from Ofsted's own statistics and, as far as its basis says, from nothing else.</summary>
    internal bool IsFromStatistics
    {
        get
        {
            var isTold = false;
            foreach (var basis in Basis.AsSpan())
            {
                if (basis.Origin == ValueOrigin.OfficialStatistics)
                    isTold = true;
                else if (basis.Origin != ValueOrigin.Inferred)
                    return false;
            }

            return isTold;
        }
    }

    /// <summary>The activity, the authority and the days, on one line.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder(Activity?.Label ?? EventKind.LabelOf(this));
        text.Append(", ").Append(Authority);
        if (FirstDay is { } first)
            text.Append(", ").Append(IsoDate.Of(first));
        if (LastDay is { } last && last != FirstDay)
            text.Append(" to ").Append(IsoDate.Of(last));
        return text.ToString();
    }
}
