using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the area information of a SIF report into observations.</summary>
internal static class AreaBlockReader
{
    /// <summary>Every reader of a part looks at each item.</summary>
    private const int WorkOfCharacter = 16;

    private static readonly Action<BlockContext, BlockItem>[] Inspections = [HomesReader.Read];

    private static readonly Action<BlockContext, BlockItem>[] ChildrenLiving = [PopulationReader.Read, PupilReader.Read, EthnicityReader.Read, AllAgeGroupReader.Read];

    private static readonly Action<BlockContext, BlockItem>[] ChildProtection = [IncidentReader.Read, DatedCountReader.Read];

    private static readonly Action<BlockContext, BlockItem>[] LookedAfter = [.. ChildProtection, PlacementReader.Read, YearReader.Read];

    /// <summary>What is read where no sub-heading says of what the item speaks.</summary>
    private static readonly Action<BlockContext, BlockItem>[] All = [.. Inspections, .. ChildrenLiving, .. ChildProtection, .. LookedAfter];

    public static EquatableList<Observation> Read(DocumentContext document, AuthorityReference? authority)
    {
        var log = document.Log;
        if (FindBlock(document.Document) is not { } block)
        {
            log.Note(ReadingFindingCodes.AreaBlockMissing, "The report has no information about the area.");
            return [];
        }

        if (!block.HasHeading)
            log.Note(ReadingFindingCodes.AreaBlockHeadingMissing, "The information about the area was found by its sub-headings.", block.Heading);
        var context = new BlockContext { Drafts = new ObservationDrafts() };
        foreach (var item in block.Items)
            ReadItem(context, item, log);
        if (context.Drafts.Count == 0)
            log.Warn(ReadingFindingCodes.AreaBlockUnreadable, "None of the information about the area could be read.", block.Heading);
        ConsistencyCaveats.Add(context.Drafts);
        return context.Drafts.All.Select(draft => draft.ToObservation(authority)).ToEquatableList();
    }

    /// <summary>Without pages, what was taken for the table of contents may reach into the block: it is looked at when no heading is found outside.</summary>
    private static AreaBlock? FindBlock(DocumentText document)
    {
        var found = AreaBlockFinder.Find(document.Content);
        if (found is { HasHeading: true })
            return found;
        var withContents = new LineList(document.Lines.Work, document.Content.Count);
        foreach (var line in document.Lines)
        {
            if (!line.IsBlank && line.Role is LineRole.Content or LineRole.Contents)
                withContents.Add(line);
        }

        return AreaBlockFinder.Find(withContents) is { HasHeading: true } block ? block : found;
    }

    private static void ReadItem(BlockContext context, BlockItem item, ReadingLog log)
    {
        var before = context.Drafts.Count;
        log.Work.Pass(item.Text.Length * WorkOfCharacter);
        foreach (var read in ReadersOf(item.Section))
            read(context, item);
        if (item.IsCut || (context.Drafts.Count == before && HoldsNumbers(item)))
            log.Note(ReadingFindingCodes.AreaLineNotUnderstood, "Numbers in the information about the area were not understood.", item.FirstLine);
        foreach (var draft in context.Drafts.All.Skip(before).Where(draft => draft.IsDoubtful))
            log.Warn(ReadingFindingCodes.AreaLineDoubtful, $"The number for {draft.Code} is in a damaged or unusual place.", draft.Line);
    }

    private static Action<BlockContext, BlockItem>[] ReadersOf(AreaSection section) => section switch
    {
        AreaSection.Leadership or AreaSection.Other => [],
        AreaSection.Inspections => Inspections,
        AreaSection.ChildrenLiving => ChildrenLiving,
        AreaSection.ChildProtection => ChildProtection,
        AreaSection.LookedAfter => LookedAfter,
        _ => All,
    };

    private static bool HoldsNumbers(BlockItem item) =>
        item.Section is AreaSection.ChildrenLiving or AreaSection.ChildProtection or AreaSection.LookedAfter or AreaSection.Unspecified
        && item.Tokens.Any(token => token.IsQuantity);
}
