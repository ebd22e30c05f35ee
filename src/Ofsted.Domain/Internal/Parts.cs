namespace Ofsted.Domain.Internal;

/// <summary>The parts of a list in one text.</summary>
internal static class Parts
{
    /// <summary>The parts without the blanks around them; empty ones are left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="separators">The characters between its parts.</param>
    public static string[] Of(string list, params char[] separators) =>
        Array.FindAll(Array.ConvertAll(list.Split(separators), part => part.Trim()), part => part.Length > 0);
}
