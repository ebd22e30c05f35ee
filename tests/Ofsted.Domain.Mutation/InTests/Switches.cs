namespace Ofsted.Domain.Mutation;

/// <summary>The switches of the library in this process, through arrays that it finds in the data of the application domain.</summary>
internal static class Switches
{
    public const int None = -1;

    private const string OnName = "OFSTED_MUTANT_ON";
    private const string ReachedName = "OFSTED_MUTANTS_REACHED";

    private static readonly int[] _on = [None];

    /// <summary>Must come before the library is touched, as must <see cref="Record"/>.</summary>
    public static void Take() => AppDomain.CurrentDomain.SetData(OnName, _on);

    public static void TurnOn(int mutant) => Volatile.Write(ref _on[0], mutant);

    public static void TurnOff() => TurnOn(None);

    /// <summary>Which mutants have been reached, by their numbers.</summary>
    public static bool[] Record(int count)
    {
        var reached = new bool[count];
        AppDomain.CurrentDomain.SetData(ReachedName, reached);
        return reached;
    }
}
