using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Graph;

/// <summary>Ids made of content: the same parts give the same id on every machine.</summary>
public static class ContentId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>26 characters (the first 130 bits) of the base32 form (RFC 4648, lower case) of the SHA-256 of the parts.
    /// Each part is preceded by its byte length, so that ("ab","c") and ("a","bc") differ.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Encode(hash.GetHashAndReset());
    }

    private static string Encode(byte[] digest) => string.Create(26, digest, static (target, bytes) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
            target[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
    });
}
