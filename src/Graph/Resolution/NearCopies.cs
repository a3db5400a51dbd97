using System.Runtime.InteropServices;
using Graph.Documents;

namespace Graph.Resolution;

/// <summary>Finds syndicated text: documents that print most of another one's words. The cost grows with the number of words, not of pairs.</summary>
internal static class NearCopies
{
    /// <summary>Words of a shingle.</summary>
    private const int ShingleWords = 5;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int LeastShingles = 30;

    /// <summary>Share of the shorter text's shingles that the other must hold.</summary>
    private const double LeastShared = 0.7;

    /// <summary>Two texts of which one holds the other half as long meet in one of 20 bands of 3 values in 93 of 100 cases, two that
    /// share a fiftieth in 2 of 10,000.</summary>
    private const int Bands = 20, Rows = 3;

    /// <summary>Earlier documents that one is held against in a band.</summary>
    private const int Window = 8;

    /// <summary>For each copy the id of its original: of those that print the text the first published, then the smallest id.</summary>
    /// <param name="documents">Each document once, in any order.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Document> documents)
    {
        var ordered = documents.OrderBy(document => document.Published ?? DateOnly.MaxValue).ThenBy(document => document.Id, StringComparer.Ordinal).ToList();
        // Most bands hold one document: a list is made for the second.
        var bands = new Dictionary<ulong, (int First, List<int>? More)>();
        var original = new int[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            original[i] = i;
            if (Shingles(ordered[i]) is not { Count: >= LeastShingles } shingles)
                continue;
            var candidates = new SortedSet<int>();
            foreach (var key in Keys(shingles))
            {
                ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(bands, key, out var known);
                if (!known)
                {
                    members.First = i;
                    continue;
                }

                candidates.Add(members.First);
                members.More ??= [];
                candidates.UnionWith(members.More);
                if (members.More.Count < Window - 1)
                    members.More.Add(i);
            }

            foreach (var candidate in candidates)
                if (IsCopy(shingles, Shingles(ordered[candidate])))
                {
                    original[i] = original[candidate];
                    break;
                }
        }

        var copies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < ordered.Count; i++)
            if (original[i] != i)
                copies[ordered[i].Id] = ordered[original[i]].Id;
        return copies;
    }

    private static bool IsCopy(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count(large.Contains) >= LeastShared * small.Count;
    }

    /// <summary>Hashes of all runs of words; what belongs to the page and not to the article is left out.</summary>
    private static HashSet<ulong> Shingles(Document document)
    {
        var words = Words(document);
        var shingles = new HashSet<ulong>(Math.Max(words.Count, 1));
        for (var i = 0; i + ShingleWords <= words.Count; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = i; j < i + ShingleWords; j++)
                hash = unchecked((hash ^ words[j]) * 1099511628211UL);
            shingles.Add(Mix(hash));
        }

        return shingles;
    }

    private static List<ulong> Words(Document document)
    {
        var words = new List<ulong>(document.Text.Length / 6);
        var (hash, inside, margin) = (0UL, false, 0);
        var boilerplate = document.Boilerplate.Order().ToList();
        for (var i = 0; i <= document.Text.Length; i++)
        {
            while (margin < boilerplate.Count && boilerplate[margin].End <= i)
                margin++;
            var skipped = margin < boilerplate.Count && boilerplate[margin].Start <= i;
            if (i < document.Text.Length && !skipped && char.IsLetterOrDigit(document.Text[i]))
            {
                hash = unchecked(((inside ? hash : 14695981039346656037UL) ^ char.ToLowerInvariant(document.Text[i])) * 1099511628211UL);
                inside = true;
            }
            else if (inside)
            {
                words.Add(hash);
                inside = false;
            }
        }

        return words;
    }

    /// <summary>One key a band, from a sketch of one permutation: the shingles fall into bins by their hash, the smallest of a bin is its value,
    /// and an empty bin takes over another's (A. Shrivastava, Optimal Densification for Fast and Accurate Minwise Hashing, 2017).</summary>
    private static IEnumerable<ulong> Keys(HashSet<ulong> shingles)
    {
        var smallest = new ulong[Bands * Rows];
        Array.Fill(smallest, ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            var bin = (int)Math.BigMul(shingle, Bands * Rows, out _);
            smallest[bin] = Math.Min(smallest[bin], Mix(shingle));
        }

        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++)
                key = Mix(key ^ smallest[Filled(smallest, (band * Rows) + row)]);
            yield return key;
        }
    }

    // The bins that an empty one asks in turn depend on its number only: two texts ask alike.
    private static int Filled(ulong[] bins, int bin)
    {
        var asked = (ulong)bin;
        while (bins[bin] == ulong.MaxValue)
            bin = (int)((asked = Mix(asked + 1)) % (ulong)bins.Length);
        return bin;
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mix(ulong value) => unchecked(Last((value + 0x9E3779B97F4A7C15UL) ^ ((value + 0x9E3779B97F4A7C15UL) >> 30)));

    private static ulong Last(ulong value)
    {
        value = unchecked(value * 0xBF58476D1CE4E5B9UL);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EBUL);
        return value ^ (value >> 31);
    }
}
