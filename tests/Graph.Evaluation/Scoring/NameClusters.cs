using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>B³ over the gold names that were found: the gold cluster is the thing, the system's is the entity that holds the name.</summary>
internal static class NameClusters
{
    private readonly record struct Element(string Gold, string Holder);

    public static (Balance Balance, int Names) Score(ArticleGold gold, ExportedGraph graph)
    {
        var holders = Holders(graph);
        Element[] elements =
        [
            .. from thing in gold.Entities
               from name in thing.Names.Select(Folding.Article).Distinct(StringComparer.Ordinal)
               where holders.ContainsKey(name)
               select new Element(thing.Id, string.Join('|', holders[name])),
        ];
        if (elements.Length == 0)
            return (default, 0);
        var byHolder = elements.CountBy(element => element.Holder).ToDictionary();
        var byGold = elements.CountBy(element => element.Gold).ToDictionary();
        var both = elements.CountBy(element => element).ToDictionary();
        return (new Balance(
            elements.Average(element => (double)both[element] / byHolder[element.Holder]),
            elements.Average(element => (double)both[element] / byGold[element.Gold])), elements.Length);
    }

    private static Dictionary<string, SortedSet<string>> Holders(ExportedGraph graph)
    {
        var holders = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
            foreach (var name in entity.AllNames.Select(Folding.Article))
                (holders.TryGetValue(name, out var ids) ? ids : holders[name] = new(StringComparer.Ordinal)).Add(entity.Id);
        return holders;
    }
}
