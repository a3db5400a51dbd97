using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Pictures;

public sealed partial class HtmlPictureTests
{
    [Fact]
    public void The_policy_lets_nothing_load_and_only_the_own_script_and_style_run()
    {
        var page = Page(Plain());
        var policy = Policy().Match(page).Groups[1].Value;

        Assert.Equal($"default-src 'none'; script-src '{Hash(Between(page, "<script>", "</script>"))}'; style-src '{Hash(Between(page, "<style>", "</style>"))}'; base-uri 'none'; form-action 'none'", policy);
        Assert.True(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < page.IndexOf("<style>", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_loaded_from_another_host()
    {
        var page = Page(Plain());

        Assert.DoesNotMatch(Loading(), page);
        Assert.DoesNotMatch("https?://", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_stays_inside_its_string()
    {
        var page = Page(Hostile.Graph());
        var data = Between(page, "<script type=\"application/json\" id=\"data\">", "</script>");

        Assert.Equal(2, Scripts().Count(page));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('<', data);
        Assert.DoesNotContain('\u2028', data);
        Assert.DoesNotContain(page, char.IsSurrogate);
        Assert.Contains(Hostile.Texts[0], JObject.Parse(data)["events"]!.SelectMany(item => item["evidence"]!).Select(evidence => (string?)evidence["title"]));
    }

    [Fact]
    public void Only_web_addresses_become_links()
    {
        var graph = new SomeGraph();
        var item = graph.Add("Call", EventStatus.Happened, null, ("participant", "Anna Vik"));
        graph.Said(item, "Post", "They spoke.", url: "javascript:alert(1)").Said(item, "Courier", "They spoke.", url: "https://courier.example/a?b=<c>");

        Assert.Equal([null, "https://courier.example/a?b=%3Cc%3E"], Data(graph)["events"]![0]!["evidence"]!.Select(evidence => (string?)evidence["url"]));
    }

    [Fact]
    public void Each_event_brings_its_sentence_with_its_surroundings()
    {
        var evidence = Data(Plain())["events"]![0]!["evidence"]![0]!;

        Assert.Equal("They spoke.", string.Concat(evidence["quote"]!.Select(stretch => (string?)stretch[0])));
        Assert.Equal(["They", "t"], evidence["quote"]![0]!.Values<string>());
        Assert.Equal(" Then they left.", (string?)evidence["after"]);
        Assert.Equal("Post", (string?)evidence["outlet"]);
    }

    [Property(MaxTest = 60)]
    public void Any_text_comes_back_from_the_data(string? name)
    {
        var graph = new SomeGraph();
        graph.Add("Call", EventStatus.Happened, null, ("participant", name ?? ""), ("participant", "Anna Vik"));

        Assert.Contains(PlainText.Clean(name ?? ""), Data(graph)["entities"]!.Select(entity => PlainText.Clean((string)entity["name"]!)));
    }

    private static SomeGraph Plain()
    {
        var graph = new SomeGraph();
        var item = graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", "Anna Vik"), ("participant", "Bruno Sala"));
        return graph.Said(item, "Post", "They spoke.", " Then they left.", "A call");
    }

    private static string Page(SomeGraph graph) => HtmlPicture.Of(graph.Index, Drawing.Of(SceneBuilder.Of(graph.Index, Hostile.Question)));

    private static JObject Data(SomeGraph graph) => JObject.Parse(Between(Page(graph), "<script type=\"application/json\" id=\"data\">", "</script>"));

    private static string Between(string page, string before, string after)
    {
        var start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return page[start..page.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("""\b(?:src|href|action|data|poster)\s*=\s*["']|@import|url\((?!#)""")]
    private static partial Regex Loading();

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();
}
