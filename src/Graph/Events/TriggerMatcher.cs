using Graph.Text;

namespace Graph.Events;

/// <summary>A word of a text that fires a row of the trigger table.</summary>
/// <param name="Word">Index of the trigger word.</param>
/// <param name="Row">The row.</param>
/// <param name="ArgumentHead">Index of the object noun that the row names ("control" of "took control of"), or null.</param>
internal sealed record TriggerHit(int Word, TriggerRow Row, int? ArgumentHead);

/// <summary>Finds the words that speak of events.</summary>
internal sealed class TriggerMatcher(EventTables tables)
{
    /// <summary>All hits in order of the text; of several rows that a word fires, the one that demands most.</summary>
    public IReadOnlyList<TriggerHit> Find(ClauseReader clauses)
    {
        var hits = new List<TriggerHit>();
        foreach (var word in clauses.Text.Words)
            if (Best(word, clauses) is { } hit)
                hits.Add(hit);
        return hits;
    }

    private TriggerHit? Best(Word word, ClauseReader clauses)
    {
        TriggerHit? best = null;
        // Lemmas of rare forms are guesses: a row may name the form itself.
        var rows = tables.TriggersOf(word.Lemma.ToLowerInvariant());
        foreach (var row in rows.Any() ? rows : tables.TriggersOf(word.Text.ToLowerInvariant()))
        {
            if (!FitsPos(word, row.Pos, clauses.Text) || (best is not null && Demands(best.Row) >= Demands(row)))
                continue;
            int? argumentHead = null;
            if (row.Conditions.All(condition => condition.Forbidden != Holds(condition, word, clauses, ref argumentHead)))
                best = new TriggerHit(word.Index, row, argumentHead);
        }

        return best;
    }

    private static int Demands(TriggerRow row) => row.Conditions.Count(condition => !condition.Forbidden);

    private static bool FitsPos(Word word, string pos, ParsedText text) => pos switch
    {
        // A rare verb form may be tagged as anything; its auxiliary tells it.
        "VERB" => word.Pos is "VERB" or "AUX" || (word.Pos is "DET" or "ADJ" or "PRON" or "NOUN" && text.Children(word.Index, "aux", "nsubj").Any(child => child.BaseRelation == "aux" || word.Relation == "root")),
        "SINGULAR" => word.Pos is "NOUN" && !word.Has("Number=Plur"),
        "PLURAL" => word.Pos == "NOUN" && word.Has("Number=Plur"),
        _ => word.Pos is "NOUN" or "PROPN" && (word.Pos == "NOUN" || !char.IsLower(word.Text[0])),
    };

    private static bool Holds(TriggerCondition condition, Word word, ClauseReader clauses, ref int? argumentHead)
    {
        var text = clauses.Text;
        switch (condition.Relation)
        {
            case "prt":
                return text.Children(word.Index, "compound:prt", "advmod").Any(child => Fits(condition, child));
            case "pre":
                return text.Children(word.Index, "compound", "amod", "nmod").Any(child => child.Index < word.Index && Fits(condition, child));
            case "xcomp":
                return text.Children(word.Index, "obj").Any() && text.Children(word.Index, "xcomp").Any();
            case "participle":
                return word.Has("VerbForm=Ger") || word.Has("VerbForm=Part") && text.Children(word.Index, "aux").All(aux => aux.Lemma != "have");
            case "near":
                return text.Subtree(word.Index).Any(index => Math.Abs(index - word.Index) <= 4 && Fits(condition, text.Words[index]));
            case "obj":
                var noun = clauses.Undergoers(word.Index).Select(index => text.Words[index]).FirstOrDefault(child => Fits(condition, child));
                argumentHead = noun?.Index ?? argumentHead;
                return noun is not null;
            case "obl":
                return clauses.Phrases(word.Index).SelectMany(phrase => clauses.Phrases(phrase.Word).Prepend(phrase)).Any(phrase => condition.Values.Any(value => FitsPhrase(value, phrase, text)));
            default:
                throw new InvalidOperationException($"Condition '{condition.Relation}' is in the list of known ones and not handled.");
        }
    }

    private static bool Fits(TriggerCondition condition, Word word) =>
        condition.Values.Count == 0 || condition.Values.Contains(word.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
        || condition.Values.Contains(word.Text.ToLowerInvariant(), StringComparer.Ordinal);

    private static bool FitsPhrase(string value, (string Case, int Word) phrase, ParsedText text)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? phrase.Case == value
            : phrase.Case == value[..slash] && text.Words[phrase.Word].Lemma.Equals(value[(slash + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
