using System.Text;
using Ofsted.Domain.Pdf.Content;
using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Tags;

/// <summary>Writes the text of a file in the order of its structure tags: a line a paragraph, an item or a row of a table.</summary>
internal sealed class TagTexts(PdfFile file)
{
    private const double WordGap = 0.15;
    private const double NewLine = 0.5;

    private readonly Dictionary<(int Page, int Mark), List<Glyph>> _marked = [];
    private readonly StringBuilder _text = new();
    private readonly HashSet<int> _visited = [];
    private Glyph? _last;
    private bool _isAtBlank = true;

    private enum Step
    {
        Open,
        Close,
    }

    private sealed record Node(Value? Value, int Page, Step Step, string Name);

    public void Add(PageSource page, List<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Mark < 0)
                continue;
            var key = (page.ObjectNumber, glyph.Mark);
            if (!_marked.TryGetValue(key, out var list))
                _marked[key] = list = [];
            list.Add(glyph);
        }
    }

    /// <summary>The text; null when the file has no structure tags.</summary>
    public string? Write()
    {
        if (file.Get<DictionaryValue>(file.Catalog?["StructTreeRoot"]) is not { } root || _marked.Count == 0)
            return null;
        var roles = file.Get<DictionaryValue>(root["RoleMap"]);
        var pending = new Stack<Node>();
        pending.Push(new Node(root["K"], 0, Step.Open, ""));
        var count = 0;
        while (pending.TryPop(out var node))
        {
            Work.Check("its structure tree", file.Work.Limits.Tags, "elements", ++count);
            file.Work.Spend(10);
            if (node.Step == Step.Close)
                EndBlock(node.Name);
            else if (node.Value is not ReferenceValue reference || _visited.Add(reference.Number))
                Open(node, roles, pending);
        }

        return _text.ToString();
    }

    private void Open(Node node, DictionaryValue? roles, Stack<Node> pending)
    {
        switch (file.Resolve(node.Value))
        {
            case NumberValue { Whole: { } mark }:
                WriteMarked(node.Page, mark);
                break;
            case ArrayValue array:
                for (var i = array.Items.Count - 1; i >= 0; i--)
                    pending.Push(node with { Value = array.Items[i] });
                break;
            case DictionaryValue dictionary:
                OpenElement(dictionary, node, roles, pending);
                break;
        }
    }

    private void OpenElement(DictionaryValue dictionary, Node node, DictionaryValue? roles, Stack<Node> pending)
    {
        var page = dictionary["Pg"] is ReferenceValue reference ? reference.Number : node.Page;
        if (file.Name(dictionary["Type"]) is "MCR")
        {
            if (file.Whole(dictionary["MCID"]) is { } mark)
                WriteMarked(page, mark);
            return;
        }

        if (dictionary["K"] is null)
            return;
        var name = file.Name(dictionary["S"]) ?? "";
        name = file.Name(roles?[name]) ?? name;
        BeginBlock(name);
        pending.Push(new Node(null, page, Step.Close, name));
        pending.Push(new Node(dictionary["K"], page, Step.Open, name));
    }

    private void BeginBlock(string name)
    {
        if (name is "P" or "LI" or "TR" or "Table" or "L" or "Note" or "Caption" or "TOCI" || IsHeading(name))
            EndLine();
    }

    private static bool IsHeading(string name) => name is ['H'] or ['H', >= '1' and <= '9'];

    private void EndBlock(string name)
    {
        switch (name)
        {
            case "P" or "Note" or "Caption" or "TOCI" or "L" or "Table":
            case var heading when IsHeading(heading):
                EndLine();
                EndLine();
                break;
            case "LI" or "TR":
                EndLine();
                break;
            case "Lbl":
                AddBlank(1);
                break;
            case "TD" or "TH":
                AddBlank(4);
                break;
        }
    }

    private void WriteMarked(int page, int mark)
    {
        if (!_marked.Remove((page, mark), out var glyphs))
            return;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
            {
                AddBlank(1);
            }
            else
            {
                if (_last is { } last && !_isAtBlank && IsApart(last, glyph))
                    AddBlank(1);
                _text.Append(glyph.Text);
                _isAtBlank = false;
            }

            _last = glyph;
        }
    }

    private static bool IsApart(in Glyph last, in Glyph next) =>
        next.Left - last.Right > WordGap * next.Size || next.Left < last.Left || Math.Abs(next.Baseline - last.Baseline) > NewLine * next.Size;

    private void AddBlank(int count)
    {
        if (_text.Length > 0 && _text[^1] != '\n' && (!_isAtBlank || count > 1))
            _text.Append(' ', count);
        _isAtBlank = true;
    }

    private void EndLine()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
            _text.Append('\n');
        _isAtBlank = true;
        _last = null;
    }
}
