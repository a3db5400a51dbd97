using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores;

/// <summary>A real server behind one that forgets to pass some answers on: what was done is done once more and stays as it is.</summary>
[Collection("neo4j")]
public sealed class Neo4jLostAnswerTests
{
    [Fact]
    public void Every_commit_whose_answer_is_lost_is_done_once_more_and_changes_nothing()
    {
        Neo4jTestServer.Wipe();
        using var client = new HttpClient { BaseAddress = new Uri(Neo4jTestServer.Uri) };
        var commits = 0;
        using var server = new PlayedServer(asked => Pass(client, asked) with { Silent = asked.Path.EndsWith("/commit", StringComparison.Ordinal) && commits++ % 2 == 0 });
        var documents = SomeNews.Documents(3, 12);
        var judgements = SomeJudgements.About(documents, 3);

        using (var store = Neo4jStore.Open(Neo4jTestServer.Address with { Server = server.Uri }, StoreAccess.Write, Neo4jTestServer.Password))
        {
            var run = store.BeginRun(new RunRecord(0, new DateTimeOffset(2031, 6, 1, 12, 0, 0, TimeSpan.Zero), ["news"], "v1"));
            foreach (var batch in documents.Chunk(5))
                store.Write([.. batch], "v1");
            foreach (var judgement in judgements)
                store.Judge(judgement);
            store.WriteDerived(GraphBuilder.Build(store.ReadTruth(), store.Judgements()));
            store.EndRun(run with { New = documents.Count }, [new GraphChange("event", "e", ChangeKind.Added, "Meeting")]);
        }

        using var again = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Read, Neo4jTestServer.Password);
        Assert.True(commits > 14);
        Assert.Equal(CanonicalHash.Of(GraphBuilder.Build([.. documents], judgements)), CanonicalHash.Of(again.ReadGraph()));
        Assert.Equal((1, documents.Count), (Assert.Single(again.Runs()).Number, again.Runs()[0].New));
        Assert.Single(again.Changes(1));
        Assert.True(again.DerivedIsCurrent);
        Assert.All(again.Check(), check => Assert.True(check.Ok, check.Detail));
    }

    private static Scene Pass(HttpClient client, Asked asked)
    {
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), asked.Path);
        foreach (var line in asked.Head.Split("\r\n").Where(line => line.StartsWith("Authorization:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Accept:", StringComparison.OrdinalIgnoreCase)))
            request.Headers.TryAddWithoutValidation(line.Split(": ")[0], line.Split(": ")[1]);
        if (asked.Method == "POST")
            request.Content = new StringContent(asked.Body, System.Text.Encoding.UTF8, "application/json");
        using var response = client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return new Scene((int)response.StatusCode, reader.ReadToEnd());
    }
}
