namespace Ofsted.Domain.Reading.Text;

/// <summary>A document as the small readers see it: its lines, and those of them that carry content.</summary>
internal sealed class DocumentText
{
    /// <summary>The title, table and names stand within so many lines of content.</summary>
    private const int LongestFront = 110;

    private const int ShortestFullLine = 40;

    /// <summary>The first sentence of a letter begins within so many lines of its title.</summary>
    public const int FarthestSummary = 12;

    private SetWords? _setWords;
    private LineIndex? _index;
    private HeadingKinds[]? _headings;
    private bool? _partsWords;

    private DocumentText(string text, List<SourceLine> lines, List<SourceLine> content)
    {
        Text = text;
        Lines = lines;
        Content = content;
    }

    /// <summary>The text, with each character that means the end of a line as that.</summary>
    public string Text { get; }

    public List<SourceLine> Lines { get; }

    /// <summary>The lines that are neither blank nor page furniture, footnotes or table of contents.</summary>
    public List<SourceLine> Content { get; }

    private LineIndex Index => _index ??= new LineIndex(Content);

    public static DocumentText Of(string text, CancellationToken cancellation = default)
    {
        text = SourceText.Of(text);
        var lines = SourceLines.Split(text, cancellation);
        PageFurniture.Mark(lines);
        ContentsTable.Mark(lines);
        var content = new List<SourceLine>(lines.Count);
        foreach (var line in lines)
        {
            if (line.IsContent)
                JoinedLines.Add(content, line);
        }

        JoinedLines.SplitFront(content);
        return new DocumentText(text, lines, content);
    }

    /// <summary>The indexes, among the lines of content, of those whose keys begin with a wording.</summary>
    public List<int> ContentBeginning(KeyBeginnings wordings) => Index.Find(wordings);

    /// <summary>The indexes, among the lines of content, of those that may begin with a wording or with a part of one, behind a number too.</summary>
    public List<int> ContentPossiblyBeginning(KeyBeginnings wordings) => Index.FindPossible(wordings);

    /// <summary>Whether a line ends with the hyphen of a word that goes on in the next; converters that unite such words leave none.</summary>
    public bool PartsWords => _partsWords ??= Content.Exists(line => line.Text.Length > 1 && line.Text[^1] == '-' && char.IsAsciiLetter(line.Text[^2]));

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
            from = Content.FindIndex(from, content => content.Number > line);
            if (from < 0)
                yield break;
            for (; from < Content.Count && Content[from].Number == line + 1; from++)
                yield return from;
        }
    }

    /// <summary>Where the front matter ends: at the table of contents or the first heading of the body.</summary>
    public int FrontEnd(Func<string, bool> isBodyHeading)
    {
        var contents = Lines.FirstOrDefault(line => line.Role == LineRole.Contents);
        for (var i = 0; i < Content.Count && i < LongestFront; i++)
        {
            if (contents is not null && Content[i].Number > contents.Number)
                return i;
            if (i > 3 && isBodyHeading(Content[i].Key))
                return i;
        }

        return Math.Min(Content.Count, LongestFront);
    }

    /// <summary>The index of the sentence in which a letter says what it summarises, at or after one line of content and before another; or null.</summary>
    public int? FindSummary(int start, int end)
    {
        for (var i = start; i < Math.Min(end, Content.Count); i++)
        {
            if (Content[i].Key.StartsWith("this letter summari", StringComparison.Ordinal))
                return i;
        }

        return null;
    }

    /// <summary>The key of several lines of content, as many as there are, read as one.</summary>
    public string JoinedKey(int start, int count)
    {
        if (count == 1)
            return Content[start].Key;
        return string.Join(' ', Content.Skip(start).Take(count).Select(line => line.Key));
    }

    /// <summary>The text of several lines of content, as many as there are, read as one.</summary>
    public string JoinedText(int start, int count) =>
        string.Join(' ', Content.Skip(start).Take(count).Select(line => line.Text));

    /// <summary>Whether the line before a line of content is a full one that ends within a sentence.</summary>
    public bool IsWithinSentence(int index) =>
        index > 0 && !FollowsGap(index) && Content[index - 1].Text is { Length: > ShortestFullLine } before && char.IsLower(before[^1]);

    /// <summary>Whether a blank line, or the end of a page, stands before a line of content.</summary>
    public bool FollowsGap(int index)
    {
        if (index == 0)
            return true;
        return Content[index].Number - Content[index - 1].Number > 1;
    }
}
