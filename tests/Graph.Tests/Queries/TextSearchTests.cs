using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class TextSearchTests
{
    [Fact]
    public void All_words_have_to_stand_in_one_sentence()
    {
        var index = Index(("Post", "Ana Ruiz met Otto Berg."), ("Wire", "Ana Ruiz slept."));

        Assert.Equal("Post", Assert.Single(Ask(index, "otto ANA").Sentences).Evidence.Outlet);
        Assert.Equal(2, Ask(index, "ruiz").Total);
        Assert.Empty(Ask(index, "otto slept").Sentences);
    }

    [Fact]
    public void A_limit_counts_what_it_leaves_out()
    {
        var answer = TextSearch.Ask(Index(("Post", "Ana met Otto."), ("Wire", "Ana met Eva.")), new SearchQuestion("ana") { Limit = 1 });

        Assert.Single(answer.Sentences);
        Assert.Equal(2, answer.Total);
        Assert.Equal("2 sentences hold “ana”; the latest 1 are shown.", SearchWords.Of(answer));
    }

    [Fact]
    public void Outlets_and_days_of_publication_narrow_it()
    {
        var index = Index(("Post", "Ana met Otto."), ("Wire", "Ana met Eva."));

        Assert.Equal("Ana met Eva.", Assert.Single(TextSearch.Ask(index, new SearchQuestion("met") { Outlets = ["Wire"] }).Sentences).Evidence.Claim.Quote);
        Assert.Empty(TextSearch.Ask(index, new SearchQuestion("met") { From = Some.Day("2031-05-21") }).Sentences);
        Assert.Equal(2, TextSearch.Ask(index, new SearchQuestion("met") { From = Some.Day("2031-05-20"), To = Some.Day("2031-05-20") }).Total);
    }

    [Fact]
    public void The_claims_of_one_sentence_are_one_finding_with_all_its_events()
    {
        var found = Graphs(Some.Text("a", "Ana Ruiz met Otto Berg and called Eva Lind."), made =>
        {
            var (ana, otto, eva) = (made.Person("Ana Ruiz"), made.Person("Otto Berg"), made.Person("Eva Lind"));
            made.Claim("Meeting", "met", Some.On("2031-05-19"), ("participant", ana), ("participant", otto)).Claim("Call", "called", Some.On("2031-05-18"), ("caller", ana), ("participant", eva));
        });

        var sentence = Assert.Single(Ask(found, "ruiz").Sentences);
        Assert.Equal(2, sentence.Claims.Count);
        Assert.Equal(["Call", "Meeting"], sentence.Events.Select(item => item.Type));
        Assert.Equal("Ana Ruiz", Assert.Single(Ask(found, "ruiz").Names).Name);
    }

    [Fact]
    public void The_words_looked_for_are_marked_in_whatever_spelling() => Assert.Equal(
        "[Þórður] met [O'Brien]-Smith.",
        string.Concat(TextSearch.Marked("Þórður met O'Brien-Smith.", new SearchQuestion("thor* obrien")).Select(stretch => stretch.Mark == Mark.None ? stretch.Text : $"[{stretch.Text}]")));

    private static SearchAnswer Ask(GraphIndex index, string words) => TextSearch.Ask(index, new SearchQuestion(words));

    private static GraphIndex Index(params (string Outlet, string Quote)[] said)
    {
        var graph = new SomeGraph();
        foreach (var (outlet, quote) in said)
            graph.Said(graph.Add("Meeting", EventStatus.Happened, null, ("participant", "X"), ("participant", "Y")), outlet, quote);
        return graph.Index;
    }

    private static GraphIndex Graphs(SomeDocument document, Action<SomeDocument> fill)
    {
        fill(document);
        Graph.Claims.DocumentClaims claims = document;
        return new GraphIndex(GraphBuilder.Build([claims]));
    }
}
