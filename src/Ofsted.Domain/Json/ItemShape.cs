namespace Ofsted.Domain.Json;

/// <summary>How a type looks in JSON of which there are lists too.</summary>
internal abstract class ItemShape<T> : Shape<T>
    where T : notnull
{
    /// <summary>The shape of a list of such values.</summary>
    public ListShape<T> Many => field ??= new ListShape<T>(this);

    public override Shape List => Many;
}
