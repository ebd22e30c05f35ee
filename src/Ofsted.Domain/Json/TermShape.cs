using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>A term of a closed vocabulary.</summary>
/// <param name="noun">What a code is of, with its article.</param>
internal sealed class TermShape<T>(string noun) : CodeShape<T>(noun)
    where T : class, ITerm<T>
{
    public override string KeyOf(T value) => value.Code;

    protected override IEnumerable<string> Codes => T.Vocabulary.All.Select(term => term.Code);

    protected override bool TryFind(string code, [NotNullWhen(true)] out T? value) => T.Vocabulary.TryFromCode(code, out value);
}
