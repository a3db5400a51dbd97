using Graph.Text;

namespace Graph.Mentions;

/// <summary>Finds descriptions: holders of offices, groups, ships and aircraft, unnamed bodies, and states named by an organ or their government.</summary>
internal sealed class Nominals(Lookups lookups, Titles titles, IReadOnlyList<Draft> names)
{
    private readonly ParsedText text = lookups.Text;
    private readonly Vocabulary vocabulary = lookups.Vocabulary;
    private readonly Draft?[] nameOf = Index(lookups.Text, names);

    /// <summary>The descriptions, in order; none has the words of a name.</summary>
    public List<Draft> Find()
    {
        var found = new List<Draft>();
        foreach (var sentence in text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                var draft = nameOf[i] is null ? At(i, sentence) : null;
                if (draft is not null)
                    found.Add(draft);
                i = Math.Max(i + 1, draft?.End ?? 0);
            }

        found.AddRange(CompoundStates());
        found.AddRange(Deeds(found));
        return found;
    }

    private static Draft?[] Index(ParsedText text, IReadOnlyList<Draft> names)
    {
        var index = new Draft?[text.Words.Count];
        foreach (var name in names)
            Array.Fill(index, name, name.First, name.End - name.First);
        return index;
    }

    private Draft? At(int i, Sentence sentence)
    {
        if (vocabulary.Actor(text.Words[i]) is "organ" or "government" && State(i, sentence) is { } actor)
            return actor;
        if (lookups.OfficeAt(i, sentence.End) is { IsAddress: false } office && IsFree(i, office.End) && IsNoun(text.Words[office.End - 1]))
            return Counted(Office(i, office, sentence));
        var word = text.Words[i];
        // Rare nouns are taken for adjectives ("a supertanker"): their place in the tree tells.
        if (!(word.Pos is "NOUN" or "PROPN" || word is { Pos: "ADJ", BaseRelation: "obj" or "nsubj" or "obl" or "nmod" }) || i > sentence.First && word.Pos == "PROPN" && Casing.IsCapitalised(word.Text) && !vocabulary.IsIcelandic && vocabulary.Actor(word) is null)
            return null;
        return vocabulary.Head(word) is { } head ? Described(i, head, sentence) : null;
    }

    private bool IsFree(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (nameOf[i] is not null)
                return false;
        return true;
    }

    private static bool IsNoun(Word word) => word.Pos is "NOUN" or "PROPN" or "ADJ" or "X";

    private Draft? Office(int first, OfficeHit office, Sentence sentence)
    {
        var head = Tops.Of(text, first, office.End);
        if (IsTitleWithoutRole(head, first, office.End) || IsAttribute(head, office.End))
            return null;
        var before = titles.CountryBefore(first);
        var draft = new Draft(Left(first, head, before?.First), office.End, EntityType.Person, MentionKind.Nominal)
        {
            Office = office.IsCounterpart ? null : office.Office,
            OfficeClass = office.IsCounterpart ? null : office.Class,
            Counterpart = office.IsCounterpart,
            Country = office.Country ?? before?.Code ?? CountryOfOwner(head) ?? titles.CountryAfter(office.End) ?? CountryOfBody(first) ?? CountryOfDependent(head),
            Gender = office.Gender,
            Plural = office.Plural,
            HeadWord = head,
        };
        return sentence.End > office.End && office.IsCounterpart && draft.Country is null ? WithHomeCountry(draft) : draft;
    }

    /// <summary>"Kollegi sinn í Frakklandi": the place of a counterpart is the country.</summary>
    private Draft WithHomeCountry(Draft draft)
    {
        var at = draft.End;
        while (at < text.Words.Count && text.Words[at].Pos is "PRON" or "DET" or "ADP" && at - draft.End < 3)
            at++;
        draft.Country = at < text.Words.Count && at > draft.End && lookups.CountryAt(at, text.Words.Count) is { Form.Use: FormUse.Name } country ? country.Form.Country : null;
        return draft;
    }

    /// <summary>"15 diplomats" are a group; "the two presidents" are the people who hold the offices.</summary>
    private Draft? Counted(Draft? draft)
    {
        if (draft is { Plural: true, OfficeClass: "envoy" or "profession" or "military" or "official" } && vocabulary.Head(text.Words[draft.HeadWord!.Value])?.Plural == EntityType.Group)
        {
            draft.Type = EntityType.Group;
            draft.Office = draft.OfficeClass == "profession" ? null : draft.Office;
        }

        return draft;
    }

    /// <summary>A title right before a name is told by the name, unless the tree lets the title carry the name's role.</summary>
    private bool IsTitleWithoutRole(int head, int first, int end)
    {
        if (end < text.Words.Count && nameOf[end] is { Type: EntityType.Person } next && next.TitleFirst <= first)
            return DependsOn(head, next);
        return first > 0 && nameOf[first - 1] is { Type: EntityType.Person } previous && vocabulary.IsIcelandic && text.Words[head].Head == previous.HeadIn(text)
            && titles.After(first) is not null;
    }

    private bool DependsOn(int word, Draft name) => text.Ancestors(word).Any(above => name.Covers(above.Index));

    /// <summary>"Minister talks", "president candidate": a noun before another noun names nobody.</summary>
    private bool IsAttribute(int head, int end)
    {
        var word = text.Words[head];
        return word.BaseRelation == "compound" && word.Head >= end && nameOf[word.Head] is null && !vocabulary.IsIcelandic;
    }

    private string? CountryOfOwner(int head) =>
        text.Children(head, "nmod:poss").Select(owner => CountryWithin(owner.Index)).FirstOrDefault(code => code is not null);

    /// <summary>"Foreign Ministry spokeswoman": the body named right before has a country.</summary>
    private string? CountryOfBody(int first) => first > 0 && nameOf[first - 1] is { Type: EntityType.Organization } body ? body.Country : null;

    private string? CountryOfDependent(int head)
    {
        foreach (var dependent in text.Children(head, "nmod", "amod", "compound"))
            if (dependent.Index > head ? IsOfPhrase(dependent) : dependent.BaseRelation is "amod" or "compound")
                if (CountryWithin(dependent.Index) is { } code)
                    return code;
        return null;
    }

    private bool IsOfPhrase(Word word) =>
        vocabulary.IsIcelandic ? word.Has("Case=Gen") : text.Children(word.Index, "case").Any(preposition => preposition.Text is "of" or "from");

    private string? CountryWithin(int word) =>
        nameOf[word] is { Type: EntityType.Country } name ? name.Country : lookups.CountryAt(word, text.Words.Count)?.Form.Country;

    /// <summary>The first of the words before a description that belong to it: adjectives, nouns and numbers, no article and no owner.</summary>
    private int Left(int first, int head, int? country)
    {
        var at = first;
        while (at > 0 && text.Words[at - 1] is var word && word.Sentence == text.Words[head].Sentence
               && word.Pos is "ADJ" or "NUM" or "NOUN" or "PROPN" && word.BaseRelation is "amod" or "nummod" or "compound" && word.Head >= first && nameOf[at - 1] is not { Type: not EntityType.Country })
            at--;
        return country is { } from && from < at && !Enumerable.Range(from, at - from).Any(i => text.Words[i].Pos is "PART" or "PUNCT" or "DET" || text.Words[i].Text is "'s" or "’s") ? from : at;
    }

    /// <summary>"U.S. forces", "the government of Chad", "norska stjórnin", "the X administration" of a person whose state is known.</summary>
    private Draft? State(int head, Sentence sentence)
    {
        var government = vocabulary.Actor(text.Words[head]) == "government";
        var before = titles.CountryBefore(head);
        var (code, first, end) = (before?.Code, before?.First ?? head, head + 1);
        if (code is null && CountryOfOwner(head) is { } owner)
            code = owner;
        if (code is null && titles.CountryAfter(head + 1) is { } after)
            (code, end) = (after, EndOfCountryAfter(head + 1, sentence));
        if (code is null && government && Leader(head) is { } leader)
            (code, first) = (leader.Country, Math.Min(leader.First, head));
        if (code is null || HasOwnName(head, sentence))
            return null;
        return new Draft(first, end, EntityType.Country, MentionKind.Nominal)
        {
            Name = vocabulary.CountryName(code),
            Key = $"country:{code}",
            Country = code,
            Metonym = true,
            Plural = text.Words[head].Has("Number=Plur"),
            HeadWord = head,
        };
    }

    /// <summary>The person whose government it is, when a country is known for that name anywhere in the text.</summary>
    private Draft? Leader(int head)
    {
        var beside = text.Children(head, "compound", "nmod").Select(word => nameOf[word.Index]).FirstOrDefault(name => name?.Type == EntityType.Person)
            ?? (head > 0 && nameOf[head - 1] is { Type: EntityType.Person } left ? left : null)
            ?? (head + 1 < text.Words.Count && vocabulary.IsIcelandic && nameOf[head + 1] is { Type: EntityType.Person } right ? right : null);
        if (beside is null)
            return null;
        var surname = LastWord(beside);
        return new[] { beside }.Concat(names).FirstOrDefault(name => name is { Type: EntityType.Person, Country: not null } && LastWord(name) == surname) is { } known
            ? new Draft(beside.First, beside.End, EntityType.Person, MentionKind.Name) { Country = known.Country }
            : null;
    }

    private static string LastWord(Draft name) => name.Name.Split(' ')[^1];

    private int EndOfCountryAfter(int from, Sentence sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + 3); i++)
            if (lookups.CountryAt(i, sentence.End) is { } found)
                return found.End;
        return from;
    }

    /// <summary>A capitalised organ with a name of its own is not the state ("U.S. Navy SEAL Team", "Icelandic Coast Guard ship X").</summary>
    private bool HasOwnName(int head, Sentence sentence) =>
        text.Words[head].BaseRelation == "compound" && text.Words[head].Head > head && text.Words[head].Head < sentence.End
        && (vocabulary.Head(text.Words[text.Words[head].Head]) is not null || nameOf[text.Words[head].Head] is not null);

    private Draft? Described(int head, HeadForm form, Sentence sentence)
    {
        var word = text.Words[head];
        var plural = word.Has("Number=Plur");
        if ((plural ? form.Plural : form.Type) is not { } type || IsAttribute(head, head + 1) && type is not (EntityType.Vessel or EntityType.Aircraft))
            return null;
        if (word.BaseRelation == "compound" && head + 1 < sentence.End && vocabulary.Head(text.Words[head + 1])?.Type == type)
            return null;
        if (head + 1 < sentence.End && nameOf[head + 1] is { } next && next.Type == type && DependsOn(head, next))
            return null;
        if (nameOf[word.Head] is { } named && named.Type == type && word.BaseRelation is "compound" or "flat")
            return null;
        var before = titles.CountryBefore(head);
        return new Draft(Left(head, head, before?.First), head + 1, type, MentionKind.Nominal)
        {
            Country = before?.Code ?? CountryOfOwner(head) ?? titles.CountryAfter(head + 1) ?? CountryOfDependent(head),
            Gender = form.Gender,
            Plural = plural,
            OrganizationKind = type == EntityType.Organization ? form.Kind : null,
            HeadWord = head,
        };
    }

    /// <summary>"Frakklandsstjórn", "Bandaríkjaher": a country and its government or organ in one Icelandic word.</summary>
    private IEnumerable<Draft> CompoundStates()
    {
        foreach (var word in text.Words.Where(word => word.Pos is "NOUN" or "PROPN" && nameOf[word.Index] is null))
            if (lookups.StateInWord(word) is { } code)
                yield return new Draft(word.Index, word.Index + 1, EntityType.Country, MentionKind.Nominal)
                {
                    Name = vocabulary.CountryName(code),
                    Key = $"country:{code}",
                    Country = code,
                    Metonym = true,
                };
    }

    /// <summary>"Greek strikes": the adjective before a deed names the country that does it.</summary>
    private IEnumerable<Draft> Deeds(List<Draft> found)
    {
        var covered = found.SelectMany(draft => Enumerable.Range(draft.First, draft.End - draft.First)).ToHashSet();
        foreach (var word in text.Words.Where(word => word.Pos == "NOUN" && vocabulary.Actor(word) == "deed"))
            if (titles.CountryBefore(word.Index) is { } country && nameOf[country.First] is null && !covered.Contains(country.First)
                && lookups.CountryAt(country.First, word.Index) is { } form && form.Form.Use == FormUse.Adjective)
                yield return new Draft(country.First, form.End, EntityType.Country, MentionKind.Name)
                {
                    Name = vocabulary.CountryName(country.Code),
                    Key = $"country:{country.Code}",
                    Country = country.Code,
                };
    }
}
