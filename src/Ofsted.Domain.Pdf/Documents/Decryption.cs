using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Decrypts a file that opens without a password: one that is protected against changes alone.</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The format asks for them; nothing is kept secret here.")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format asks for them; nothing is kept secret here.")]
[SuppressMessage("Security", "CA5358:Review cipher mode usage", Justification = "The format asks for them; nothing is kept secret here.")]
internal sealed class Decryption
{
    private const int BlockLength = 16;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] _key;
    private readonly Method _method;
    private readonly Work _work;

    private Decryption(byte[] key, Method method, Work work) => (_key, _method, _work) = (key, method, work);

    private enum Method
    {
        None,
        Rc4,
        Aes,
        AesWholeKey,
    }

    /// <summary>How to decrypt a file; null when it is not encrypted.</summary>
    /// <exception cref="RefusedException">The file needs a password, or is encrypted in an unknown way.</exception>
    public static Decryption? Of(PdfFile file)
    {
        if (file.Trailer["Encrypt"] is null)
            return null;
        if (file.Get<DictionaryValue>(file.Trailer["Encrypt"]) is not { } dictionary || file.Name(dictionary["Filter"]) is not "Standard")
            throw Unknown();
        var version = file.Whole(dictionary["V"]) ?? 0;
        var revision = file.Whole(dictionary["R"]) ?? 0;
        var method = MethodOf(file, dictionary, version);
        var user = file.Get<StringValue>(dictionary["U"])?.Bytes ?? [];
        var owner = file.Get<StringValue>(dictionary["O"])?.Bytes ?? [];
        var key = version == 5
            ? LongKey(file, dictionary, user, revision)
            : ShortKey(file, dictionary, user, owner, version, revision);
        return new Decryption(key, method, file.Work);
    }

    public byte[] DecryptStream(ReadOnlySpan<byte> bytes, int number, int generation) => Decrypt(bytes, number, generation);

    public Value? DecryptStrings(Value? value, int number, int generation) => value switch
    {
        StringValue text => new StringValue(Decrypt(text.Bytes, number, generation)),
        ArrayValue array => new ArrayValue(array.Items.ConvertAll(item => DecryptStrings(item, number, generation))),
        DictionaryValue dictionary => new DictionaryValue(dictionary.Entries.ToDictionary(
            entry => entry.Key, entry => DecryptStrings(entry.Value, number, generation), StringComparer.Ordinal)),
        _ => value,
    };

    private static Method MethodOf(PdfFile file, DictionaryValue dictionary, int version)
    {
        if (version is 1 or 2)
            return Method.Rc4;
        if (version is not (4 or 5))
            throw Unknown();
        var name = file.Name(dictionary["StmF"]) ?? "Identity";
        if (name == "Identity")
            return Method.None;
        var filter = file.Get<DictionaryValue>(file.Get<DictionaryValue>(dictionary["CF"])?[name]);
        return file.Name(filter?["CFM"]) switch
        {
            "V2" => Method.Rc4,
            "AESV2" => Method.Aes,
            "AESV3" => Method.AesWholeKey,
            "None" => Method.None,
            _ => throw Unknown(),
        };
    }

    private static byte[] ShortKey(PdfFile file, DictionaryValue dictionary, byte[] user, byte[] owner, int version, int revision)
    {
        var length = version == 1 ? 5 : Math.Clamp((file.Whole(dictionary["Length"]) ?? (version == 4 ? 128 : 40)) / 8, 5, 16);
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(long)(file.Number(dictionary["P"]) ?? 0)));
        var identifier = file.Get<ArrayValue>(file.Trailer["ID"]) is { Items: [var first, ..] } ? file.Get<StringValue>(first)?.Bytes ?? [] : [];
        var isMetadataPlain = revision >= 4 && file.Get<BooleanValue>(dictionary["EncryptMetadata"]) is { IsTrue: false };
        byte[] start = [.. Padding, .. owner.AsSpan(0, Math.Min(32, owner.Length)), .. permissions, .. identifier, .. isMetadataPlain ? new byte[] { 255, 255, 255, 255 } : []];
        var hash = MD5.HashData(start);
        if (revision >= 3)
        {
            for (var i = 0; i < 50; i++)
                hash = MD5.HashData(hash.AsSpan(0, length));
        }

        var key = hash[..length];
        var expected = revision >= 3 ? ProofOf(key, identifier) : Rc4(key, Padding);
        var compared = revision >= 3 ? 16 : 32;
        if (user.Length < compared || !expected.AsSpan(0, compared).SequenceEqual(user.AsSpan(0, compared)))
            throw NeedsPassword();
        return key;
    }

    private static byte[] ProofOf(byte[] key, byte[] identifier)
    {
        var proof = Rc4(key, MD5.HashData([.. Padding, .. identifier]));
        for (var i = 1; i <= 19; i++)
            proof = Rc4(Array.ConvertAll(key, value => (byte)(value ^ i)), proof);
        return proof;
    }

    private static byte[] LongKey(PdfFile file, DictionaryValue dictionary, byte[] user, int revision)
    {
        var wrapped = file.Get<StringValue>(dictionary["UE"])?.Bytes ?? [];
        if (user.Length < 48 || wrapped.Length < 32)
            throw Unknown();
        if (!Hash(user.AsSpan(32, 8), revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
            throw NeedsPassword();
        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(40, 8), revision);
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[BlockLength], PaddingMode.None);
    }

    /// <summary>The hash of the empty password with a salt.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        var key = SHA256.HashData(salt);
        if (revision < 6)
            return key;
        using var aes = Aes.Create();
        for (var round = 0; ; round++)
        {
            var repeated = new byte[64 * key.Length];
            for (var i = 0; i < repeated.Length; i++)
                repeated[i] = key[i % key.Length];
            aes.Key = key[..16];
            var mixed = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            var sum = 0;
            foreach (var value in mixed.AsSpan(0, 16))
                sum += value;
            key = (sum % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 31)
                return key[..32];
        }
    }

    private byte[] Decrypt(ReadOnlySpan<byte> bytes, int number, int generation)
    {
        _work.Spend(bytes.Length);
        return _method switch
        {
            Method.None => bytes.ToArray(),
            Method.Rc4 => Rc4(ObjectKey(number, generation, isAes: false), bytes),
            Method.Aes => DecryptAes(ObjectKey(number, generation, isAes: true), bytes),
            _ => DecryptAes(_key, bytes),
        };
    }

    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        byte[] start =
        [
            .. _key, (byte)(number & 255), (byte)((number >> 8) & 255), (byte)((number >> 16) & 255),
            (byte)(generation & 255), (byte)((generation >> 8) & 255), .. isAes ? "sAlT"u8 : [],
        ];
        return MD5.HashData(start)[..Math.Min(16, _key.Length + 5)];
    }

    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var length = (bytes.Length - BlockLength) / BlockLength * BlockLength;
        if (length <= 0)
            return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.Slice(BlockLength, length), bytes[..BlockLength], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= BlockLength ? plain[..^padding] : plain;
    }

    private static byte[] Rc4(byte[] key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
            state[i] = (byte)i;
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[bytes.Length];
        for (int n = 0, i = 0, j = 0; n < bytes.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(bytes[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }

    private static RefusedException NeedsPassword() =>
        new(PdfFindingCodes.Encrypted, "The file is encrypted and opens only with a password.");

    private static RefusedException Unknown() =>
        new(PdfFindingCodes.Encrypted, "The file is encrypted in an unsupported way.");
}
