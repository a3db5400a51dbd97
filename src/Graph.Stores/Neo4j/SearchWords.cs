using System.Text;

namespace Graph.Stores.Neo4j;

/// <summary>A user's words as a query of a full-text index: every word must stand in the text, folded as the index is, and none of them
/// is taken for an operator of the index's own language.</summary>
internal static class SearchWords
{
    /// <summary>The query; empty when the text holds no word.</summary>
    public static string Of(string text)
    {
        var query = new StringBuilder();
        foreach (var word in Words(SearchText.Fold(text)))
            query.Append(query.Length > 0 ? " AND " : "").Append('"').Append(word).Append('"');
        return query.ToString();
    }

    private static IEnumerable<string> Words(string folded)
    {
        var word = new StringBuilder();
        foreach (var letter in folded.EnumerateRunes().Append(new Rune(' ')))
            if (Rune.IsLetterOrDigit(letter))
                word.Append(letter);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
    }
}
