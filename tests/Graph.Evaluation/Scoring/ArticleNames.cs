using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>Which gold thing an entity of the export is, by its folded names.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, HashSet<string>> goldByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> goldOfEntity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> typeOf = new(StringComparer.Ordinal);

    public ArticleNames(ArticleGold gold, ExportedGraph graph)
    {
        foreach (var entity in graph.Entities)
            typeOf[entity.Id] = entity.Type;
        foreach (var thing in gold.Entities)
        {
            typeOf[thing.Id] = thing.Type;
            foreach (var name in thing.Names)
                (goldByName.TryGetValue(Folding.Article(name), out var ids) ? ids : goldByName[Folding.Article(name)] = []).Add(thing.Id);
        }

        foreach (var entity in graph.Entities)
            Join(entity);
    }

    /// <summary>Gold things that some entity bears a name of.</summary>
    public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the parties: of the gold thing where the entity is one, else of the entity.</summary>
    public HashSet<string> Parties(ExportedEvent item) =>
        item.Participants.Select(party => goldOfEntity.GetValueOrDefault(party.Entity, party.Entity)).ToHashSet(StringComparer.Ordinal);

    public bool IsPerson(string id) => typeOf.GetValueOrDefault(id) == "Person";

    private void Join(ExportedEntity entity)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in entity.AllNames)
            foreach (var id in goldByName.GetValueOrDefault(Folding.Article(name)) ?? [])
                weights[id] = weights.GetValueOrDefault(id) + (name == entity.Name ? 3 : 1);
        if (weights.Count == 0)
            return;
        goldOfEntity[entity.Id] = weights.MaxBy(pair => pair.Value).Key;
        Found.UnionWith(weights.Keys);
    }
}
