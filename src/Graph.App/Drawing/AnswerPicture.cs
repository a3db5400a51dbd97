using Graph.App.Output;
using Graph.Pictures;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;

namespace Graph.App.Drawing;

/// <summary>A picture of what a statement gave.</summary>
internal static class AnswerPicture
{
    /// <summary>Draws the nodes and relationships of an answer.</summary>
    /// <param name="store">The graph, which is asked for the sentences behind what is drawn.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="title">What was asked.</param>
    /// <param name="limit">Nodes at most.</param>
    /// <exception cref="UserException">There is nothing to draw; the message says what to return.</exception>
    public static DrawnPicture Of(Neo4jStore store, CypherAnswer answer, string title, int limit)
    {
        var given = AnswerGraph.Of(answer, store.ReadOnly());
        if (given.Nodes.Count == 0)
            throw new UserException(Nothing(answer));
        var cut = GivenCut.Of(given, limit);
        var part = store.Part(cut.Drawn.Ids("Event"), cut.Drawn.Ids("Entity"), cut.Drawn.Ids("Claim"));
        var notes = answer.Cut is null ? [] : (string[])[$"Only the first {Counted.Of(answer.Rows.Count, "row")} of the answer."];
        return new NetworkPicture(part, GivenScene.Of(part, cut, title, notes));
    }

    private static string Nothing(CypherAnswer answer) => answer.Rows.Count == 0
        ? "The answer has no rows, so there is nothing to draw. See it as a table: the same without -o."
        : $"The rows hold no node and no relationship, only values ({string.Join(", ", answer.Columns.Select(Paragraph.Clean))}), so there is nothing to draw. Return what the pattern names instead of its properties: in MATCH (p:Person)<-[r]-(e:Event) write RETURN p, r, e in the place of RETURN p.name, e.caption; or name the path: MATCH q = (:Person)<--(:Event) RETURN q.";
}
