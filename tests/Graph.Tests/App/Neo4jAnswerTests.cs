using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;
using Graph.Tests.Stores;
using Graph.Tests.Support;

namespace Graph.Tests.App;

/// <summary>A server answers as a file does, letter for letter, and is never read whole for it.</summary>
[Collection("neo4j")]
public sealed class Neo4jAnswerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Server => $"neo4j+{Neo4jTestServer.Uri}";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Answers_print_the_same_from_a_server_as_from_a_file_on_the_sample_news()
    {
        var graph = Filled(out var file);
        var named = graph.Entities.Where(entity => entity.Named && entity.Type is EntityType.Person or EntityType.Country).ToList();

        foreach (var entity in named)
        {
            Alike(file, "who-met", entity.Id);
            Alike(file, "who-met", entity.Name, "--include", "all", "--json");
            Alike(file, "timeline", entity.Id, "--include", "all");
        }

        foreach (var asked in (string[][])
            [
                ["Shultz", "Shevardnadze"], ["shultz", "SHEVARDNADZE", "--json"], ["Sjultz", "Shevardnadze"], ["Shevarnadze"], ["Shultz", "Shultz"],
                ["Xyzzyq"], ["Shultz", "--from", "1985-07"], ["Shultz", "--to", "1985-07-30", "--by", "meeting"], ["Iceland", "--include", "planned"],
                ["G. Shultz"], ["''"], ["\"( OR"],
            ])
            Alike(file, ["who-met", .. asked]);
        foreach (var asked in (string[][])
            [
                ["Shultz", "Shevardnadze"], ["Gorbachev", "Reagan", "--json"], ["Xyzzyq"], ["Iceland", "--from", "1973"], ["Mayaguez", "--type", "violence,seizure"],
            ])
            Alike(file, ["timeline", .. asked]);
        foreach (var asked in (string[][])
            [
                ["gorbatsjov"], ["reagan", "met"], ["meet*", "--limit", "2"], ["shultz", "--outlet", "courier", "--json"], ["reagan", "--outlet", "xx"], ["reykjavik", "--to", "1986-10-13"], ["zebra"],
            ])
            Alike(file, ["search", .. asked]);
        foreach (var asked in (string[][])
            [
                ["who-met", "--of", "Iceland", "--with", "US"], ["timeline", "--of", "SU", "--json"], ["who-met", "Reagan", "--with", "UK", "--cite"], ["timeline", "Gorbachev", "--cite"],
                ["search", "vienna", "--cite"], ["show", "Shultz", "--cite"], ["path", "Sakharov", "Shultz", "--cite"], ["path", "Thatcher", "Iceland"], ["timeline", "Reagan", "--include", "all"], ["draw", "Shultz", "Sakharov", "--json"], ["draw", "Gorbachev", "Iceland", "--json", "--timeline"], ["draw", "Mayaguez", "Thatcher", "--json"],
                ["path", "Sakharov", "Shultz", "--from", "1986-09", "--to", "1986-11", "--type", "contact"], ["path", "Iceland", "Reagan", "--through", "places", "-k", "9", "--json"],
            ])
            Alike(file, asked);
        foreach (var id in graph.Events.Select(item => item.Id).Concat(graph.Claims.Take(12).Select(claim => claim.Id)).Concat(graph.Documents.Select(document => document.Key)).Take(60))
            Alike(file, "show", id);
        foreach (var id in named.Select(entity => entity.Id).Take(12).Concat(graph.Events.Take(3).Select(item => item.Id[..6]))
            .Append(graph.Claims[0].Id).Append(graph.Documents[0].Id).Append(graph.Chains[0].Id).Append("country:").Append("Shevardnaze"))
            Alike(file, "show", id, "--json");
    }

    // Nodes that no reader of the whole graph gets over do not disturb an answer about others.
    [Fact]
    public void An_answer_does_not_read_the_whole_graph()
    {
        Filled(out _);
        Neo4jTestServer.Ask("CREATE (:Document {id: 'broken', current: true}), (:Event {id: 'broken'}), (:Entity {id: 'broken'}), (:Claim {id: 'broken'})");

        Assert.NotEqual(0, KgRun.Of("export", "--graph", Server).Code);
        Assert.Equal(0, KgRun.Of("who-met", "Shultz", "Shevardnadze", "--graph", Server).Code);
        Assert.Equal(0, KgRun.Of("draw", "Shultz", "Sakharov", "--json", "--graph", Server).Code);
        Assert.Equal(0, KgRun.Of("cypher", "MATCH p = (:Person {name: 'Ronald Reagan'})--(:Event) RETURN p", "-o", folder["x.svg"], "--graph", Server).Code);
        Assert.Equal(0, KgRun.Of("show", "Shevardnadze", "--graph", Server).Code);
    }

    private void Alike(string file, params string[] args)
    {
        var (one, other) = (KgRun.Of([.. args, "--graph", file]), KgRun.Of([.. args, "--graph", Server]));
        Assert.Equal(one.Code, other.Code);
        Assert.Equal(Nameless(one.Out, file), Nameless(other.Out, Server));
        Assert.Equal(Nameless(one.Error, file), Nameless(other.Error, Server));
    }

    private static string Nameless(string text, string graph) =>
        text.Replace(Graph.App.Shell.Quote(graph), "GRAPH", StringComparison.Ordinal).Replace(graph, "GRAPH", StringComparison.Ordinal);

    private KnowledgeGraph Filled(out string file)
    {
        Neo4jTestServer.Wipe();
        file = folder["g.db"];
        var news = Path.Combine(Repository.Root, "samples", "news");
        Assert.Equal(0, KgRun.Of("build", news, "--graph", file, "--quiet").Code);
        using var source = StoreAddress.Open(file, StoreAccess.Read);
        using var target = StoreAddress.Open(Server, StoreAccess.Write);
        target.Write(source.ReadTruth(), "v1");
        var graph = source.ReadGraph();
        target.ReadTruth();
        target.WriteDerived(graph);
        return graph;
    }
}
