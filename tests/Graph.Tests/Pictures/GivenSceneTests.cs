using System.Xml.Linq;
using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Pictures;

public sealed class GivenSceneTests
{
    private readonly SomeGraph graph = new();
    private readonly Event meeting;

    public GivenSceneTests()
    {
        graph.Thing("Skagahavn", EntityType.Place);
        meeting = graph.Add("Visit", EventStatus.Planned, Some.On("2031-05-01"), ("visitor", "Anna Vik"), ("host", "Bruno Sala"), ("place", "Skagahavn"));
    }

    [Fact]
    public void Nodes_have_the_shapes_and_dates_of_other_pictures_and_only_given_ties_are_drawn()
    {
        var scene = Scene([Thing("Anna Vik"), Thing("Bruno Sala"), Of(meeting)], [Role(meeting, "Anna Vik", "visitor")]);

        Assert.Equal([Outline.Person, Outline.Person, Outline.Event], scene.Nodes.Select(node => node.Outline));
        Assert.Equal(["Visit · PLANNED", "1 May 2031", "+ 1 other"], scene.Nodes[^1].Lines);
        var edge = Assert.Single(scene.Edges);
        Assert.Equal(("Person:Anna Vik", "visitor", EventStatus.Planned, Pointing.ToEvent), (edge.To, edge.Label, edge.Status, edge.Pointing));
        Assert.Equal(["“+ n others” counts who takes part in an event and is not drawn."], scene.Notes);
        Assert.Equal("Asked: 1 event, 2 things", scene.Title);
    }

    [Fact]
    public void An_event_by_itself_tells_who_takes_part() =>
        Assert.Equal(["Visit · PLANNED", "Anna Vik to Bruno Sala", "1 May 2031"], Assert.Single(Scene([Of(meeting)], []).Nodes).Lines);

    [Fact]
    public void A_shortcut_tells_how_often_and_several_ties_of_two_are_one_line()
    {
        var scene = Scene([Thing("Anna Vik"), Thing("Bruno Sala")], [Tie("Bruno Sala", "Anna Vik", "MET", count: 3), Tie("Anna Vik", "Bruno Sala", "CALLED", count: 1)]);

        Assert.Equal("called, met 3×", Assert.Single(scene.Edges).Label);
    }

    [Fact]
    public void Sentences_documents_and_outlets_have_shapes_of_their_own_and_what_denies_is_dashed()
    {
        GivenNode claim = new("c", "Claim", meeting.Id, "Visit: Anna") { Quote = "Anna Vik will not visit." };
        var scene = Scene(
            [Of(meeting), claim, new("d", "Document", "d1", "No visit"), new("s", "Source", "s1", "Post"), new("r", "Run", "r1", "Run 1")],
            [new("c", "e", "STATES") { Word = "denies" }, new("c", "d", "IN"), new("d", "s", "PUBLISHED_BY")]);

        Assert.Equal([Outline.Sentence, Outline.Document, Outline.Outlet, Outline.Other, Outline.Event], scene.Nodes.Select(node => node.Outline));
        Assert.Equal(["“Anna Vik will not visit.”"], scene.Nodes[0].Lines);
        Assert.Equal(scene.Nodes.Count, scene.Nodes.Select(node => node.Id).Distinct().Count());
        Assert.Equal([("denies", EventStatus.Denied), ("", EventStatus.Happened), ("", EventStatus.Happened)], scene.Edges.Select(edge => (edge.Label, edge.Status)).OrderByDescending(edge => edge.Label));
        Assert.Equal("Asked: 1 event, 1 sentence, 1 document, 1 outlet, 1 other node", scene.Title);
    }

    [Property(MaxTest = 60)]
    public void More_than_fits_is_cut_to_whole_events_and_the_rest_is_counted_in_whatever_order_it_comes(int seed, byte limit)
    {
        var world = SomeGraph.Generated(seed, 40).Index;
        var most = PictureQuestion.LeastLimit + (limit % 60);
        GivenGraph given = new(
            [.. world.Graph.Entities.Select(entity => new GivenNode(entity.Id, "Entity", entity.Id, entity.Name)), .. world.Graph.Events.Select(item => new GivenNode("k" + item.Id, "Event", item.Id, item.Type))],
            [.. world.Graph.Events.SelectMany(item => item.Participants.Select(participant => new GivenLink("k" + item.Id, participant.Entity, "X") { Role = participant.Role }))]);
        var scene = GivenScene.Of(world, GivenCut.Of(given, most), "All", []);

        Assert.InRange(scene.Nodes.Count, Math.Min(most, given.Nodes.Count) / 2, most);
        Assert.Equal(
            given.Nodes.Count > most ? $"Left out: {given.Nodes.Count - scene.Nodes.Count} of {given.Nodes.Count} nodes. Drawn: those with most sources and ties (--nodes draws more)." : null,
            scene.Notes.FirstOrDefault(note => note.StartsWith("Left out", StringComparison.Ordinal)));
        var other = GivenScene.Of(world, GivenCut.Of(new GivenGraph([.. given.Nodes.Reverse()], [.. given.Links.Reverse()]), most), "All", []);
        Assert.Equal(scene.Nodes.Select(node => node.Id), other.Nodes.Select(node => node.Id));
        Assert.Equal(scene.Edges, other.Edges);
    }

    [Fact]
    public void What_more_documents_state_is_drawn_first()
    {
        GivenGraph given = new([.. Enumerable.Range(0, 9).Select(i => new GivenNode($"{i}", "Event", $"{i}", "") { Sources = i == 7 ? 5 : 1 })], []);

        Assert.Contains("7", GivenCut.Of(given, 5).Drawn.Nodes.Select(node => node.Key));
        Assert.Equal(5, GivenCut.Of(given, 5).Drawn.Nodes.Count);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var index = Hostile.Graph().Index;
        List<GivenNode> nodes =
        [
            .. index.Graph.Entities.Select(entity => new GivenNode(entity.Id, "Entity", entity.Id, entity.Name)), .. index.Graph.Events.Select(item => new GivenNode("k" + item.Id, "Event", item.Id, "")),
            .. index.Graph.Claims.Select(claim => new GivenNode("c" + claim.Id, "Claim", claim.Id, claim.Quote) { Quote = claim.Quote }),
            .. Hostile.Texts.Select(text => new GivenNode("d" + text, text, text, text)),
        ];
        List<GivenLink> links = [.. Hostile.Texts.Select(text => new GivenLink("d" + text, nodes[0].Key, text) { Word = text })];
        var scene = GivenScene.Of(index, GivenCut.Of(new GivenGraph(nodes, links), 300), Hostile.Texts[0], [Hostile.Texts[1]]);
        var page = HtmlPicture.Of(index, Drawing.Of(scene));

        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, page.Split("<script").Length - 1);
        var svg = XDocument.Parse(SvgPicture.Of(Drawing.Of(scene)));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(Hostile.Texts[0], svg.Root!.Value, StringComparison.Ordinal);
        Assert.All(MermaidPicture.Of(scene).Split('\n').Skip(4), line => Assert.DoesNotMatch("^ *click|^n9", line));
    }

    [Fact]
    public void A_page_shows_the_sentence_of_a_claim_in_its_article()
    {
        graph.Said(meeting, "Post", "Anna Vik will visit.", " In May.", title: "A visit");
        var claim = graph.Index.Graph.Claims[0];
        var json = PictureJson.Of(graph.Index, Scene([new("c", "Claim", claim.Id, "Visit") { Quote = claim.Quote }], []));

        Assert.Equal("Post", (string?)json["others"]![0]!["evidence"]![0]!["outlet"]);
        Assert.Equal(JTokenType.Array, json["events"]!.Type);
    }

    private Scene Scene(IReadOnlyList<GivenNode> nodes, IReadOnlyList<GivenLink> links) => GivenScene.Of(graph.Index, GivenCut.Of(new GivenGraph(nodes, links), PictureQuestion.UsualLimit), "Asked", []);

    private GivenNode Thing(string name) => new(name, "Entity", graph.Thing(name).Id, name);

    private static GivenNode Of(Event item) => new("e", "Event", item.Id, item.Type);

    private static GivenLink Role(Event item, string name, string role) => new("e", name, role.ToUpperInvariant()) { Role = role };

    private static GivenLink Tie(string from, string to, string type, long count) => new(from, to, type) { Count = count };
}
