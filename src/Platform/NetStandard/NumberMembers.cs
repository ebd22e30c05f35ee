using System.Globalization;
using System.Numerics;
using System.Text;

namespace System;

/// <summary>Members of numbers.</summary>
internal static class NumberMembers
{
    extension(decimal value)
    {
        public byte Scale => (byte)(decimal.GetBits(value)[3] >> 16);
    }

    extension(int)
    {
        public static int Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => int.Parse(text.ToString(), provider);

        public static int Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider) => int.Parse(text.ToString(), style, provider);
    }

    extension(ushort)
    {
        public static ushort Parse(ReadOnlySpan<byte> text, NumberStyles style, IFormatProvider? provider) =>
            ushort.Parse(Encoding.UTF8.GetString(text.ToArray()), style, provider);
    }

    extension(BitOperations)
    {
        public static int LeadingZeroCount(ulong value)
        {
            var count = 0;
            for (var bit = 1UL << 63; bit != 0 && (value & bit) == 0; bit >>= 1)
                count++;
            return count;
        }
    }

    extension(Array)
    {
        public static void Fill<T>(T[] items, T item)
        {
            for (var i = 0; i < items.Length; i++)
                items[i] = item;
        }
    }
}
