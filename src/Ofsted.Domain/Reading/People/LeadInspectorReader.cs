using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.People;

/// <summary>Reads the name of the lead inspector.</summary>
internal static class LeadInspectorReader
{
    private const string Path = "leadInspector";
    private const int LongestOpening = 70;

    private static readonly KeyBeginnings Labels = new("lead inspector", "reporting inspector", "lead reviewer");

    public static string? ReadReport(DocumentText document, ReadingLog log)
    {
        foreach (var i in document.ContentBeginning(Labels))
        {
            var line = document.Content[i];
            if (line.Text.Length > 400)
                continue;
            var label = AfterLabel(line.Text);
            var name = PersonName.Find(label);
            if (name is null && i + 1 < document.Content.Count)
                name = PersonName.Find(label + " " + document.Content[i + 1].Text);
            if (name is null)
                continue;
            log.Read(Path, [line, .. document.Content.Skip(i + 1).Take(1)], name);
            if (PersonName.IsOddlyWritten(name))
                log.Warn(ReadingFindingCodes.LeadInspectorDoubtful, $"The name is written oddly: '{name}'.", line, Path);
            return name;
        }

        log.Warn(ReadingFindingCodes.LeadInspectorMissing, "No lead inspector is named.", null, Path);
        return null;
    }

    /// <summary>The lead inspector of a visit signs the letter.</summary>
    public static string? ReadLetter(DocumentText document, ReadingLog log)
    {
        for (var i = document.Content.Count - 1; i >= 0 && i > document.Content.Count - 60; i--)
        {
            var key = document.Content[i].Key;
            if (!(key.StartsWith("yours sincerely", StringComparison.Ordinal) || key.StartsWith("your sincerely", StringComparison.Ordinal)
                    || key.StartsWith("yours faithfully", StringComparison.Ordinal)))
            {
                continue;
            }

            for (var j = i + 1; j < document.Content.Count && j <= i + 3; j++)
            {
                if (TryName(document.Content[j], log) is { } name)
                    return Checked(name, document, i, log);
            }
        }

        return ReadAboveTitle(document, log) is { } signed ? Checked(signed, document, document.Content.Count - 1, log) : Missing(log);
    }

    /// <summary>The signatory is always among the inspectors that the letter names near its beginning.</summary>
    private static string Checked(string name, DocumentText document, int end, ReadingLog log)
    {
        if (PersonName.IsOddlyWritten(name) || !IsNamed(name, document, Math.Min(end, LongestOpening)))
            log.Warn(ReadingFindingCodes.LeadInspectorDoubtful, $"{name}, who signs the letter, is not named so among its inspectors.", null, Path);
        return name;
    }

    /// <summary>Whether a name stands in the first lines, in one of them or over two.</summary>
    private static bool IsNamed(string name, DocumentText document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (document.Content[i].Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return document.JoinedText(0, end).Replace("- ", "-", StringComparison.Ordinal).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the closing words are missing, the name stands above "His Majesty's Inspector" near the end.</summary>
    private static string? ReadAboveTitle(DocumentText document, ReadingLog log)
    {
        for (var i = document.Content.Count - 1; i > 0 && i > document.Content.Count - 15; i--)
        {
            var key = document.Content[i].Key;
            if (key.Length < 60 && (key.StartsWith("her majestys inspector", StringComparison.Ordinal) || key.StartsWith("his majestys inspector", StringComparison.Ordinal)))
                return TryName(document.Content[i - 1], log);
        }

        return null;
    }

    private static string? Missing(ReadingLog log)
    {
        log.Warn(ReadingFindingCodes.LeadInspectorMissing, "The letter is not signed by a name that can be read.", null, Path);
        return null;
    }

    private static string? TryName(SourceLine line, ReadingLog log)
    {
        var name = PersonName.Find(line.Text);
        if (name is not null)
            log.Read(Path, line, name);
        return name;
    }

    private static string AfterLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
            return text[(colon + 1)..];
        var label = text.IndexOf("inspector", StringComparison.OrdinalIgnoreCase);
        return label < 0 ? "" : text[(label + "inspector".Length)..];
    }
}
