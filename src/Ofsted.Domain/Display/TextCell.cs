using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Display;

/// <summary>One cell of a <see cref="TextTable"/>: a text and what it is.</summary>
internal readonly record struct TextCell
{
    /// <summary>The text; control characters are written as spaces. Null is written as nothing.</summary>
    public string? Text { get; init; }

    /// <summary>What it is, for its colour.</summary>
    public TextTone Tone { get; init; }

    /// <summary>A cell.</summary>
    /// <param name="text">The text, or null for an empty cell.</param>
    /// <param name="tone">What it is.</param>
    public static TextCell Of(string? text, TextTone tone = TextTone.Unspecified) => new() { Text = text, Tone = tone };

    /// <summary>A cell with the label of a grade in its colour, or a dash where there is none.</summary>
    /// <param name="grade">The grade, or null.</param>
    public static TextCell Of(Grade? grade) => grade is null ? Of("-", TextTone.Quiet) : Of(grade.Label, Tones.Of(grade));

    /// <summary>A cell of ordinary text.</summary>
    /// <param name="text">The text, or null for an empty cell.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "TextCell.Of is the named alternative.")]
    public static implicit operator TextCell(string? text) => Of(text);

    /// <summary>The text.</summary>
    public override string ToString() => Text ?? "";
}
