namespace Graph.Tests.Language;

/// <summary>Damages bytes in a way that depends on the seed alone.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] original, int seed, int withinFirst = int.MaxValue)
    {
        var random = new Random(seed);
        var bytes = original.ToList();
        for (int changes = 1 + random.Next(4); changes > 0 && bytes.Count > 0; changes--)
        {
            int at = random.Next(Math.Min(bytes.Count, withinFirst));
            switch (random.Next(6))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + random.Next(16))); break;
                case 3: bytes.InsertRange(at, Enumerable.Range(0, 1 + random.Next(16)).Select(_ => (byte)random.Next(256))); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes[at] = (byte)(0xC0 + random.Next(64)); break;
            }
        }
        return [.. bytes];
    }
}
