namespace Ofsted.Domain.Reading.Text;

/// <summary>A document as the small readers see it: its lines, and those of them that carry content.</summary>
internal sealed class DocumentText
{
    /// <summary>The title, table and names are within so many lines of content.</summary>
    private const int LongestFront = 110;

    private const int ShortestFullLine = 40;

    /// <summary>The first sentence of a letter begins within so many lines of its title.</summary>
    public const int FarthestSummary = 12;

    /// <summary>The number of the first line of the table of contents.</summary>
    private int _contentsNumber;

    private SetWords? _setWords;
    private LineIndex? _index;
    private HeadingKinds[]? _headings;
    private bool? _partsWords;

    private DocumentText(string text, LineList lines, LineList content)
    {
        Text = text;
        Lines = lines;
        Content = content;
    }

    /// <summary>The text, with each character that means the end of a line as that.</summary>
    public string Text { get; }

    public LineList Lines { get; }

    /// <summary>The first line that is not read to its end, or after which nothing is read; null where all is read.</summary>
    public SourceLine? Cut { get; private init; }

    /// <summary>The lines that are neither blank nor page furniture, footnotes or table of contents.</summary>
    public LineList Content { get; }

    private LineIndex Index => _index ??= new LineIndex(Content);

    public static DocumentText Of(string text, ReadingWork work)
    {
        text = SourceText.Of(text, work);
        var lines = SourceLines.Split(text, work, out var cut);
        PageFurniture.Mark(lines);
        ContentsTable.Mark(lines);
        var content = new LineList(work, lines.Count);
        var contents = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.IsContent)
                JoinedLines.Add(content, line);
            else if (line.Role == LineRole.Contents)
                contents = Math.Min(contents, line.Number);
        }

        JoinedLines.SplitFront(content);
        return new DocumentText(text, lines, content) { Cut = cut, _contentsNumber = contents };
    }

    /// <summary>The indexes, among the lines of content, of those whose keys begin with a wording.</summary>
    public List<int> ContentBeginning(KeyBeginnings wordings) => Index.Find(wordings);

    /// <summary>The indexes, among the lines of content, of those that may begin with a wording or with a part of one, behind a number too.</summary>
    public List<int> ContentPossiblyBeginning(KeyBeginnings wordings) => Index.FindPossible(wordings);

    /// <summary>Whether a line ends with the hyphen of a word that goes on in the next; converters that unite such words leave none.</summary>
    public bool PartsWords => _partsWords ??= AnyLinePartsWord();

    /// <summary>What the line of content at an index begins, if it is a heading.</summary>
    public HeadingKinds HeadingAt(int index) => (_headings ??= SectionHeadings.FindAll(this))[index];

    /// <summary>The indexes, among all lines, of those that hold a word, in any capitals.</summary>
    public IEnumerable<int> LinesWith(SetWord word) => (_setWords ??= SetWords.Find(Text, Lines)).LinesWith(word);

    /// <summary>The indexes, among the lines of content, of those that hold a word, in any capitals.</summary>
    public IEnumerable<int> ContentWith(SetWord word)
    {
        var from = 0;
        foreach (var line in LinesWith(word))
        {
            while (from < Content.Count && Content[from].Number <= line)
                from++;
            for (; from < Content.Count && Content[from].Number == line + 1; from++)
                yield return from;
        }
    }

    /// <summary>Where the front matter ends: at the table of contents or the first heading of the body.</summary>
    public int FrontEnd(Func<string, bool> isBodyHeading)
    {
        for (var i = 0; i < Content.Count && i < LongestFront; i++)
        {
            if (Content[i].Number > _contentsNumber)
                return i;
            if (i > 3 && isBodyHeading(Content[i].Key))
                return i;
        }

        return Math.Min(Content.Count, LongestFront);
    }

    /// <summary>The index of the sentence in which a letter says what it summarises, at or after one line of content and before another; or null.</summary>
    public int? FindSummary(int start, int end)
    {
        return FindBeginning(start, end, "this letter summari") ?? FindBeginning(start, end, "this letter sets out", "this letter outlines", "this letter contains", "this letter reports");
    }

    private int? FindBeginning(int start, int end, params ReadOnlySpan<string> wordings)
    {
        for (var i = start; i < Math.Min(end, Content.Count); i++)
        {
            if (LineKey.BeginsWithAny(Content[i].Key, wordings))
                return i;
        }

        return null;
    }

    /// <summary>The key of several lines of content, as many as there are, read as one.</summary>
    public string JoinedKey(int start, int count)
    {
        if (count == 1)
            return Content[start].Key;
        return string.Join(' ', Content.Slice(start, count).Select(line => line.Key));
    }

    /// <summary>The text of several lines of content, as many as there are, read as one.</summary>
    public string JoinedText(int start, int count) =>
        string.Join(' ', Content.Slice(start, count).Select(line => line.Text));

    /// <summary>Whether the line before a line of content is a full one that ends within a sentence.</summary>
    public bool IsWithinSentence(int index) =>
        index > 0 && !FollowsGap(index) && Content[index - 1].Text is { Length: > ShortestFullLine } before && char.IsLower(before[^1]);

    private bool AnyLinePartsWord()
    {
        foreach (var line in Content)
        {
            if (line.Text.Length > 1 && line.Text[^1] == '-' && char.IsAsciiLetter(line.Text[^2]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a blank line, or the end of a page, is before a line of content.</summary>
    public bool FollowsGap(int index)
    {
        if (index == 0)
            return true;
        return Content[index].Number - Content[index - 1].Number > 1;
    }

    /// <summary>Whether a blank line, or an end, is after a line of content.</summary>
    public bool IsBeforeGap(int index) => index + 1 >= Content.Count || FollowsGap(index + 1);
}
