namespace Graph.Language.Tokenization;

/// <summary>
/// Affix lengths at the ends of one very long chunk. Affixes are short, so only a window at the end is searched, and a line of ten
/// million exclamation marks, which shows the same window again and again, needs few searches.
/// </summary>
internal sealed class AffixMemo(TokenizerRules rules)
{
    public const int LongChunk = 256;
    private const int Window = 64, Guard = 16;
    private const int MaxEntries = 4096;

    private readonly Dictionary<string, int> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> suffixes = new(StringComparer.Ordinal);

    public int Prefix(ReadOnlySpan<char> text)
    {
        if (text.Length <= Window) return Math.Max(0, rules.Prefix.First(text).Length);
        var window = text[..Window];
        var lookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(window, out int length))
        {
            var (start, found) = rules.Prefix.First(window);
            // What reaches the window's end might be longer outside it.
            length = found > 0 && start + found > Window - Guard ? -1 : Math.Max(0, found);
            if (prefixes.Count < MaxEntries) lookup[window] = length;
        }
        return length >= 0 ? length : Math.Max(0, rules.Prefix.First(text).Length);
    }

    public int Suffix(ReadOnlySpan<char> text)
    {
        if (text.Length <= Window) return Math.Max(0, rules.Suffix.First(text).Length);
        var window = text[^Window..];
        var lookup = suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(window, out int length))
        {
            var (start, found) = rules.Suffix.First(window);
            length = found > 0 && start < Guard ? -1 : Math.Max(0, found);
            if (suffixes.Count < MaxEntries) lookup[window] = length;
        }
        return length >= 0 ? length : Math.Max(0, rules.Suffix.First(text).Length);
    }
}
