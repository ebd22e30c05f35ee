using System.Globalization;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf;

/// <summary>What was read from a PDF: the reading of its text, and where on its pages everything is.</summary>
public sealed class PdfReading
{
    internal PdfReading(ReportReading report, PdfText text, EquatableList<Finding> findings)
    {
        (Report, Text, Findings) = (report, text, findings);
    }

    /// <summary>The reading of the text: record, values, paragraphs and the findings of the reader.</summary>
    public ReportReading Report { get; }

    /// <summary>The inspection or visit, or null when the file is not one that can be read.</summary>
    public InspectionEvent? Event => Report.Event;

    /// <summary>The text and its places.</summary>
    public PdfText Text { get; }

    /// <summary>The pages in their order.</summary>
    public EquatableList<PdfPage> Pages => Text.Pages;

    /// <summary>Everything found: what is wrong with the file first, then what the reader found, then what the structure tags say.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Whether a value is missing or in doubt, or a part of the file could not be read.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Where a value is on the page, or null when it is not printed.</summary>
    /// <param name="path">The value, such as <c>$.published</c> or <c>$.judgements[2].grade</c>; <c>$.</c> may be left out.</param>
    public PdfPlace? PlaceOf(string path) => Report.WhereIs(path) is { } value ? PlaceOf(value) : null;

    /// <summary>Where a value is, or where it begins when it continues past its line; null when it is not printed.</summary>
    /// <param name="value">A value of this reading.</param>
    public PdfPlace? PlaceOf(ReadValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Line is { } line ? Text.PlaceOf(line, value.Column ?? 1, value.Length ?? int.MaxValue) ?? Text.PlaceOf(line) : null;
    }

    /// <summary>Where a numbered paragraph begins.</summary>
    /// <param name="paragraph">A paragraph of this reading.</param>
    public PdfPlace? PlaceOf(NumberedParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return Text.PlaceOf(paragraph.Line);
    }

    /// <summary>Where an item that needs to improve begins, or null when the item does not belong to this reading.</summary>
    /// <param name="item">An item of this reading's record.</param>
    public PdfPlace? PlaceOf(Recommendation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var items = Event?.Recommendations ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], item) || items[i] == item)
                return PlaceOf(PathOfItem(i));
        }

        return null;
    }

    /// <summary>Where the line of a finding is, or null when the finding concerns the whole file.</summary>
    /// <param name="finding">A finding of this reading.</param>
    public PdfPlace? PlaceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Line is { } line ? Text.PlaceOf(line) : null;
    }

    /// <summary>The rectangles of all lines of a text that begins on a line, such as those of an item or paragraph.</summary>
    /// <param name="line">The line on which it begins, counted from 1.</param>
    /// <param name="text">The text, joined over line and page breaks.</param>
    /// <returns>A place for each line; the first line alone when the text is not found there.</returns>
    public EquatableList<PdfPlace> PlacesOf(int line, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Layout.PassageFinder.Find(Text, line, text);
    }

    internal static string PathOfItem(int index) => string.Create(CultureInfo.InvariantCulture, $"$.recommendations[{index}]");

    /// <summary>The record's reading and the number of pages.</summary>
    public override string ToString() => $"{Report}; pages: {Pages.Count}";
}
