using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>The shapes of one family of types, which are made together.</summary>
internal sealed class ShapeList
{
    private readonly Dictionary<Type, Shape> _shapes = [];

    public IEnumerable<Shape> Shapes => _shapes.Values;

    public bool TryFind(Type type, [NotNullWhen(true)] out Shape? shape) => _shapes.TryGetValue(type, out shape);

    /// <summary>An object with members.</summary>
    public Table<T> Of<T>(Func<Members, T?, T> members, bool isLenient = false, Func<Shape[]>? kinds = null)
        where T : notnull => Add<T, Table<T>>(new Table<T>(members, isLenient, kinds));

    /// <summary>An enumeration.</summary>
    public EnumShape<T> Codes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string noun)
        where T : struct, Enum => Add<T, EnumShape<T>>(new EnumShape<T>(noun));

    /// <summary>A closed vocabulary.</summary>
    public TermShape<T> Terms<T>(Vocabulary<T> vocabulary, string noun)
        where T : class, ITerm => Add<T, TermShape<T>>(new TermShape<T>(vocabulary, noun));

    public TShape Add<T, TShape>(TShape shape)
        where T : notnull
        where TShape : Shape<T>
    {
        _shapes.Add(typeof(T), shape);
        return shape;
    }
}
