namespace Ofsted.Domain;

/// <summary>An edition of the statistical neighbours model, by its year.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum NeighbourModel
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The model of April 2021.</summary>
    Model2021 = 2021,

    /// <summary>The model of 2025.</summary>
    Model2025 = 2025,
}
