using Graph.Text;

namespace Graph.Mentions;

/// <summary>Rows of a table, found by the word in their first column.</summary>
internal sealed class WordRows
{
    private const int ShortestFirstPart = 2;
    private readonly Dictionary<string, List<string[]>> rows = new(StringComparer.Ordinal);

    public WordRows(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
            if (this.rows.TryGetValue(row[0], out var same))
                same.Add(row);
            else
                this.rows[row[0]] = [row];
    }

    /// <summary>The first row of a form, or null.</summary>
    public string[]? Find(string form) => rows.TryGetValue(form, out var found) ? found[0] : null;

    /// <summary>Whether a row of the form says <paramref name="use"/> in its second column.</summary>
    public bool Has(string form, string use) => rows.TryGetValue(form, out var found) && found.Exists(row => row[1] == use);

    /// <summary>The first row of a word's lemma or form; with <paramref name="compounds"/> also that of the longest last part of it.</summary>
    public string[]? Find(Word word, bool compounds)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if ((Find(lemma) ?? Find(word.Text) ?? Find(word.Text.ToLowerInvariant())) is { } whole)
            return whole;
        for (var cut = ShortestFirstPart; compounds && cut < lemma.Length - 2; cut++)
            if (Find(lemma[cut..]) is { } part)
                return part;
        return null;
    }
}
