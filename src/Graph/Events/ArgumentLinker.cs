using Graph.Mentions;

namespace Graph.Events;

/// <summary>Fills the roles of an event from the words around its trigger, as its frame says.</summary>
internal sealed class ArgumentLinker(EventTables tables, ClauseReader clauses, MentionIndex mentions)
{
    /// <summary>Arguments of a trigger, without those that its carrier gives; ordered by span, one per chain and role.</summary>
    public List<Argument> Link(TriggerHit hit)
    {
        var found = new List<Argument>();
        foreach (var slot in tables.Frame(hit.Row.Frame))
            foreach (var word in Candidates(slot, hit))
                Add(found, slot, word);
        AddPlaces(found, hit);
        return found;
    }

    /// <summary>Adds words as arguments of one role where their type fits and no argument of the same chain stands there yet.</summary>
    public void Add(List<Argument> found, FrameSlot slot, int word)
    {
        if (mentions.At(word) is { } mention)
        {
            if (Fits(slot, mention) && !Holds(found, mention))
                found.Add(new Argument(slot.Role, mention.Index, mention.Span, clauses.Text.TextOf(mention.Span)) { Side = slot.Side });
        }
        else if (slot.Values && clauses.Text.Words[word] is { Pos: "NOUN" or "PROPN" } noun)
        {
            found.Add(new Argument(slot.Role, null, PhraseSpan(noun.Index), clauses.Text.TextOf(PhraseSpan(noun.Index))) { Side = slot.Side });
        }
    }

    private IEnumerable<int> Candidates(FrameSlot slot, TriggerHit hit)
    {
        var text = clauses.Text;
        return slot.At switch
        {
            "subj" => clauses.Doers(hit.Word),
            "obj" => hit.ArgumentHead is null ? clauses.Undergoers(hit.Word) : [],
            "obl" or "nmod" => PhrasesWith(slot.Cases, hit.Word).Concat(hit.ArgumentHead is { } noun ? PhrasesWith(slot.Cases, noun) : []),
            "argument" => hit.ArgumentHead is { } noun ? PhrasesWith(slot.Cases, noun).Concat(PhrasesWith(slot.Cases, hit.Word)) : [],
            "poss" => text.Children(hit.Word, "nmod:poss").SelectMany(owner => text.Coordinated(owner.Index)),
            "pre" => text.Children(hit.Word, "amod", "compound", "nmod").Where(child => child.Index < hit.Word).SelectMany(child => text.Coordinated(child.Index)),
            _ => throw new InvalidOperationException($"Unknown place '{slot.At}' in frame '{hit.Row.Frame}'."),
        };
    }

    private IEnumerable<int> PhrasesWith(IReadOnlyList<string> cases, int head) =>
        clauses.Phrases(head).Where(phrase => cases.Contains(phrase.Case, StringComparer.Ordinal)).Select(phrase => phrase.Word);

    // Parsers hang "in Geneva" now on the verb, now on the name before it: a place is taken from the arguments' own phrases too.
    private void AddPlaces(List<Argument> found, TriggerHit hit)
    {
        if (found.Any(argument => argument.Role == "place"))
            return;
        foreach (var slot in tables.Frame(hit.Row.Frame).Where(slot => slot is { Role: "place", At: "obl" or "nmod" }))
            foreach (var argument in found.Where(argument => argument.Mention is not null).ToList())
                foreach (var word in PhrasesWith(slot.Cases, mentions[argument.Mention!.Value].Head))
                    Add(found, slot, word);
    }

    private static bool Fits(FrameSlot slot, Mention mention) =>
        (slot.Types.Count == 0 || slot.Types.Contains(mention.Type))
        && !(slot.Role == "place" && mention.Metonym)
        && !(slot.At == "pre" && mention is { Type: EntityType.Person, Kind: MentionKind.Nominal });

    private bool Holds(List<Argument> found, Mention mention)
    {
        var chain = mentions.ChainOf(mention.Index);
        return found.Any(argument => argument.Mention is { } other
            && (other == mention.Index || (chain is not null && mentions.ChainOf(other) == chain)));
    }

    private TextSpan PhraseSpan(int noun)
    {
        var text = clauses.Text;
        var first = noun;
        foreach (var child in text.Children(noun, "amod", "compound", "nummod", "det", "flat"))
            if (child.Index < first && child.Relation != "det" && clauses.Text.Words[child.Index].Sentence == text.Words[noun].Sentence)
                first = child.Index;
        return text.SpanOf(first, noun + 1);
    }
}
