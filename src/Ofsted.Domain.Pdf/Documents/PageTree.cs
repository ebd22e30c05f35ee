using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Walks the tree of pages without recursion; each node is visited once.</summary>
internal sealed class PageTree(PdfFile file)
{
    private static readonly PdfRectangle A4 = new(0, 0, 595, 842);

    private readonly List<PageSource> _pages = [];
    private readonly HashSet<int> _visited = [];

    private sealed record Node(Value? Value, int Depth, Value? Resources, Value? MediaBox, Value? CropBox, Value? Rotate);

    public static List<PageSource> Read(PdfFile file)
    {
        var tree = new PageTree(file);
        tree.Walk();
        return tree._pages;
    }

    private void Walk()
    {
        var pending = new Stack<Node>();
        var root = file.Catalog?["Pages"];
        pending.Push(new Node(root, 1, null, null, null, null));
        while (pending.TryPop(out var node))
        {
            file.Work.Spend(10);
            Work.Check("its page tree", file.Work.Limits.PageTreeDepth, "levels", node.Depth);
            if (node.Value is ReferenceValue reference && !_visited.Add(reference.Number))
            {
                Damaged("A page, or a branch of the page tree, is listed twice or contains itself.");
                continue;
            }

            if (file.Get<DictionaryValue>(node.Value) is not { } dictionary)
            {
                Damaged("A page, or a branch of the page tree, is missing.");
                continue;
            }

            node = node with
            {
                Resources = dictionary["Resources"] ?? node.Resources,
                MediaBox = dictionary["MediaBox"] ?? node.MediaBox,
                CropBox = dictionary["CropBox"] ?? node.CropBox,
                Rotate = dictionary["Rotate"] ?? node.Rotate,
            };
            if (file.Get<ArrayValue>(dictionary["Kids"]) is { } kids)
            {
                Work.Check("its pages", file.Work.Limits.Pages, "pages", kids.Items.Count);
                for (var i = kids.Items.Count - 1; i >= 0; i--)
                    pending.Push(node with { Value = kids.Items[i], Depth = node.Depth + 1 });
            }
            else if (file.Name(dictionary["Type"]) is "Pages")
            {
                Damaged("A branch of the page tree has lost its pages.");
            }
            else
            {
                Add(dictionary, node);
            }
        }

        if (file.Whole(file.Get<DictionaryValue>(root)?["Count"]) is { } count && count != _pages.Count)
            Damaged($"The file says that it has {count} pages; {_pages.Count} were found.");
    }

    private void Add(DictionaryValue dictionary, Node node)
    {
        Work.Check("its pages", file.Work.Limits.Pages, "pages", _pages.Count + 1);
        var media = Box(node.MediaBox) ?? A4;
        var crop = Box(node.CropBox) is { } box ? Common(box, media) ?? media : media;
        var turns = (int)(Math.Clamp(file.Number(node.Rotate) ?? 0, -36_000, 36_000) / 90);
        _pages.Add(new PageSource
        {
            Number = _pages.Count + 1,
            ObjectNumber = (node.Value as ReferenceValue)?.Number ?? 0,
            Dictionary = dictionary,
            Resources = node.Resources,
            Box = crop,
            Turns = ((turns % 4) + 4) % 4,
        });
    }

    private PdfRectangle? Box(Value? value)
    {
        if (file.Get<ArrayValue>(value) is not { Items.Count: 4 } array)
            return null;
        Span<double> edges = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            if (file.Number(array.Items[i]) is not { } edge || Math.Abs(edge) > 1_000_000)
                return null;
            edges[i] = edge;
        }

        var box = new PdfRectangle(Math.Min(edges[0], edges[2]), Math.Min(edges[1], edges[3]), Math.Max(edges[0], edges[2]), Math.Max(edges[1], edges[3]));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }

    private static PdfRectangle? Common(PdfRectangle one, PdfRectangle other)
    {
        var common = new PdfRectangle(Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom), Math.Min(one.Right, other.Right), Math.Min(one.Top, other.Top));
        return common.Width > 0 && common.Height > 0 ? common : null;
    }

    private void Damaged(string message) => file.Log.Error(PdfFindingCodes.PageTreeDamaged, message);
}
