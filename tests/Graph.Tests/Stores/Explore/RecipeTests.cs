using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Stores.Explore;

/// <summary>Each recipe on a real server with a graph of about 5,000 events: what was planted must come back, and what was denied must not.</summary>
[Collection("neo4j")]
public sealed class RecipeTests : IDisposable
{
    // Answers that are compared with a count in memory instead.
    private static readonly string[] Counted = ["what-is-in", "dates-that-differ"];
    private static readonly AnswerLimits All = AnswerLimits.Standard with { Rows = 1_000_000 };
    private readonly KnowledgeGraph graph = WorldGraph.Load();
    private readonly Neo4jHttp http = new(Neo4jTestServer.Address, Neo4jTestServer.Password);

    public static TheoryData<int> Planted => [.. Enumerable.Range(0, PlantedAnswers.All.Count)];

    public void Dispose() => http.Dispose();

    [Fact]
    public void The_world_is_large_and_has_all_types_and_statuses()
    {
        Assert.InRange(graph.Events.Count, 4_500, 5_500);
        Assert.Equal(Graph.Ontology.OntologySet.Shipped.Events.Count, graph.Events.Select(item => item.Type).Distinct().Count());
        Assert.Equal(Enum.GetValues<EventStatus>().Length, graph.Events.Select(item => item.Status).Distinct().Count());
    }

    [Fact]
    public void Every_recipe_has_an_answer_that_is_known() =>
        Assert.Empty(RecipeBook.All.Select(recipe => recipe.Name).Except(PlantedAnswers.All.Select(answer => answer.Recipe)).Except(Counted));

    [Theory]
    [MemberData(nameof(Planted))]
    public void What_was_planted_comes_back_and_what_did_not_happen_does_not(int index)
    {
        var planted = PlantedAnswers.All[index];
        var rows = Rows(planted.Recipe, JObject.Parse(planted.Parameters));
        Assert.All(planted.There, wanted => Assert.True(rows.Exists(row => Holds(row, wanted)), $"{planted.Recipe} does not give {wanted}. It gives:\n{Shown(rows)}"));
        Assert.All(planted.Missing, unwanted => Assert.False(rows.Exists(row => Holds(row, unwanted)), $"{planted.Recipe} gives {unwanted}."));
    }

    [Fact]
    public void What_is_in_counts_as_the_program_does()
    {
        var expected = graph.Events.GroupBy(item => item.Type).ToDictionary(group => group.Key, group => group.Count(item => item.Status == EventStatus.Happened));
        Assert.Equal(expected.OrderBy(pair => pair.Key), Rows("what-is-in", []).ToDictionary(row => (string)row[0]!, row => (int)row[1]).OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Dates_that_differ_are_those_of_the_claims()
    {
        var claims = graph.Claims.ToDictionary(claim => claim.Id);
        var expected = graph.Events.Where(item => item.Time?.Earliest is not null && item.Claims.Select(id => claims[id].Time).Where(time => time?.Earliest is not null)
            .Select(time => (time!.Earliest, time.Latest)).Distinct().Count() > 1).Select(item => item.Id).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Rows("dates-that-differ", new JObject { ["limit"] = 100_000 }).Select(row => (string)row[^1]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_what_it_has_by_default_each_recipe_runs_and_gives_its_columns() => Assert.All(RecipeBook.All, recipe =>
        Assert.Equal(recipe.Columns, Cypher().Run(recipe.Statement, Values(recipe, []), AnswerLimits.Standard).Columns));

    // A label of one status or type holds a part of the graph; these four hold all of it.
    [Fact]
    public void No_recipe_reads_all_nodes_unless_its_header_says_why() => Assert.All(RecipeBook.All.Where(recipe => recipe.Scan is null), recipe =>
    {
        var plan = Cypher().Explain(recipe.Statement, Values(recipe, []));
        Assert.DoesNotContain("AllNodesScan", plan, StringComparison.Ordinal);
        foreach (var label in (string[])["Event", "Claim", "Entity", "Chain"])
            Assert.DoesNotMatch($@"NodeByLabelScan\s*\|\s*\d+\s*\|\s*\w+:{label}\s", plan);
    });

    [Fact]
    public void The_one_recipe_that_reads_all_events_is_seen_by_that_check() =>
        Assert.Matches(@"NodeByLabelScan\s*\|\s*\d+\s*\|\s*\w+:Event\s", Cypher().Explain(RecipeBook.Find("what-is-in")!.Statement, new Dictionary<string, JToken>(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Planted))]
    public void What_was_planted_can_be_drawn_where_the_recipe_has_a_drawing(int index)
    {
        var planted = PlantedAnswers.All[index];
        var recipe = RecipeBook.Find(planted.Recipe)!;
        if (recipe.Drawing is null || planted.There.Length == 0)
            return;
        var given = AnswerGraph.Of(Cypher().Run(recipe.Drawing, Values(recipe, JObject.Parse(planted.Parameters)), AnswerLimits.Standard), Cypher());

        Assert.NotEmpty(given.Nodes);
        Assert.NotEmpty(given.Links);
    }

    [Fact]
    public void No_drawing_reads_all_nodes() => Assert.All(RecipeBook.All.Where(recipe => recipe.Drawing is not null), recipe =>
    {
        var plan = Cypher().Explain(recipe.Drawing!, Values(recipe, []));
        Assert.DoesNotContain("AllNodesScan", plan, StringComparison.Ordinal);
        foreach (var label in (string[])["Event", "Claim", "Entity", "Chain"])
            Assert.DoesNotMatch($@"NodeByLabelScan\s*\|\s*\d+\s*\|\s*\w+:{label}\s", plan);
    });

    private ReadOnlyCypher Cypher() => new(http, Neo4jTestServer.Address);

    private List<JArray> Rows(string name, JObject given)
    {
        var recipe = RecipeBook.Find(name)!;
        return [.. Cypher().Run(recipe.Statement, Values(recipe, given), All).Rows];
    }

    private static Dictionary<string, JToken> Values(Recipe recipe, JObject given) =>
        recipe.Parameters.ToDictionary(parameter => parameter.Name, parameter => given[parameter.Name] ?? parameter.Default, StringComparer.Ordinal);

    private static bool Holds(JArray row, string wanted)
    {
        var texts = row.Select(Text).ToList();
        return wanted.Split("; ").All(value => value[0] == '~' ? texts.Exists(text => text.Contains(value[1..], StringComparison.Ordinal)) : texts.Contains(value, StringComparer.Ordinal));
    }

    private static string Text(JToken value) => value is JContainer ? value.ToString(Newtonsoft.Json.Formatting.None) : value.ToString();

    private static string Shown(List<JArray> rows) => string.Join('\n', rows.Take(20).Select(row => row.ToString(Newtonsoft.Json.Formatting.None)));
}
