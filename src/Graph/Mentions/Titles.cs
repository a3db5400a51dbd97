using Graph.Text;

namespace Graph.Mentions;

/// <summary>What the titles around a name say.</summary>
/// <param name="First">First word of the titles before the name; the name's own first word when there are none.</param>
internal sealed record TitleFacts(int First)
{
    public string? Office { get; init; }

    public string? Class { get; init; }

    public string? Country { get; init; }

    public string? Gender { get; init; }

    /// <summary>Whether the title is said of several ("presidents X and Y").</summary>
    public bool Plural { get; init; }

    /// <summary>Whether any title or form of address was found.</summary>
    public bool Found => Office is not null || Gender is not null || Addressed;

    public bool Addressed { get; init; }

    /// <summary>Whether somebody of the same office is meant ("his counterpart X").</summary>
    public bool Counterpart { get; init; }
}

/// <summary>Reads the offices, forms of address and countries that stand right beside a name.</summary>
internal sealed class Titles(Lookups lookups)
{
    private const int LongestDetour = 2;
    private readonly ParsedText text = lookups.Text;

    /// <summary>Titles that end right before the word: "the former Danish prime minister X", "Gen. X", "U.S. Ambassador to Chile X".</summary>
    /// <param name="first">First word of the name.</param>
    /// <param name="countryOf">ISO code of the named body that ends right before a word, or null.</param>
    public TitleFacts Before(int first, Func<int, string?> countryOf)
    {
        var facts = SkipHost(new TitleFacts(first));
        while (lookups.OfficeEndingAt(facts.First) is { Office.IsTitle: true } or { Office.IsCounterpart: true })
        {
            var (start, office) = lookups.OfficeEndingAt(facts.First)!.Value;
            facts = Add(facts, office) with { First = start };
        }

        return facts.Office is null ? facts : WithCountry(facts, countryOf);
    }

    /// <summary>A title that follows the name without a comma, as in Icelandic: "Jón Jónsson forsætisráðherra".</summary>
    /// <param name="end">One past the last word of the name.</param>
    public (TitleFacts Facts, int End)? After(int end)
    {
        if (!lookups.Vocabulary.IsIcelandic || end >= text.Words.Count || text.Words[end].Sentence != text.Words[end - 1].Sentence)
            return null;
        if (lookups.OfficeAt(end, text.Sentences[text.Words[end].Sentence].End) is not { IsTitle: true } office || office.Plural || IsTitleOfNext(office.End))
            return null;
        var facts = Add(new TitleFacts(end), office);
        return (facts with { Country = facts.Country ?? CountryAfter(office.End) }, office.End);
    }

    /// <summary>The country that a description gets from what follows it: "of France", "Frakklands", "frá Frakklandi".</summary>
    public string? CountryAfter(int end)
    {
        if (end >= text.Words.Count)
            return null;
        var sentence = text.Sentences[text.Words[end].Sentence];
        var at = end;
        if (lookups.Vocabulary.IsIcelandic)
        {
            if (text.Words[at].Text == "frá")
                at++;
            else if (at < sentence.End && lookups.CountryAt(at, sentence.End) is { } genitive && text.Words[genitive.End - 1].Has("Case=Nom"))
                return null;
        }
        else if (text.Words[at].Text is "of" or "from")
        {
            at++;
            while (at < sentence.End && text.Words[at].Pos == "DET")
                at++;
        }
        else
        {
            return null;
        }

        return at < sentence.End && lookups.CountryAt(at, sentence.End) is { Form.Use: not FormUse.Adjective } country ? country.Form.Country : null;
    }

    /// <summary>The country that stands before a description: "the Danish …", "France's …", "bandaríska …"; with its first word.</summary>
    public (int First, string Code)? CountryBefore(int first)
    {
        var sentence = first > 0 ? text.Sentences[text.Words[first - 1].Sentence] : null;
        for (var (at, steps) = (first, 0); sentence is not null && at > sentence.First && steps <= LongestDetour; at--, steps++)
        {
            var end = IsPossessive(text.Words[at - 1]) ? at - 1 : at;
            if (lookups.CountryEndingAt(end) is { Form.Country: { } code } found && found.First >= sentence.First)
                return IsBare(found.Form, end, at) && !IsPlaceOfClause(found, end, at) ? (found.First, code) : null;
            if (text.Words[at - 1].Pos is not ("ADJ" or "ADV") && !IsLowerCompound(text.Words[at - 1]))
                return null;
        }

        return null;
    }

    /// <summary>An Icelandic country before a description is its adjective, not the subject of the clause.</summary>
    private bool IsBare(KnownForm form, int end, int at) =>
        !lookups.Vocabulary.IsIcelandic || form.Use == FormUse.Adjective || end != at || text.Words[end - 1].Has("Case=Gen");

    /// <summary>"In Peru Minister X met" says where; only short forms stand as titles there ("in US Secretary X's view").</summary>
    private bool IsPlaceOfClause((int First, KnownForm Form) country, int end, int at) =>
        country is { Form.Use: FormUse.Name, First: > 0 } && end == at && text.Words[country.First - 1].Text is "in" or "In"
        && text.Words[country.First].Text.Any(char.IsLower);

    private static bool IsLowerCompound(Word word) => word.Pos is "NOUN" && word.BaseRelation is "compound" && !Casing.IsCapitalised(word.Text);

    private bool IsTitleOfNext(int at) =>
        at < text.Words.Count && text.Words[at].Pos == "PROPN" && lookups.CountryAt(at, text.Words.Count) is null;

    /// <summary>"Ambassador to Chile X": the post's place stands between the title and the name.</summary>
    private TitleFacts SkipHost(TitleFacts facts)
    {
        if (lookups.CountryEndingAt(facts.First) is not { Form.Use: FormUse.Name } country || country.First < 2)
            return facts;
        var preposition = text.Words[country.First - 1];
        if (preposition.Text is not ("to" or "of" or "for") || lookups.OfficeEndingAt(country.First - 1) is not { Office.IsTitle: true })
            return facts;
        return facts with { First = country.First - 1, Country = preposition.Text == "of" ? country.Form.Country : null };
    }

    private static TitleFacts Add(TitleFacts facts, OfficeHit office) => facts with
    {
        Office = facts.Office ?? (office.IsAddress || office.IsCounterpart ? null : office.Office),
        Class = facts.Class ?? (office.IsAddress || office.IsCounterpart ? null : office.Class),
        Country = facts.Country ?? office.Country,
        Gender = facts.Gender ?? office.Gender,
        Plural = facts.Plural || office.Plural,
        Addressed = true,
        Counterpart = facts.Counterpart || office.IsCounterpart,
    };

    private TitleFacts WithCountry(TitleFacts facts, Func<int, string?> countryOf)
    {
        if (countryOf(facts.First) is { } body)
            return facts with { Country = facts.Country ?? body };
        return CountryBefore(facts.First) is { } found ? facts with { First = found.First, Country = facts.Country ?? found.Code } : facts;
    }

    private static bool IsPossessive(Word word) => word.Text is "'s" or "’s" or "'" or "’";
}
