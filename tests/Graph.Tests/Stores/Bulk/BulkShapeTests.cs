using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Bulk;

namespace Graph.Tests.Stores.Bulk;

public sealed class BulkShapeTests
{
    [Fact]
    public void Of_every_statement_that_writes_it_is_known_what_it_leaves_in_an_empty_database() =>
        Assert.All(Cypher.In("write"), statement => BulkShape.Of(statement));

    [Fact]
    public void A_statement_that_nobody_thought_of_is_refused() =>
        Assert.Contains("write/moods", Assert.Throws<InvalidOperationException>(() => BulkShape.Of("write/moods")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_label_and_type_stands_in_the_statement_that_writes_it()
    {
        foreach (var statement in Cypher.In("write"))
            if (BulkShape.Of(statement) is { } shape)
                Assert.All(Names(shape), name => Assert.Contains($":{name}", Cypher.Of(statement), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(BulkShape shape) => shape.Ties.SelectMany(tie => new[] { tie.Type, tie.From.Label, tie.To.Label }).Append(shape.Node?.Label).OfType<string>();
}
