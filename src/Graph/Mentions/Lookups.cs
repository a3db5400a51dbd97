using Graph.Lexicon;
using Graph.Text;

namespace Graph.Mentions;

/// <summary>Looks the words of one text up in the tables and keeps what was found.</summary>
internal sealed class Lookups
{
    private readonly string[] forms;
    private readonly string[] singulars;
    private readonly Dictionary<int, OfficeHit?> offices = [];
    private readonly Dictionary<int, (IReadOnlyList<KnownForm>, int)> names = [];

    public Lookups(ParsedText text, Vocabulary vocabulary)
    {
        (Text, Vocabulary) = (text, vocabulary);
        forms = [.. text.Words.Select(word => word.Text)];
        singulars = [.. text.Words.Select(word => word.Has("Number=Plur") && word.Text.EndsWith('s') && word.Text.Length > 3 ? word.Text[..^1] : word.Text)];
    }

    public ParsedText Text { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The longest office that starts with the word and ends at or before <paramref name="limit"/>.</summary>
    public OfficeHit? OfficeAt(int first, int limit)
    {
        if (!offices.TryGetValue(first, out var hit))
            offices[first] = hit = FindOffice(first, SentenceEnd(first));
        return hit is null || hit.End <= limit ? hit : FindOffice(first, limit);
    }

    /// <summary>The office whose last word is the one before <paramref name="end"/>, the longest; with its first word.</summary>
    public (int First, OfficeHit Office)? OfficeEndingAt(int end)
    {
        if (end <= 0)
            return null;
        for (var first = Math.Max(Text.Sentences[Text.Words[end - 1].Sentence].First, end - 7); first < end; first++)
            if (OfficeAt(first, end) is { } office && office.End == end)
                return (first, office);
        return null;
    }

    /// <summary>The longest known form that starts with the word and ends at or before <paramref name="limit"/>.</summary>
    public (IReadOnlyList<KnownForm> Forms, int End) NameAt(int first, int limit)
    {
        if (!names.TryGetValue(first, out var hit))
            names[first] = hit = FindName(first, SentenceEnd(first));
        return hit.Item2 <= limit ? hit : FindName(first, limit);
    }

    /// <summary>The country whose name, adjective or people ends with the word before <paramref name="end"/>, with its first word.</summary>
    public (int First, KnownForm Form)? CountryEndingAt(int end)
    {
        if (end <= 0)
            return null;
        for (var first = Math.Max(Text.Sentences[Text.Words[end - 1].Sentence].First, end - 5); first < end; first++)
            if (CountryAt(first, end) is { } found && found.End == end)
                return (first, found.Form);
        return null;
    }

    /// <summary>The country that starts with the word, by name, adjective or people.</summary>
    public (KnownForm Form, int End)? CountryAt(int first, int limit)
    {
        var (found, end) = NameAt(first, limit);
        var form = found.Where(row => row.Type == EntityType.Country).MinBy(row => row.Use switch
        {
            FormUse.Name => 0,
            FormUse.Adjective => Casing.IsCapitalised(forms[first]) && Vocabulary.IsIcelandic ? 3 : 1,
            _ => 2,
        });
        return form is null || !MayBeCountry(first, form) ? null : (form, end);
    }

    private bool MayBeCountry(int first, KnownForm form) =>
        Casing.IsCapitalised(forms[first]) || Vocabulary.IsIcelandic && form.Use == FormUse.Adjective;

    private int SentenceEnd(int word) => Text.Sentences[Text.Words[word].Sentence].End;

    private (IReadOnlyList<KnownForm>, int) FindName(int first, int limit)
    {
        var match = Vocabulary.Names.Match(new ArraySegment<string>(forms, 0, limit), first);
        if (match.Length == 0 && Vocabulary.IsIcelandic && Text.Sentences[Text.Words[first].Sentence].First == first)
            match = Vocabulary.Names.Match([forms[first].ToLowerInvariant(), .. forms[(first + 1)..Math.Min(limit, first + 6)]], 0);
        if (match.Length == 0 && Casing.IsShouted(forms[first]))
            match = Vocabulary.Names.Match([Casing.Title(forms[first])], 0);
        if (match.Length == 0 && Vocabulary.Seats.Match(new ArraySegment<string>(forms, 0, limit), first) is { Length: > 0 } seat && seat.Rows[0].Kind == "seat")
            return ([new KnownForm(EntityType.Place, null, seat.Rows[0].Form, FormUse.Name) { Country = seat.Rows[0].Country, IsSeat = true }], first + seat.Length);
        return match.Length == 0 ? ([], first) : ([.. match.Rows.Select(Vocabulary.Known)], first + match.Length);
    }

    private OfficeHit? FindOffice(int first, int limit)
    {
        var match = Vocabulary.Offices.Match(new ArraySegment<string>(forms, 0, limit), first);
        if (match.Length == 1 && forms[first] is "Deputy" or "deputy" && first + 1 < limit && FindOffice(first + 1, limit) is { } main)
            return main with { Office = $"Deputy {main.Office}" };
        if (match.Length > 0 && !IsNameOfThing(match.Rows, first, match.Length))
            return ToHit(BestReading(match.Rows, Text.Words[first + match.Length - 1]), first, match.Length);
        if (Vocabulary.IsIcelandic)
            return Compound(first);
        match = Vocabulary.Offices.Match(new ArraySegment<string>(singulars, 0, limit), first);
        return match.Length > 0 && match.Rows[0].Class != "profession" ? ToHit(match.Rows[0], first, match.Length) : null;
    }

    /// <summary>"Frakklandsforseti": an office after the name of its country in one word.</summary>
    private OfficeHit? Compound(int first)
    {
        var form = forms[first];
        for (var cut = 4; cut < form.Length - 4; cut++)
            if (Casing.IsCapitalised(form)
                && Vocabulary.Offices.Match([form[cut..]], 0) is { Length: > 0 } match
                && CountryInCompound(form[..cut]) is { } code)
                return ToHit(BestReading(match.Rows, Text.Words[first]), first, 1) with { Country = code };
        return null;
    }

    /// <summary>The state that a word holds together with its government or an organ ("Danastjórn", "Bandaríkjaher"); null for other words.</summary>
    public string? StateInWord(Word word)
    {
        if (!Casing.IsCapitalised(word.Text))
            return null;
        if (Vocabulary.Seats.Find(word.Text).FirstOrDefault(form => form.Kind != "seat") is { Country: { } known })
            return known;
        if (!Vocabulary.IsIcelandic || Vocabulary.Actor(word) is not ("organ" or "government"))
            return null;
        for (var cut = word.Text.Length - 2; cut >= 4; cut--)
            if (CountryInCompound(word.Text[..cut]) is { } code)
                return code;
        return null;
    }

    /// <summary>The country that is the first part of an Icelandic compound: its genitive, without the article's ending.</summary>
    public string? CountryInCompound(string part) =>
        Vocabulary.Names.Find(part).Concat(Vocabulary.Names.Find(part + "nna"))
            .FirstOrDefault(entry => entry.Type == "Country" && entry.Kind is "name" or "alias")?.Country;

    /// <summary>An occupation in capitals inside a sentence is somebody's or something's name ("the Fisherman").</summary>
    private bool IsNameOfThing(IReadOnlyList<OfficeForm> rows, int first, int length) =>
        rows[0].Class == "profession" && length == 1 && !Vocabulary.IsIcelandic
        && Casing.IsCapitalised(forms[first]) && !Casing.IsShouted(forms[first]) && rows.All(row => row.Form != forms[first])
        && Text.Sentences[Text.Words[first].Sentence].First != first;

    /// <summary>Between one and several the words around decide; where they are silent, it is one: taggers guess too many plurals.</summary>
    private OfficeForm BestReading(IReadOnlyList<OfficeForm> rows, Word word)
    {
        var plural = rows.All(row => row.Number == "pl") || Text.Children(word.Index, "nummod", "amod", "det").Any(child => child.Has("Number=Plur"))
            || Text.Children(word.Index, "conj").Any() && word.Has("Number=Plur") || word.BaseRelation == "nsubj" && Text.Words[word.Head].Has("Number=Plur");
        return rows.FirstOrDefault(row => row.Number is not null && (row.Number == "pl") == plural) ?? rows[0];
    }

    private OfficeHit ToHit(OfficeForm form, int first, int length)
    {
        var plural = form.Number is null
            ? Enumerable.Range(first, length).Any(i => Text.Words[i].Has("Number=Plur"))
            : form.Number == "pl";
        return new OfficeHit(first + length, form.Office, form.Class, form.Gender.Length == 0 ? null : form.Gender, form.IsTitle, plural);
    }
}
