using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Parts;

/// <summary>An event as far as it decides whether it answers a question.</summary>
internal readonly record struct AskedEvent(string Id, EventStatus Status, DateOnly? Earliest, DateOnly? Latest);

/// <summary>Where parts of a graph are looked up: a server or a file. Unknown ids give nothing; the order of what is given is free.</summary>
internal interface IPartSource
{
    /// <summary>What an id, the key or the address of a document stands for: <c>entity</c>, <c>event</c>, <c>claim</c> or <c>document</c> with its
    /// id; null when it is none.</summary>
    (string Kind, string Id)? What(string text);

    /// <summary>All ids of whatever kind that begin in one of these ways.</summary>
    IEnumerable<string> Ids(string[] heads);

    /// <summary>Things that a name may fit (<see cref="NameKeys"/>), or whose id is or begins with the name; <paramref name="similar"/> those
    /// whose names are written nearly like it instead.</summary>
    IEnumerable<string> Named(string name, bool similar);

    /// <summary>In how many events each of these things takes part.</summary>
    IEnumerable<(string Id, int Events)> EventCounts(string[] ids);

    /// <summary>Entities without their chains.</summary>
    IEnumerable<Entity> Entities(string[] ids);

    /// <summary>Which things these chains name.</summary>
    IEnumerable<(string Chain, string Entity)> EntitiesOfChains(string[] ids);

    /// <summary>All chains of an entity.</summary>
    IEnumerable<StoredChain> ChainsOf(string entity);

    /// <summary>Relations about an entity and those that others stand in to it.</summary>
    IEnumerable<Relation> RelationsOf(string entity);

    /// <summary>Events, whole.</summary>
    IEnumerable<Event> Events(string[] ids);

    /// <summary>Ids of all events of an entity.</summary>
    IEnumerable<string> EventsOf(string entity);

    /// <summary>The events that claims state or deny; none where they count for nothing.</summary>
    IEnumerable<string> EventsOfClaims(string[] claims);

    /// <summary>Claims, of events and of relations.</summary>
    IEnumerable<Claim> Claims(string[] ids);

    /// <summary>Claims of a document with the events that they state or deny.</summary>
    IEnumerable<(string Claim, string? Event)> ClaimsOfDocument(string document);

    /// <summary>Documents with the id of the one that each copies.</summary>
    IEnumerable<(Document Document, string? CopyOf)> Documents(string[] ids);

    /// <summary>The events that a question is about, of any status: all contacts, or all events, of those it asks about. Of limited days those
    /// that can lie within them, and those without a date.</summary>
    IEnumerable<AskedEvent> Asked(EventQuestion question);

    /// <summary>All claims of the first sentences that answer a question, as many as it asks for, and the number of all such sentences.</summary>
    (IReadOnlyList<string> Claims, int Total) Sentences(SearchQuestion question);

    /// <summary>The first named things whose names hold the words of a question, each with its number of events.</summary>
    IEnumerable<(string Id, int Events)> NamesWith(SearchQuestion question);

    /// <summary>With whom and what some things share an event, as far as paths may lead over it.</summary>
    IEnumerable<PathLink> Links(PathQuestion question, string[] ids);

    /// <summary>All outlets that documents name.</summary>
    IEnumerable<string> Outlets();
}
