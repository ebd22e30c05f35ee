namespace Ofsted.Domain.Internal;

/// <summary>Something that stands for the things it holds, for those that know the things and not the holder.</summary>
internal interface IHolder<out T>
{
    IEnumerable<T> Held { get; }
}
