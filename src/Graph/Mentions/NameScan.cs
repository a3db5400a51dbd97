using Graph.Text;

namespace Graph.Mentions;

/// <summary>Walks over the words of a text and cuts out its names: what the tables know, what the model found, and
/// capitalised runs that neither knows. Types that need the surroundings are decided by <see cref="NameTypes"/>.</summary>
internal sealed class NameScan
{
    private static readonly HashSet<string> Connectors = new(
        ["de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn", "al", "el", "ul", "af", "los", "las", "-"],
        StringComparer.Ordinal);

    private readonly ParsedText text;
    private readonly Vocabulary vocabulary;
    private readonly Lookups lookups;
    private readonly Dictionary<int, (int End, string Label)> model;
    private readonly HashSet<string> people;
    private readonly bool[] dates;

    public NameScan(Lookups lookups)
    {
        (this.lookups, text, vocabulary) = (lookups, lookups.Text, lookups.Vocabulary);
        dates = new bool[text.Words.Count];
        model = new Dictionary<int, (int, string)>();
        people = [.. text.Names.Where(span => ModelLabels.TypeOf(span.Label) == EntityType.Person).Select(span => text.Words[span.End - 1].Text)];
        foreach (var span in text.Names)
            if (ModelLabels.IsName(span.Label))
                AddModelSpan(span);
            else if (ModelLabels.IsDate(span.Label))
                Array.Fill(dates, true, span.First, span.End - span.First);
    }

    /// <summary>The names in order, not overlapping.</summary>
    public List<NamePiece> Pieces()
    {
        var pieces = new List<NamePiece>();
        foreach (var sentence in text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                var piece = PieceAt(i, sentence);
                if (piece is { IsName: true })
                    pieces.Add(piece);
                i = Math.Max(i + 1, piece?.End ?? 0);
            }

        return pieces;
    }

    private void AddModelSpan(NamedSpan span)
    {
        var (first, end) = (span.First, span.End);
        while (first < end && (IsOutsideName(text.Words[first]) || StartsSentence(first) && text.Words[first].Pos is "ADV" or "VERB" or "SCONJ" or "PRON" or "AUX" or "INTJ" || OwnsName(first, end)))
            first++;
        while (end > first && (text.Words[end - 1].Pos == "PUNCT" && !text.Words[end - 1].Text.EndsWith('.') || IsPossessive(text.Words[end - 1])))
            end--;
        if (end == first + 1 && (vocabulary.IsNoName(text.Words[first].Text) || vocabulary.Actor(text.Words[first]) is not null))
            return;
        // A label on words without any capital ("military", "state") is a slip of the model.
        end = WithoutForeignTail(first, end);
        while (first > 0 && first < end && text.Words[first - 1].Text is "bin" or "ibn" && text.Words[first - 1].Sentence == text.Words[first].Sentence)
            first--;
        if (first < end && Enumerable.Range(first, end - first).Any(i => text.Words[i].Text.Any(char.IsUpper)))
            model[first] = (end, span.Label);
    }

    /// <summary>"Símtal Kristínar": a noun that opens the sentence, with its owner behind it, is no first name.</summary>
    private bool OwnsName(int first, int end) =>
        vocabulary.IsIcelandic && end - first > 1 && text.Words[first].Pos == "NOUN" && vocabulary.GivenNames(text.Words[first].Text).Count == 0
        && text.Words[first + 1].Relation == "nmod:poss" && text.Words[first + 1].Head == first;

    private bool StartsSentence(int word) => text.Sentences[text.Words[word].Sentence].First == word;

    private static bool IsOutsideName(Word word) =>
        word.Pos is "DET" or "PUNCT" or "ADP" or "CCONJ" or "NUM" && !Casing.IsCapitalised(word.Text) || word.Text is "The" or "the" || IsPossessive(word);

    /// <summary>A country behind somebody's name belongs to the next sentence or phrase: the model runs over lost full stops.</summary>
    private int WithoutForeignTail(int first, int end) =>
        end - first == 2 && people.Contains(text.Words[first].Text) && lookups.CountryAt(first + 1, end) is { Form.Use: FormUse.Name } ? first + 1 : end;

    private static bool IsPossessive(Word word) => word.Text is "'s" or "’s" or "'" or "’";

    private NamePiece? PieceAt(int first, Sentence sentence)
    {
        var word = text.Words[first];
        if (word.Pos is "PUNCT" or "SYM" || !word.Text.Any(char.IsLetterOrDigit))
            return null;
        if (lookups.StateInWord(word) is not null)
            return null;
        var (known, knownEnd) = Known(first, sentence.End);
        var found = model.TryGetValue(first, out var span) ? span : ((int End, string Label)?)null;
        var office = lookups.OfficeAt(first, sentence.End);
        if (office is { } title && title.End >= knownEnd && IsTitle(first, title, sentence) && !(found is { } named && named.End > title.End && BeginsWithOffice(named, title)))
            return new NamePiece(first, title.End) { IsName = false };
        if (known.Count > 0)
            return KnownPiece(first, known, knownEnd, found, sentence);
        if (found is { } modelSpan)
            return ModelPiece(first, modelSpan, sentence);
        return IsNameable(first, sentence) && !dates[first] ? UnknownPiece(first, sentence) : null;
    }

    /// <summary>"General Mills" is a body whose name begins like a title; "Senator Ana Prado" is not, whatever the model says.</summary>
    private bool BeginsWithOffice((int End, string Label) span, OfficeHit title) =>
        ModelLabels.TypeOf(span.Label) != EntityType.Person && vocabulary.GivenNames(text.Words[title.End].Text).Count == 0;

    private (IReadOnlyList<KnownForm> Forms, int End) Known(int first, int end)
    {
        var (forms, last) = lookups.NameAt(first, end);
        if (forms.Count == 0)
            return (forms, first);
        var capital = Casing.IsCapitalised(text.Words[first].Text) || !forms.Any(form => Casing.IsCapitalised(form.Name));
        var kept = forms.Where(form => form.Use == FormUse.Adjective || capital || vocabulary.IsIcelandic && form.Type == EntityType.Organization).ToList();
        return kept.Count == 0 ? ([], first) : (kept, last);
    }

    private NamePiece KnownPiece(int first, IReadOnlyList<KnownForm> known, int knownEnd, (int End, string Label)? found, Sentence sentence)
    {
        var end = RunEnd(first, knownEnd, sentence);
        if (OrganizationEnd(first, knownEnd, end, sentence) is { } organizationEnd)
            return new NamePiece(first, organizationEnd) { Label = "ORG", Organization = true, Country = known.Select(form => form.Country).FirstOrDefault(code => code is not null) };
        if (found is { } span && span.End > knownEnd && Outranks(first, span, known, knownEnd))
            return ModelPiece(first, span, sentence);
        if (end > knownEnd && knownEnd == first + 1 && IsPersonRun(first, end, sentence))
            return new NamePiece(first, PersonEnd(first, end, sentence));
        if (end > knownEnd && IsPartOfName(first, knownEnd, end, known, sentence))
            return UnknownPiece(first, sentence);
        var form = Choose(known, first, knownEnd, end, found);
        if (form is null)
            return UnknownPiece(first, sentence);
        return new NamePiece(first, knownEnd) { Known = form, Others = known, Label = found?.Label, IsName = IsMentionUse(form, first, knownEnd) };
    }

    /// <summary>A known place that the tree hangs below the next capitalised word is part of another name ("the Baltic Star").</summary>
    private bool IsPartOfName(int first, int knownEnd, int end, IReadOnlyList<KnownForm> known, Sentence sentence) =>
        known[0].Type == EntityType.Place && knownEnd == first + 1 && text.Words[first].BaseRelation == "compound"
        && text.Words[first].Head >= knownEnd && text.Words[first].Head < UnknownEnd(knownEnd, end, sentence);

    /// <summary>A longer span of the model wins over one known word when it does not just add a title or a following name.</summary>
    private bool Outranks(int first, (int End, string Label) span, IReadOnlyList<KnownForm> known, int knownEnd)
    {
        if (knownEnd - first > 1 && known[0].Type != EntityType.Country)
            return false;
        for (var i = knownEnd; i < span.End; i++)
            if (lookups.OfficeAt(i, span.End) is not null || text.Words[i].Pos is "CCONJ" or "VERB" || text.Words[i].Text == ",")
                return false;
        return ModelLabels.TypeOf(span.Label) is { } type && type != EntityType.Country
            && !(type == EntityType.Place && known[0].Type == EntityType.Country && !ModelLabels.IsBuilding(span.Label) && Casing.IsCapitalised(text.Words[span.End - 1].Text) is false);
    }

    private NamePiece ModelPiece(int first, (int End, string Label) span, Sentence sentence)
    {
        var end = span.End;
        for (var i = first + 1; i < end; i++)
            if (lookups.OfficeAt(i, end) is { IsTitle: true } office && ModelLabels.TypeOf(span.Label) == EntityType.Person && !IsSurname(i, office))
                end = i;
        var run = RunEnd(first, end, sentence);
        if (run > end && ModelLabels.TypeOf(span.Label) is EntityType.Person or EntityType.Organization && !StartsOther(end, sentence))
            end = UnknownEnd(end, run, sentence);
        return new NamePiece(first, OrganizationEnd(first, first, end, sentence) ?? end) { Label = span.Label };
    }

    /// <summary>"Bishop" or "King" with a capital behind a given name is a surname; an office in front or with its country is none.</summary>
    private bool IsSurname(int word, OfficeHit office) =>
        office.End == word + 1 && office.Country is null && Casing.IsCapitalised(text.Words[word].Text)
        && word > 0 && vocabulary.GivenNames(text.Words[word - 1].Text).Count > 0
        && (office.End >= text.Words.Count || !Casing.IsCapitalised(text.Words[office.End].Text));

    /// <summary>A title right before a name; a word that is also somebody's surname in this text is one only before another name.</summary>
    private bool IsTitle(int first, OfficeHit title, Sentence sentence) =>
        !(title.End == first + 1 && people.Contains(text.Words[first].Text) && Casing.IsCapitalised(text.Words[first].Text)
            && (title.End >= sentence.End || !IsNameable(title.End, sentence)));

    private NamePiece UnknownPiece(int first, Sentence sentence)
    {
        var run = RunEnd(first, first + 1, sentence);
        var end = UnknownEnd(first + 1, run, sentence);
        if (OrganizationEnd(first, first, run, sentence) is { } organizationEnd)
            return new NamePiece(first, organizationEnd) { Organization = true };
        return new NamePiece(first, end);
    }

    /// <summary>Where a run of capitalised words stops being one name: before an office, a known name or a name of the model.</summary>
    private int UnknownEnd(int from, int end, Sentence sentence)
    {
        for (var i = from; i < end; i++)
            if (StartsOther(i, sentence))
                return i;
        return end;
    }

    private bool StartsOther(int i, Sentence sentence) =>
        model.ContainsKey(i)
        || lookups.OfficeAt(i, sentence.End) is { } office && !IsSurname(i, office)
        || Known(i, sentence.End) is { Forms.Count: > 0 } known && (known.End > i + 1 || known.Forms.Any(form => form.Type == EntityType.Country && form.Use != FormUse.Adjective && vocabulary.GivenNames(text.Words[i].Text).Count == 0));

    private int RunEnd(int first, int from, Sentence sentence)
    {
        var end = from;
        while (end < sentence.End)
            if (IsNameable(end, sentence) && !dates[end])
                end++;
            else if (end > first && AfterConnectors(end, sentence) is { } next)
                end = next + 1;
            else
                break;
        return end;
    }

    /// <summary>The capitalised word behind one or two small words that stand inside names ("de los").</summary>
    private int? AfterConnectors(int at, Sentence sentence)
    {
        var next = at;
        while (next < sentence.End && next - at < 2 && Connectors.Contains(text.Words[next].Text) && !(text.Words[next].Text == "-" && SplitsByHyphen(next)))
            next++;
        return next > at && next < sentence.End && IsNameable(next, sentence) ? next : null;
    }

    private bool SplitsByHyphen(int i) =>
        i + 1 >= text.Words.Count || (text.Words[i].Span.Start != text.Words[i - 1].Span.End || text.Words[i].Span.End != text.Words[i + 1].Span.Start);

    private bool IsNameable(int i, Sentence sentence)
    {
        var word = text.Words[i];
        if (HasArabicArticle(i, sentence))
            return true;
        if (!Casing.IsCapitalised(word.Text) || vocabulary.IsNoName(word.Text))
            return false;
        return word.Pos is "PROPN" || word.Pos is "NOUN" or "ADJ" or "X" && (i > sentence.First || people.Contains(word.Text));
    }

    /// <summary>"al-Masri" and "bin Rashid" begin small.</summary>
    private bool HasArabicArticle(int i, Sentence sentence)
    {
        var form = text.Words[i].Text;
        return form.Length > 4 && form.IndexOf('-', StringComparison.Ordinal) is 2 or 3 && char.IsLower(form[0]) && char.IsUpper(form[form.IndexOf('-', StringComparison.Ordinal) + 1])
            && text.Words[i].Pos is "PROPN" or "NOUN" or "ADJ"
            || form is "bin" or "ibn" && i + 1 < sentence.End && text.Words[i + 1].Pos == "PROPN" && Casing.IsCapitalised(text.Words[i + 1].Text);
    }

    private bool IsPersonRun(int first, int end, Sentence sentence) =>
        vocabulary.GivenNames(text.Words[first].Text).Count > 0 && end - first is 2 or 3 && !StartsOther(first + 1, sentence);

    private int PersonEnd(int first, int end, Sentence sentence) => UnknownEnd(first + 1, end, sentence);

    /// <summary>The end of an organization's name that starts at the word and holds an organization's noun: "Dutch Foreign Ministry",
    /// "Ministry of Foreign Affairs", "Court of Appeal of Tartu"; null when there is none.</summary>
    private int? OrganizationEnd(int first, int from, int end, Sentence sentence)
    {
        for (var i = end - 1; i >= Math.Max(from, first); i--)
        {
            if (vocabulary.OrganizationHead(text.Words[i]) is null || vocabulary.Actor(text.Words[i]) == "government" || !Casing.IsCapitalised(text.Words[i].Text))
                continue;
            if (HoldsOffice(first, i + 1))
                return null;
            var stop = i + 1;
            while (stop + 1 < sentence.End && text.Words[stop].Text is "of" or "for")
            {
                var next = text.Words[stop + 1].Text == "the" && stop + 2 < sentence.End ? stop + 2 : stop + 1;
                if (!IsNameable(next, sentence))
                    break;
                stop = RunEnd(next, next + 1, sentence);
            }

            if (vocabulary.IsIcelandic && stop < sentence.End && text.Words[stop].Pos == "PROPN" && text.Words[stop].Has("Case=Gen") && Casing.IsCapitalised(text.Words[stop].Text))
                stop++;
            return i == first && stop == i + 1 && !vocabulary.IsIcelandic ? null : stop;
        }

        return null;
    }

    private bool HoldsOffice(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (lookups.OfficeAt(i, end) is { } office && office.End < end)
                return true;
        return false;
    }

    private KnownForm? Choose(IReadOnlyList<KnownForm> known, int first, int knownEnd, int runEnd, (int End, string Label)? found)
    {
        var label = found is { } span ? ModelLabels.TypeOf(span.Label) : null;
        var alone = runEnd == knownEnd && !IsTailOfName(first);
        var fitting = known.Where(form => form.Type != EntityType.Person || alone || found?.End == knownEnd && !IsTailOfName(first)).ToList();
        return fitting.Find(form => form.Type == label && label is EntityType.Person or EntityType.Organization)
            ?? fitting.Find(form => form is { Type: EntityType.Country, Use: FormUse.Name })
            ?? fitting.Find(form => form.Type == EntityType.Country)
            ?? fitting.Find(form => form.Type == EntityType.Organization)
            ?? fitting.FirstOrDefault();
    }

    /// <summary>Whether an unknown capitalised word stands right before: then a known surname belongs to somebody else.</summary>
    private bool IsTailOfName(int first) =>
        first > 0
        && text.Words[first - 1].Pos == "PROPN"
        && text.Words[first - 1].Sentence == text.Words[first].Sentence
        && Casing.IsCapitalised(text.Words[first - 1].Text)
        && !vocabulary.IsNoName(text.Words[first - 1].Text)
        && !EndsOfficeOrKnown(first);

    private bool EndsOfficeOrKnown(int end)
    {
        for (var i = Math.Max(0, end - 5); i < end; i++)
            if (lookups.OfficeAt(i, end)?.End == end || lookups.NameAt(i, end) is { Forms.Count: > 0 } known && known.End == end)
                return true;
        return false;
    }

    /// <summary>An adjective names its country only as a people ("the Dutch"); before a noun it is a fact about that noun.</summary>
    private bool IsMentionUse(KnownForm form, int first, int end)
    {
        if (form.Use != FormUse.Adjective)
            return true;
        if (vocabulary.IsIcelandic || !Casing.IsCapitalised(text.Words[first].Text))
            return false;
        var afterThe = first > 0 && text.Words[first - 1].Text is "the" or "The";
        var next = end < text.Words.Count ? text.Words[end] : null;
        var role = text.Words[Tops.Of(text, first, end)].BaseRelation;
        return afterThe && role is "nsubj" or "obj" or "obl" or "iobj" or "nmod" or "conj" or "root"
            && next?.Text != "-" && next is null or { Pos: not ("NOUN" or "PROPN" or "ADJ" or "NUM") };
    }
}
