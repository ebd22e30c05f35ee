using System.Buffers.Binary;

namespace Ofsted.Domain.Official;

/// <summary>The checksum that packages hold of their files: CRC-32, eight bytes at a time.</summary>
internal sealed class Checksum
{
    private const uint Polynomial = 0xEDB88320;
    private const int Step = 8;
    private const int Values = 256;
    private const uint Last = Values - 1;

    private static readonly uint[] Tables = MakeTables();

    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var (state, tables) = (_state, Tables);
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(uint)..]);
            state = tables[(7 * Values) + (low & Last)] ^ tables[(6 * Values) + ((low >> 8) & Last)] ^ tables[(5 * Values) + ((low >> 16) & Last)] ^ tables[(4 * Values) + (low >> 24)]
                ^ tables[(3 * Values) + (high & Last)] ^ tables[(2 * Values) + ((high >> 8) & Last)] ^ tables[Values + ((high >> 16) & Last)] ^ tables[high >> 24];
        }

        foreach (var one in bytes)
            state = tables[(state ^ one) & Last] ^ (state >> 8);
        _state = state;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[Step * Values];
        for (var i = 0u; i < Values; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            tables[i] = value;
        }

        for (var i = Values; i < tables.Length; i++)
            tables[i] = tables[tables[i - Values] & Last] ^ (tables[i - Values] >> 8);
        return tables;
    }
}
