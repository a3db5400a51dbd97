using Graph.Mentions;
using Graph.Ontology;
using Graph.Text;

namespace Graph.Events;

/// <summary>Links an event noun without parties of its own ("at that meeting", "the call lasted an hour") to the event it takes up.</summary>
internal sealed class EventAnaphora(EventTables tables, OntologySet ontology, MentionIndex mentions)
{
    /// <summary>The mention with antecedent and missing parties filled in; the same mention when it takes up nothing.</summary>
    /// <param name="draft">The mention.</param>
    /// <param name="earlier">Event mentions before it, in order.</param>
    /// <param name="text">The document.</param>
    /// <param name="isVerb">Whether the trigger is a verb: verbs take up nothing.</param>
    /// <param name="besideEvent">Whether the verb over it is an event itself ("met for talks").</param>
    public EventMention Resolve(EventMention draft, IReadOnlyList<EventMention> earlier, ParsedText text, bool isVerb, bool besideEvent)
    {
        if (isVerb || besideEvent || Parties(draft.Arguments) >= 2 || !IsDefinite(draft, text))
            return draft;
        // "Their talks": who they are is what the earlier event tells.
        var own = draft with { Arguments = [.. draft.Arguments.Where(argument => !IsThey(argument))] };
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var candidate = earlier[i];
            if (draft.Sentence - candidate.Sentence > MaxDistance || !SameKind(draft, candidate) || !Covers(candidate, own))
                continue;
            var sameOrdinal = draft.Ordinal is null || candidate.Ordinal is null || draft.Ordinal == candidate.Ordinal;
            var added = candidate.Arguments.Where(argument => own.Arguments.All(mine => !Same(mine, argument)));
            return own with
            {
                Type = candidate.Type,
                Arguments = [.. own.Arguments, .. added],
                Antecedent = sameOrdinal ? candidate.Index : null,
            };
        }

        return draft;
    }

    // Six sentences: a news paragraph or two; what lies further back is told again by name.
    private const int MaxDistance = 6;

    private bool IsThey(Argument argument) =>
        argument.Mention is { } number && mentions[number] is { Kind: MentionKind.Pronoun, Plural: true };

    private bool IsDefinite(EventMention draft, ParsedText text)
    {
        var word = text.Words[draft.TriggerWord];
        return word.Has("Definite=Def") || text.Children(word.Index, "det", "nmod:poss", "amod")
            .Any(child => tables.Word("definite", child.Text.ToLowerInvariant()) is not null || tables.Word("definite", child.Lemma.ToLowerInvariant()) is not null);
    }

    private bool SameKind(EventMention draft, EventMention candidate) =>
        draft.Type == candidate.Type
        || (draft.Type != "Visit" && candidate.Type != "Visit" && ontology.InFamily(draft.Type, "Contact") && ontology.InFamily(candidate.Type, "Contact")
            && (draft.Type == "Talks" || candidate.Type == "Talks"));

    private bool Covers(EventMention candidate, EventMention draft) =>
        draft.Arguments.Where(argument => argument.Mention is not null && argument.Role != "place")
            .All(argument => candidate.Arguments.Any(other => Same(argument, other)));

    private bool Same(Argument left, Argument right) =>
        left.Mention is { } a && right.Mention is { } b
        && (a == b || (mentions.ChainOf(a) is { } chain && chain == mentions.ChainOf(b)));

    private static int Parties(IEnumerable<Argument> arguments) => arguments.Count(argument => argument.Mention is not null && argument.Role != "place");
}
