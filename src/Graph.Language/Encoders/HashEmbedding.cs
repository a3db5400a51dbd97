using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>A table of vectors addressed by four hashes of a key (FORMAT 6).</summary>
internal sealed class HashEmbedding
{
    private readonly float[] table;
    private readonly uint rows;
    private readonly uint seed;

    public HashEmbedding(NetworkNode node)
    {
        var e = node.Param("E", 2);
        table = e.Data;
        rows = (uint)e.Shape[0];
        Width = e.Shape[1];
        seed = (uint)node.Attr("seed").AsInt(0, int.MaxValue);
        Column = node.Attr("column").AsInt(0, 63);
    }

    public int Width { get; }

    /// <summary>Which of the extracted attributes is the key.</summary>
    public int Column { get; }

    public (uint A, uint B, uint C, uint D) Rows(ulong key)
    {
        ulong h1 = BitOperations.RotateLeft(key * 0x87C37B91114253D5, 31) * 0x4CF5AD432745937F;
        h1 ^= seed ^ 8UL;
        ulong h2 = seed ^ 8UL;
        h1 += h2;
        h2 += h1;
        h1 = Mix(h1);
        h2 = Mix(h2);
        h1 += h2;
        h2 += h1;
        return ((uint)h1 % rows, (uint)(h1 >> 32) % rows, (uint)h2 % rows, (uint)(h2 >> 32) % rows);
    }

    /// <summary>Writes the sum of the key's four rows.</summary>
    public void Embed(ulong key, Span<float> into)
    {
        var (a, b, c, d) = Rows(key);
        Sum(Row(a), Row(b), Row(c), Row(d), into);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, Span<float> into)
    {
        int lanes = Vector<float>.Count, i = 0;
        for (; i + lanes <= into.Length; i += lanes)
            (new Vector<float>(a[i..]) + new Vector<float>(b[i..]) + new Vector<float>(c[i..]) + new Vector<float>(d[i..])).CopyTo(into[i..]);
        for (; i < into.Length; i++) into[i] = a[i] + b[i] + c[i] + d[i];
    }

    private ReadOnlySpan<float> Row(uint row) => table.AsSpan((int)row * Width, Width);

    private static ulong Mix(ulong k)
    {
        k = (k ^ (k >> 33)) * 0xFF51AFD7ED558CCD;
        k = (k ^ (k >> 33)) * 0xC4CEB9FE1A85EC53;
        return k ^ (k >> 33);
    }
}
