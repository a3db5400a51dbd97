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
    /// <exception cref="StoreException">Others keep writing.</exception>
    public static void Settle(
        IGraphStore store, Func<IReadOnlyList<DocumentClaims>, IReadOnlyList<Judgement>, KnowledgeGraph> derive, Action? turn = null)
    {
        for (var turns = 0; !store.DerivedIsCurrent; turns++)
        {
            if (turns == MostTurns)
                throw new StoreException(
                    "", StoreProblem.Busy, "Other builds keep writing into this graph, so that it cannot be computed. Run the same command again when they are done.");
            turn?.Invoke();
            var truth = store.ReadTruth();
            store.WriteDerived(derive(truth, store.Judgements()));
        }
    }

    /// <summary>Likewise, with the shipped tables.</summary>
    public static void Settle(IGraphStore store) => Settle(store, static (documents, judgements) => GraphBuilder.Build(documents, judgements));
}
