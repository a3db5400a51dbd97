using Graph.Lexicon;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>The roles of pronouns in one language.</summary>
internal sealed class PronounTable
{
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);

    public PronounTable(string language)
    {
        foreach (var row in LexiconTable.Load($"{language}/pronouns.tsv").Rows)
            roles.TryAdd(row.Cells[0], row.Cells[1]);
    }

    /// <summary>personal, possessive or relative; "her" before a noun is possessive.</summary>
    public string RoleOf(Word word) =>
        word.Relation == "nmod:poss" ? "possessive" : roles.GetValueOrDefault(word.Text.ToLowerInvariant()) is { } role && role != "possessive" ? role
        : word.BaseRelation is "nmod" or "det" ? "possessive" : "personal";
}
