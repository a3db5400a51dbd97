using System.Buffers.Binary;
using System.Text;

namespace Graph.Language.Lexemes;

/// <summary>The 64-bit id of a string: 0, a symbol's number, or MurmurHash64A of its UTF-8 bytes with seed 1 (FORMAT 3).</summary>
internal static class StringId
{
    private const ulong M = 0xC6A4A7935BD1E995;

    public static ulong Of(string text)
    {
        if (text.Length == 0) return 0;
        return EmbeddedTables.Symbols.TryGetValue(text, out ulong symbol) ? symbol : Hash(text);
    }

    private static ulong Hash(string text)
    {
        if (text.Length > 85) return Murmur64A(Encoding.UTF8.GetBytes(text));
        Span<byte> bytes = stackalloc byte[256];
        return Murmur64A(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    public static ulong Murmur64A(ReadOnlySpan<byte> bytes)
    {
        ulong h = 1 ^ unchecked((ulong)bytes.Length * M);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            ulong k = BinaryPrimitives.ReadUInt64LittleEndian(bytes) * M;
            k ^= k >> 47;
            h = (h ^ (k * M)) * M;
        }
        if (bytes.Length > 0)
        {
            ulong rest = 0;
            for (int i = bytes.Length - 1; i >= 0; i--) rest = (rest << 8) | bytes[i];
            h = (h ^ rest) * M;
        }
        h = (h ^ (h >> 47)) * M;
        return h ^ (h >> 47);
    }
}
