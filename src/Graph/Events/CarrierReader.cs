using Graph.Text;

namespace Graph.Events;

/// <summary>How an event noun hangs in its sentence.</summary>
/// <param name="Verb">Index of the verb that carries it ("held a meeting"), or of the verb whose clause it stands in; the noun itself when there is none.</param>
/// <param name="Row">The row of the carrier table, or null when the verb only stands near it.</param>
/// <param name="Case">Preposition before the noun, "" for none.</param>
/// <param name="IsDirect">Whether the noun's phrase hangs on the verb itself.</param>
internal sealed record Carrier(int Verb, CarrierRow? Row, string Case, bool IsDirect = false);

/// <summary>Finds the verb that carries an event noun.</summary>
internal sealed class CarrierReader(EventTables tables, ClauseReader clauses)
{
    /// <summary>The carrier of the noun at <paramref name="noun"/>.</summary>
    public Carrier Read(int noun)
    {
        var text = clauses.Text;
        var top = Topmost(noun);
        var word = text.Words[top];
        if (word.IsRoot)
            return new Carrier(noun, null, clauses.CaseOf(noun));
        var verb = clauses.ClauseOf(word.Head);
        var preposition = clauses.CaseOf(top);
        var direct = verb == word.Head ? Row(text.Words[verb], Place(word, verb), preposition) : null;
        return new Carrier(verb, direct, preposition, verb == word.Head);
    }

    // "the second of the two meetings", "a series of talks": the outer noun hangs in the sentence.
    private int Topmost(int noun)
    {
        var text = clauses.Text;
        var word = text.Words[noun];
        // A gerund read as a noun before a name ("denied meeting Ann Lee") hangs where the name hangs.
        if (word.Relation == "nmod:desc")
            word = text.Words[word.Head];
        while (!word.IsRoot && word.BaseRelation is "nmod" or "conj" && text.Words[word.Head].Pos is "NOUN" or "NUM" or "ADJ"
            && (word.BaseRelation == "conj" || clauses.CaseOf(word.Index) is "of"))
            word = text.Words[word.Head];
        return word.Index;
    }

    private string Place(Word word, int verb) => word.BaseRelation switch
    {
        "obj" or "iobj" => "obj",
        "nsubj" => word.Relation == "nsubj:pass" || clauses.IsPassive(verb) ? "obj" : "subj",
        "acl" or "xcomp" => "obj",
        _ => "obl",
    };

    private CarrierRow? Row(Word verb, string place, string preposition) =>
        tables.CarriersOf(clauses.Text.LemmaWithParticle(verb)).Concat(tables.CarriersOf(verb.Lemma.ToLowerInvariant()))
            .FirstOrDefault(row => row.At == place && (place != "obl" || row.Cases.Contains(preposition, StringComparer.Ordinal)));
}
