using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class PageInChromiumTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_click_on_an_event_shows_its_sentence_in_its_article_and_filters_hide_events()
    {
        var graph = new SomeGraph();
        var call = graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", "Anna Vik"), ("participant", "Bruno Sala"));
        var visit = graph.Add("Visit", EventStatus.Denied, Some.On("2032-05-01"), ("visitor", "Anna Vik"), ("host", "Cara Dunn"));
        graph.Said(call, "Post", "They spoke at length.", " Then they left.", "A long call").Said(visit, "Courier", "She never came.", title: "No visit");
        await using var page = await ChromiumPage.Open(Page(graph), Stop);

        Assert.Equal("2 of 2 events shown", (string?)await page.Tell("document.getElementById('shown').textContent", Stop));
        await page.Click(".node.denied .s", Stop);
        var told = (string)(await page.Tell("document.getElementById('told').innerText", Stop))!;
        Assert.Contains("She never came.", told, StringComparison.Ordinal);
        Assert.Contains("No visit", told, StringComparison.Ordinal);
        Assert.Contains("DENIED", told, StringComparison.Ordinal);
        Assert.Equal("They spoke at length.", (string?)await page.Tell(
            "(() => { document.querySelector('.node.happened').focus(); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); return document.querySelector('.quote').textContent; })()", Stop));
        Assert.Equal("1 of 2 events shown", (string?)await page.Tell(
            "(() => { const c = document.querySelector('#statuses input[value=denied]'); c.click(); return document.getElementById('shown').textContent; })()", Stop));
        Assert.Equal("none", (string?)await page.Tell("getComputedStyle(document.querySelector('.node.denied')).display", Stop));
        Assert.Equal("0 of 2 events shown", (string?)await page.Tell(
            "(() => { const f = document.getElementById('from'); f.value = '2031-06-01'; f.onchange(); return document.getElementById('shown').textContent; })()", Stop));
    }

    [Fact]
    public async Task A_click_on_a_sentence_of_an_answer_shows_it_in_its_article_and_what_has_no_ties_stays()
    {
        var graph = new SomeGraph();
        var call = graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", "Anna Vik"));
        graph.Said(call, "Post", "They spoke at length.", " Then they left.", "A long call");
        var claim = graph.Index.Graph.Claims[0];
        GivenGraph given = new(
            [new("c", "Claim", claim.Id, "Call") { Quote = claim.Quote }, new("a", "Entity", graph.Thing("Anna Vik").Id, ""), new("d", "Document", "d", "A long call")], [new("c", "d", "IN")]);
        await using var page = await ChromiumPage.Open(HtmlPicture.Of(graph.Index, Drawing.Of(GivenScene.Of(graph.Index, GivenCut.Of(given, 60), "Asked", []))), Stop);

        Assert.Equal("", (string?)await page.Tell("document.getElementById('shown').textContent", Stop));
        Assert.Equal(0, (int)(await page.Tell("document.querySelectorAll('.node.gone').length", Stop))!);
        await page.Click(".node.sentence .s", Stop);
        Assert.Contains("Then they left.", (string)(await page.Tell("document.getElementById('told').innerText", Stop))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_seen_whole_is_still_seen_whole_beside_the_panel()
    {
        var graph = new SomeGraph();
        string[] names = ["Anna Vik", "Bruno Sala", "Cara Dunn", "Dan Eik", "Ewa Lund"];
        foreach (var (one, other) in names.Zip(names.Skip(1)))
            graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", one), ("participant", other));
        await using var page = await ChromiumPage.Open(HtmlPicture.Of(graph.Index, Drawing.Of(SceneBuilder.Of(graph.Index, new PictureQuestion([])))), Stop);
        const string right = "Math.max(...[...document.querySelectorAll('.node')].map(n => n.getBoundingClientRect().right))";
        var before = (double)(await page.Tell(right, Stop))!;
        await page.Click(".node.event .s", Stop);
        var panel = (double)(await page.Tell("new Promise(done => setTimeout(() => done(document.getElementById('panel').getBoundingClientRect().left), 200))", Stop))!;

        Assert.True(before > panel, $"Nothing to see: the panel begins at {panel}, the picture ended at {before}.");
        Assert.True((double)(await page.Tell(right, Stop))! <= panel);
    }

    [Fact]
    public async Task Hostile_text_is_shown_and_never_run()
    {
        await using var page = await ChromiumPage.Open(Page(Hostile.Graph()), Stop);

        var told = (string)(await page.Tell(
            "(() => { const all = []; for (const node of document.querySelectorAll('.node')) { node.dispatchEvent(new MouseEvent('click', { bubbles: true })); all.push(document.getElementById('told').textContent); } return all.join('\\n'); })()", Stop))!;

        Assert.Contains(Hostile.Texts[0], told, StringComparison.Ordinal);
        Assert.Null((object?)(await page.Tell("window.hurt === undefined ? null : window.hurt", Stop))?.ToObject<object>());
        Assert.Equal(0, (int)(await page.Tell("document.querySelectorAll('img, iframe, a[href^=javascript]').length", Stop))!);
        Assert.Equal(2, (int)(await page.Tell("document.querySelectorAll('script').length", Stop))!);
    }

    [Fact]
    public async Task The_policy_stops_a_script_that_is_put_into_the_page()
    {
        await using var page = await ChromiumPage.Open(Page(Hostile.Graph()).Replace("<main>", "<main><img src=x onerror='window.hurt=1'><script>window.hurt=2</script>", StringComparison.Ordinal), Stop);

        Assert.Equal("undefined", (string?)await page.Tell("new Promise(done => setTimeout(() => done(typeof window.hurt), 200))", Stop));
    }

    private static string Page(SomeGraph graph) => HtmlPicture.Of(graph.Index, Drawing.Of(SceneBuilder.Of(graph.Index, Hostile.Question)));
}
