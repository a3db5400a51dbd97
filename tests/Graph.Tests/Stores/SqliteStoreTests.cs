using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using Microsoft.Data.Sqlite;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

public sealed class SqliteStoreTests : GraphStoreContract
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteStore> opened = [];

    private protected override IGraphStore Empty() => Open($"graph{opened.Count}.db");

    public override void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        folder.Dispose();
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
    public void What_is_kept_to_answer_pairs_and_counts_follows_the_participants()
    {
        const string Facing = """
            SELECT DISTINCT a.entity, b.entity, a.event FROM participant AS a JOIN participant AS b ON b.event = a.event AND b.entity > a.entity
            WHERE a.faces IN ('a', 'b', 'all') AND b.faces IN ('a', 'b', 'all') AND (a.faces <> b.faces OR a.faces = 'all')
            """;
        var store = Open("a.db");
        Build(store, Sample(1), Sample(2), Report("three.txt", "Anna Vik met Bruno Sala 2. Ivo Lund met Anna Vik.", Met("Anna Vik", "Bruno Sala 2"), Met("Ivo Lund", "Anna Vik")));
        Follow(pairs: 3);

        store.Forget(["1.txt"]);
        Build(store, Report("three.txt", "Ivo Lund met Anna Vik. Ivo Lund met Una Berg.", Met("Ivo Lund", "Anna Vik"), Met("Ivo Lund", "Una Berg")));
        Follow(pairs: 3);

        void Follow(int pairs)
        {
            Assert.Equal(pairs, Count("a.db", "SELECT count(*) FROM (SELECT DISTINCT one, other FROM facing)"));
            Assert.Equal(0, Count("a.db", $"SELECT count(*) FROM (SELECT one, other, event FROM facing EXCEPT {Facing})"));
            Assert.Equal(0, Count("a.db", $"SELECT count(*) FROM ({Facing} EXCEPT SELECT one, other, event FROM facing)"));
            Assert.Equal(0, Count("a.db", "SELECT count(*) FROM entity WHERE events <> (SELECT count(DISTINCT event) FROM participant WHERE entity = entity.n)"));
        }
    }

    [Fact]
    public void A_graph_is_the_same_after_it_was_closed_and_opened()
    {
        using (var store = SqliteStore.Open(folder["a.db"], StoreAccess.Write))
            Build(store, Sample(1), Sample(2));

        using var again = SqliteStore.Open(folder["a.db"], StoreAccess.Read);
        Assert.Equal(Canonical(GraphOf(Sample(1), Sample(2))), Canonical(again.ReadGraph()));
        Assert.True(again.DerivedIsCurrent);
    }

    [Fact]
    public void Unchanged_rows_are_not_written_again()
    {
        var store = Open("a.db");
        Build(store, Sample(1), Sample(2));
        Build(store, Sample(3));
        Execute("a.db", "UPDATE entity SET name = 'untouched'; UPDATE event SET why = 'untouched'");

        store.WriteDerived(Derive(store.ReadTruth()));

        Assert.All(store.ReadGraph().Entities, entity => Assert.Equal("untouched", entity.Name));
        Assert.All(store.ReadGraph().Events, item => Assert.Equal("untouched", item.Why));
    }

    [Fact]
    public void A_reader_sees_the_last_whole_state_while_another_connection_writes()
    {
        var store = Open("a.db");
        Build(store, Sample(1));
        using var writer = Connect("a.db");
        using var transaction = writer.BeginTransaction();
        using var command = writer.CreateCommand();
        command.CommandText = "DELETE FROM event; DELETE FROM participant";
        command.ExecuteNonQuery();

        using var reader = SqliteStore.Open(folder["a.db"], StoreAccess.Read);
        Assert.Equal(Canonical(GraphOf(Sample(1))), Canonical(reader.ReadGraph()));
    }

    [Fact]
    public void What_was_derived_from_an_older_truth_is_not_written()
    {
        var slow = Open("a.db");
        Build(slow, Sample(1));
        var older = Derive(slow.ReadTruth());
        var quick = Open("a.db");
        Build(quick, Sample(2));

        slow.WriteDerived(older);

        Assert.Equal(Canonical(GraphOf(Sample(1), Sample(2))), Canonical(quick.ReadGraph()));
    }

    [Fact]
    public void Two_writers_at_once_both_get_in()
    {
        Open("a.db");
        Parallel.For(0, 2, writer =>
        {
            using var store = SqliteStore.Open(folder["a.db"], StoreAccess.Write);
            for (var i = 0; i < 10; i++)
                store.Write([Sample((10 * writer) + i)], Version);
        });

        Assert.Equal(20, Open("a.db").ReadTruth().Count);
    }

    [Fact]
    public void Two_processes_that_build_one_component_and_judge_it_at_once_come_to_the_same_graph()
    {
        Open("a.db");
        var documents = SomeNews.Documents(11, 24).ToArray();
        var judgements = SomeJudgements.About(documents, 11);
        Parallel.For(0, 2, writer =>
        {
            using var store = SqliteStore.Open(folder["a.db"], StoreAccess.Write);
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

        Assert.Equal(CanonicalHash.Of(GraphBuilder.Build(documents, judgements)), CanonicalHash.Of(Open("a.db").ReadGraph()));
    }

    [Fact]
    public void Search_words_find_claims_without_their_accents_until_the_claim_is_retired()
    {
        var store = Open("a.db");
        var text = "Þórður Ægisson met Łukasz Øst.";
        store.Write([Report("a.txt", text, Met("Þórður Ægisson", "Łukasz Øst"))], Version);
        Assert.Equal(1, Count("a.db", "SELECT count(*) FROM claim_text WHERE quote MATCH 'thordur lukasz'"));

        store.Write([Report("a.txt", "Nothing.")], Version);
        Assert.Equal(0, Count("a.db", "SELECT count(*) FROM claim_text WHERE quote MATCH 'thordur'"));
    }

    [Fact]
    public void A_missing_graph_is_named_with_the_command_that_makes_one() =>
        Refused(folder["none.db"], StoreAccess.Read, StoreProblem.Missing, "kg build");

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var path = folder.Write("notes.txt", new string('x', 5000));

        Refused(path, StoreAccess.Write, StoreProblem.NotAGraph, "Nothing was changed");
        Assert.Equal(new string('x', 5000), File.ReadAllText(path));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Execute("other.db", "CREATE TABLE contact (name TEXT)");

        Refused(folder["other.db"], StoreAccess.Write, StoreProblem.NotAGraph, "another program");
        Assert.Equal(1, Count("other.db", "SELECT count(*) FROM sqlite_master"));
    }

    [Fact]
    public void A_graph_of_a_newer_version_is_refused()
    {
        SqliteStore.Open(folder["new.db"], StoreAccess.Write).Dispose();
        Execute("new.db", "PRAGMA user_version = 99");

        Refused(folder["new.db"], StoreAccess.Read, StoreProblem.Newer, "99");
        Refused(folder["new.db"], StoreAccess.Write, StoreProblem.Newer, "newer kg");
    }

    [Fact]
    public void A_graph_of_an_older_version_is_brought_up_to_date_by_writing_and_refused_to_readers_until_then()
    {
        using (var store = SqliteStore.Open(folder["old.db"], StoreAccess.Write))
            Build(store, Sample(1));
        Execute("old.db", """
            DROP TABLE judgement; DROP TABLE copy; DROP TABLE run_change; DROP TABLE run;
            DROP TRIGGER relation_claim_gone; DROP TABLE states_relation; DROP TABLE relation; DROP TABLE has; DROP TABLE signature;
            ALTER TABLE argument DROP COLUMN key; DROP TABLE entity_key; DROP INDEX document_url;
            DROP INDEX participant_entity; ALTER TABLE participant DROP COLUMN faces; ALTER TABLE entity DROP COLUMN events; DROP TABLE facing; CREATE INDEX participant_entity ON participant (entity, event);
            CREATE TABLE refers_to (chain INTEGER PRIMARY KEY, entity INTEGER NOT NULL);
            CREATE TRIGGER chain_gone BEFORE DELETE ON chain BEGIN SELECT 1; END;
            PRAGMA user_version = 1
            """);

        Refused(folder["old.db"], StoreAccess.Read, StoreProblem.Older, "loses nothing");
        var upgraded = Open("old.db");
        Assert.False(upgraded.DerivedIsCurrent);
        upgraded.WriteDerived(Derive(upgraded.ReadTruth()));
        Assert.Equal(Canonical(GraphOf(Sample(1))), Canonical(upgraded.ReadGraph()));
        Assert.Empty(upgraded.Runs());
    }

    [Fact]
    public void A_check_finds_rows_that_refer_to_nothing()
    {
        var store = Open("a.db");
        Build(store, Sample(1));
        Assert.All(store.Check().Where(check => check.Name != "disk"), check => Assert.True(check.Ok, check.Detail));

        Execute("a.db", "PRAGMA foreign_keys = OFF; DELETE FROM document");
        Assert.False(store.Check().Single(check => check.Name == "references").Ok);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Refused(folder["no/such/graph.db"], StoreAccess.Write, StoreProblem.Unreachable, folder["no/such"]);

    [Fact]
    public void A_folder_is_no_graph() => Refused(folder.Path, StoreAccess.Write, StoreProblem.NotAGraph, "is a folder");

    [Fact]
    public void A_folder_that_takes_no_files_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SKIPPED: needs a folder in which nobody can make files (/proc).");
        Refused("/proc/graph.db", StoreAccess.Write, StoreProblem.Unreachable, "rights");
    }

    [Fact]
    public void A_full_disk_is_named_and_what_was_written_before_stays_whole()
    {
        var store = Open("a.db");
        Build(store, Sample(1));
        store.LimitPages(1);

        var long1 = Report("long.txt", new string('x', 1_000_000));
        var error = Assert.Throws<StoreException>(() => store.Write([long1], Version));

        Assert.Equal(StoreProblem.Full, error.Problem);
        Assert.Contains("Free some space", error.Message, StringComparison.Ordinal);
        Assert.Equal(Canonical(GraphOf(Sample(1))), Canonical(store.ReadGraph()));
        store.LimitPages(int.MaxValue);
        store.Write([long1], Version);
        Assert.Equal(2, store.ReadTruth().Count);
    }

    [Fact]
    public void A_batch_with_a_broken_document_is_not_written_at_all()
    {
        var store = Open("a.db");
        var broken = Sample(2) with { Chains = [] };

        Assert.ThrowsAny<Exception>(() => store.Write([Sample(1), broken], Version));

        Assert.Empty(store.ReadTruth());
        Assert.Empty(store.Ledger());
    }

    private SqliteStore Open(string name)
    {
        opened.Add(SqliteStore.Open(folder[name], StoreAccess.Write));
        return opened[^1];
    }

    private static void Refused(string path, StoreAccess access, StoreProblem problem, string says)
    {
        var error = Assert.Throws<StoreException>(() => SqliteStore.Open(path, access));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private SqliteConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string name, string statement)
    {
        using var connection = Connect(name);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private long Count(string name, string statement)
    {
        using var connection = Connect(name);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (long)command.ExecuteScalar()!;
    }
}
