using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>A term of a closed vocabulary.</summary>
/// <param name="vocabulary">The terms that there are.</param>
/// <param name="noun">What a code is of, with its article.</param>
internal sealed class TermShape<T>(Vocabulary<T> vocabulary, string noun) : CodeShape<T>(noun)
    where T : class, ITerm
{
    public override string KeyOf(T value) => value.Code;

    protected override IEnumerable<string> Codes => vocabulary.All.Select(term => term.Code);

    protected override bool TryFind(string code, [NotNullWhen(true)] out T? value) => vocabulary.TryFromCode(code, out value);
}
