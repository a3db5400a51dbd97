using Graph.Claims;
using Graph.Documents;
using Graph.Events;
using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>A claim with its parties resolved and its days worked out.</summary>
internal sealed class EventClaim
{
    private EventClaim(CorpusClaim source, EventTime time) => (Source, Time) = (source, time);

    public CorpusClaim Source { get; }

    public EventTime Time { get; }

    public PartySet Parties { get; } = new();

    /// <summary>Ids of towns and regions where it took place.</summary>
    public SortedSet<string> Places { get; } = new(StringComparer.Ordinal);

    public Claim Claim => Source.Claim;

    public Document Document => Source.Document;

    public string Id => Source.Id;

    public string Type => Source.Claim.Type;

    /// <summary>Whether it states the event as done.</summary>
    public bool IsReport => Claim is { Modality: Modality.Actual, Polarity: Polarity.Asserted, Withdrawn: false };

    /// <summary>Whether it states the event as to come.</summary>
    public bool IsPlan => Claim is { Modality: Modality.Planned or Modality.Ordered, Polarity: Polarity.Asserted };

    /// <summary>Resolves a claim; arguments without a chain are values and no parties.</summary>
    public static EventClaim Of(CorpusClaim source, ResolvedEntities entities, OntologySet ontology)
    {
        var resolved = new EventClaim(source, EventTime.Of(source.Claim, source.Document));
        var type = ontology.Find(source.Claim.Type);
        foreach (var argument in source.Claim.Arguments)
            if (entities.OfChain(argument.Chain) is not { } entity)
                continue;
            else if (type?.Role(argument.Role)?.Side == RoleSide.Place)
                resolved.Places.Add(entity.Id);
            else
                resolved.Parties.Add(new Party(entity, Party.GroupOf(type, argument.Role), argument.Role));
        return resolved;
    }

    /// <summary>The same claim known to lie within these days.</summary>
    public EventClaim Within(DayRange days)
    {
        var bounded = new EventClaim(Source, Time.Within(days));
        bounded.Parties.Add(Parties);
        bounded.Places.UnionWith(Places);
        return bounded;
    }
}
