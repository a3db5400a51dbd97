using System.Xml.Linq;
using Graph.Tests.Stores;
using Graph.Tests.Stores.Explore;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

/// <summary><c>kg cypher -o</c> on a real server.</summary>
[Collection("neo4j")]
public sealed class CypherPictureTests : IDisposable
{
    private const string Calls = "MATCH (a:Person {name: 'Anna Vik'})<-[r]-(e:Call)-[s]->(b:Person) RETURN a, r, e, s, b";
    private readonly TemporaryFolder folder = new();

    public CypherPictureTests() => PlantedGraph.Load();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nodes_and_relationships_are_drawn_with_dates_and_roles()
    {
        var run = Ask(Calls, "x.svg");

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.StartsWith($"Drawn into {folder["x.svg"]}: Answer: 1 event, 2 things (", run.Error, StringComparison.Ordinal);
        var told = XDocument.Load(folder["x.svg"]).Root!.Value;
        Assert.All((string[])["Anna Vik", "Bruno Sala", "5 Mar 2031", "caller"], words => Assert.Contains(words, told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MATCH p = (:Person {name: 'Anna Vik'})<--(:Call)-->(:Person) RETURN p")]
    [InlineData("MATCH (a:Person {name: 'Anna Vik'})<-[r]-(e:Call)-[s]->(b:Person) RETURN {all: [a, [r, {x: e}]], rest: [s, b]} AS map, 1 AS one")]
    [InlineData("MATCH (:Person {name: 'Anna Vik'})<-[r]-(e:Call)-[s]->(:Person) RETURN r, s")]
    public void They_count_wherever_they_stand_and_a_relationship_brings_its_ends(string statement)
    {
        Assert.Equal(0, Ask(statement, "x.mmd").Code);
        Assert.Equal(0, Ask(Calls, "y.mmd").Code);
        Assert.Equal(File.ReadAllText(folder["y.mmd"]), File.ReadAllText(folder["x.mmd"]));
    }

    [Fact]
    public void Ties_that_were_not_returned_are_not_drawn_and_events_then_name_their_parties()
    {
        Assert.Equal(0, Ask("MATCH (a:Person {name: 'Anna Vik'})<--(e:Call) RETURN a, e", "x.mmd").Code);
        var drawn = File.ReadAllText(folder["x.mmd"]);
        Assert.Contains("Anna Vik and Bruno Sala", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("---", drawn[4..].Split("flowchart")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_alone_cannot_be_drawn_and_the_error_says_what_to_return()
    {
        var run = Ask("MATCH (p:Person)<--(e:Call) RETURN p.name, e.caption", "x.svg");
        Assert.Equal(1, run.Code);
        Assert.Contains("only values (p.name, e.caption)", run.Error, StringComparison.Ordinal);
        Assert.Contains("RETURN p, r, e", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["x.svg"]));

        Assert.Contains("no rows", Ask("MATCH (p:Nobody) RETURN p", "x.svg").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tells_the_sentences_of_its_events()
    {
        Assert.Equal(0, Ask(Calls, "x.html").Code);
        Assert.Contains("Anna Vik", (string?)Data("x.html")["events"]![0]!["evidence"]![0]!["before"] + Data("x.html")["events"]![0]!["evidence"]![0]!["quote"], StringComparison.Ordinal);
    }

    [Fact]
    public void Many_nodes_are_cut_with_a_note_and_rows_that_were_cut_are_told()
    {
        var run = Ask("MATCH p = (:Person)<--(:Event)-->(:Person) RETURN p", "x.svg", "--nodes", "10", "--limit", "50");

        Assert.Contains("--nodes draws more", run.Error, StringComparison.Ordinal);
        Assert.Contains("Only the first 50 rows of the answer.", XDocument.Load(folder["x.svg"]).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recipe_is_drawn_in_its_own_form_and_json_still_gives_rows()
    {
        var run = KgRun.Of("cypher", "--recipe", "whom-one-met", "--param", "name=vik", "-o", folder["x.svg"], "--json", "--graph", Server);

        Assert.Equal(0, run.Code);
        Assert.Contains("Whom one met or called (vik): 3 events", XDocument.Load(folder["x.svg"]).Root!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(JObject.Parse(run.Out)["rows"]!);
    }

    [Fact]
    public void What_is_wrong_is_told_with_the_choices()
    {
        Says(1, "Those of the same theme that do: in-a-time", KgRun.Of("cypher", "--recipe", "busiest-days", "-o", folder["x.svg"], "--graph", Server));
        Says(64, "The endings are .svg", Ask(Calls, "x.pdf"));
        Says(64, "not both", Ask(Calls, "x.svg", "--explain"));
        Says(64, "name one", KgRun.Of("cypher", "-o", folder["x.svg"], "--graph", Server));
        Says(64, "--nodes cannot be 2", Ask(Calls, "x.svg", "--nodes", "2"));
        Says(1, "Not run", Ask("CREATE (n) RETURN n", "x.svg"));
    }

    private static string Server => $"neo4j+{Neo4jTestServer.Uri}";

    private KgRun Ask(string statement, string file, params string[] more) => KgRun.Of(["cypher", statement, "-o", folder[file], "--graph", Server, .. more]);

    private JObject Data(string file) => JObject.Parse(File.ReadAllText(folder[file]).Split("id=\"data\">")[1].Split("</script>")[0]);

    private static void Says(int code, string words, KgRun run)
    {
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }
}
