using System.Globalization;
using Graph.Lexicon;

namespace Graph.Text;

/// <summary>How telling each three-letter sequence is for each language.</summary>
internal sealed class Trigrams
{
    private readonly string[] languages;
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> weights;

    private Trigrams(string[] languages, Dictionary<string, double[]> weights) =>
        (this.languages, this.weights) = (languages, weights.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Frequencies fall with the rank about as 1 / (rank + 10); a sequence outside the table counts as rank 390.</summary>
    public static Trigrams Load()
    {
        var rows = LexiconTable.Load("common/langid.tsv", "language", "rank", "trigram").Rows;
        // English first: equal scores are decided for it.
        string[] languages = [.. rows.Select(row => row.Cells[0]).Distinct(StringComparer.Ordinal)
            .OrderBy(code => code != "en").ThenBy(code => code, StringComparer.Ordinal)];
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!weights.TryGetValue(row.Cells[2], out var own))
                weights.Add(row.Cells[2], own = new double[languages.Length]);
            own[Array.IndexOf(languages, row.Cells[0])] = Math.Log(400.0 / (int.Parse(row.Cells[1], CultureInfo.InvariantCulture) + 10));
        }

        return new Trigrams(languages, weights);
    }

    /// <summary>Logarithm of the likelihood of a folded text in each language, up to a constant; English first.</summary>
    public IReadOnlyList<(string Language, double Value)> Score(string folded)
    {
        var scores = new double[languages.Length];
        for (var i = 0; i + 3 <= folded.Length; i++)
            if (weights.TryGetValue(folded.AsSpan(i, 3), out var found))
                for (var language = 0; language < scores.Length; language++)
                    scores[language] += found[language];
        return [.. languages.Zip(scores)];
    }
}
