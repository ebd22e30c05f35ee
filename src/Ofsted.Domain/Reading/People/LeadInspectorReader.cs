using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.People;

/// <summary>Reads the name of the lead inspector.</summary>
internal static class LeadInspectorReader
{
    private const int LongestOpening = 70;

    private static readonly KeyBeginnings Labels = new("lead inspector", "reporting inspector", "lead reviewer");

    private static readonly string[] Closings = ["yours sincerely", "your sincerely", "yours faithfully"];

    public static string? ReadReport(DocumentContext context)
    {
        foreach (var i in context.Document.ContentBeginning(Labels))
        {
            var line = context.Content[i];
            if (line.Text.Length > 400)
                continue;
            var label = AfterLabel(line.Text);
            if ((PersonName.Find(label) ?? PersonName.Find(label + " " + context.Document.JoinedText(i + 1, 1))) is not { } name)
                continue;
            context.Log.AddValue(RecordMember.LeadInspector, context.Content.Slice(i, 2), name);
            if (PersonName.IsOddlyWritten(name))
                context.Log.Warn(ReadingFindingCodes.LeadInspectorDoubtful, $"The name is written oddly: '{name}'.", line, RecordMember.LeadInspector);
            return name;
        }

        context.Log.Warn(ReadingFindingCodes.LeadInspectorMissing, "No lead inspector is named.", null, RecordMember.LeadInspector);
        return null;
    }

    /// <summary>The lead inspector of a visit signs the letter.</summary>
    public static string? ReadLetter(DocumentContext context)
    {
        for (var i = context.Content.Count - 1; i >= 0 && i > context.Content.Count - 60; i--)
        {
            var key = context.Content[i].Key;
            if (!LineKey.BeginsWithAny(key, Closings))
                continue;

            for (var j = i + 1; j < context.Content.Count && j <= i + 3; j++)
            {
                if (TryName(context, j) is { } name)
                    return Checked(context, name, i);
            }
        }

        return ReadAboveTitle(context) is { } signed ? Checked(context, signed, context.Content.Count - 1) : Missing(context);
    }

    /// <summary>The signatory is always among the inspectors that the letter names near its beginning.</summary>
    private static string Checked(DocumentContext context, string name, int end)
    {
        if (PersonName.IsOddlyWritten(name) || !IsNamed(name, context.Document, Math.Min(end, LongestOpening)))
            context.Log.Warn(ReadingFindingCodes.LeadInspectorDoubtful, $"The letter is signed by {name}, who is not among the inspectors it names.", null, RecordMember.LeadInspector);
        return name;
    }

    /// <summary>Whether a name is in the first lines, in one of them or over two.</summary>
    private static bool IsNamed(string name, DocumentText document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (document.Content[i].Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return document.JoinedText(0, end).Replace("- ", "-", StringComparison.Ordinal).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the closing words are missing, the name is above "His Majesty's Inspector" near the end.</summary>
    private static string? ReadAboveTitle(DocumentContext context)
    {
        for (var i = context.Content.Count - 1; i > 0 && i > context.Content.Count - 15; i--)
        {
            var key = context.Content[i].Key;
            if (key.Length < 60 && LineKey.BeginsWithAny(key, "her majestys inspector", "his majestys inspector"))
                return TryName(context, i - 1);
        }

        return null;
    }

    private static string? Missing(DocumentContext context)
    {
        context.Log.Warn(ReadingFindingCodes.LeadInspectorMissing, "The letter has no signature that can be read as a name.", null, RecordMember.LeadInspector);
        return null;
    }

    private static string? TryName(DocumentContext context, int index)
    {
        var name = PersonName.Find(context.Content[index].Text);
        if (name is not null)
            context.Log.AddValue(RecordMember.LeadInspector, [context.Content[index]], name);
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
