using Graph.Knowledge;
using Graph.Pictures;
using Graph.Queries;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Newtonsoft.Json;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

/// <summary>The statements of <c>cypher/read</c> that answer questions, on a real server.</summary>
[Collection("neo4j")]
public sealed class Neo4jQueryTests
{
    [Fact]
    public void Who_met_whom_is_answered_by_the_server_as_by_the_program()
    {
        var graph = Filled();
        var index = new GraphIndex(graph);

        foreach (var entity in graph.Entities)
        {
            var expected = WhoMet.Ask(index, new ContactQuestion(entity, null) { Include = Enum.GetValues<EventStatus>() }).Contacts.Select(contact => contact.Event.Id);
            Assert.Equal(expected.Order(StringComparer.Ordinal), Ask("read/who-met", Question(entity.Id)).Select(row => row.Text("event")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void When_two_met_is_answered_by_the_server_as_by_the_program()
    {
        var graph = Filled();
        var index = new GraphIndex(graph);
        var found = 0;

        foreach (var one in graph.Entities)
            foreach (var other in graph.Entities.Where(other => other != one))
            {
                var expected = WhoMet.Ask(index, new ContactQuestion(one, other) { Include = Enum.GetValues<EventStatus>() }).Contacts.Select(contact => contact.Event.Id).ToList();
                var told = Ask("read/who-met-pair", new { entity = one.Id, other = other.Id, from = (string?)null, to = (string?)null, types = Array.Empty<string>() });
                Assert.Equal(expected.Order(StringComparer.Ordinal), told.Select(row => row.Text("event")).Order(StringComparer.Ordinal));
                found += expected.Count;
            }

        Assert.True(found > 4);
    }

    [Fact]
    public void A_picture_of_one_is_drawn_from_the_part_that_the_server_finds()
    {
        var index = new GraphIndex(Filled());
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Read, Neo4jTestServer.Password);

        foreach (var entity in index.Graph.Entities.OrderByDescending(index.EventCount).ThenBy(entity => entity.Id, StringComparer.Ordinal).Take(4))
        {
            var part = store.Find(entity.Id).Part;
            var (whole, found) = (SceneBuilder.Of(index, new PictureQuestion([entity])), SceneBuilder.Of(part, new PictureQuestion([part.Entity(entity.Id)!])));
            Assert.NotEmpty(whole.Edges);
            Assert.Equal(HtmlPicture.Of(index, Drawing.Of(whole)), HtmlPicture.Of(part, Drawing.Of(found)));
        }
    }

    [Fact]
    public void Days_types_and_the_other_one_narrow_the_answer_and_what_has_no_date_stays()
    {
        var graph = Filled();
        var (anna, cara) = (Named(graph, "Anna Vik"), Named(graph, "Cara Dunn"));

        Assert.Equal(["denied", "happened", "happened"], Ask("read/who-met", Question(anna)).Select(row => row.Text("status")).Order(StringComparer.Ordinal));
        Assert.Equal(2, Ask("read/who-met", Question(anna, from: "2025-06-18")).Count);
        Assert.Equal(2, Ask("read/who-met", Question(anna, to: "2025-06-17")).Count);
        Assert.Single(Ask("read/who-met", Question(anna, other: cara)));
        Assert.Equal(Date("2025-06-18"), Assert.Single(Ask("read/who-met", Question(anna, type: "Call"))).Date("earliest"));
    }

    [Fact]
    public void A_timeline_has_all_events_and_neighbours_are_counted()
    {
        var graph = Filled();
        var anna = Named(graph, "Anna Vik");

        var days = Ask("read/timeline", Question(anna)).Select(row => row.Date("earliest"));
        Assert.Equal([null, Date("2025-06-17"), Date("2025-06-18")], days.Order());
        Assert.Equal(["Bruno Sala", "Cara Dunn"], Ask("read/neighbours", new { entity = anna, limit = 10 }).Select(row => row.Text("name")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("anna lisbon", 1)]
    [InlineData("ANNA AND (", 3)]
    [InlineData("thordur aegisson", 1)]
    [InlineData("lis", 0)]
    [InlineData("lis*", 1)]
    [InlineData("vik's* OR folded:anna*", 0)]
    public void Words_find_sentences_without_accents_and_operators(string words, int found)
    {
        Filled();

        var row = Assert.Single(Ask("read/search", new
        {
            words = ServerPart.Matching(new SearchQuestion(words)),
            from = (string?)null,
            to = (string?)null,
            outlets = Array.Empty<string>(),
            limit = 2,
        }));
        Assert.Equal(found, row.Number("total"));
        Assert.Equal(Math.Min(2, found), row.Texts("claims").Count);
    }

    [Fact]
    public void Names_find_entities()
    {
        Filled();

        Assert.Equal("Þórður Ægisson", Ask("read/find-entities", new { words = ServerPart.Matching(new SearchQuestion("Thordur")), limit = 10 })[0].Text("name"));
    }

    [Fact]
    public void The_server_plans_every_statement_by_an_index_or_a_label()
    {
        Filled();
        using var http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
        foreach (var name in (string[])[.. Cypher.In("write"), .. Cypher.In("read").Except(["read/nodes", "read/schema", "read/await-indexes", "read/server"])])
        {
            var plan = http.Plan(Cypher.Of(name));
            Assert.False(plan.Contains("AllNodesScan", StringComparison.Ordinal) || plan.Contains("CartesianProduct", StringComparison.Ordinal) && !plan.Contains("Seek", StringComparison.Ordinal), $"{name}: {plan}");
        }
    }

    private static KnowledgeGraph Filled()
    {
        Neo4jTestServer.Wipe();
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
        store.Write(
            [
                Report("a.txt", "Anna Vik met Bruno Sala in Lisbon.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") }),
                Report("b.txt", "Anna Vik called Cara Dunn.", new Said("Call", "called", ("caller", "Anna Vik"), ("participant", "Cara Dunn")) { Time = Day("2025-06-18") }),
                Report("c.txt", "Anna Vik never met Dan Eik.", Met("Anna Vik", "Dan Eik") with { Polarity = Graph.Events.Polarity.Negated }),
                Report("d.txt", "Þórður Ægisson visited Dan Eik.", new Said("Visit", "visited", ("visitor", "Þórður Ægisson"), ("host", "Dan Eik"))),
            ],
            "v1");
        store.WriteDerived(Derive(store.ReadTruth()));
        return store.ReadGraph();
    }

    private static object Question(string entity, string? other = null, string? from = null, string? to = null, string? type = null) =>
        new { entity, other, from, to, of = (string?)null, with = (string?)null, types = type is null ? [] : new[] { type } };

    private static string Named(KnowledgeGraph graph, string name) => graph.Entities.Single(entity => entity.Name == name).Id;

    private static IReadOnlyList<Neo4jRow> Ask(string statement, object parameters)
    {
        using var http = new Neo4jHttp(Neo4jTestServer.Address, Neo4jTestServer.Password);
        http.Read(Cypher.Of("read/await-indexes"), "{}");
        return http.Read(Cypher.Of(statement), JsonConvert.SerializeObject(parameters));
    }
}
