using Graph.Text;

namespace Graph.Events;

/// <summary>Reads who does what in a tree: subjects and objects as they are meant, whatever the voice or the construction.</summary>
internal sealed class ClauseReader(ParsedText text, IReadOnlySet<string> objectControl, IReadOnlySet<string> agentCases)
{
    private const int MaxDepth = 12;

    /// <summary>The tree that is read.</summary>
    public ParsedText Text { get; } = text;

    /// <summary>Whether the verb is passive: a passive subject or auxiliary, or a past participle behind its noun ("the ship seized by").</summary>
    public bool IsPassive(int verb)
    {
        var word = Text.Words[verb];
        foreach (var child in Text.Children(verb))
            if (Text.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
                return true;
        // "Spoke by telephone" has a subject of its own: what stands after "by" is no doer.
        if (Text.Children(verb, "nsubj").Any() && !Text.Children(verb, "aux").Any())
            return false;
        if (Text.Children(verb, "obl:agent").Any())
            return true;
        // Icelandic trees mark no passive: "var handtekinn", "hefur verið lagt".
        if (IsBareParticiple(word) && Text.Children(verb, "aux").Any(aux => aux.Lemma is "vera" or "verða"))
            return true;
        return word.Has("Voice=Pass") || (IsBareParticiple(word) && (word.Relation == "acl" || word.BaseRelation == "amod"));
    }

    /// <summary>Words that name the doers: the active subject or the passive agent, or what the construction around gives.</summary>
    public IReadOnlyList<int> Doers(int verb) => Doers(verb, 0);

    /// <summary>Words that name those it is done to: the active object or the passive subject.</summary>
    public IReadOnlyList<int> Undergoers(int verb) => Undergoers(verb, 0);

    /// <summary>Prepositional phrases of a verb or noun: the preposition in lower case and the governed words, coordination spread out.</summary>
    public IEnumerable<(string Case, int Word)> Phrases(int head)
    {
        foreach (var child in Text.Children(head).ToArray())
        {
            var word = Text.Words[child];
            if (IsPrepositionReadAsVerb(word))
            {
                foreach (var governed in Text.Children(child, "obj").ToArray())
                    yield return (word.Text.ToLowerInvariant(), governed.Index);
                continue;
            }

            if (word.BaseRelation is not ("obl" or "nmod") || word.Relation is "nmod:poss" or "obl:tmod")
                continue;
            var preposition = CaseOf(child);
            foreach (var part in Joined(child))
                yield return (CaseOf(part) is { Length: > 0 } own ? own : preposition, part);
        }
    }

    // Icelandic "á" is "on" and "owns": without subject and conjunction it is the preposition.
    private bool IsPrepositionReadAsVerb(Word word) =>
        word is { BaseRelation: "conj", Pos: "VERB", Text: "á" } && !Text.Children(word.Index, "cc", "nsubj").Any();

    /// <summary>The preposition of a phrase, lower case, parts joined by a blank ("out of"); "" for none.</summary>
    public string CaseOf(int word)
    {
        var parts = new List<string>();
        foreach (var child in Text.Children(word))
            if (Text.Words[child].BaseRelation == "case" && child < word)
            {
                parts.Add(Text.Words[child].Text.ToLowerInvariant());
                foreach (var fixedPart in Text.Children(child))
                    if (Text.Words[fixedPart].BaseRelation == "fixed")
                        parts.Add(Text.Words[fixedPart].Text.ToLowerInvariant());
            }

        // "With leaders of the senate, Lee and Ray": the preposition hangs on the description before the name.
        if (parts.Count == 0)
            foreach (var before in Text.Children(word, "appos", "nmod:desc"))
                if (before.Index < word && CaseOf(before.Index) is { Length: > 0 } inherited)
                    return inherited;
        return string.Join(' ', parts);
    }

    /// <summary>The verb whose clause the word stands in: the word itself when it is a verb, else the nearest verb above, else the root.</summary>
    public int ClauseOf(int word)
    {
        if (IsPredicate(Text.Words[word]))
            return word;
        var last = word;
        foreach (var above in Text.Ancestors(word))
        {
            last = above.Index;
            if (IsPredicate(above))
                break;
        }

        return last;
    }

    /// <summary>Whether the word heads a clause: a verb, or anything with a subject or copula of its own.</summary>
    public bool IsPredicate(Word word) =>
        word.Pos == "VERB" || Text.Children(word.Index, "nsubj", "csubj", "cop").Any();

    private IReadOnlyList<int> Doers(int verb, int depth)
    {
        if (depth > MaxDepth)
            return [];
        var own = IsPassive(verb)
            ? Text.Children(verb, "obl").Where(child => child.Relation == "obl:agent" || agentCases.Contains(CaseOf(child.Index))).ToList()
            : Text.Children(verb, "nsubj").Where(child => child.Relation != "nsubj:pass").ToList();
        if (own.Count > 0)
            return Spread(own);
        return IsPassive(verb) ? [] : Inherited(verb, depth);
    }

    private IReadOnlyList<int> Undergoers(int verb, int depth)
    {
        if (depth > MaxDepth)
            return [];
        var word = Text.Words[verb];
        if (IsPassive(verb))
        {
            var subjects = Text.Children(verb, "nsubj:pass", "nsubj").ToList();
            return subjects.Count > 0 ? Spread(subjects)
                : word.Relation == "acl" || word.BaseRelation == "amod" ? [word.Head]
                : Inherited(verb, depth);
        }

        var objects = Text.Children(verb, "obj", "iobj").Where(child => CaseOf(child.Index).Length == 0).ToList();
        // Parsers take a name behind "called" for what somebody is called, or set it beside the verb; a lone one is the object.
        if (objects.Count == 0)
            objects = Text.Children(verb, "xcomp", "appos").Where(child => child.Pos == "PROPN").ToList();
        if (objects.Count > 0)
            return Spread(objects);
        var hasSubject = Text.Children(verb, "nsubj").Any();
        return word.Relation == "acl:relcl" && hasSubject && !RelativeIsSubject(verb) ? [word.Head] : [];
    }

    private IReadOnlyList<int> Inherited(int verb, int depth)
    {
        var word = Text.Words[verb];
        if (word.IsRoot)
            return [];
        var governor = Text.Words[word.Head];
        switch (word.BaseRelation)
        {
            case "conj":
                return IsPassive(word.Head) && !IsPassive(verb) ? Undergoers(word.Head, depth + 1) : SubjectsOf(word.Head, depth + 1);
            case "xcomp" when objectControl.Contains(governor.Lemma) && Text.Children(governor.Index, "obj", "iobj", "nsubj:pass").FirstOrDefault() is { } controller:
                return Spread([controller]);
            case "xcomp" or "advcl" or "ccomp" or "parataxis" or "cop":
                return SubjectsOf(word.Head, depth + 1);
            case "acl" when word.Relation != "acl:relcl" && Text.Children(verb, "mark").Any():
                return NounOwners(governor.Index, depth + 1);
            case "acl" when word.Relation == "acl:relcl" || word.Has("VerbForm=Ger") || word.Has("Tense=Pres"):
                return [word.Head];
            case "acl":
                return NounOwners(governor.Index, depth + 1);
            default:
                return [];
        }
    }

    // The understood subject of "his plan to meet", "the decision of the ministers to meet", "she made a promise to visit".
    private IReadOnlyList<int> NounOwners(int noun, int depth)
    {
        var owners = Text.Children(noun, "nmod:poss").Concat(Text.Children(noun, "nmod").Where(child => CaseOf(child.Index) == "of")).ToList();
        return owners.Count > 0 ? Spread(owners) : SubjectsOf(ClauseOf(noun), depth);
    }

    private IReadOnlyList<int> SubjectsOf(int verb, int depth)
    {
        if (depth > MaxDepth)
            return [];
        var own = Text.Children(verb, "nsubj").ToList();
        return own.Count > 0 ? Spread(own) : Inherited(verb, depth);
    }

    private bool RelativeIsSubject(int verb) =>
        Text.Children(verb, "nsubj").Any(subject => subject.Has("PronType=Rel") || subject.Lemma is "who" or "which" or "that" or "sem");

    private List<int> Spread(IEnumerable<Word> heads) => [.. heads.SelectMany(head => Joined(head.Index)).Distinct().Order()];

    /// <summary>The word and what is coordinated with it by a conjunction; a row of names without any is an apposition ("Lee, head, X Command").</summary>
    public IReadOnlyList<int> Joined(int word)
    {
        var all = Text.Coordinated(word);
        return all.Count > 1 && all.Any(part => Text.Children(part, "cc").Any()) ? all : [word];
    }

    private static bool IsBareParticiple(Word word) => (word.Has("VerbForm=Part") || word.Has("VerbForm=Sup")) && !word.Has("Tense=Pres");
}
