using Graph.Events;
using Graph.Text;

namespace Graph.Claims;

/// <summary>How a text means an event.</summary>
internal sealed record EventReading(Polarity Polarity, Modality Modality, bool Withdrawn);

/// <summary>Tells deeds from denials, plans and possibilities by the words on the way from the event up to its sentence's root.</summary>
internal sealed class ModalityReader(ClaimTables tables, IReadOnlyDictionary<string, Reading> carriers)
{
    /// <summary>Reads the event.</summary>
    /// <param name="text">The document.</param>
    /// <param name="mention">The event mention.</param>
    /// <param name="isFuture">Whether its own date lies after the day of publication.</param>
    public EventReading Read(ParsedText text, EventMention mention, bool isFuture)
    {
        var readings = new List<Reading>();
        var trigger = text.Words[mention.TriggerWord];
        if (mention.Carrier != mention.TriggerWord || trigger.Pos is "NOUN" or "PROPN")
            AddBefore(readings, text, trigger.Index);
        if (mention.CarrierReading is { } carried && carriers.TryGetValue(carried, out var reading) && reading != Reading.Actual)
            readings.Add(reading);
        Climb(readings, text, trigger.Index, mention.CarrierReading is null ? -1 : mention.Carrier);
        if (isFuture)
            readings.Add(Reading.Planned);
        if (IsQuestion(text, text.Sentences[mention.Sentence]))
            readings.Add(Reading.Possible);
        return Combine(readings);
    }

    private void Climb(List<Reading> readings, ParsedText text, int start, int carrier)
    {
        var word = text.Words[start];
        AddOwn(readings, text, word.Index);
        for (var depth = 0; depth < 12 && !word.IsRoot; depth++)
        {
            var governor = text.Words[word.Head];
            if (word.BaseRelation is "conj")
            {
                if (!text.Children(word.Index, "nsubj", "aux").Any() && governor.Pos == word.Pos)
                    AddShared(readings, text, word, governor);
            }
            else if (word.BaseRelation is "parataxis" or "appos" or "list" or "dep" or "discourse" || word.Relation == "acl:relcl")
            {
                return;
            }
            else if (word.BaseRelation == "advcl" && !IsPurpose(text, word) && !IsContent(text, word))
            {
                // "Will fly home, visiting B on the way": a participle behind its verb shares what is said of it.
                if (word.Index > governor.Index && !text.Children(word.Index, "mark", "nsubj").Any())
                    AddOwn(readings, text, governor.Index);
                return;
            }
            else if (word.Index == start && word.BaseRelation is "obl" or "nmod" && IsGiven(text, word))
            {
                // "Knew of her talks with B", "if he spoke of the meeting": a definite event noun is taken for granted,
                // unless the governor plans it ("no date is set for the visit").
                if (governor.Index != carrier && Over(text, governor) is { } given && Scopes(word, given))
                    readings.Add(given);
                return;
            }
            else
            {
                if (word.BaseRelation == "advcl" && !IsContent(text, word))
                    readings.Add(Reading.Planned);
                // "The campaign to free the town": an infinitive behind a noun is what is to be done.
                if (word.Relation == "acl" && word.Has("VerbForm=Inf"))
                    readings.Add(Reading.Planned);
                // What a carrying verb says is in its own table already.
                var over = governor.Index == carrier ? null : Over(text, governor);
                if (over is { } found && Scopes(word, found))
                    readings.Add(found);
                if (over == Reading.Actual && word.BaseRelation == "ccomp")
                    return;
                if (word.BaseRelation is not "nsubj" || word.Relation == "nsubj:pass" || over is not null)
                    AddOwn(readings, text, governor.Index);
            }

            word = governor;
        }
    }

    private static bool IsGiven(ParsedText text, Word noun) =>
        noun.Pos == "NOUN" && (noun.Has("Definite=Def") || text.Children(noun.Index, "nmod:poss", "det").Any(child => child.Relation == "nmod:poss" || child.Has("Definite=Def") || child.Has("Reflex=Yes") || child.Lemma == "sinn"));

    private Reading? Over(ParsedText text, Word governor) =>
        tables.Read(text.LemmaWithParticle(governor), governor.Pos, "over") ?? tables.Read(governor.Lemma.ToLowerInvariant(), governor.Pos, "over");

    // "refused to meet", "a plan for talks", "the meeting was cancelled": the governor speaks of the event. A subject or a place of it does not.
    private static bool Scopes(Word word, Reading reading) => word.BaseRelation switch
    {
        "xcomp" or "ccomp" or "acl" or "obj" or "csubj" => true,
        "nsubj" => word.Relation == "nsubj:pass",
        "nmod" or "obl" => reading is not Reading.Actual && (word.Pos is "NOUN" or "PROPN" or "PRON"),
        "advcl" => true,
        _ => false,
    };

    private void AddOwn(List<Reading> readings, ParsedText text, int index)
    {
        // "is to meet"
        if (text.Words[index].Has("VerbForm=Inf") && text.Children(index, "cop").Any() && text.Children(index, "mark").Any())
            readings.Add(Reading.Planned);
        foreach (var child in text.Children(index).ToArray().Concat(StrayNegations(text, index)))
        {
            var word = text.Words[child];
            var at = word.BaseRelation switch { "aux" or "advmod" or "cc" => "aux", "mark" => "mark", "det" => "aux", _ => null };
            if (at is not null && Look(word, at) is { } reading)
                readings.Add(reading);
        }
    }

    // "met not the minister", "hitti ekki ráðherrann": the negation of a verb may hang on what follows it.
    private IEnumerable<int> StrayNegations(ParsedText text, int verb) =>
        text.Children(verb, "obj", "obl", "xcomp", "appos").Where(argument => argument.Index > verb)
            .SelectMany(argument => text.Children(argument.Index, "advmod"))
            .Where(word => word.Index > verb && word.Index < word.Head && Look(word, "aux") == Reading.Negated)
            .Select(word => word.Index);

    // "Will fly to A and meet B" shares the auxiliary; "did not fly to A and met B" does not share the denial, "did not fly to A or meet B" does.
    private void AddShared(List<Reading> readings, ParsedText text, Word conjunct, Word first)
    {
        var shared = new List<Reading>();
        AddOwn(shared, text, first.Index);
        if (!text.Children(conjunct.Index, "cc").Any(word => Look(word, "joining") == Reading.Negated))
            shared.RemoveAll(reading => reading == Reading.Negated);
        readings.AddRange(shared);
    }

    private void AddBefore(List<Reading> readings, ParsedText text, int noun)
    {
        foreach (var child in text.Children(noun, "amod", "det", "compound", "case", "advmod"))
            if (Look(child, child.BaseRelation == "case" ? "mark" : "before") is { } reading)
                readings.Add(reading);
        // "A visit, once planned for May", "the meeting, which was cancelled"
        foreach (var child in text.Children(noun, "acl").Where(child => child.Has("VerbForm=Part") && !child.Has("Tense=Pres")))
            if (Over(text, child) is { } said and not Reading.Actual)
                readings.Add(said);
    }

    private Reading? Look(Word word, string at) =>
        tables.Read(word.Lemma.ToLowerInvariant(), word.Pos, at) ?? tables.Read(word.Text.ToLowerInvariant(), word.Pos, at);

    // "Neita því að …": what is denied, hung on the verb as if it were a circumstance.
    private bool IsContent(ParsedText text, Word word) => !word.Has("VerbForm=Inf") && text.Children(word.Index, "mark").Any(mark => Look(mark, "content") is not null);

    private static bool IsPurpose(ParsedText text, Word word) =>
        word.Has("VerbForm=Inf") && text.Children(word.Index, "mark").Any(mark => mark.Pos is "PART" or "SCONJ");

    private static bool IsQuestion(ParsedText text, Sentence sentence) => text.Words[sentence.End - 1].Text == "?";

    private static EventReading Combine(List<Reading> readings)
    {
        var negations = readings.Count(reading => reading == Reading.Negated);
        var modality =
            readings.Contains(Reading.Conditional) ? Modality.Conditional
            : readings.Contains(Reading.Possible) ? Modality.Possible
            : readings.Contains(Reading.Ordered) ? Modality.Ordered
            : readings.Contains(Reading.Planned) ? Modality.Planned
            : Modality.Actual;
        // "did not rule out a meeting": two denials leave a possibility.
        if (negations >= 2)
            return new EventReading(Polarity.Asserted, Modality.Possible, false);
        return new EventReading(negations == 1 ? Polarity.Negated : Polarity.Asserted, modality, readings.Contains(Reading.Cancelled));
    }
}
