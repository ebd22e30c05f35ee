using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf.Tags;

/// <summary>Compares the record with one that is read by the structure tags. The record is never changed.</summary>
internal static class TagComparison
{
    private const int LongestShown = 60;

    public static void Compare(ReportReading reading, ReportReading byTags, FindingLog log)
    {
        if (reading.Event is null)
            return;
        if (byTags.Event is null || byTags.Kind != reading.Kind)
        {
            log.Note(PdfFindingCodes.TagsUnreadable, "The structure tags hold no record that could be compared.");
            return;
        }

        if (reading.Event is Inspection inspection && byTags.Event is Inspection other)
            CompareGrades(inspection, other, reading, log);
        CompareItems(reading, byTags, log);
    }

    private static void CompareGrades(Inspection inspection, Inspection other, ReportReading reading, FindingLog log)
    {
        var grades = GradesOf(inspection);
        var byTags = GradesOf(other);
        foreach (var (area, grade) in grades)
        {
            var path = $"judgements[{area}]";
            if (!byTags.TryGetValue(area, out var tagged))
                log.Error(PdfFindingCodes.TagGradeDiffers, $"The page says {grade} for {area}; the structure tags have no grade.", reading.WhereIs(path)?.Line, FindingPath(path));
            else if (tagged != grade)
                log.Error(PdfFindingCodes.TagGradeDiffers, $"The page says {grade} for {area}; the structure tags say {tagged}.", reading.WhereIs(path)?.Line, FindingPath(path));
        }

        foreach (var (area, tagged) in byTags)
        {
            if (!grades.ContainsKey(area))
                log.Error(PdfFindingCodes.TagGradeDiffers, $"The structure tags say {tagged} for {area}; the page has no grade.", null, FindingPath($"judgements[{area}]"));
        }
    }

    private static Dictionary<string, string> GradesOf(Inspection inspection)
    {
        var grades = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var judgement in inspection.Judgements)
            grades[judgement.Area.Code] = judgement.Grade?.Label ?? "not judged";
        return grades;
    }

    private static void CompareItems(ReportReading reading, ReportReading byTags, FindingLog log)
    {
        var items = reading.Event!.Recommendations ?? [];
        var tagged = byTags.Event!.Recommendations ?? [];
        if (items.Count != tagged.Count)
        {
            log.Warn(PdfFindingCodes.TagItemsDiffer, $"The page has {items.Count} items of what needs to improve; the structure tags have {tagged.Count}.", reading.WhereIs("recommendations[0]")?.Line, FindingPath("recommendations"));
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (Essence(items[i].Text) == Essence(tagged[i].Text))
                continue;
            var path = $"recommendations[{i}]";
            log.Warn(PdfFindingCodes.TagItemsDiffer, $"An item differs by the structure tags: \"{Shortened(tagged[i].Text)}\".", reading.WhereIs(path)?.Line, FindingPath(path));
        }
    }

    /// <summary>The letters and digits of an item; footnote digits are set aside.</summary>
    private static string Essence(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    private static string Shortened(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown - 1), "…");

    private static string FindingPath(string path) => $"{Finding.WholeRecord}.{path}";
}
