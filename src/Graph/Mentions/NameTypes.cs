using Graph.Lexicon;
using Graph.Text;

namespace Graph.Mentions;

/// <summary>Decides what the names of a text are and what stands beside them: from the tables, the titles, given names, nouns of
/// organizations and vessels, the model's label, and the other places where the text has the same name.</summary>
internal sealed class NameTypes
{
    private const double Enough = 2;
    private const double Certain = 4.4;
    private const int LongEnough = 6;
    private readonly Lookups lookups;
    private readonly ParsedText text;
    private readonly Vocabulary vocabulary;
    private readonly Titles titles;
    private readonly BaseForms forms;
    private readonly List<NamePiece> pieces;
    private readonly Dictionary<int, string?> countryByEnd = [];

    public NameTypes(Lookups lookups, Titles titles, BaseForms forms, List<NamePiece> pieces)
    {
        (this.lookups, this.titles, this.forms, this.pieces) = (lookups, titles, forms, pieces);
        (text, vocabulary) = (lookups.Text, lookups.Vocabulary);
        foreach (var piece in pieces)
            countryByEnd[piece.End] = piece.Organization ? piece.Country : piece.Known is { Type: EntityType.Organization } known ? known.Country : null;
    }

    /// <summary>The names as mentions in the making, in order.</summary>
    public List<Draft> Decide()
    {
        var facts = pieces.ConvertAll(piece => titles.Before(piece.First, end => countryByEnd.GetValueOrDefault(end)));
        var evidence = pieces.Select((piece, i) => piece.Known is null || NeedsEvidence(piece) ? EvidenceFor(piece, facts[i]) : null).ToList();
        var shared = Shared(evidence);
        var drafts = new List<Draft>();
        for (var i = 0; i < pieces.Count; i++)
            if (!IsPartOfTitle(i) && Make(pieces[i], facts[i], evidence[i] is null ? null : shared[WordsOf(pieces[i])]) is { } draft)
                drafts.Add(draft);
        return drafts;
    }

    /// <summary>"Emergencies" before "Minister" and a name is the minister's field.</summary>
    private bool IsPartOfTitle(int index)
    {
        var piece = pieces[index];
        return !vocabulary.IsIcelandic && piece.Known is null && index + 1 < pieces.Count
            && lookups.OfficeAt(piece.End, pieces[index + 1].First) is { IsTitle: true, Class: "minister" } office && office.End == pieces[index + 1].First;
    }

    /// <summary>A known town may also be somebody's surname: where a title stands before it, the title decides.</summary>
    private static bool NeedsEvidence(NamePiece piece) => piece.Known is { Type: EntityType.Place };

    private string WordsOf(NamePiece piece) => text.TextOf(text.SpanOf(piece.First, piece.End));

    /// <summary>Sums the evidence of all pieces with the same words, and lends a full name's evidence to its last and first word alone.</summary>
    private Dictionary<string, TypeEvidence> Shared(List<TypeEvidence?> evidence)
    {
        var averaged = pieces.Select((piece, i) => (Words: WordsOf(piece), Own: evidence[i]))
            .Where(pair => pair.Own is not null)
            .GroupBy(pair => pair.Words, pair => pair.Own!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => Weighed([.. same]), StringComparer.Ordinal);
        var people = averaged.Where(pair => pair.Key.Contains(' ') && pair.Value.Best is (EntityType.Person, >= Enough)).Select(pair => pair.Key)
            .Concat(pieces.Where(piece => piece.Known is { Type: EntityType.Person }).Select(WordsOf))
            .SelectMany(name => new[] { name.Split(' ')[^1], name.Split(' ')[0] })
            .SelectMany(Spellings)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in averaged.Keys.Where(name => !name.Contains(' ') && Spellings(name).Concat(Spellings(name.TrimEnd('s'))).Any(people.Contains)).ToList())
            averaged[name] = averaged[name].With(EntityType.Person, 3);
        return averaged;
    }

    /// <summary>The usual evidence decides, and the strongest place in the text counts half again: a title or noun stands beside a name only once.</summary>
    private static TypeEvidence Weighed(List<TypeEvidence> same) =>
        same.Aggregate((sum, own) => sum.Plus(own)).Over(same.Count).Plus(same.Aggregate((most, own) => most.Max(own)).Over(2));

    /// <summary>A word in the forms under which another spelling of it is known again: folded and, where it is long enough, as a skeleton.</summary>
    private static IEnumerable<string> Spellings(string word)
    {
        var folded = NameFolding.Fold(word);
        yield return folded;
        if (folded.Length >= LongEnough)
            yield return $"{folded[0]}:{NameFolding.Skeleton(word)}";
    }

    private Draft? Make(NamePiece piece, TitleFacts facts, TypeEvidence? evidence)
    {
        if (piece.Known is { } known && !(evidence is { } against && against.Best is (EntityType.Person, > Certain)))
            return FromTable(piece, known, facts);
        if (evidence?.Best is not (EntityType type, >= Enough))
            return null;
        if (type == EntityType.Product || type == EntityType.Group && !text.Words[piece.End - 1].Has("Number=Plur"))
            return null;
        var end = type == EntityType.Vessel ? WithNumber(piece.End) : piece.End;
        var draft = new Draft(piece.First, end, type, MentionKind.Name) { Name = forms.Of(piece.First, end, type), Country = piece.Country ?? (type == EntityType.Organization ? CountryInside(piece) : null) };
        if (type == EntityType.Organization)
            draft.OrganizationKind = KindOf(piece);
        return type == EntityType.Person ? WithPersonFacts(draft, facts) : draft;
    }

    private Draft FromTable(NamePiece piece, KnownForm known, TitleFacts facts)
    {
        if (known is { Type: EntityType.Country, Use: FormUse.People or FormUse.PersonOf })
            return People(piece, known);
        var draft = new Draft(piece.First, piece.End, known.Type, MentionKind.Name)
        {
            Name = known.Name,
            Key = known.Key,
            Country = known.Country,
            Gender = known.Gender,
            OrganizationKind = known.OrganizationKind,
            Metonym = known.Use == FormUse.Adjective,
            Form = known,
        };
        if (known is { Type: EntityType.Organization, Country: { } home } && OtherCountry(piece, home) is { } other)
            return Namesake(piece, known, other);
        return known.Type == EntityType.Person ? WithPersonFacts(draft, facts) : draft;
    }

    /// <summary>The country that stands beside a known body and is not its own ("norska utanríkisráðuneytið"), here or elsewhere in the text.</summary>
    private (int First, string Code)? OtherCountry(NamePiece piece, string home)
    {
        if (titles.CountryBefore(piece.First) is { } before)
            return before.Code == home ? null : before;
        if (titles.CountryAfter(piece.End) is { } after)
            return after == home ? null : (piece.First, after);
        if (Casing.IsCapitalised(text.Words[piece.First].Text) && !StartsSentence(piece.First))
            return null;
        var elsewhere = pieces.Where(other => other.Known?.Key == piece.Known!.Key && other != piece)
            .Select(other => titles.CountryBefore(other.First)?.Code).FirstOrDefault(code => code is not null && code != home);
        return elsewhere is null ? null : (piece.First, elsewhere);
    }

    private bool StartsSentence(int word) => text.Sentences[text.Words[word].Sentence].First == word;

    /// <summary>A body of the same name in another country: not the one that the table knows.</summary>
    private Draft Namesake(NamePiece piece, KnownForm known, (int First, string Code) other)
    {
        var from = text.Words[piece.First - (other.First < piece.First ? 1 : 0)].Pos == "PART" ? piece.First : other.First;
        return new Draft(from, piece.End, EntityType.Organization, Casing.IsCapitalised(text.Words[piece.End - 1].Text) ? MentionKind.Name : MentionKind.Nominal)
        {
            Name = forms.Of(from, piece.End, EntityType.Organization),
            Country = other.Code,
            OrganizationKind = known.OrganizationKind,
        };
    }

    /// <summary>"The Danes" are their country, "two Danes" a group, "a Dane" somebody.</summary>
    private Draft People(NamePiece piece, KnownForm known)
    {
        var word = text.Words[piece.End - 1];
        if (known.Use == FormUse.PersonOf && !word.Has("Number=Plur"))
            return new Draft(piece.First, piece.End, EntityType.Person, MentionKind.Nominal) { Country = known.Country };
        var before = piece.First > 0 ? text.Words[piece.First - 1] : null;
        var counted = text.Children(Tops.Of(text, piece.First, piece.End), "nummod", "amod", "det").Any(IsCount) || before is not null && IsCount(before);
        var asState = !counted && (vocabulary.IsIcelandic || before?.Text is "the" or "The");
        return asState
            ? new Draft(piece.First, piece.End, EntityType.Country, MentionKind.Name)
            {
                Name = known.Name,
                Key = known.Key,
                Country = known.Country,
                Metonym = true,
                Plural = true,
                Form = known,
            }
            : new Draft(piece.First, piece.End, EntityType.Group, MentionKind.Nominal) { Country = known.Country, Plural = true };
    }

    private bool IsCount(Word word) =>
        word.Pos == "NUM" || word.Pos == "ADJ" && word.Has("NumType=Card") || vocabulary.IsWord(word.Lemma, "count");

    private Draft WithPersonFacts(Draft draft, TitleFacts facts)
    {
        var after = titles.After(draft.End);
        draft.TitleFirst = facts.First;
        draft.Office = facts.Office ?? after?.Facts.Office;
        draft.OfficeClass = facts.Class ?? after?.Facts.Class;
        draft.Country = facts.Country ?? after?.Facts.Country ?? draft.Country;
        draft.Gender = facts.Gender ?? draft.Gender ?? after?.Facts.Gender ?? GenderOf(draft.First, draft.End);
        draft.PluralTitle = facts.Plural;
        draft.Counterpart = facts.Counterpart;
        return draft;
    }

    private string? GenderOf(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (i > first && vocabulary.Patronymic(text.Words[i].Text) is { Gender: "m" or "f" } patronymic)
                return patronymic.Gender;
        var genders = vocabulary.GivenNames(text.Words[first].Text).Select(name => name.Gender).Distinct(StringComparer.Ordinal).ToList();
        return genders is ["m" or "f"] && (end - first > 1 || vocabulary.IsIcelandic) ? genders[0] : null;
    }

    private int WithNumber(int end) =>
        end < text.Words.Count && text.Words[end].Pos == "NUM" && text.Words[end].Text.All(char.IsAsciiDigit) && text.Words[end].Text.Length <= 3 ? end + 1 : end;

    /// <summary>"Danish Sugar Board", "Bank of Estonia": the country within a body's name.</summary>
    private string? CountryInside(NamePiece piece)
    {
        for (var i = piece.First; i < piece.End; i++)
            if (lookups.CountryAt(i, piece.End) is { } country)
                return country.Form.Country;
        return null;
    }

    private string? KindOf(NamePiece piece)
    {
        for (var i = piece.End - 1; i >= piece.First; i--)
            if (vocabulary.OrganizationHead(text.Words[i]) is { } kind)
                return kind;
        return null;
    }

    private TypeEvidence EvidenceFor(NamePiece piece, TitleFacts facts)
    {
        var evidence = TypeEvidence.None;
        if (facts.Found)
            evidence = evidence.With(EntityType.Person, 4);
        if (piece.Organization || piece.End > piece.First && OrganizationWord(piece))
            evidence = evidence.With(EntityType.Organization, 4);
        if (CraftOf(piece) is { } craft)
            evidence = evidence.With(craft, 5);
        if (piece.First > 0 && vocabulary.IsHint(text.Words[piece.First - 1].Text, "body"))
            evidence = evidence.With(EntityType.Organization, 6);
        if (vocabulary.IsHint(text.Words[piece.End - 1].Text, "after") && (piece.End - piece.First > 1 || vocabulary.IsIcelandic) || PlaceHintBefore(piece.First))
            evidence = evidence.With(EntityType.Place, 5);
        if (piece.End < text.Words.Count && text.Words[piece.End].Pos == "NOUN" && vocabulary.IsHint(text.Words[piece.End].Text, "after") || DescribedAsPlace(piece.End))
            evidence = evidence.With(EntityType.Place, 4);
        if (piece.Label is { } label && ModelLabels.TypeOf(label) is { } type)
            evidence = evidence.With(type, IsPlainNoun(piece) ? 1 : 2);
        return WithPersonEvidence(WithPosition(evidence, piece), piece);
    }

    private bool OrganizationWord(NamePiece piece)
    {
        for (var i = piece.First; i < piece.End; i++)
            if (vocabulary.OrganizationHead(text.Words[i]) is not null && (piece.End - piece.First > 1 || vocabulary.IsIcelandic))
                return true;
        return false;
    }

    private TypeEvidence WithPersonEvidence(TypeEvidence evidence, NamePiece piece)
    {
        var length = piece.End - piece.First;
        var given = vocabulary.GivenNames(text.Words[piece.First].Text).Count > 0;
        if (given)
            evidence = evidence.With(EntityType.Person, length > 1 ? 3 : vocabulary.IsIcelandic ? 1.5 : 1);
        if (length > 1 && vocabulary.Patronymic(text.Words[piece.End - 1].Text) is not null)
            evidence = evidence.With(EntityType.Person, 4);
        if (titles.After(piece.End) is not null || DescribedAs(piece.End) == EntityType.Person)
            evidence = evidence.With(EntityType.Person, 3);
        var next = piece.End < text.Words.Count ? text.Words[piece.End] : null;
        if (next is { Text: "who" } || next is { Text: "," } && piece.End + 1 < text.Words.Count && text.Words[piece.End + 1].Text is "who" or "whose")
            evidence = evidence.With(EntityType.Person, 2);
        return evidence;
    }

    /// <summary>A common noun with a capital, as in headlines and at the head of a sentence.</summary>
    private bool IsPlainNoun(NamePiece piece) =>
        !vocabulary.IsIcelandic && Enumerable.Range(piece.First, piece.End - piece.First).All(i => text.Words[i].Pos != "PROPN");

    /// <summary>", the envoy of X" or ", a tanker": what is said right after a comma.</summary>
    private EntityType? DescribedAs(int end)
    {
        var at = end;
        if (at + 1 >= text.Words.Count || text.Words[at].Text != ",")
            return null;
        at++;
        var stop = Math.Min(text.Sentences[text.Words[at].Sentence].End, at + 5);
        for (; at < stop && text.Words[at].Text != ","; at++)
            if (lookups.OfficeAt(at, stop) is { Plural: false, Class: not "profession" })
                return EntityType.Person;
            else if (text.Words[at].Pos == "NOUN" && IsCraft(at) is { } craft)
                return craft;
            else if (text.Words[at].Pos is not ("DET" or "ADJ" or "ADV" or "PART") && text.Words[at].BaseRelation != "compound" && lookups.CountryAt(at, stop) is null)
                return null;
        return null;
    }

    /// <summary>", a town in the north".</summary>
    private bool DescribedAsPlace(int end) =>
        end + 2 < text.Words.Count && text.Words[end].Text == "," && text.Words[end + 1].Pos == "DET"
        && Enumerable.Range(end + 2, Math.Min(3, text.Words.Count - end - 2)).Any(i => text.Words[i].Pos == "NOUN" && vocabulary.IsHint(text.Words[i].Text, "before"));

    private EntityType? IsCraft(int word) =>
        !text.Words[word].Has("Number=Plur") && vocabulary.Head(text.Words[word])?.Type is EntityType.Vessel or EntityType.Aircraft
            ? vocabulary.Head(text.Words[word])!.Type
            : null;

    /// <summary>A ship or aircraft by its prefix, the noun before it or after its comma, or as what a ship "is".</summary>
    private EntityType? CraftOf(NamePiece piece)
    {
        if (vocabulary.IsVesselPrefix(text.Words[piece.First].Text) && piece.End - piece.First > 1)
            return EntityType.Vessel;
        if (HeadBefore(piece.First) is { } before)
            return before;
        if (DescribedAs(piece.End) is { } described && described != EntityType.Person)
            return described;
        var top = Tops.Of(text, piece.First, piece.End);
        var subject = text.Children(top, "nsubj").FirstOrDefault();
        if (subject is not null && text.Children(top, "cop").Any())
            return IsCraft(subject.Index);
        return text.Words[top].BaseRelation == "nsubj" && text.Children(text.Words[top].Head, "cop").Any() ? IsCraft(text.Words[top].Head) : null;
    }

    /// <summary>A noun of ships or aircraft right before the name ("the trawler X", "varðskipið X").</summary>
    private EntityType? HeadBefore(int first)
    {
        var at = first - 1;
        if (at > 1 && text.Words[at].Pos == "DET" && text.Words[at - 1].Text == ",")
            at--;
        while (at >= 0 && text.Words[at].Pos == "PUNCT" && text.Words[at].Text is "\"" or "“" or "„" or "'" or "‘" or ",")
            at--;
        if (at < 0 || text.Words[at].Sentence != text.Words[first].Sentence || text.Words[at].Pos is not ("NOUN" or "PROPN"))
            return null;
        return IsCraft(at);
    }

    private bool PlaceHintBefore(int first)
    {
        if (first < 1)
            return false;
        var before = text.Words[first - 1].Text;
        return vocabulary.IsHint(before, "before")
            || first > 1 && vocabulary.IsHint($"{text.Words[first - 2].Text} {before}", "before");
    }

    private TypeEvidence WithPosition(TypeEvidence evidence, NamePiece piece)
    {
        var before = piece.First > 0 ? text.Words[piece.First - 1] : null;
        if (before is { Pos: "ADP" } && vocabulary.IsHint(before.Text.ToLowerInvariant(), "preposition"))
            return evidence.With(EntityType.Place, vocabulary.IsIcelandic ? 0.6 : 2.2);
        var top = text.Words[Tops.Of(text, piece.First, piece.End)];
        return top.BaseRelation == "nsubj" && text.Words[top.Head].Pos == "VERB" ? evidence.With(EntityType.Person, 0.5) : evidence;
    }
}
