using Graph.Tests.Stores;
using Graph.Tests.Stores.Explore;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

/// <summary><c>kg cypher</c> on a real server.</summary>
[Collection("neo4j")]
public sealed class CypherCommandTests
{
    public CypherCommandTests() => PlantedGraph.Load();

    private static string Server => $"neo4j+{Neo4jTestServer.Uri}";

    [Fact]
    public void A_statement_gives_a_table()
    {
        var run = Ask("MATCH (p:Person)-[m:MET]-(:Person {name: 'Anna Vik'}) RETURN p.name AS who, m.count AS meetings, null AS nothing ORDER BY who");

        Assert.Equal("who         meetings  nothing\n----------  --------  -------\nBruno Sala         1\nDag Holt           1\n2 rows\n", run.Out);
        Assert.Equal(0, run.Code);
        Assert.Equal("No rows.\n", Ask("MATCH (n:Nothing) RETURN n").Out);
    }

    [Fact]
    public void Nodes_ties_and_paths_are_shown_by_name()
    {
        var run = Ask("MATCH p = (a:Person {name: 'Anna Vik'})-[m:MET]-(b:Person {name: 'Dag Holt'}) RETURN p, {x: m.count} AS map, [a] AS list");

        Assert.Contains("(Person Anna Vik)", run.Out, StringComparison.Ordinal);
        Assert.Contains("[MET]", run.Out, StringComparison.Ordinal);
        Assert.Contains("{x: 1}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_with_columns_rows_and_why_it_was_cut()
    {
        var whole = JObject.Parse(Ask("UNWIND [1, 2] AS x RETURN x, 'y' AS y", "--json").Out);
        Assert.Equal("""{"columns":["x","y"],"rows":[[1,"y"],[2,"y"]]}""", whole.ToString(Newtonsoft.Json.Formatting.None));

        var cut = Ask("UNWIND [1, 2] AS x RETURN x", "--json", "--limit", "1");
        Assert.Equal("""{"columns":["x"],"rows":[[1]],"cut":"rows"}""", cut.Out.TrimEnd());
        Assert.Contains("Only the first 1 row", cut.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_quotes_what_it_must_and_no_text_becomes_a_formula() => Assert.Equal(
        "text,number\r\n\"a \"\"b\"\", c\",-1\r\n'=1+1,2\r\n'-x,3\r\n'@x,4\r\n,5\r\n",
        Ask("UNWIND [['a \"b\", c', -1], ['=1+1', 2], ['-x', 3], ['@x', 4], [null, 5]] AS row RETURN row[0] AS text, row[1] AS number", "--csv").Out);

    [Fact]
    public void Parameters_have_the_type_that_they_look_like()
    {
        var run = Ask(
            "RETURN $day > date('2031-01-01') AS day, $n + 1 AS n, $real + 0.5 AS real, $yes AS yes, $none IS NULL AS none, $text AS text, $list[1] AS list, $digits AS digits", "--json",
            "--param", "day=2031-05-06", "--param", "n=41", "--param", "real=1.5", "--param", "yes=true", "--param", "none=null", "--param", "text=a=b", "--param", "list:=[1,2]", "--param", "digits:=\"12\"");

        Assert.Equal("""[true,42,2.0,true,true,"a=b",2,"12"]""", JObject.Parse(run.Out)["rows"]![0]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void A_recipe_takes_names_in_any_spelling_and_days_months_and_years()
    {
        Assert.Contains("2031-03-10", Recipe("whom-one-met", "name=vik").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("2031-03-05", Recipe("whom-one-met", "name=vik", "from=2031-03-06").Out, StringComparison.Ordinal);
        Assert.Contains("2031-03-10", Recipe("whom-one-met", "name=Vik", "from=2031-03", "to=2031-03").Out, StringComparison.Ordinal);
        Assert.Contains("No rows.", Recipe("whom-one-met", "name=Vik", "to=2030").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_recipe_is_named_with_the_next_step()
    {
        Says(64, "needs name: whose contacts", Recipe("whom-one-met"));
        Says(64, "It takes: name, from, to", Recipe("whom-one-met", "nam=Vik"));
        Says(1, "Did you mean", Recipe("whom-one-met", "name=Vikk"));
        Says(64, "takes a whole number", Recipe("who-met-whom", "limit=many"));
        Says(64, "who-met-whom", Recipe("who-met"));
        Says(64, "NAME=VALUE", Recipe("who-met-whom", "limit"));
        Says(64, "not both", KgRun.Of("cypher", "RETURN 1", "--recipe", "who-met-whom", "--graph", Server));
        Says(64, "is no JSON", Ask("RETURN $x", "--param", "x:=[1"));
        Says(64, "--limit takes", Ask("RETURN 1 AS x", "--limit", "0"));
    }

    [Fact]
    public void What_does_more_than_read_is_not_run_and_errors_are_the_servers()
    {
        var before = Neo4jTestServer.Ask("MATCH (n) RETURN count(n) AS n")[0].Number("n");
        Says(1, "Not run, because only statements that read", Ask("MATCH (n:Person) DETACH DELETE n"));
        Says(1, "Not run, because only statements that read", Ask("MATCH (n:Person) DETACH DELETE n", "--explain"));
        Assert.Equal(before, Neo4jTestServer.Ask("MATCH (n) RETURN count(n) AS n")[0].Number("n"));
        Says(1, "Variable `m` not defined (line 1, column 18)", Ask("MATCH (n) RETURN m"));
        Says(1, "Expected parameter(s): x", Ask("RETURN $x AS x"));
    }

    [Fact]
    public void A_plan_is_shown_and_a_statement_comes_from_standard_input()
    {
        Assert.Contains("NodeIndexSeek", Ask("MATCH (e:Entity {name: 'x'}) RETURN e", "--explain").Out, StringComparison.Ordinal);
        Assert.Equal("x\r\n1\r\n", KgRun.WithInput("RETURN 1 AS x;\n", "cypher", "-", "--csv", "--graph", Server).Out);
    }

    [Fact]
    public void A_file_is_told_from_a_server_and_how_to_get_one()
    {
        Says(1, "is a file. Start a server", KgRun.Of("cypher", "RETURN 1 AS x"));
        Says(64, "needs a statement", KgRun.Of("cypher", "--graph", Server));
    }

    [Fact]
    public void At_a_terminal_statements_are_asked_for_completed_and_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "SKIPPED: needs the program 'script' for a terminal.");
        using var folder = new TemporaryFolder();
        var terminal = new AtTerminal($"{KgProcess.KgFile} cypher --graph {Server}", ("XDG_STATE_HOME", folder.Path));

        terminal.Type("MATCH (p:Perso\t {name: 'Dag Holt'})\rRETURN p.name AS na\u007f\u007fdetta;\r", "detta\r\n--------\r\nDag Holt\r\n1 row");
        terminal.Type(":recipe whom-one-m\t name=Vik\r", "3 rows");
        terminal.Type("CREATE (n);\r", "Not run");
        terminal.Type("RETURN nonsense\u0003RETURN 7 AS seven;\r", "seven\r\n-----\r\n    7");
        terminal.Type("\u001b[A\r", "seven\r\n-----\r\n    7");
        Assert.Equal(0, terminal.End("\u0004"));
        Assert.Contains("RETURN 7 AS seven;", File.ReadAllText(Path.Combine(folder.Path, "kg", "cypher-history")), StringComparison.Ordinal);
    }

    private static KgRun Ask(string statement, params string[] more) => KgRun.Of(["cypher", statement, "--graph", Server, .. more]);

    private static KgRun Recipe(string name, params string[] parameters) => KgRun.Of(["cypher", "--recipe", name, "--graph", Server, .. parameters.SelectMany(parameter => (string[])["--param", parameter])]);

    private static void Says(int code, string words, KgRun run)
    {
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }
}
