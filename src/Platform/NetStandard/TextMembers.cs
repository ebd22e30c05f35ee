using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Members of texts.</summary>
internal static class TextMembers
{
    extension(string)
    {
        public static string Create(IFormatProvider? provider, [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler handler) =>
            handler.ToStringAndClear();

        public static string Concat(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.ToString() + second.ToString();
    }

    /// <summary>The text with a part replaced by another; the platform knows but ordinal replacing.</summary>
    public static string Replace(this string text, string old, string? with, StringComparison comparison) =>
        comparison == StringComparison.Ordinal ? text.Replace(old, with) : throw new NotSupportedException();

    public static StringBuilder Append(
        this StringBuilder text, IFormatProvider? provider, [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler handler) =>
        text.Append(handler.ToStringAndClear());

    public static IEnumerable<Rune> EnumerateRunes(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                yield return new Rune(char.ConvertToUtf32(text, i++), 2);
            else
                yield return new Rune(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i], 1);
        }
    }
}
