using Graph.Mentions;

namespace Graph.Events;

/// <summary>Fills the roles of an event from the words around its trigger, as its frame says.</summary>
internal sealed class ArgumentLinker(EventTables tables, ClauseReader clauses, MentionIndex mentions)
{
    private readonly Pairs pairs = new(tables, clauses.Text, mentions);

    /// <summary>Arguments of a trigger, without those that its carrier gives; ordered by span, one per chain and role.</summary>
    public List<Argument> Link(TriggerHit hit)
    {
        var found = new List<Argument>();
        foreach (var slot in tables.Frame(hit.Row.Frame))
            foreach (var word in Candidates(slot, hit))
                Add(found, slot, word);
        AddMisplaced(found, hit);
        AddFronted(found, hit);
        return found;
    }

    /// <summary>Adds words as arguments of one role where their type fits and no argument of the same chain stands there yet.</summary>
    public void Add(List<Argument> found, FrameSlot slot, int word)
    {
        var named = Represented(word);
        named.AddRange(Siblings(word, named));
        foreach (var mention in named)
            if (Fits(slot, mention) && !IsThing(slot, word) && !Holds(found, mention))
                found.Add(new Argument(slot.Role, mention.Index, mention.Span, clauses.Text.TextOf(mention.Span)) { Side = slot.Side });
        if (named.Count == 0 && slot.Values && clauses.Text.Words[word] is { Pos: "NOUN" or "PROPN" } noun && (slot.Role != "participant" || noun.Has("Number=Plur")))
            found.Add(new Argument(slot.Role, null, PhraseSpan(noun.Index), clauses.Text.TextOf(PhraseSpan(noun.Index))) { Side = slot.Side });
    }

    private IEnumerable<int> Candidates(FrameSlot slot, TriggerHit hit)
    {
        var text = clauses.Text;
        return slot.At switch
        {
            "subj" => clauses.Doers(hit.Word),
            "obj" => hit.ArgumentHead is null ? Undergoers(hit.Word) : [],
            "obl" when slot.Side == "b" => PhrasesWith(slot.Cases, hit.Word).Concat(NestedPhrases(slot.Cases, hit.Word)).Concat(hit.ArgumentHead is { } noun ? PhrasesWith(slot.Cases, noun) : []),
            "obl" or "nmod" => PhrasesWith(slot.Cases, hit.Word).Concat(hit.ArgumentHead is { } noun ? PhrasesWith(slot.Cases, noun) : []),
            "argument" => hit.ArgumentHead is { } noun ? PhrasesWith(slot.Cases, noun).Concat(PhrasesWith(slot.Cases, hit.Word)) : [],
            "poss" => text.Children(hit.Word, "nmod:poss", "flat", "conj").SelectMany(owner => clauses.Joined(owner.Index)),
            "gerund" => Gerund(hit.Word),
            "pre" => text.Children(hit.Word, "amod", "compound", "nmod").Where(child => child.Index < hit.Word).SelectMany(child => text.Coordinated(child.Index)),
            _ => throw new InvalidOperationException($"Unknown place '{slot.At}' in frame '{hit.Row.Frame}'."),
        };
    }

    // "Yesterday met Ann Lee Bob Ray": two names in a row, which the parser takes for one, are subject and object.
    private IEnumerable<int> Undergoers(int verb)
    {
        var found = clauses.Undergoers(verb);
        return found.Count > 0 ? found.Concat(StrayConjuncts(verb, found)) : clauses.Doers(verb).SelectMany(doer => clauses.Text.Children(doer, "flat"))
            .Where(word => mentions.At(word.Index) is { Kind: MentionKind.Name } name && name.First == word.Index).Select(word => word.Index);
    }

    // "Visited A on Monday and B on Friday": the second country, which the parser coordinates with the day, goes with the first.
    private IEnumerable<int> StrayConjuncts(int verb, IReadOnlyList<int> objects)
    {
        var types = objects.Select(mentions.At).OfType<Mention>().Where(mention => mention.Type is EntityType.Country or EntityType.Place).Select(mention => mention.Type).ToList();
        return types.Count == 0 ? [] : clauses.Text.Children(verb, "obl").Where(child => mentions.At(child.Index) is null)
            .SelectMany(child => clauses.Text.Children(child.Index, "conj")).Select(word => word.Index)
            .Where(word => mentions.At(word) is { } stray && types.Contains(stray.Type));
    }

    // "Ruled out meeting B": a gerund read as a noun keeps its object, or stands before it as if it were its title.
    private IEnumerable<int> Gerund(int noun)
    {
        var word = clauses.Text.Words[noun];
        var objects = clauses.Text.Children(noun, "obj").Select(child => child.Index);
        return word.Relation == "nmod:desc" ? objects.Append(word.Head) : objects;
    }

    // "Spoke by phone with B": the second phrase may hang on the first, when that names nothing.
    private IEnumerable<int> NestedPhrases(IReadOnlyList<string> cases, int verb) =>
        clauses.Phrases(verb).Where(phrase => mentions.At(phrase.Word) is null).SelectMany(phrase => PhrasesWith(cases, phrase.Word));

    private IEnumerable<int> PhrasesWith(IReadOnlyList<string> cases, int head) =>
        clauses.Phrases(head).Where(phrase => cases.Contains(phrase.Case, StringComparer.Ordinal)).Select(phrase => phrase.Word);

    // "A of X and B of Y": the parser coordinates B with X; persons go with persons.
    private List<Mention> Siblings(int word, List<Mention> named) =>
        named is not [{ Type: EntityType.Person, Kind: MentionKind.Name }] ? []
        : clauses.Text.Children(word, "nmod").Where(child => mentions.At(child.Index) is { } owner && owner.Type != EntityType.Person)
            .SelectMany(child => clauses.Text.Children(child.Index, "conj")).Select(conjunct => mentions.At(conjunct.Index)).OfType<Mention>()
            .Where(mention => mention is { Type: EntityType.Person, Kind: MentionKind.Name }).ToList();

    // "In Turkey Minister Lee met": parsers take the place for a part of the name behind it.
    private void AddFronted(List<Argument> found, TriggerHit hit)
    {
        var first = clauses.Text.Sentences[clauses.Text.Words[hit.Word].Sentence].First;
        if (found.Exists(argument => argument.Role == "place") || first + 1 >= hit.Word || clauses.Text.Words[first].Pos != "ADP"
            || clauses.ClauseOf(first) != hit.Word || mentions.At(first + 1) is not { Kind: MentionKind.Name } place || place.First != first + 1)
            return;
        foreach (var slot in tables.Frame(hit.Row.Frame).Where(slot => slot is { Role: "place", At: "obl" } && slot.Cases.Contains(clauses.Text.Words[first].Text.ToLowerInvariant(), StringComparer.Ordinal)))
            Add(found, slot, first + 1);
    }

    // "Representatives of X and Y" are X and Y; "a number of ministers" are ministers; "the town of X" is X.
    private List<Mention> Represented(int word)
    {
        var text = clauses.Text;
        if (pairs.Of(word) is { Count: 2 } pair)
            return [.. pair];
        var lemma = text.Words[word].Lemma.ToLowerInvariant();
        var own = mentions.At(word);
        var stands = tables.Word("representative", lemma);
        if (stands is null && (own is not null || tables.Word("of-head", lemma) is null))
            return own is null ? [] : [own];
        var inner = text.Children(word, "nmod", "nmod:poss", "amod", "compound").SelectMany(child => clauses.Joined(child.Index))
            .Select(mentions.At).OfType<Mention>().Where(mention => mention.Index != own?.Index
                && (stands is null || mention.Type == EntityType.Organization || (mention.Type == EntityType.Country && stands == "country"))).ToList();
        return inner.Count > 0 ? inner : own is null ? [] : [own];
    }

    // "Called it a mistake", "visited it": a thing is no party.
    private bool IsThing(FrameSlot slot, int word) =>
        slot.At == "obj" && slot.Role is "participant" && tables.Word("thing-pronoun", clauses.Text.Words[word].Text.ToLowerInvariant()) is not null;

    // Parsers hang "in Geneva" now on the verb, now on the name before it, and "with B" of "A's meeting with B" on A: what a phrase of an
    // argument gives to a role that is still empty is taken from there.
    private void AddMisplaced(List<Argument> found, TriggerHit hit)
    {
        var own = found.Where(argument => argument.Mention is not null).ToList();
        foreach (var slot in tables.Frame(hit.Row.Frame).Where(slot => slot.At == "nmod" || slot is { Role: "place", At: "obl" }))
            if (found.TrueForAll(argument => argument.Role != slot.Role || (argument.Side is null && slot.Side == "b")))
                foreach (var argument in own)
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
