using Graph.Mentions;
using Graph.Ontology;

namespace Graph.Events;

/// <summary>Lets through the event mentions that have the parties their type needs.</summary>
internal sealed class EventGate(EventTables tables, OntologySet ontology, MentionIndex mentions)
{
    /// <summary>Whether the mention is an event that is worth a claim.</summary>
    public bool Passes(EventMention draft)
    {
        var parties = draft.Arguments.Where(argument => argument.Role != "place").ToList();
        if (ontology.InFamily(draft.Type, "Contact") && parties.Any(IsAudience))
            return false;
        return draft.Type switch
        {
            "Visit" => parties.Any(argument => argument.Role == "visitor") && draft.Arguments.Count >= 2,
            "Seizure" => HasItem(parties),
            "Call" when draft.Rule.Type == "Call" => parties.Exists(argument => argument.Side == "a" || argument.Side is null) && (parties.Exists(argument => argument.Side == "b") || parties.Count(argument => argument.Side is null) >= 2),
            "Meeting" or "Talks" when draft.Attended && parties.Count >= 1 => IsFacing(parties),
            _ when ontology.InFamily(draft.Type, "Contact") => (parties.Count >= 2 || parties.Any(IsMany)) && IsFacing(parties),
            _ => parties.Count >= 1,
        };
    }

    // Those who are met without anybody who meets them are what a broken sentence left over.
    private static bool IsFacing(List<Argument> parties) => !parties.TrueForAll(argument => argument.Side == "b");

    private static bool HasItem(List<Argument> parties) =>
        parties.Exists(argument => argument is { Role: "item", Mention: not null })
        || (parties.Exists(argument => argument.Role == "item") && parties.Exists(argument => argument.Role == "by"));

    // A body or a plural alone can meet: "the council met", "the ministers gathered".
    private bool IsMany(Argument argument) =>
        argument.Mention is { } mention && (mentions[mention].Plural || mentions[mention].Type is EntityType.Organization or EntityType.Group);

    private bool IsAudience(Argument argument)
    {
        if (argument.Mention is not { } number)
            return false;
        var mention = mentions[number];
        return mention.OrganizationKind == "media" || mentions.ChainOf(number)?.OrganizationKind == "media"
            || (mention.Kind == MentionKind.Nominal && tables.Word("audience", mentions.HeadLemma(mention)) is not null);
    }
}
