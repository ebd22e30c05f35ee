using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Dates;

/// <summary>Reads when a document was published: printed, or else from the file name.</summary>
internal static class PublicationReader
{
    private const int LinesBelow = 2;
    private const int LongestDate = 30;
    private const int LongestLabel = 24;
    private const int LinesBelowTitle = 6;

    public static LocalDate? ReadReport(DocumentContext context)
    {
        for (var i = 0; i < context.FrontEnd; i++)
        {
            var line = context.Content[i];
            if (!LineKey.BeginsWithAny(line.Key, "report published", "published:", "published "))
                continue;
            var digit = line.Text.AsSpan().IndexOfAnyInRange('0', '9');
            if (digit >= 0 && PrintedPeriods.ReadDate(line.Text.AsSpan(digit)) is { } date)
            {
                context.Log.AddValue(RecordMember.Published, [line], line.Text[digit..]);
                return date;
            }

            if (digit < 0 && ReadBelow(context, line) is { } below)
                return below;
            context.Log.Warn(ReadingFindingCodes.PublicationUnreadable, "The date of publication cannot be read.", line, RecordMember.Published);
        }

        return null;
    }

    /// <summary>A table read by columns has the dates of its second column below the labels of its first.</summary>
    /// <remarks>A date alone at the end of a page looks like its footer, so all lines are looked at.</remarks>
    private static LocalDate? ReadBelow(DocumentContext context, SourceLine label)
    {
        var seen = 0;
        for (var i = label.Number; i < context.Document.Lines.Count && seen < LinesBelow; i++)
        {
            var line = context.Document.Lines[i];
            if (line.IsBlank)
                continue;
            seen++;
            if (line.Text.Length > LongestDate || !char.IsAsciiDigit(line.Text[0]) || PrintedPeriods.ReadDate(line.Text) is not { } date)
                continue;
            context.Log.AddValue(RecordMember.Published, [line], line.Text);
            return date;
        }

        return null;
    }

    /// <summary>The date of a letter is on a line of its own above "Dear …", in a column there, behind a label, or just below the title.</summary>
    public static LocalDate? ReadLetter(DocumentContext context)
    {
        for (var i = 0; i < context.Title.Index; i++)
        {
            var line = context.Content[i];
            if (line.Text.Length < 60 && PrintedPeriods.ReadDate(line.Text) is { } date)
                return Found(context, line, line.Text, date);
        }

        for (var i = 0; i < context.Content.Count && i < context.Title.Index + LinesBelowTitle; i++)
        {
            if (i >= context.Title.Index && !(context.Document.FollowsGap(i) && context.Document.IsBeforeGap(i)))
                continue;
            foreach (var cell in Parts.Of(context.Content[i].Text, "  "))
            {
                if (cell.Length < LongestDate + LongestLabel && PrintedPeriods.ReadDate(WithoutLabel(cell)) is { } date)
                    return Found(context, context.Content[i], cell, date);
            }
        }

        context.Log.Warn(ReadingFindingCodes.LetterUndated, "The letter prints no date.", null, RecordMember.Published);
        return null;
    }

    private static LocalDate Found(DocumentContext context, SourceLine line, string printed, LocalDate date)
    {
        context.Log.AddValue(RecordMember.Published, [line], printed);
        return date;
    }

    /// <summary>The text without what a letter prints before its date.</summary>
    private static string WithoutLabel(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestLabel and var colon && LineKey.HoldsAny(LineKey.Of(text[..colon]), "date", "publi")
            ? text[(colon + 1)..].TrimStart()
            : text;

    /// <summary>Settles the printed date and the one in the file's name.</summary>
    public static (LocalDate? Date, ValueOrigin Origin) Settle(DocumentContext context, LocalDate? printed)
    {
        var named = FromFileName(context.Options.FileName);
        if (printed is { } date)
        {
            if (named is { } other && other != date)
            {
                context.Log.Warn(ReadingFindingCodes.PublicationDiffers,
                    $"The document is dated {DateText.Of(date)}, but the file name says {DateText.Of(other)}.", null, RecordMember.Published);
            }

            return (printed, ValueOrigin.Stated);
        }

        if (named is { } fromName)
        {
            context.Log.AddValue(RecordMember.Published, ValueOrigin.FileName);
            context.Log.Note(ReadingFindingCodes.PublicationFromFileName,
                $"The document does not print when it was published; the file name says {DateText.Of(fromName)}.", null, RecordMember.Published);
            return (fromName, ValueOrigin.FileName);
        }

        context.Log.Note(ReadingFindingCodes.PublicationMissing, "The document does not print when it was published.", null, RecordMember.Published);
        return (null, ValueOrigin.Unspecified);
    }

    private static LocalDate? FromFileName(string? fileName)
    {
        if (string.IsNullOrEmpty(fileName))
            return null;
        var name = fileName.AsSpan(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var dot = name.LastIndexOf('.');
        if (dot > 0 && name.Length - dot <= 6)
            name = name[..dot];
        return PrintedPeriods.ReadDateAtEnd(name.ToString().Replace('_', ' '));
    }
}
