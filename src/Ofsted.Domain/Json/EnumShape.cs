using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>An enumeration, written by its codes; its zero has none.</summary>
/// <param name="noun">What a code is of, with its article.</param>
internal sealed class EnumShape<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string noun) : CodeShape<T>(noun)
    where T : struct, Enum
{
    public override string? KeyOf(T value) => EnumCodes<T>.Of(value);

    protected override IEnumerable<string> Codes => EnumCodes<T>.All;

    protected override bool TryFind(string code, out T value) => EnumCodes<T>.TryFind(code, out value);
}
