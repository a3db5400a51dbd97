using Graph.Lexicon;

namespace Graph.Mentions;

/// <summary>Reads the tables that only the rooms Mentions and Coreference use.</summary>
internal static class VocabularyTables
{
    public static VocabularyRows Read(LexiconSet lexicon) => new(lexicon)
    {
        BaseNames = BaseNames(lexicon),
        Heads = Rows(lexicon, "nominal-heads", "lemma", "type", "plural", "gender", "kind"),
        Actors = Rows(lexicon, "actor-nouns", "lemma", "use"),
        SeatVerbs = Rows(lexicon, "seat-verbs", "lemma", "use"),
        NameHints = Rows(lexicon, "name-hints", "form", "use"),
        Endings = LexiconTable.Paths.Contains($"{lexicon.Language}/name-endings.tsv", StringComparer.Ordinal) ? Rows(lexicon, "name-endings", "ending", "base") : new WordRows([]),
        Pronouns = Rows(lexicon, "pronouns", "form", "role", "gender", "number"),
        Words = Rows(lexicon, "mention-words", "word", "use"),
        NotNames = Rows(lexicon, "not-names", "form"),
        OrganizationHeads = Rows(lexicon, "org-heads", "head", "kind", "what"),
    };

    private static WordRows Rows(LexiconSet lexicon, string table, params string[] columns) =>
        new(LexiconTable.Load($"{lexicon.Language}/{table}.tsv", columns).Rows.Select(row => row.Cells.ToArray()));

    private static Dictionary<string, string> BaseNames(LexiconSet lexicon)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in lexicon.Countries.All)
            names[country.Key] = country.Name(lexicon.Language);
        foreach (var row in LexiconTable.Load($"{lexicon.Language}/organizations.tsv").Rows)
            names[row.Cells[0]] = row.Cells[1];
        foreach (var row in LexiconTable.Load("common/place-aliases.tsv").Rows)
            if (row.Cells[1] == lexicon.Language && GrammaticalCases.Allows(row.Cells[3], "nom"))
                names.TryAdd(row.Cells[0], row.Cells[2]);
        foreach (var row in LexiconTable.Load("common/places.tsv").Rows)
            names.TryAdd(row.Cells[0], row.Cells[1]);
        return names;
    }
}
