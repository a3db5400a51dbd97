using Graph.Stores.Neo4j;

namespace Graph.Tests.Stores;

public sealed class CypherFilesTests
{
    public static TheoryData<string> Names => [.. ((string[])["schema", "write", "read"]).SelectMany(Cypher.In)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_is_one_statement_under_a_header(string name)
    {
        var header = Cypher.Text(name).Split('\n').TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)).ToList();
        Assert.True(header.Count >= 3, $"{name}: purpose, parameters and columns stand above the statement.");
        Assert.Matches(@"^// [A-Z].*\.$", header[0]);
        Assert.StartsWith("// Parameters: ", header[1], StringComparison.Ordinal);
        Assert.StartsWith("// Columns: ", header[2], StringComparison.Ordinal);
        Assert.DoesNotContain(";", Cypher.Of(name), StringComparison.Ordinal);
        Assert.DoesNotContain("apoc", Cypher.Of(name), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Constraints_and_indexes_are_made_only_where_they_are_missing() =>
        Assert.All(Cypher.In("schema"), name => Assert.Contains("IF NOT EXISTS", Cypher.Of(name), StringComparison.Ordinal));

    [Fact]
    public void Every_parameter_of_a_statement_stands_in_its_header() => Assert.All(((string[])["write", "read"]).SelectMany(Cypher.In), name =>
    {
        var parameters = Cypher.Text(name).Split('\n')[1];
        foreach (var used in System.Text.RegularExpressions.Regex.Matches(Cypher.Of(name), @"\$([a-z]+)").Select(match => match.Groups[1].Value))
            Assert.Contains(used, parameters, StringComparison.Ordinal);
    });
}
