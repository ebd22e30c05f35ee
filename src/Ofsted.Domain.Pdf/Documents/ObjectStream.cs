using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>An inflated object stream: the numbers of its objects and where each begins.</summary>
internal sealed class ObjectStream(byte[] data, int end, List<(int Number, int Offset)> objects)
{
    public static ObjectStream Empty { get; } = new([], 0, []);

    public int Count => objects.Count;

    public int NumberAt(int index) => objects[index].Number;

    /// <summary>The object of a number, looked for first at an index.</summary>
    public Value? Read(int number, int index, Work work)
    {
        if (index < 0 || index >= objects.Count || objects[index].Number != number)
        {
            work.Spend(objects.Count);
            index = objects.FindIndex(item => item.Number == number);
        }

        if (index < 0 || objects[index].Offset >= end)
            return null;
        var value = new Lexer(data, objects[index].Offset, end, work).Read();
        return value is KeywordValue ? null : value;
    }
}
