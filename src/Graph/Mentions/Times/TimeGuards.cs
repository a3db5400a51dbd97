using Graph.Text;

namespace Graph.Mentions.Times;

/// <summary>Turns away what only looks like a time: names, quantities, model numbers.</summary>
internal sealed class TimeGuards(TimeWords words)
{
    private static readonly HashSet<string> TimeLabels = new(StringComparer.Ordinal) { "DATE", "TIME", "EVENT", "Date", "Time", "CARDINAL", "ORDINAL", "QUANTITY" };

    /// <summary>Whether a match may be a time.</summary>
    public bool Allow(ParsedText text, IReadOnlyList<TimeAtom> atoms, TimeMatch match)
    {
        if (match.Pattern.Meaning == "none")
            return true;
        var (first, last) = (atoms[match.First], atoms[match.End - 1]);
        if (match.First > 0 && atoms[match.First - 1] is { Text: "/" } && first.Glued)
            return false;
        return !IsNamed(text, first.Word, last.Word + 1, match) && match.Fields.GetValueOrDefault("guard") switch
        {
            "year" => IsYear(text, atoms, match),
            "years" => match.End >= atoms.Count || !words.Holds("counted", atoms[match.End].Text),
            "month" => !NameFollows(atoms, match.End) && !NamePrecedes(atoms, match.First),
            "than" => match.End >= atoms.Count || !words.Holds("counts", atoms[match.End].Text),
            "closed" => !Continues(text, atoms, match.End),
            "final" => match.End >= atoms.Count || !atoms[match.End].IsLetters || atoms[match.End].Breaks,
            "noun" => !NounFollows(text, atoms, match),
            _ => true,
        };
    }

    /// <summary>Inside a longer name ("the Sunday Herald"); alone as the name of a person (Theresa May), unless a word before it says "when";
    /// or alone as another name, unless the pattern stands on a word before it.</summary>
    private bool IsNamed(ParsedText text, int first, int end, TimeMatch match)
    {
        foreach (var name in text.Names)
        {
            if (name.First > first || name.End < end || TimeLabels.Contains(name.Label))
                continue;
            if (name.End - name.First > end - first || match.Length == match.End - match.First)
                return true;
            if (name.Label is "PERSON" or "Person")
                return name.First == 0 || !words.Holds("when", text.Words[name.First - 1].Text.ToLowerInvariant());
        }

        return false;
    }

    /// <summary>A bare number is a year unless it counts the noun behind it or belongs to the name before it ("Agenda 2030").</summary>
    private bool IsYear(ParsedText text, IReadOnlyList<TimeAtom> atoms, TimeMatch match)
    {
        var word = text.Words[atoms[match.First].Word];
        var head = text.Words[word.Head];
        if (word.BaseRelation == "nummod" && head.Index > word.Index && (head.Has("Number=Plur") || head.Pos != "PROPN"))
            return false;
        if (match.End < atoms.Count && words.Holds("counted", atoms[match.End].Text))
            return false;
        if (match.First == 0 || atoms[match.First].OpensSentence || atoms[match.First].Breaks)
            return match.End < atoms.Count && !atoms[match.End].IsLetters;
        var before = atoms[match.First - 1];
        return before.IsNumber is false && !(before.IsCapital && !before.OpensSentence) && !words.Holds("notbeforeyear", before.Text);
    }

    /// <summary>"Two days before the vote" and "later than planned" count from what follows, not from the story.</summary>
    private bool Continues(ParsedText text, IReadOnlyList<TimeAtom> atoms, int at) =>
        at < atoms.Count && !atoms[at].Breaks && atoms[at].IsLetters
        && (words.Holds("counts", atoms[at].Text) || text.Words[atoms[at].Word].Pos is "DET" or "PRON" or "PROPN" or "NOUN" or "NUM" or "ADJ");

    private static bool NameFollows(IReadOnlyList<TimeAtom> atoms, int at) =>
        at < atoms.Count && atoms[at] is { IsCapital: true, IsLetters: true, Breaks: false };

    private static bool NamePrecedes(IReadOnlyList<TimeAtom> atoms, int at) =>
        at > 0 && atoms[at - 1] is { IsCapital: true, IsLetters: true, OpensSentence: false } && !atoms[at].Breaks;

    private static bool NounFollows(ParsedText text, IReadOnlyList<TimeAtom> atoms, TimeMatch match) =>
        match.End < atoms.Count && !atoms[match.End].Breaks && atoms[match.End].IsLetters
        && text.Words[atoms[match.End].Word].Pos is "NOUN" or "PROPN" or "ADJ" or "X";
}
