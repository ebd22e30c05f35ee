using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the area information of a SIF report into observations.</summary>
internal static class AreaBlockReader
{
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
            log.Warn(ReadingFindingCodes.AreaBlockUnreadable, "Nothing could be read of the information about the area.", block.Heading);
        ConsistencyCaveats.Add(context.Drafts);
        return context.Drafts.All.Select(draft => draft.ToObservation(authority)).ToEquatableList();
    }

    /// <summary>Without pages, what was taken for the table of contents may reach into the block: it is looked at when no heading is found outside.</summary>
    private static AreaBlock? FindBlock(DocumentText document)
    {
        var found = AreaBlockFinder.Find(document.Content);
        if (found is { HasHeading: true })
            return found;
        var withContents = document.Lines.Where(line => !line.IsBlank && line.Role is LineRole.Content or LineRole.Contents).ToList();
        return AreaBlockFinder.Find(withContents) is { HasHeading: true } block ? block : found;
    }

    private static void ReadItem(BlockContext context, BlockItem item, ReadingLog log)
    {
        var before = context.Drafts.Count;
        ReadSubjects(context, item);
        if (context.Drafts.Count == before && HoldsNumbers(item))
            log.Note(ReadingFindingCodes.AreaLineNotUnderstood, "Numbers in the information about the area were not understood.", item.FirstLine);
        foreach (var draft in context.Drafts.All.Skip(before).Where(draft => draft.IsDoubtful))
            log.Warn(ReadingFindingCodes.AreaLineDoubtful, $"The number for {draft.Code} stands in a damaged or unusual place.", draft.Line);
    }

    private static void ReadSubjects(BlockContext context, BlockItem item)
    {
        switch (item.Section)
        {
            case AreaSection.Leadership:
            case AreaSection.Other:
                break;
            case AreaSection.Inspections:
                HomesReader.Read(context, item);
                break;
            case AreaSection.ChildrenLiving:
                ReadChildrenLiving(context, item);
                break;
            case AreaSection.ChildProtection:
                ReadChildProtection(context, item);
                break;
            case AreaSection.LookedAfter:
                ReadLookedAfter(context, item);
                break;
            default:
                HomesReader.Read(context, item);
                ReadChildrenLiving(context, item);
                ReadChildProtection(context, item);
                ReadLookedAfter(context, item);
                break;
        }
    }

    private static void ReadChildrenLiving(BlockContext context, BlockItem item)
    {
        PopulationReader.Read(context, item);
        PupilReader.Read(context, item);
        EthnicityReader.Read(context, item);
        AllAgeGroupReader.Read(context, item);
    }

    private static void ReadChildProtection(BlockContext context, BlockItem item)
    {
        IncidentReader.Read(context, item);
        DatedCountReader.Read(context, item);
    }

    private static void ReadLookedAfter(BlockContext context, BlockItem item)
    {
        IncidentReader.Read(context, item);
        DatedCountReader.Read(context, item);
        PlacementReader.Read(context, item);
        YearReader.Read(context, item);
    }

    private static bool HoldsNumbers(BlockItem item) =>
        item.Section is AreaSection.ChildrenLiving or AreaSection.ChildProtection or AreaSection.LookedAfter or AreaSection.Unspecified
        && item.Tokens.Any(token => token.IsQuantity);
}
