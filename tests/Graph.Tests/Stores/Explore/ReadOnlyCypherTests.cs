using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Stores.Explore;

/// <summary>The layers between a user's statement and the graph, each tried without the others against a real server.</summary>
[Collection("neo4j")]
public sealed class ReadOnlyCypherTests : IDisposable
{
    // What the server has not, or not in this database, it does not run: that is a refusal too. Any other error is a slip in the attack.
    private static readonly string[] NotThere = ["no procedure with the name", "Unknown function", "`USE` clause", "Dynamic graph lookup", "exactly one statement", "conflicting values for execution mode"];

    private static readonly Dictionary<string, JToken> Parameters = new(StringComparer.Ordinal)
    {
        ["x"] = 1,
        ["set"] = "set",
        ["create"] = JValue.CreateNull(),
        ["create set"] = new JArray(1, "two", 3.5),
    };

    private readonly Neo4jHttp http;

    public ReadOnlyCypherTests()
    {
        if (Neo4jTestServer.Ask("MATCH (p:Person)<--(:Event) RETURN p LIMIT 1").Count == 0)
            Fill();
        http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public void Each_attack_that_writes_is_refused_by_each_of_the_three_layers_alone()
    {
        var before = State();
        Assert.All(Attacks.Writing, attack => Assert.Equal(
            ["gate", "plan", "server"],
            [
                Refusing(attack, new ReadLayers(Gate: true, Plan: false, AccessMode: false)),
                Refusing(attack, new ReadLayers(Gate: false, Plan: true, AccessMode: false)),
                Refusing(attack, new ReadLayers(Gate: false, Plan: false, AccessMode: true)),
            ]));

        Assert.Equal(before, State());
    }

    [Fact]
    public void Each_other_attack_is_refused_with_any_layer_off()
    {
        var before = State();
        Assert.All(Attacks.Others, attack =>
        {
            Assert.Equal("gate", Refusing(attack, new ReadLayers(Gate: true, Plan: false, AccessMode: true)));
            Assert.Contains(Refusing(attack, new ReadLayers(Gate: false, Plan: true, AccessMode: true)), (string[])["plan", "server", "unknown"]);
        });

        Assert.Equal(before, State());
    }

    [Fact]
    public void Harmless_statements_run() =>
        Assert.All(Attacks.Harmless, statement => Assert.NotEmpty(Cypher().Run(statement, Parameters, AnswerLimits.Standard).Columns));

    [Fact]
    public void What_is_taken_is_limited_and_the_answer_says_where_it_was_cut()
    {
        Assert.Equal("rows", Run("UNWIND range(1, 11) AS x RETURN x", AnswerLimits.Standard with { Rows = 10 }).Cut);
        Assert.Null(Run("UNWIND range(1, 10) AS x RETURN x", AnswerLimits.Standard with { Rows = 10 }).Cut);
        var bytes = Run("UNWIND range(1, 100000) AS x RETURN 'a long row of some letters, ' + x AS text", AnswerLimits.Standard with { Rows = 1_000_000, Bytes = 100_000 });
        Assert.Equal("bytes", bytes.Cut);
        Assert.InRange(bytes.Rows.Count, 1_000, 5_000);
    }

    [Fact]
    public void A_statement_that_takes_too_long_is_ended_by_the_server()
    {
        var answer = Run("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b RETURN count(*) AS n", AnswerLimits.Standard with { Time = TimeSpan.FromSeconds(1) });

        Assert.Equal("time", answer.Cut);
        Assert.Empty(answer.Rows);
    }

    [Fact]
    public void It_can_be_given_up()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        Assert.ThrowsAny<OperationCanceledException>(() => Cypher().Run(
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b RETURN count(*) AS n", Parameters, AnswerLimits.Standard with { Time = TimeSpan.FromSeconds(2) }, stop.Token));
    }

    [Fact]
    public void Values_of_parameters_keep_their_types()
    {
        var row = Cypher().Run(
            "RETURN $day < date('2031-01-02') AS day, $list[1] AS two, $map.x AS x, $real AS real, $yes AS yes, $no AS none, $half AS half",
            new Dictionary<string, JToken>(StringComparer.Ordinal)
            {
                ["day"] = new DateTime(2031, 1, 1),
                ["list"] = new JArray(1, 2),
                ["map"] = new JObject { ["x"] = "ð" },
                ["real"] = 1.0,
                ["yes"] = true,
                ["no"] = JValue.CreateNull(),
                ["half"] = "a\uD83D",
            },
            AnswerLimits.Standard).Rows[0];

        Assert.Equal("[true,2,\"ð\",1.0,true,null,\"a\uD83D\"]", row.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void An_error_names_the_line_and_column_of_the_statement()
    {
        var error = Assert.Throws<CypherStatementException>(() => Run("MATCH (n:Person)\nRETURN m", AnswerLimits.Standard));

        Assert.Contains("Variable `m` not defined (line 2, column 8)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Expected parameter(s): y", Assert.Throws<CypherStatementException>(() => Run("RETURN $y AS y", AnswerLimits.Standard)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_shown_and_nothing_is_run() => Assert.Contains("NodeUniqueIndexSeek", Cypher().Explain("MATCH (e:Entity {id: $x}) RETURN e", Parameters), StringComparison.Ordinal);

    private static void Fill()
    {
        Neo4jTestServer.Wipe();
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
        store.Write(PlantedNews.Documents(), "v1");
        store.WriteDerived(GraphBuilder.Build(PlantedNews.Documents()));
    }

    private CypherAnswer Run(string statement, AnswerLimits limits) => Cypher().Run(statement, Parameters, limits);

    private ReadOnlyCypher Cypher(ReadLayers? layers = null) => new(http, Neo4jTestServer.Address) { Layers = layers ?? new ReadLayers() };

    private string Refusing(string statement, ReadLayers layers)
    {
        try
        {
            var answer = Cypher(layers).Run(statement, Parameters, AnswerLimits.Standard);
            return $"nobody refused {statement}: {answer.Rows.Count} rows";
        }
        catch (RefusedStatementException error)
        {
            return error.Refusal.Layer;
        }
        catch (CypherStatementException error)
        {
            return NotThere.Any(says => error.Message.Contains(says, StringComparison.Ordinal)) ? "unknown" : $"{statement}: {error.Message}";
        }
        catch (StoreException error)
        {
            return $"{statement}: {error.Message}";
        }
    }

    private static string State()
    {
        var row = Neo4jTestServer.Ask("MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties MATCH ()-[r]->() WITH nodes, properties, count(r) AS ties RETURN nodes, properties, ties");
        return string.Join(' ', ((string[])["nodes", "properties", "ties"]).Select(column => row[0].Long(column)));
    }
}
