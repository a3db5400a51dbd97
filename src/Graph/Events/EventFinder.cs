using System.Globalization;
using Graph.Coreference;
using Graph.Mentions;
using Graph.Ontology;
using Graph.Text;

namespace Graph.Events;

/// <summary>Finds the events that a text speaks of, with their parties. One per language; immutable.</summary>
public sealed class EventFinder
{
    private readonly EventTables tables;
    private readonly OntologySet ontology;
    private readonly HashSet<string> objectControl;
    private readonly HashSet<string> agentCases;
    private readonly TriggerMatcher matcher;

    private EventFinder(EventTables tables, OntologySet ontology)
    {
        (this.tables, this.ontology) = (tables, ontology);
        objectControl = tables.Words("control").Keys.ToHashSet(StringComparer.Ordinal);
        agentCases = tables.Words("agent").Keys.ToHashSet(StringComparer.Ordinal);
        matcher = new TriggerMatcher(tables);
    }

    /// <summary>Loads the tables of a language.</summary>
    public static EventFinder Load(string language, OntologySet ontology) => new(EventTables.Load(language, ontology), ontology);

    /// <summary>Event mentions in order of their triggers. A trigger without the parties that its type needs gives none.</summary>
    public IReadOnlyList<EventMention> Find(ParsedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<Chain> chains)
    {
        var clauses = new ClauseReader(text, objectControl, agentCases);
        var index = new MentionIndex(text, mentions, chains);
        var linker = new ArgumentLinker(tables, clauses, index);
        var carriers = new CarrierReader(tables, clauses);
        var nouns = new NominalArguments(tables, clauses, linker, index);
        var anaphora = new EventAnaphora(tables, ontology, index);
        var gate = new EventGate(tables, ontology, index);
        var hits = matcher.Find(clauses);
        var verbs = hits.Where(hit => hit.Row.Pos == "VERB").Select(hit => hit.Word).ToHashSet();
        var found = new List<EventMention>();
        foreach (var hit in hits)
        {
            var isVerb = hit.Row.Pos == "VERB";
            var arguments = linker.Link(hit);
            var carrier = isVerb ? new Carrier(hit.Word, null, "") : carriers.Read(hit.Word);
            var besideEvent = verbs.Contains(carrier.Verb);
            if (!isVerb)
                nouns.Add(arguments, hit, carrier, besideEvent);
            foreach (var part in EventSplitter.Split(hit, arguments, clauses, index))
            {
                var draft = Draft(found.Count, hit, carrier, part, clauses) with { Apart = [.. arguments.Except(part)] };
                draft = anaphora.Resolve(draft, found, text, isVerb, besideEvent);
                if (gate.Passes(draft) && !Generics.IsGeneric(text, draft))
                    found.Add(Finish(draft));
            }
        }

        return found;
    }

    private EventMention Finish(EventMention draft)
    {
        // Parties that only act together face nobody.
        var together = ontology.InFamily(draft.Type, "Contact") && draft.Type != "Visit" && draft.Arguments.All(argument => argument.Side != "b");
        return draft with
        {
            Arguments = [.. draft.Arguments
                .Select(argument => together ? argument with { Side = null } : argument)
                .OrderBy(argument => argument.Span).ThenBy(argument => argument.Role, StringComparer.Ordinal)],
        };
    }

    private EventMention Draft(int number, TriggerHit hit, Carrier carrier, List<Argument> arguments, ClauseReader clauses)
    {
        var text = clauses.Text;
        var word = text.Words[hit.Word];
        var type = ContactMedium.IsCall(tables, clauses, hit.Word, carrier.Verb) && ontology.InFamily(hit.Row.Type, "Contact") && hit.Row.Type != "Visit" ? "Call" : hit.Row.Type;
        return new EventMention(number, type, word.Span, hit.Word, word.Sentence, RenameRoles(arguments, type))
        {
            Rule = hit.Row,
            Carrier = carrier.Verb,
            CarrierReading = carrier.Row?.Reading,
            Attended = carrier.Row?.Party == "attendee",
            Ordinal = Ordinal(hit, text),
            Several = hit.Row.Pos == "NOUN" && word.Has("Number=Plur"),
        };
    }

    // A meeting by video has no host: a role that the type lacks becomes the plain participant.
    private List<Argument> RenameRoles(List<Argument> arguments, string type)
    {
        var known = ontology.Event(type);
        return [.. arguments
            .Select(argument => known.Role(argument.Role) is not null ? argument : argument.Role == "place" ? null : argument with { Role = "participant" })
            .OfType<Argument>()];
    }

    private int? Ordinal(TriggerHit hit, ParsedText text)
    {
        if (hit.Row.Pos == "VERB")
            return null;
        foreach (var child in text.Children(hit.Word, "amod", "nummod", "advmod", "det"))
            if (tables.Word("ordinal", child.Lemma.ToLowerInvariant()) is { } value || (value = tables.Word("ordinal", child.Text.ToLowerInvariant())) is not null)
                return int.Parse(value, CultureInfo.InvariantCulture);
        return null;
    }
}
