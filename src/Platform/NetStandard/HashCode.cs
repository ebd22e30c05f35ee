namespace System;

/// <summary>Mixes the hash codes of several values.</summary>
internal struct HashCode
{
    private int _hash;

    public static int Combine<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth)
    {
        var hash = new HashCode();
        hash.Add(first);
        hash.Add(second);
        hash.Add(third);
        hash.Add(fourth);
        return hash.ToHashCode();
    }

    public void Add<T>(T value) => _hash = unchecked((_hash * 31) + (value?.GetHashCode() ?? 0));

    public readonly int ToHashCode() => _hash;
}
