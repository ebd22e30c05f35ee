using NodaTime;
using Ofsted.Domain.Internal;
using System.Globalization;
using System.Text;

namespace Ofsted.Domain;

/// <summary>Something wrong, doubtful or worth knowing in a document, a record, a table or a JSON text.</summary>
/// <remarks>
/// The reader, the rules, JSON and CSV all report in this form. <c>FindingCatalogue</c> in <c>Ofsted.Domain.Rules</c> says of each code
/// what it means and what to do about it.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Finding : IShown
{
    /// <summary>The path of the record as a whole.</summary>
    public const string WholeRecord = "$";

    /// <summary>The permanent code, such as <c>OFS-DAT-01</c>; a rule's is its identifier.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong, always in English.</summary>
    /// <remarks>The wording may change between versions; the code does not.</remarks>
    public required string Message { get; init; }

    /// <summary>
    /// The value concerned, as a JSON path into the exchanged form of the record, such as <c>$.judgements[2].grade</c>, or <c>$[2].activity</c> in a
    /// sequence; <c>$</c> for the whole record.
    /// </summary>
    public string Path { get; init; } = WholeRecord;

    /// <summary>The line of the text, or the row of the table, counted from 1; null where there is no text or the finding concerns all of it.</summary>
    public int? Line { get; init; }

    /// <summary>The heading of the column of the table; null where there is no table or the finding concerns the whole row.</summary>
    public string? Column { get; init; }

    /// <summary>The offending values as text, codes and ISO dates; empty when something is missing, or when the message already gives them.</summary>
    public EquatableList<string> Values { get; init; } = [];

    /// <summary>The positions, counted from 0, of the events or observations concerned in the given sequence; empty for a single record.</summary>
    public EquatableList<int> Concerned { get; init; } = [];

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Severity", Severity),
        ("Code", Code),
        ("Where", Path == WholeRecord ? null : Path),
        ("Line", Line),
        ("Column", Column),
        ("Message", Message),
    ];

    LocalDate? IShown.ShownBy => null;

    /// <summary>The code, the path, the line and the message.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Code);
        if (Path != WholeRecord)
            text.Append(' ').Append(Path);
        if (Line is { } line)
            text.Append(CultureInfo.InvariantCulture, $" line {line}");
        if (Column is not null)
            text.Append(CultureInfo.InvariantCulture, $" column '{Column}'");
        return text.Append(": ").Append(Message).ToString();
    }
}
