using Graph.Text;

namespace Graph.Mentions.Times;

/// <summary>The tense that a time expression stands in.</summary>
internal enum Tense
{
    /// <summary>No finite verb governs it.</summary>
    Unknown,

    /// <summary>Past or perfect.</summary>
    Past,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Future, or planned for the future.</summary>
    Future,
}

/// <summary>What the verb above a time expression says about it.</summary>
/// <param name="Tense">The tense.</param>
/// <param name="Direct">Whether the expression hangs on the verb itself: under a noun ("the meeting on 3 March") the verb tells less.</param>
internal readonly record struct Governing(Tense Tense, bool Direct);

/// <summary>Reads the tense that governs a word from its tree.</summary>
internal sealed class GoverningTense(TimeWords words)
{
    /// <summary>The tense above the expression whose head is <paramref name="head"/>.</summary>
    public Governing Of(ParsedText text, int head)
    {
        var direct = true;
        if (HasAuxiliary(text, head))
            return new Governing(TenseOf(text, text.Words[head]), true);
        foreach (var ancestor in text.Ancestors(head))
        {
            if (ancestor.Pos is "VERB" or "AUX" || HasAuxiliary(text, ancestor.Index))
                return Above(text, ancestor, head, direct);
            if (IsUpcoming(text, ancestor))
                return new Governing(Tense.Future, false);
            direct = false;
        }

        return new Governing(Tense.Unknown, false);
    }

    private Governing Above(ParsedText text, Word verb, int head, bool direct)
    {
        var tense = Planned(text, verb, head, direct) ? Tense.Future : Timetable(TenseOf(text, verb), verb, direct);
        return new Governing(tense, direct && (tense == Tense.Future || !IsInfinitive(text, verb)));
    }

    /// <summary>The present with a date is a timetable ("the talks open on Thursday", "þau hittast á fimmtudag"): it lies ahead.
    /// A first sentence is likely a headline, whose present tells what has happened.</summary>
    private Tense Timetable(Tense tense, Word verb, bool direct) =>
        tense == Tense.Present && direct && (verb.Sentence > 0 || !words.Knows("headlinepresent")) && !words.Holds("report", verb.Lemma)
            ? Tense.Future
            : tense;

    private static bool HasAuxiliary(ParsedText text, int index) => text.Children(index, "aux", "cop").Any();

    /// <summary>"upcoming talks", "the planned visit", and nouns of intent with what they plan ("plans to meet").</summary>
    private bool IsUpcoming(ParsedText text, Word noun) =>
        text.Children(noun.Index, "amod", "acl").Any(word => words.Holds("upcoming", word.Text.ToLowerInvariant()) || words.Holds("upcoming", word.Lemma));

    /// <summary>"scheduled for Thursday", "set to open", "is to meet": the day is that of the plan's content.</summary>
    private bool Planned(ParsedText text, Word verb, int head, bool direct)
    {
        if (!direct || !(words.Holds("scheduled", verb.Lemma.ToLowerInvariant()) || words.Holds("scheduled", verb.Text.ToLowerInvariant())))
            return false;
        var passive = verb.Has("Voice=Pass") || verb.BaseRelation == "acl" || text.Children(verb.Index, "aux:pass", "nsubj:pass").Any();
        return passive || text.Children(head, "case").Any(word => words.Holds("planfor", word.Text.ToLowerInvariant()));
    }

    private Tense TenseOf(ParsedText text, Word verb)
    {
        var auxiliaries = text.Children(verb.Index, "aux", "cop").ToArray();
        if (auxiliaries.Any(word => words.Holds("perfect", word.Lemma.ToLowerInvariant())))
            return Tense.Past;
        if (auxiliaries.Any(word => IsFuture(word) || IsBecoming(word, verb) || words.Holds("modal", word.Text.ToLowerInvariant())))
            return Tense.Future;
        if (IsInfinitive(text, verb) && !auxiliaries.Any(word => IsFinite(word)))
            return OfInfinitive(text, verb);
        if (verb.BaseRelation is "xcomp" && !IsFinite(verb) && auxiliaries.Length == 0 && !verb.IsRoot)
            return TenseOf(text, text.Words[verb.Head]);
        if (auxiliaries.Any(word => word.Has("Tense=Past")))
            return Tense.Past;
        if (auxiliaries.Any(word => word.Has("Tense=Pres")))
            return words.Holds("progressive", ParticipleOf(verb)) ? Tense.Future : Tense.Present;
        if (verb.Has("Tense=Past") || verb.Has("VerbForm=Sup"))
            return Tense.Past;
        if (verb.Has("VerbForm=Part") && !verb.Has("Tense=Pres"))
            return Tense.Past;
        if (verb.Has("Tense=Pres") && IsFinite(verb))
            return words.Holds("plan", verb.Lemma) ? Tense.Future : Tense.Present;
        return verb.IsRoot ? Tense.Unknown : TenseAbove(text, verb);
    }

    private Tense TenseAbove(ParsedText text, Word verb)
    {
        var above = text.Ancestors(verb.Index).FirstOrDefault(word => word.Pos is "VERB" or "AUX");
        return above is null ? Tense.Unknown : TenseOf(text, above);
    }

    private static string ParticipleOf(Word verb) => verb.Has("VerbForm=Ger") || verb.Text.EndsWith("ing", StringComparison.Ordinal) ? "ing" : "";

    private Tense OfInfinitive(ParsedText text, Word verb)
    {
        if (verb.IsRoot)
            return Tense.Unknown;
        var above = text.Words[verb.Head];
        if (verb.BaseRelation is "acl" && above.Pos is "NOUN" or "ADJ")
            return words.Holds("plannoun", above.Lemma.ToLowerInvariant()) ? Tense.Future : TenseAbove(text, verb);
        var complement = verb.BaseRelation is "xcomp" or "ccomp" or "csubj" or "obj" or "root";
        if (complement && (words.Holds("plan", above.Lemma.ToLowerInvariant()) || words.Holds("plannoun", above.Lemma.ToLowerInvariant()) || above.Pos == "AUX"))
            return Tense.Future;
        return TenseAbove(text, verb);
    }

    // Icelandic "verður haldinn", "verður forseti": the present of a verb of becoming speaks of the future.
    private bool IsBecoming(Word auxiliary, Word verb) =>
        words.Holds("becoming", auxiliary.Lemma.ToLowerInvariant()) && auxiliary.Has("Tense=Pres") && !verb.Has("VerbForm=Inf");

    private bool IsFuture(Word word) => words.Holds("future", word.Text.ToLowerInvariant()) || words.Holds("future", word.Lemma.ToLowerInvariant());

    private static bool IsFinite(Word word) => word.Has("VerbForm=Fin") || word.Has("Mood=Ind") || word.Has("Mood=Sub");

    private bool IsInfinitive(ParsedText text, Word verb) =>
        verb.Has("VerbForm=Inf") || text.Children(verb.Index, "mark", "aux").Any(word => words.Holds("infinitivemark", word.Text.ToLowerInvariant()));
}
