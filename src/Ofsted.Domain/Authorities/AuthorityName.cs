using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A name of an authority as names are compared: the letters and digits of its words, and nothing that is printed in several ways.</summary>
/// <param name="letters">The letters of all words, as <see cref="NameFolding"/> leaves them.</param>
/// <param name="starts">Where among them each word begins.</param>
internal sealed class AuthorityName(string letters, List<int> starts)
{
    /// <summary>The number of words.</summary>
    public int Count => starts.Count;

    /// <summary>Folds a name; one that is too long to be a name has no words.</summary>
    public static AuthorityName Of(string? name) => NameFolding.Fold(name);

    /// <summary>What is the same for all printed forms of one name, also where no letter is in it.</summary>
    public static string KeyOf(string? name) => Of(name).ToString() is { Length: > 0 } folded ? folded : Spelling.Normalise(name);

    /// <summary>The letters of all words: blanks between them decide nothing.</summary>
    public override string ToString() => letters;

    /// <summary>The letters of the words from one to before another.</summary>
    public string Between(int start, int end) => letters[PlaceOf(start)..PlaceOf(end)];

    /// <summary>One word.</summary>
    public string Word(int index) => Between(index, index + 1);

    private int PlaceOf(int word) => word < starts.Count ? starts[word] : letters.Length;
}
