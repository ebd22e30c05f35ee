namespace Ofsted.Domain.Pdf.Content;

/// <summary>The rectangle around a path, for what may be shown when the path becomes a clip: never less than the path leaves.</summary>
internal sealed class PathExtent
{
    private PdfRectangle? _extent;

    /// <summary>Whether the path becomes a clip when it is painted.</summary>
    public bool IsClip { get; set; }

    public void Add(double? x, double? y, in Matrix transformation)
    {
        if (x is not { } a || y is not { } b)
            return;
        var at = Matrix.Move(a, b).Then(transformation);
        var point = new PdfRectangle(at.E, at.F, at.E, at.F);
        _extent = _extent?.Union(point) ?? point;
    }

    /// <summary>Ends the path; what it leaves of a clip.</summary>
    public PdfRectangle? End(PdfRectangle? clip)
    {
        var result = IsClip && _extent is { } extent ? Common(clip, extent) : clip;
        (_extent, IsClip) = (null, false);
        return result;
    }

    private static PdfRectangle Common(PdfRectangle? clip, PdfRectangle extent) => clip is not { } held
        ? extent
        : new PdfRectangle(Math.Max(held.Left, extent.Left), Math.Max(held.Bottom, extent.Bottom), Math.Min(held.Right, extent.Right), Math.Min(held.Top, extent.Top));
}
