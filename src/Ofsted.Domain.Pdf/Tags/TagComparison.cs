using Ofsted.Domain.Internal;
using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf.Tags;

/// <summary>Compares the record with one that is read by the structure tags. The record is never changed.</summary>
internal static class TagComparison
{
    public static void Compare(ReportReading reading, ReportReading byTags, FindingLog log)
    {
        if (reading.Event is null)
            return;
        if (byTags.Event is null || byTags.Kind != reading.Kind)
        {
            log.Note(PdfFindingCodes.TagsUnreadable, "The structure tags hold no record to compare with.");
            return;
        }

        if (reading.Event is Inspection inspection && byTags.Event is Inspection other)
            CompareGrades(inspection, other, reading, log);
        CompareItems(reading, byTags, log);
    }

    private static void CompareGrades(Inspection inspection, Inspection other, ReportReading reading, FindingLog log)
    {
        var byTags = GradesOf(other);
        for (var i = 0; i < inspection.Judgements.Count; i++)
        {
            var judgement = inspection.Judgements[i];
            var path = $"$.judgements[{i}].grade";
            var isTagged = byTags.Remove(judgement.Area.Code, out var tagged);
            if (isTagged && tagged == GradeOf(judgement))
                continue;
            var said = isTagged ? $"say {tagged}" : "have no grade";
            log.Error(PdfFindingCodes.TagGradeDiffers, $"The page says {GradeOf(judgement)} for {judgement.Area.Code}; the structure tags {said}.", reading.WhereIs(path)?.Line, path);
        }

        foreach (var (area, tagged) in byTags)
            log.Error(PdfFindingCodes.TagGradeDiffers, $"The structure tags say {tagged} for {area}; the page has no grade.", null, "$.judgements");
    }

    private static Dictionary<string, string> GradesOf(Inspection inspection)
    {
        var grades = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var judgement in inspection.Judgements)
            grades[judgement.Area.Code] = GradeOf(judgement);
        return grades;
    }

    private static string GradeOf(Judgement judgement) => judgement.Grade?.Label ?? "not judged";

    private static void CompareItems(ReportReading reading, ReportReading byTags, FindingLog log)
    {
        var items = reading.Event!.Recommendations ?? [];
        var tagged = byTags.Event!.Recommendations ?? [];
        if (items.Count != tagged.Count)
        {
            log.Warn(PdfFindingCodes.TagItemsDiffer, $"The page has {items.Count} items that need to improve; the structure tags have {tagged.Count}.", reading.WhereIs(PdfReading.PathOfItem(0))?.Line, "$.recommendations");
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (Essence(items[i].Text) == Essence(tagged[i].Text))
                continue;
            var path = PdfReading.PathOfItem(i);
            log.Warn(PdfFindingCodes.TagItemsDiffer, $"An item differs in the structure tags: \"{Excerpt.Of(tagged[i].Text)}\".", reading.WhereIs(path)?.Line, path);
        }
    }

    /// <summary>The letters of an item: digits, among them those of footnotes, are set aside.</summary>
    private static string Essence(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
