using Graph.Claims;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Stores;

namespace Graph.App.Building;

/// <summary>Brings entities and events of a store up to its documents and judgements.</summary>
internal static class Derivation
{
    private const int MostTurns = 20;

    /// <summary>Computes what is stale; nothing when nothing is. Another process may write meanwhile: then it is computed again.</summary>
    /// <returns>The graph as it was computed and written, so that nobody has to read it back; null when nothing was stale.</returns>
    /// <exception cref="StoreException">Others keep writing.</exception>
    public static KnowledgeGraph? Settle(
        IGraphStore store, Func<IReadOnlyList<DocumentClaims>, IReadOnlyList<Judgement>, KnowledgeGraph> derive, Action? turn = null)
    {
        KnowledgeGraph? graph = null;
        for (var turns = 0; !store.DerivedIsCurrent; turns++)
        {
            if (turns == MostTurns)
                throw new StoreException(
                    "", StoreProblem.Busy, "Other builds keep writing into this graph, so that it cannot be computed. Run the same command again when they are done.");
            turn?.Invoke();
            var truth = store.ReadTruth();
            graph = derive(truth, store.Judgements());
            store.WriteDerived(graph);
        }

        return graph;
    }

    /// <summary>Likewise, with the shipped tables; gives the graph as it stands then.</summary>
    public static KnowledgeGraph Settle(IGraphStore store) =>
        Settle(store, static (documents, judgements) => GraphBuilder.Build(documents, judgements)) ?? store.ReadGraph();
}
