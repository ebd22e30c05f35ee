namespace Ofsted.Domain.Reading.Text;

/// <summary>Counts the work of one reading, and looks at its token as the work goes on, wherever that is.</summary>
/// <param name="token">Stops the reading.</param>
internal sealed class ReadingWork(CancellationToken token)
{
    /// <summary>So many characters are as much work as a look at a line.</summary>
    public const int CharactersOfUnit = 64;

    private const int UnitsBetweenLooks = 256;

    private long _nextLook;

    /// <summary>The work that is done: a unit for each look at a line, and one for so many characters of it.</summary>
    public long Done { get; private set; }

    /// <summary>Counts a look at a text of some length.</summary>
    public void Pass(int characters)
    {
        Done += 1 + (characters / CharactersOfUnit);
        if (Done >= _nextLook)
            Look();
    }

    private void Look()
    {
        token.ThrowIfCancellationRequested();
        _nextLook = Done + UnitsBetweenLooks;
    }
}
