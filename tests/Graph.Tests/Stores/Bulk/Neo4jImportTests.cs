using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Bulk;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Bulk;

/// <summary>Files for the importer, loaded by the real one. One server for all that is asked of it: its start takes seconds.</summary>
public sealed class Neo4jImportTests : IDisposable
{
    private const string Hostile = "\"Ána\" O'Ruiz,\r\n met;\tOtto\0 Berg \ud800 \udc00\ud83d\ude00 \ufdd0 \ufdd1 \uffff \\ \"\" \u2028 \\\" end\\";
    private static readonly DateTimeOffset Noon = new(2031, 6, 1, 12, 0, 0, 123, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_the_importer_loads_is_the_graph_that_the_store_would_have_written()
    {
        using var source = SqliteStore.Open(folder["a.db"], StoreAccess.Write);
        Fill(source, Long());
        Directory.CreateDirectory(folder["import"]);
        var written = BulkExport.Write(source, folder["import"]);
        using var server = KitServer.Loaded(folder["import"]);
        var loaded = GraphDump.Of(server.Ask);
        var types = GraphDump.Types(server.Ask);
        Assert.Equal(written.Nodes + written.Ties, loaded.Count);

        var told = new List<string>();
        using (var reader = Neo4jStore.Open(server.Address, StoreAccess.Read, server.Password, told.Add))
        {
            SameGraph(source, reader);
            Assert.Empty(told);
            Assert.NotEmpty(reader.Named("Maria Lopes").Answer.Choices);
            Assert.Contains("lacks 21 constraints and indexes", Assert.Single(told), StringComparison.Ordinal);
        }

        server.Ask("DROP INDEX kg_event_status");
        GoesOn(source, server, told);

        Neo4jStore.Open(server.Address, StoreAccess.Write, server.Password).Dispose();
        server.Ask("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
        using var store = Neo4jStore.Open(server.Address, StoreAccess.Write, server.Password);
        Copy(source, store);
        Assert.Equal(GraphDump.Of(server.Ask), loaded);
        Assert.Equal(GraphDump.Types(server.Ask), types);
    }

    [Fact]
    public void Equal_graphs_give_equal_files()
    {
        foreach (var name in (string[])["a", "b"])
        {
            using var store = SqliteStore.Open(folder[$"{name}.db"], StoreAccess.Write);
            Fill(store);
            Directory.CreateDirectory(folder[name]);
            BulkExport.Write(store, folder[name]);
        }

        Assert.Equal(Contents("a"), Contents("b"));
        Assert.Contains("--nodes=Entity=Entity.csv", File.ReadAllLines(folder["a/import.args"]));
    }

    private IEnumerable<(string, string)> Contents(string name) => new DirectoryInfo(folder[name]).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => (file.Name, File.ReadAllText(file.FullName)));

    // What was in is in: nothing of it is written again, and what comes new gets in beside it.
    private static void GoesOn(SqliteStore source, KitServer server, List<string> told)
    {
        told.Clear();
        using var store = Neo4jStore.Open(server.Address, StoreAccess.Write, server.Password, told.Add);
        Assert.Contains("lacks 1 constraints and indexes", Assert.Single(told), StringComparison.Ordinal);
        Assert.All(store.Check(), check => Assert.True(check.Ok, check.Detail));
        server.Ask("MATCH (n) WHERE n:Entity OR n:Event OR n:Document OR n:Relation OR n:Signature SET n.untouched = true");
        Copy(source, store, runs: false);
        Assert.True(store.DerivedIsCurrent);
        Assert.Equal(0, server.Ask("MATCH (n) WHERE (n:Entity OR n:Event OR n:Document OR n:Relation OR n:Signature) AND n.untouched IS NULL AND coalesce(n.key, '') <> 'again' RETURN count(n) AS n")[0].Number("n"));
        Assert.Equal(3, store.BeginRun(new RunRecord(0, Noon, [], "v3")).Number);

        store.Write([Some.Text("later", "Maria Lopes met Mario Lopes.") is var made ? made.Claim("Meeting", "met", null, ("participant", made.Person("Maria Lopes")), ("participant", made.Person("Mario Lopes"))) : null!], "v2");
        store.WriteDerived(GraphBuilder.Build(store.ReadTruth(), store.Judgements()));
        source.Write([.. store.ReadTruth().Where(claims => claims.Document.Key == "later")], "v2");
        source.WriteDerived(GraphBuilder.Build(source.ReadTruth(), source.Judgements()));
        SameGraph(source, store, runs: false);
        source.Forget(["later"]);
        source.WriteDerived(GraphBuilder.Build(source.ReadTruth(), source.Judgements()));
    }

    private static void SameGraph(SqliteStore source, Neo4jStore server, bool runs = true)
    {
        Assert.Equal(CanonicalHash.Of(source.ReadGraph()), CanonicalHash.Of(server.ReadGraph()));
        Assert.Equal(source.Ledger(), server.Ledger());
        if (!runs)
            return;
        Assert.Equal(source.Judgements(), server.Judgements());
        Assert.Equal(source.Runs().Select(run => run with { Paths = [] }), server.Runs().Select(run => run with { Paths = [] }));
        Assert.Equal(source.Runs().SelectMany(run => run.Paths), server.Runs().SelectMany(run => run.Paths));
        Assert.Equal(source.Changes(1), server.Changes(1));
        Assert.True(server.DerivedIsCurrent);
    }

    private static void Copy(SqliteStore source, Neo4jStore target, bool runs = true)
    {
        var ledger = source.Ledger();
        foreach (var group in source.ReadTruth().GroupBy(claims => ledger[claims.Document.Key].DataVersion, StringComparer.Ordinal))
            target.Write([.. group], group.Key);
        foreach (var row in ledger.Values.Where(row => row.State == DocumentState.Failed))
            target.WriteFailure(row.Key, row.Error!, row.DataVersion);
        foreach (var judgement in source.Judgements())
            target.Judge(judgement);
        target.ReadTruth();
        target.WriteDerived(source.ReadGraph());
        foreach (var run in runs ? source.Runs() : [])
        {
            target.BeginRun(run);
            if (run.Ended is not null)
                target.EndRun(run, source.Changes(run.Number));
        }
    }

    private static void Fill(SqliteStore store, params DocumentClaims[] more)
    {
        var news = SomeNews.Documents(11, 40);
        store.Write(news, "v1");
        store.Write([Hard(), .. Copies(), .. more], "v2");
        store.Write([Some.Text("again", "Otto Berg met nobody.")], "v1");
        store.WriteFailure("again", Hostile, "v2");
        store.WriteFailure("never", "It cannot be read.", "v2");
        foreach (var judgement in SomeJudgements.About(news, 3))
            store.Judge(judgement with { Reason = Hostile });
        store.WriteDerived(GraphBuilder.Build(store.ReadTruth(), store.Judgements()));
        var run = store.BeginRun(new RunRecord(0, Noon, ["news", Hostile], "v1"));
        store.EndRun(
            run with { Ended = Noon.AddMinutes(1), New = 40, Failed = 2, Stopped = true },
            [.. Enumerable.Range(0, 1_200).Select(i => new GraphChange("event", $"e{i}", ChangeKind.Added, i == 3 ? "" : Hostile))]);
        store.BeginRun(new RunRecord(0, Noon, [""], "v2"));
    }

    private static DocumentClaims Hard()
    {
        var document = new Document("hard", $"{Hostile} Otto Berg. Anna \"The, Gull\" Vik met Otto Berg.")
        {
            Title = Hostile,
            Url = "https://example.org/a?b=\"c\",d",
            Source = "The \"Post\", Ltd;\n",
            Published = Some.Day("2031-05-20"),
            PublishedBasis = PublishedBasis.Given,
            Language = "en",
            Modified = Noon,
            Warnings = [Hostile, "", "two"],
            Boilerplate = [new TextSpan(0, 3), new TextSpan(5, 9)],
        };
        var made = new SomeDocument(document);
        var (one, other) = (made.Person("Anna \"The, Gull\" Vik", "NO", "Minister; of \"Fish\",\n"), made.Person("Otto Berg"));
        made.Claim("Meeting", "met", Some.In("2031-05"), ("participant", one), ("participant", other));
        made.Holds(one, "Minister; of \"Fish\",\n", "country:NO");
        return made.Build() with { Rejected = new SortedDictionary<string, int>(StringComparer.Ordinal) { [Hostile] = 2, ["b"] = 1 } };
    }

    // Longer than the buffer that the importer has when nothing else is said.
    private static DocumentClaims Long() => Some.Text("long", string.Concat(Enumerable.Repeat("Ein \"langes\" Wort ü,\n", 250_000)), published: null, language: "");

    private static DocumentClaims[] Copies() => [.. new[] { "copy/1", "copy/2" }.Select(key => (DocumentClaims)Told(key))];

    private static SomeDocument Told(string key)
    {
        var made = Some.Text(key, "The ministers Jon Hale and Rita Onn met in the old town hall on Friday to speak of fish, and of the long winter that had kept the boats in the harbour for many weeks.", source: key);
        return made.Claim("Meeting", "met", Some.On("2031-05-16"), ("participant", made.Person("Jon Hale")), ("participant", made.Person("Rita Onn")));
    }
}
