namespace Ofsted.Domain.Display;

/// <summary>A part of a page, whatever the page is written in.</summary>
internal abstract record PagePart;

/// <summary>A heading; 1 is the title of the page.</summary>
internal sealed record PageHeading(int Level, string Text) : PagePart;

/// <summary>A paragraph.</summary>
internal sealed record PageParagraph(string Text, bool IsQuiet = false) : PagePart;

/// <summary>A list, whose items are numbered or not.</summary>
internal sealed record PageList(List<string> Items, bool IsNumbered) : PagePart;

/// <summary>A table, whose first column heads its rows.</summary>
internal sealed record PageTable(string Caption, string[] Header, List<PageCell[]> Rows) : PagePart;
