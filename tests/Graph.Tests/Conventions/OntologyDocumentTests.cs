using Graph.Ontology;
using Graph.Tests.Support;

namespace Graph.Tests.Conventions;

public sealed class OntologyDocumentTests
{
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "ontology.md"));

    [Fact]
    public void Every_event_type_has_a_row_with_its_roles_and_code()
    {
        foreach (var type in OntologySet.Shipped.Events)
        {
            var row = Assert.Single(Rows, row => row.StartsWith($"| {type.Id} |", StringComparison.Ordinal));
            Assert.All(type.Roles, role => Assert.Contains(role.Id, row));
            Assert.Contains(type.Plover ?? "none", row);
        }
    }

    [Fact]
    public void Every_entity_type_and_relation_is_described()
    {
        foreach (var type in Enum.GetNames<EntityType>())
            Assert.Contains(Rows, row => row.StartsWith($"| {type} |", StringComparison.Ordinal));
        foreach (var relation in OntologySet.Shipped.Relations)
            Assert.Contains(Rows, row => row.StartsWith($"| {relation.Id} |", StringComparison.Ordinal));
    }
}
