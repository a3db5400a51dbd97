using Graph.Knowledge;
using Graph.Resolution;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using static Graph.Tests.Support.Corpus;
using DerivedWriter = Graph.Stores.Neo4j.DerivedWriter;
using TruthWriter = Graph.Stores.Neo4j.TruthWriter;

namespace Graph.Tests.Stores;

/// <summary>The contract on a real server.</summary>
[Collection("neo4j")]
public sealed class Neo4jStoreTests : GraphStoreContract
{
    private readonly List<Neo4jStore> opened = [];

    private protected override IGraphStore Empty()
    {
        Neo4jTestServer.Wipe();
        return Open();
    }

    public override void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        base.Dispose();
    }

    [Fact]
    public void Names_in_every_spelling_and_the_contacts_they_lead_to_are_those_of_a_graph_in_memory() => AnswersAreThoseOfAGraphInMemory();

    [Fact]
    public void Words_find_the_sentences_and_names_that_they_find_in_memory() => WordsFindTheSameAsInMemory();

    [Fact]
    public void Those_of_a_country_are_those_of_a_graph_in_memory() => CountriesGiveTheSameAsInMemory();

    [Fact]
    public void Offices_give_the_same_as_in_memory() => OfficesGiveTheSameAsInMemory();

    [Fact]
    public void Paths_are_those_of_a_graph_in_memory() => PathsAreThoseOfAGraphInMemory();

    [Fact]
    public void The_canonical_hash_is_that_of_the_same_documents_in_a_file()
    {
        using var folder = new TemporaryFolder();
        using var file = SqliteStore.Open(folder["a.db"], StoreAccess.Write);
        var server = Empty();
        foreach (var store in (IGraphStore[])[file, server])
            Build(store, Sample(1), Sample(2), Sample(3));

        Assert.Equal(CanonicalHash.Of(file.ReadGraph()), CanonicalHash.Of(server.ReadGraph()));
        Assert.Equal(Canonical(file.ReadTruth()), Canonical(server.ReadTruth()));
    }

    [Fact]
    public void Unchanged_nodes_are_not_written_again()
    {
        var store = Empty();
        Build(store, Sample(1), Sample(2));
        Build(store, Sample(3));
        Neo4jTestServer.Ask("MATCH (n) WHERE n:Entity OR n:Event SET n.name = 'untouched'");

        store.WriteDerived(Derive(store.ReadTruth()));

        Assert.Equal(0, Neo4jTestServer.Ask("MATCH (n) WHERE (n:Entity OR n:Event) AND n.name <> 'untouched' RETURN count(n) AS n")[0].Number("n"));
    }

    [Fact]
    public void What_was_derived_from_an_older_truth_is_not_written()
    {
        var slow = Empty();
        Build(slow, Sample(1));
        var older = Derive(slow.ReadTruth());
        var quick = Open();
        Build(quick, Sample(2));

        slow.WriteDerived(older);

        Assert.Equal(Canonical(GraphOf(Sample(1), Sample(2))), Canonical(quick.ReadGraph()));
    }

    [Fact]
    public void Two_writers_at_once_both_get_in()
    {
        Empty();
        Parallel.For(0, 2, writer =>
        {
            using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
            for (var i = 0; i < 10; i++)
                Build(store, Sample((10 * writer) + i));
        });

        var last = Open();
        last.WriteDerived(Derive(last.ReadTruth()));
        Assert.Equal(Canonical(GraphOf([.. Enumerable.Range(0, 20).Select(Sample)])), Canonical(last.ReadGraph()));
    }

    [Fact]
    public void Two_processes_that_build_one_component_and_judge_it_at_once_come_to_the_same_graph()
    {
        Empty();
        var documents = SomeNews.Documents(11, 12).ToArray();
        var judgements = SomeJudgements.About(documents, 11);
        Parallel.For(0, 2, writer =>
        {
            using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
            foreach (var batch in documents.Where((_, i) => i % 2 == writer).Chunk(3))
            {
                store.Write(batch, Version);
                store.Judge(judgements[Array.IndexOf(documents, batch[0]) % judgements.Count]);
                Graph.App.Building.Derivation.Settle(store);
            }

            foreach (var judgement in judgements)
                store.Judge(judgement);
            Graph.App.Building.Derivation.Settle(store);
        });

        Assert.Equal(CanonicalHash.Of(GraphBuilder.Build(documents, judgements)), CanonicalHash.Of(Open().ReadGraph()));
    }

    [Fact]
    public void A_check_finds_indexes_that_somebody_dropped_and_nodes_that_belong_to_nothing()
    {
        var store = Empty();
        Build(store, Sample(1));
        Assert.All(store.Check(), check => Assert.True(check.Ok, check.Detail));

        Neo4jTestServer.Ask("MATCH (:Claim)-[in:IN]->(:Document) DELETE in");
        Neo4jTestServer.Ask("DROP INDEX kg_event_status");
        Assert.Contains("1 nodes", store.Check().Single(check => check.Name == "references").Detail, StringComparison.Ordinal);
        Assert.Contains("kg_event_status (missing)", store.Check().Single(check => check.Name == "indexes").Detail, StringComparison.Ordinal);
        Open();
        Assert.True(store.Check().Single(check => check.Name == "indexes").Ok);
    }

    [Fact]
    public void Nothing_of_a_forgotten_document_stays_in_the_database()
    {
        var store = Empty();
        var document = new Graph.Documents.Document("a.txt", "Anna Vik met Bruno Sala.") { Source = "Example Post", Url = "https://example.org/a" };
        Build(store, Report(document, Met("Anna Vik", "Bruno Sala")));
        Build(store, Report(document with { Title = "Again" }, Met("Anna Vik", "Bruno Sala")));

        store.Forget(["a.txt"]);
        store.WriteDerived(Derive(store.ReadTruth()));

        Assert.Equal(["Graph"], Neo4jTestServer.Ask("MATCH (n) RETURN labels(n)[0] AS label").Select(row => row.Text("label")));
    }

    [Fact]
    public void A_batch_with_a_broken_document_is_not_written_at_all()
    {
        var store = Empty();
        var broken = Sample(2) with { Chains = [] };

        Assert.Throws<ArgumentException>(() => store.Write([Sample(1), broken], Version));

        Assert.Empty(store.ReadTruth());
        Assert.Empty(store.Ledger());
    }

    [Fact]
    public void Small_batches_give_the_same_graph()
    {
        Empty();
        using var http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
        http.Write(run => Neo4jTransaction.Whole(run, new BatchLimits(1, 10), transaction =>
        {
            transaction.Run("write/lock", new { schema = Neo4jStore.SchemaVersion });
            new TruthWriter(transaction).Write([Sample(1), Sample(2)], Version);
            new DerivedWriter(transaction).Write(GraphOf(Sample(1), Sample(2)));
            return true;
        }));

        Assert.Equal(Canonical(GraphOf(Sample(1), Sample(2))), Canonical(Open().ReadGraph()));
    }

    [Fact]
    public void A_graph_too_large_for_one_transaction_is_written_in_stages()
    {
        var store = (Neo4jStore)Empty();
        store.Stages = (0, 2);

        Build(store, Sample(1), Sample(2));
        Assert.Equal(Canonical(GraphOf(Sample(1), Sample(2))), Canonical(store.ReadGraph()));
        Assert.True(store.DerivedIsCurrent);

        store.Forget([Sample(1).Document.Key]);
        Build(store, Sample(3), Sample(4));
        Assert.Equal(Canonical(GraphOf(Sample(2), Sample(3), Sample(4))), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void What_stopped_between_two_stages_is_taken_up_by_the_next_writing()
    {
        var store = Empty();
        Build(store, Sample(1), Sample(2));
        store.Forget([Sample(1).Document.Key]);
        store.Write([Sample(3), Sample(4)], Version);
        var graph = Derive(store.ReadTruth());
        using var http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
        var (stages, stops, stopped) = (0, 0, true);

        for (var last = 3; stopped; last += 3)
        {
            (stages, stopped) = (0, false);
            try
            {
                new DerivedWriter(new StagedTarget(Stage, 2), staged: true).Write(graph);
            }
            catch (OperationCanceledException)
            {
                (stopped, stops) = (true, stops + 1);
            }

            void Stage(Action<Neo4jTransaction> work)
            {
                if (++stages > last)
                    throw new OperationCanceledException();
                http.Write(run => Neo4jTransaction.Whole(run, BatchLimits.Standard, transaction =>
                {
                    work(transaction);
                    return true;
                }));
            }
        }

        Assert.True(stops > 2);
        Assert.Equal(Canonical(graph), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_transaction_that_expired_is_done_once_more_whole()
    {
        Empty();
        using var http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
        var session = new Neo4jSession(http, Neo4jTestServer.Address, _ => { }) { Opened = true };
        var attempts = 0;
        session.Attempt(() =>
        {
            var open = new HttpTransaction(http);
            Neo4jTransaction.Whole(open.Run, BatchLimits.Standard, transaction =>
            {
                transaction.Run("write/lock", new { schema = Neo4jStore.SchemaVersion });
                if (++attempts == 1)
                    open.Rollback(keep: true);
                return new TruthWriter(transaction).Write([Sample(1)], Version);
            });
            open.Commit();
            return true;
        });

        Assert.Equal(2, attempts);
        Assert.Single(Open().ReadTruth());
    }

    [Fact]
    public void Events_carry_family_and_status_labels_and_their_roles_as_ties()
    {
        var store = Empty();
        Build(store, Sample(1));

        var row = Neo4jTestServer.Ask("MATCH (e:Event:Contact:Encounter:Meeting:Happened)-[:PARTICIPANT]->(p:Person) RETURN count(p) AS n, e.name AS name")[0];
        Assert.Equal(2, row.Number("n"));
        Assert.Matches("^Meeting of .* and .*, date unknown$", row.Text("name"));
        Assert.Equal(1, Neo4jTestServer.Ask("MATCH (:Person {name: 'Anna Vik'})-[m:MET]-(:Person) RETURN m.count AS n")[0].Number("n"));
    }

    // Neo4j Browser and Bloom show the property "name" of a node before all others.
    [Fact]
    public void Every_node_has_a_name_and_those_of_events_and_documents_tell_the_day()
    {
        var store = Empty();
        var document = new Graph.Documents.Document("a.txt", "Anna Vik met Bruno Sala, the new Foreign Minister, in a large hotel by the sea on Tuesday.") { Title = "A meeting", Source = "Example Post", Published = Date("2025-06-18") };
        Build(store, Report(document, Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") }));
        var run = store.BeginRun(new RunRecord(0, new DateTimeOffset(2025, 6, 18, 0, 0, 0, TimeSpan.Zero), ["news"], "v1"));
        store.EndRun(run, [new GraphChange("event", "e", ChangeKind.Added, "Meeting")]);
        store.Judge(new Judgement("j", Verdict.Undone, JudgedSide.OfJudgement("i"), null, "Ana", run.Started, null));

        Assert.Empty(Neo4jTestServer.Ask("MATCH (n) WHERE n.name IS NULL RETURN labels(n) AS labels"));
        var names = Neo4jTestServer.Ask("MATCH (n:Event|Document|Claim) RETURN n.name AS name ORDER BY name").Select(row => row.Text("name"));
        Assert.Equal(
            ["A meeting, 2025-06-18", "Meeting of Anna Vik and Bruno Sala, 17 Jun 2025", "Meeting: Anna Vik met Bruno Sala, the new Foreign Minister, in a …"],
            names.Select(name => name.Replace("Bruno Sala and Anna Vik, 17", "Anna Vik and Bruno Sala, 17", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_status_that_changes_takes_its_label_and_the_shortcut_along()
    {
        var store = Empty();
        Build(store, Sample(1));
        var graph = Derive(store.ReadTruth());

        store.WriteDerived(graph with { Events = [graph.Events[0] with { Status = EventStatus.Denied }] });

        Assert.Equal(1, Neo4jTestServer.Ask("MATCH (e:Denied) WHERE NOT e:Happened RETURN count(e) AS n")[0].Number("n"));
        Assert.Equal(0, Neo4jTestServer.Ask("MATCH ()-[m:MET]->() RETURN count(m) AS n")[0].Number("n"));
    }

    [Fact]
    public void Data_of_others_is_refused_and_left_alone()
    {
        Neo4jTestServer.Wipe();
        Neo4jTestServer.Ask("CREATE (:Movie {title: 'Gull'})");

        Refused(StoreAccess.Write, StoreProblem.NotAGraph, "kg did not make");
        Assert.Equal(1, Neo4jTestServer.Ask("MATCH (n) RETURN count(n) AS n")[0].Number("n"));
    }

    [Fact]
    public void A_graph_that_is_not_there_or_of_a_newer_kg_is_named()
    {
        Neo4jTestServer.Wipe();
        Refused(StoreAccess.Read, StoreProblem.Missing, "kg build");
        Neo4jTestServer.Ask("CREATE (:Graph {id: 'graph', schema: 99, truth: 0, derived: 0, writes: 0})");
        Refused(StoreAccess.Write, StoreProblem.Newer, "99");
    }

    [Fact]
    public void A_database_that_is_not_there_is_named()
    {
        var error = Assert.Throws<StoreException>(() => Neo4jStore.Open(Neo4jTestServer.Address with { Database = "nope" }, StoreAccess.Read, Neo4jTestServer.Password));

        Assert.Equal(StoreProblem.Missing, error.Problem);
        Assert.Contains("no database 'nope'", error.Message, StringComparison.Ordinal);
    }

    // A user that does not exist: the real one is not locked out for the tests beside this one.
    [Fact]
    public void A_wrong_password_is_named_and_so_is_the_pause_after_three_of_them()
    {
        var address = Neo4jTestServer.Address with { User = "nobody" };
        StoreException Try() => Assert.Throws<StoreException>(() => Neo4jStore.Open(address, StoreAccess.Read, "hunter2wrong", patience: TimeSpan.FromSeconds(1)));

        var errors = Enumerable.Range(0, 4).Select(_ => Try()).ToList();

        Assert.All(errors, error => Assert.Equal(StoreProblem.Refused, error.Problem));
        Assert.All(errors, error => Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.DoesNotContain("hunter2wrong", error.ToString(), StringComparison.Ordinal));
    }

    private static void Refused(StoreAccess access, StoreProblem problem, string says)
    {
        var error = Assert.Throws<StoreException>(() => Neo4jStore.Open(Neo4jTestServer.Address, access, Neo4jTestServer.Password));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(Neo4jTestServer.Address.Display, error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private Neo4jStore Open()
    {
        opened.Add(Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password));
        return opened[^1];
    }
}
