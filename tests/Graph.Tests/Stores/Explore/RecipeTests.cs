using Graph.Knowledge;

namespace Graph.Tests.Stores.Explore;

[Collection("neo4j")]
public sealed class RecipeTests
{
    [Fact]
    public void The_world_is_large_and_has_all_types_and_statuses()
    {
        var graph = WorldGraph.Load();
        Assert.InRange(graph.Events.Count, 4_500, 5_500);
        Assert.Equal(Graph.Ontology.OntologySet.Shipped.Events.Count, graph.Events.Select(item => item.Type).Distinct().Count());
        Assert.Equal(Enum.GetValues<EventStatus>().Length, graph.Events.Select(item => item.Status).Distinct().Count());
        Assert.Fail($"{graph.Events.Count} events {graph.Entities.Count} entities {graph.Claims.Count} claims {graph.Documents.Count} docs; " + string.Join(", ", graph.Events.GroupBy(e => e.Status).Select(g => $"{g.Key} {g.Count()}")));
    }
}
