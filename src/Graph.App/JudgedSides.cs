using Graph.App.Output;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;

namespace Graph.App;

/// <summary>What users mean by the sides of a judgement: ids, names, or <c>NAME@DOCUMENT</c> for one document's mention of a thing.</summary>
internal sealed class JudgedSides
{
    private readonly GraphIndex index;
    private readonly Screen screen;
    private readonly string graph;
    private readonly SideFinder finder;
    private readonly ILookup<string, StoredChain> chainsByKey;

    public JudgedSides(GraphIndex index, Screen screen, string graph)
    {
        (this.index, this.screen, this.graph) = (index, screen, graph);
        var chains = index.Graph.Chains.Select(chain => (Key: KeyOf(chain), chain)).ToList();
        finder = new SideFinder(chains, index.Graph.Claims.Concat(index.Graph.RelationClaims).Select(claim => (index.Document(claim.Document)!.Key, claim)));
        chainsByKey = chains.ToLookup(pair => pair.Key, pair => pair.chain, StringComparer.Ordinal);
    }

    /// <summary>Two things, each by a chain. One thing's two mentions must be named by their documents.</summary>
    public (JudgedSide A, JudgedSide B, string Words) Pair(string one, string other, string verdict)
    {
        var (a, b) = (Thing(one), Thing(other));
        if (a.Chain.Chain.Type != b.Chain.Chain.Type)
            throw new UserException($"{a.Words} is a {a.Chain.Chain.Type.ToString().ToLowerInvariant()} and {b.Words} a {b.Chain.Chain.Type.ToString().ToLowerInvariant()}: things of two types are never one, so that there is nothing to judge.");
        if (a.Chain.Id == b.Chain.Id)
            throw new UserException($"'{one}' and '{other}' are the same in this graph: {a.Words}. To tell two of its mentions apart, name a document of each: {Example(a.Entity, verdict)}");
        return (finder.Of(KeyOf(a.Chain), a.Chain), finder.Of(KeyOf(b.Chain), b.Chain), $"{a.Words} and {b.Words}");
    }

    /// <summary>A claim, by its id.</summary>
    public (JudgedSide Side, Claim Claim) Claim(string id)
    {
        var claim = index.Claim(id) ?? (Starting(id) is [var only] ? index.Claim(only) : null);
        return claim is not null
            ? (finder.Of(index.Document(claim.Document)!.Key, claim), claim)
            : throw new UserException($"'{id}' is no claim of this graph. Claims are the sentences of an event; the last word below each is its id: {Shell.Command(["show", "ID"], graph)}");
    }

    /// <summary>An event, by its id; it is named by the first of its claims.</summary>
    public (JudgedSide Side, Event Event) Event(string id)
    {
        var item = index.Event(id) ?? (Starting(id) is [var only] ? index.Event(only) : null);
        if (item is null)
            throw new UserException($"'{id}' is no event of this graph. Answers show the ids of events: {Shell.Command(["who-met", "NAME"], graph)}");
        var claim = index.Claim(item.Claims[0])!;
        return (finder.Of(index.Document(claim.Document)!.Key, claim, JudgedKind.Event), item);
    }

    private (StoredChain Chain, Entity? Entity, string Words) Thing(string text)
    {
        if (index.Chain(text) is { } exact)
            return Described(exact);
        if (text.LastIndexOf('@') is > 0 and var at && chainsByKey.Contains(text[(at + 1)..]))
            return Described(InDocument(text[..at], text[(at + 1)..]));
        var answer = Lookup.Find(index, text);
        var entity = answer.Entity ?? (answer.Name is { } name ? NameAnswers.One(index, name, screen, graph) : null)
            ?? throw new UserException($"'{text}' is no person or thing of this graph. Give a name, an id, or NAME@DOCUMENT.");
        var chain = entity.Chains.Select(index.Chain).OfType<StoredChain>().OrderByDescending(member => member.Chain.Named)
            .ThenByDescending(member => member.Chain.Name == entity.Name).ThenBy(member => member.Id, StringComparer.Ordinal).First();
        return (chain, entity, NameAnswers.Describe(index, entity));
    }

    private StoredChain InDocument(string name, string key)
    {
        var fold = Lexicon.NameFolding.Fold(name);
        var found = chainsByKey[key].Where(chain => Lexicon.NameFolding.Fold(chain.Chain.Name) == fold || chain.Chain.Names.Any(form => Lexicon.NameFolding.Fold(form) == fold)).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UserException($"The document '{key}' names no '{name}'. It names: {string.Join(", ", chainsByKey[key].Where(chain => chain.Chain.Named).Select(chain => $"'{chain.Chain.Name}'").Distinct(StringComparer.Ordinal).Take(8))}."),
            _ => throw new UserException($"The document '{key}' names {found.Count} things '{name}'. Give the id of one of its chains: {string.Join(", ", found.Select(chain => chain.Id))}"),
        };
    }

    private (StoredChain, Entity?, string) Described(StoredChain chain) =>
        (chain, index.Entity(chain.Id), $"{Paragraph.Clean(chain.Chain.Name)} of {Paragraph.Clean(KeyOf(chain))}");

    private string Example(Entity? entity, string verdict)
    {
        var members = (entity?.Chains ?? []).Select(index.Chain).OfType<StoredChain>().DistinctBy(KeyOf, StringComparer.Ordinal).Take(2).Select(chain => $"{chain.Chain.Name}@{KeyOf(chain)}").ToList();
        return members.Count < 2 ? "it is named in one document only." : Shell.Command(verdict == "split" ? ["split", .. members] : ["judge", .. members, verdict], graph);
    }

    private string KeyOf(StoredChain chain) => index.Document(index.Graph.ChainDocuments[chain.Id])!.Key;

    private List<string> Starting(string id) => id.Length < ShortId.Shortest ? [] : [.. index.IdsStartingWith(id).Take(2)];
}
