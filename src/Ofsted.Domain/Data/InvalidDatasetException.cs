using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ofsted.Domain.Data;

/// <summary>Thrown when the text of a dataset cannot be read.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown here only, and always with a code and a place.")]
public sealed class InvalidDatasetException : FormatException
{
    internal InvalidDatasetException(string code, string part, int? line, string message, Exception? inner = null)
        : base(Compose(code, part, line, message), inner)
    {
        Code = code;
        Part = part;
        Line = line;
    }

    /// <summary>What is wrong: one of <see cref="DatasetErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The text in which the error is: <c>inspections</c> or <c>visits</c>.</summary>
    public string Part { get; }

    /// <summary>The line, counted from 1, or null when the error concerns the whole text.</summary>
    public int? Line { get; }

    private static string Compose(string code, string part, int? line, string message) =>
        line is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{code}: {part}, line {number}: {message}")
            : $"{code}: {part}: {message}";
}
