using Graph.Claims;
using Graph.Documents;
using Graph.Lexicon;
using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>A chain with the document it belongs to, the key of the known thing it names, if any, and its name read as a person's (null for
/// other things and where nothing of it is a letter).</summary>
internal sealed record CorpusChain(StoredChain Stored, Document Document, string? Key, PersonName? Person)
{
    public string Id => Stored.Id;
}

/// <summary>A claim with the document it belongs to.</summary>
internal sealed record CorpusClaim(Claim Claim, Document Document)
{
    public string Id => Claim.Id;

    /// <summary>The judgement that set its date right, or null.</summary>
    public Judgement? Corrected { get; init; }

    /// <summary>The judgement that its event did not happen, or null.</summary>
    public Judgement? Denied { get; init; }
}

/// <summary>A set of documents as resolution sees it: each document once, all lists ordered by id.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, CorpusChain> chainsById;
    private readonly Dictionary<string, SortedSet<string>> companions = new(StringComparer.Ordinal);

    /// <summary>Few names are written often: each is read once.</summary>
    private readonly Dictionary<string, PersonName?> personNames = new(StringComparer.Ordinal);

    private Corpus(IReadOnlyList<DocumentClaims> documents, KnownPeople people, IReadOnlyList<Judgement> judgements, OntologySet ontology)
    {
        Documents = documents;
        Chains = [.. documents.SelectMany(entry => entry.Chains.Select(chain => Chain(chain, entry.Document, people)))
            .DistinctBy(chain => chain.Id, StringComparer.Ordinal).OrderBy(chain => chain.Id, StringComparer.Ordinal)];
        Claims = All(documents, entry => entry.Claims);
        Relations = All(documents, entry => entry.Relations);
        chainsById = Chains.ToDictionary(chain => chain.Id, StringComparer.Ordinal);
        Rulings = judgements.Count == 0 ? Rulings.None : Rulings.Of(judgements, new SideFinder(
            Chains.Select(chain => (chain.Document.Key, chain.Stored)), Claims.Concat(Relations).Select(claim => (claim.Document.Key, claim.Claim))));
        Counting = [.. Claims.Select(claim => Rulings.Apply(claim, ontology)).OfType<CorpusClaim>()];
        CountingRelations = [.. Relations.Where(claim => Rulings.Apply(claim, ontology) is { Denied: null })];
        foreach (var claim in Counting)
            AddCompanions(claim.Claim);
    }

    /// <summary>Each document version once, by id.</summary>
    public IReadOnlyList<DocumentClaims> Documents { get; }

    /// <summary>All chains by id.</summary>
    public IReadOnlyList<CorpusChain> Chains { get; }

    /// <summary>All claims of events by id, as the documents were read.</summary>
    public IReadOnlyList<CorpusClaim> Claims { get; }

    /// <summary>All claims of relations by id, as the documents were read.</summary>
    public IReadOnlyList<CorpusClaim> Relations { get; }

    /// <summary>The claims of events that nobody rejected, by id, with what people set right.</summary>
    public IReadOnlyList<CorpusClaim> Counting { get; }

    /// <summary>The claims of relations that nobody rejected or denied, by id.</summary>
    public IReadOnlyList<CorpusClaim> CountingRelations { get; }

    /// <summary>What people decided.</summary>
    public Rulings Rulings { get; }

    /// <summary>Takes documents in any order and any number of times.</summary>
    public static Corpus Of(
        IEnumerable<DocumentClaims> documents, KnownPeople people, IReadOnlyList<Judgement> judgements, OntologySet ontology) => new([.. documents
        .DistinctBy(entry => entry.Document.Id, StringComparer.Ordinal).OrderBy(entry => entry.Document.Id, StringComparer.Ordinal)], people, judgements, ontology);

    /// <summary>The chain with this id, or null when no document holds it.</summary>
    public CorpusChain? Chain(string? id) => id is null ? null : chainsById.GetValueOrDefault(id);

    /// <summary>Who and what takes part in events beside the chain, as keys that are equal across documents. Countries and places are
    /// left out: too many share them.</summary>
    public IReadOnlyCollection<string> Companions(string chain) => companions.TryGetValue(chain, out var found) ? found : [];

    private static IReadOnlyList<CorpusClaim> All(IReadOnlyList<DocumentClaims> documents, Func<DocumentClaims, IReadOnlyList<Claim>> claims) =>
        [.. documents.SelectMany(entry => claims(entry).Select(claim => new CorpusClaim(claim, entry.Document)))
            .DistinctBy(claim => claim.Id, StringComparer.Ordinal).OrderBy(claim => claim.Id, StringComparer.Ordinal)];

    private void AddCompanions(Claim claim)
    {
        var parties = claim.Arguments.Select(argument => Chain(argument.Chain)).OfType<CorpusChain>().DistinctBy(chain => chain.Id, StringComparer.Ordinal).ToList();
        foreach (var party in parties)
            foreach (var other in parties)
                if (other != party && CompanionKey(other) is { } key)
                {
                    if (!companions.TryGetValue(party.Id, out var set))
                        companions[party.Id] = set = new SortedSet<string>(StringComparer.Ordinal);
                    set.Add(key);
                }
    }

    private CorpusChain Chain(StoredChain stored, Document document, KnownPeople known)
    {
        var chain = stored.Chain;
        var name = chain is { Type: EntityType.Person, Named: true } ? NameOf(chain.Name) : null;
        return new CorpusChain(stored, document, chain.Key ?? (name is null ? null : known.KeyOf(name, chain.Country, document)), name);
    }

    private PersonName? NameOf(string name)
    {
        if (!personNames.TryGetValue(name, out var parsed))
            personNames[name] = parsed = PersonName.Of(name);
        return parsed;
    }

    private static string? CompanionKey(CorpusChain chain) => chain.Stored.Chain switch
    {
        { Type: EntityType.Country or EntityType.Place or EntityType.Group or EntityType.Money } or { Named: false } => null,
        { Type: EntityType.Person } => chain.Person is { } name ? $"Person:{name.SurnameSkeleton}" : null,
        var thing => chain.Key ?? $"{thing.Type}:{NameFolding.Fold(thing.Name)}",
    };
}
