using Graph.Language.Lexemes;

namespace Graph.Language.Heads;

/// <summary>Lemmas by tables: rule and lookup modes (FORMAT 13.2).</summary>
internal sealed class TableLemmatizer : Component
{
    private static readonly string[] FrenchPos = ["noun", "verb", "adj", "adp", "adv", "aux", "cconj", "det", "pron", "punct", "sconj"];
    private readonly LemmaTables tables;
    private readonly Dictionary<string, PosTables> byPos;
    private readonly string language;
    private readonly bool byRules;
    private readonly bool overwrite;

    private TableLemmatizer(ComponentFiles files)
    {
        string mode = files.Setting("mode")?.Text() ?? "lookup";
        byRules = mode switch
        {
            "rule" => true,
            "lookup" => false,
            _ => throw new UnsupportedModelException(files.Name, $"mode = {mode}", "rule, lookup"),
        };
        language = files.Language;
        overwrite = files.Setting("overwrite")?.Bool() ?? false;
        tables = LemmaTables.Load(files.Folder, files.Name);
        byPos = EmbeddedTables.PosNames.Values.ToDictionary(p => p, p => tables.For(p.ToLowerInvariant()), StringComparer.Ordinal);
    }

    public static TableLemmatizer Load(ComponentFiles files) => new(files);

    public override void Run(DocBatch batch)
    {
        foreach (var doc in batch.Docs)
            for (int i = 0; i < doc.Count; i++)
                if (overwrite || doc.Lemma[i].Length == 0) doc.Lemma[i] = Lemma(doc.Lexemes[i], doc.Pos[i], doc.Morph[i]);
    }

    private string Lemma(Lexeme lexeme, string pos, string morph)
    {
        if (lexeme.FindLemma(-1, pos, morph) is { } memo) return memo.Lemma!;
        string lemma = !byRules ? tables.Lookup(lexeme.Text) ?? lexeme.Text
            : language == "fr" ? FrenchRule(lexeme, pos) : Rule(lexeme, pos, morph);
        lexeme.KeepLemma(new LemmaMemo(-1, pos, morph, lemma));
        return lemma;
    }

    private string Rule(Lexeme lexeme, string pos, string morph)
    {
        string low = lexeme.Lower;
        if (pos is "" or "EOL" or "SPACE" || (language == "en" && IsBaseForm(pos, morph))) return low;
        if (!byPos.TryGetValue(pos, out var known) || known.IsEmpty) return pos == "PROPN" ? lexeme.Text : low;
        var (forms, unknown) = ApplyRules(known, low, indexedFirst: true);
        foreach (string form in known.Exceptions.GetValueOrDefault(low) ?? [])
            if (!forms.Contains(form)) forms.Insert(0, form);
        return forms.Concat(unknown).FirstOrDefault() ?? lexeme.Text;
    }

    private string FrenchRule(Lexeme lexeme, string pos)
    {
        string low = lexeme.Lower, name = pos.ToLowerInvariant();
        if (!FrenchPos.Contains(name)) return tables.Lookup(lexeme.Text) ?? lexeme.Text;
        var known = byPos[pos];
        if (known.Index.Contains(low)) return low;
        if (known.Exceptions.GetValueOrDefault(low) is [var exception, ..]) return exception;
        var (forms, unknown) = ApplyRules(known, low, indexedFirst: false);
        return forms.Concat(unknown).FirstOrDefault() ?? tables.Lookup(low) ?? low;
    }

    private static (List<string> Forms, List<string> Unknown) ApplyRules(PosTables known, string low, bool indexedFirst)
    {
        var forms = new List<string>();
        var unknown = new List<string>();
        foreach (var (old, replacement) in known.Rules)
        {
            if (!low.EndsWith(old, StringComparison.Ordinal)) continue;
            string form = low[..^old.Length] + replacement;
            if (form.Length == 0) continue;
            if (known.Index.Contains(form)) forms.Insert(indexedFirst ? 0 : forms.Count, form);
            else if (!form.EnumerateRunes().All(CharRules.IsLetter)) forms.Add(form);
            else unknown.Add(form);
        }
        return (forms, unknown);
    }

    private static bool IsBaseForm(string pos, string morph) =>
        (pos == "NOUN" && MorphFeatures.Value(morph, "Number") == "Sing")
        || MorphFeatures.Value(morph, "VerbForm") is "Inf" or "None"
        || MorphFeatures.Value(morph, "Degree") == "Pos"
        || (pos == "VERB" && MorphFeatures.Value(morph, "VerbForm") == "Fin" && MorphFeatures.Value(morph, "Tense") == "Pres"
            && MorphFeatures.Value(morph, "Number") is null);
}
