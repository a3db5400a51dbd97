using Graph.Mentions;

namespace Graph.Events;

/// <summary>Parties of an event noun that stand outside its own phrase: "A held a meeting with B", "A told B in a phone call".</summary>
internal sealed class NominalArguments(EventTables tables, ClauseReader clauses, ArgumentLinker linker, MentionIndex mentions)
{
    /// <summary>Adds what the carrier and the clause around the noun give.</summary>
    /// <param name="arguments">What the noun's own phrase gave; is added to.</param>
    /// <param name="hit">The trigger.</param>
    /// <param name="carrier">How the noun hangs in the sentence.</param>
    /// <param name="carrierIsEvent">Whether the carrying verb is a trigger itself ("met for talks"): then it keeps its parties.</param>
    public void Add(List<Argument> arguments, TriggerHit hit, Carrier carrier, bool carrierIsEvent)
    {
        if (carrierIsEvent && carrier.Row is null)
            return;
        if (carrier.Verb != hit.Word)
            GiveWayToDoers(arguments, hit, carrier.Verb);
        var own = Parties(arguments);
        if (carrier.Row is { } row)
            AddCarried(arguments, hit, carrier.Verb, row.Party);
        else if (own == 0 && carrier.Verb != hit.Word && IsReflexive(hit.Word))
            AddDoers(arguments, hit, carrier.Verb, "participant");
        else if (carrier.IsDirect && tables.Word("accompany", carrier.Case) is { } manner)
            AddAccompanying(arguments, hit, carrier.Verb, own, manner);
        else if (carrier.Verb != hit.Word && clauses.Text.Words[hit.Word].BaseRelation == "nsubj")
            AddPhrases(arguments, hit, carrier.Verb);
    }

    // "Held a meeting with B", "joined B for talks", "announced the seizure"
    private void AddCarried(List<Argument> arguments, TriggerHit hit, int verb, string? party)
    {
        AddPhrases(arguments, hit, verb);
        var facing = arguments.Count(argument => argument is { Mention: not null, Side: null, Role: not "place" });
        if (party == "both")
            AddAddressees(arguments, hit, verb);
        else if (party is not null && (party is "doer" or "host" || hit.Row.Type != "Seizure") && (party == "host" || facing < 2))
            AddDoers(arguments, hit, verb, party);
    }

    // "Said in a call with B", "told B in a call", "during a visit to A she met", "A and B discussed it at a summit"
    private void AddAccompanying(List<Argument> arguments, TriggerHit hit, int verb, int own, string manner)
    {
        if (hit.Row.Type == "Visit")
        {
            if (arguments.TrueForAll(argument => argument.Role != "visitor"))
                AddDoers(arguments, hit, verb, "visitor");
        }
        else if (hit.Row.Type == "Seizure" || own > 1)
            return;
        else if (own == 1)
            AddCompany(arguments, hit, verb);
        else if (manner == "in" && tables.Word("addressing", clauses.Text.Words[verb].Lemma.ToLowerInvariant()) is not null)
            AddAddressees(arguments, hit, verb);
        else if (manner == "in" && clauses.Doers(verb).Count > 1)
            AddDoers(arguments, hit, verb, "participant");
    }

    // "Before their meeting, A and B ...", "during his visit to C, A ...": a possessor that nobody before is, or that the clause's own
    // subjects are, gives way to them.
    private void GiveWayToDoers(List<Argument> arguments, TriggerHit hit, int verb)
    {
        var doers = clauses.Doers(verb).Where(word => word != hit.Word && mentions.At(word) is not null).ToList();
        var vague = arguments.Find(argument => argument.Mention is { } number && mentions[number] is { Kind: MentionKind.Pronoun } pronoun
            && (pronoun.Plural ? doers.Count > 1 : doers.Count > 0 && mentions.ChainOf(number) is { Named: false }));
        if (vague is null)
            return;
        arguments.Remove(vague);
        var slot = tables.Frame(hit.Row.Frame).First(slot => slot.Role == vague.Role);
        foreach (var word in doers)
            linker.Add(arguments, slot with { Side = vague.Side, At = "subj" }, word);
    }

    // "X said in a call with Y": X. "The palace said President X in a call with Y": a person that a verb of saying cannot take is the party.
    private void AddCompany(List<Argument> arguments, TriggerHit hit, int verb)
    {
        var slot = tables.Frame(hit.Row.Frame).First() with { Side = "a", At = "subj" };
        var misplaced = tables.Word("addressing", clauses.Text.Words[verb].Lemma.ToLowerInvariant()) is null && tables.Word("saying", clauses.Text.Words[verb].Lemma.ToLowerInvariant()) is not null
            ? clauses.Undergoers(verb).Where(word => mentions.At(word) is { Type: EntityType.Person, Kind: MentionKind.Name }).ToList()
            : [];
        if (misplaced.Count == 0)
            AddDoers(arguments, hit, verb, "participant");
        foreach (var word in misplaced)
            linker.Add(arguments, slot, word);
    }

    // "The committee decided at its meeting", "á fundi sínum"
    private bool IsReflexive(int noun) => clauses.Text.Children(noun, "det", "nmod:poss")
        .Any(child => tables.Word("reflexive", child.Lemma.ToLowerInvariant()) is not null);

    private void AddPhrases(List<Argument> arguments, TriggerHit hit, int verb)
    {
        foreach (var slot in tables.Frame(hit.Row.Frame).Where(slot => slot.At is "nmod" or "obl" && (slot.Role != "place" || arguments.All(argument => argument.Role != "place"))))
            foreach (var (preposition, word) in clauses.Phrases(verb))
                if (slot.Cases.Contains(preposition, StringComparer.Ordinal) && preposition is not ("of" or "by" or "to"))
                    linker.Add(arguments, slot, word);
    }

    private void AddDoers(List<Argument> arguments, TriggerHit hit, int verb, string party)
    {
        var slots = tables.Frame(hit.Row.Frame).ToList();
        var role = party is "participant" or "doer" or "attendee" ? slots[0].Role : party;
        var facing = Parties(arguments) > 0 && arguments.Any(argument => argument.Side == "b");
        var model = slots.FirstOrDefault(slot => slot.Role == role) ?? slots[0];
        foreach (var word in clauses.Doers(verb))
            linker.Add(arguments, model with { Role = role, Side = facing || model.Side == "a" ? "a" : null, At = "subj" }, word);
    }

    private void AddAddressees(List<Argument> arguments, TriggerHit hit, int verb)
    {
        var slot = tables.Frame(hit.Row.Frame).First();
        foreach (var word in clauses.Doers(verb))
            linker.Add(arguments, slot with { Side = "a", At = "subj" }, word);
        var addressed = clauses.Phrases(verb).Where(phrase => tables.Word("addressee", phrase.Case) is not null).Select(phrase => phrase.Word);
        foreach (var word in clauses.Undergoers(verb).Concat(addressed))
            if (mentions.At(word) is { Type: EntityType.Person or EntityType.Country or EntityType.Organization })
                linker.Add(arguments, slot with { Side = "b", At = "obj" }, word);
    }

    private static int Parties(List<Argument> arguments) => arguments.Count(argument => argument.Mention is not null && argument.Role != "place");
}
