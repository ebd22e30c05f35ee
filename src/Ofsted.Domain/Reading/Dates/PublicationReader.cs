using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Dates;

/// <summary>Reads when a document was published: printed, or else from the name of the file.</summary>
internal static class PublicationReader
{
    private const string Path = "published";
    private const int LinesBelow = 2;
    private const int LongestDate = 30;

    public static LocalDate? ReadReport(DocumentText document, int frontEnd, ReadingLog log)
    {
        for (var i = 0; i < frontEnd; i++)
        {
            var line = document.Content[i];
            if (!line.Key.StartsWith("report published", StringComparison.Ordinal) && !line.Key.StartsWith("published:", StringComparison.Ordinal)
                && !line.Key.StartsWith("published ", StringComparison.Ordinal))
            {
                continue;
            }

            var digit = line.Text.AsSpan().IndexOfAnyInRange('0', '9');
            if (digit >= 0 && PrintedPeriods.ReadDate(line.Text.AsSpan(digit)) is { } date)
            {
                log.Read(Path, line, line.Text[digit..]);
                return date;
            }

            if (digit < 0 && ReadBelow(document, line, log) is { } below)
                return below;
            log.Warn(ReadingFindingCodes.PublicationUnreadable, "The date of publication cannot be read.", line, Path);
        }

        return null;
    }

    /// <summary>A table read by columns has the dates of its second column below the labels of its first.</summary>
    /// <remarks>A date alone at the end of a page looks like its footer, so all lines are looked at.</remarks>
    private static LocalDate? ReadBelow(DocumentText document, SourceLine label, ReadingLog log)
    {
        foreach (var line in document.Lines.Skip(label.Number).Where(line => !line.IsBlank).Take(LinesBelow))
        {
            if (line.Text.Length > LongestDate || !char.IsAsciiDigit(line.Text[0]) || PrintedPeriods.ReadDate(line.Text) is not { } date)
                continue;
            log.Read(Path, line, line.Text);
            return date;
        }

        return null;
    }

    /// <summary>The date of a letter stands on a line of its own above "Dear …".</summary>
    public static LocalDate? ReadLetter(DocumentText document, DocumentTitle title, ReadingLog log)
    {
        for (var i = 0; i < title.Index; i++)
        {
            var line = document.Content[i];
            if (line.Text.Length < 60 && PrintedPeriods.ReadDate(line.Text) is { } date)
            {
                log.Read(Path, line, line.Text);
                return date;
            }
        }

        log.Warn(ReadingFindingCodes.LetterUndated, "The letter prints no date.", null, Path);
        return null;
    }

    /// <summary>Settles the printed date and the one in the file's name.</summary>
    public static (LocalDate? Date, ValueOrigin Origin) Settle(LocalDate? printed, string? fileName, ReadingLog log)
    {
        var named = FromFileName(fileName);
        if (printed is { } date)
        {
            if (named is { } other && other != date)
            {
                log.Warn(ReadingFindingCodes.PublicationDiffers,
                    $"The document is dated {DateText.Of(date)}, the name of the file says {DateText.Of(other)}.", null, Path);
            }

            return (printed, ValueOrigin.Stated);
        }

        if (named is { } fromName)
        {
            log.Infer(Path, ValueOrigin.FileName);
            log.Note(ReadingFindingCodes.PublicationFromFileName,
                $"The document does not print when it was published; the name of the file says {DateText.Of(fromName)}.", null, Path);
            return (fromName, ValueOrigin.FileName);
        }

        log.Note(ReadingFindingCodes.PublicationMissing, "The document does not print when it was published.", null, Path);
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
