using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Compares objects by being the same one.</summary>
internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
{
    public static ReferenceEqualityComparer Instance { get; } = new();

    bool IEqualityComparer<object?>.Equals(object? first, object? second) => ReferenceEquals(first, second);

    int IEqualityComparer<object?>.GetHashCode(object? value) => RuntimeHelpers.GetHashCode(value);
}
