using Graph.Claims;
using Graph.Documents;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class SearchCommandTests : IDisposable
{
    private static readonly DocumentClaims Lisbon = Report(
        new Document("lisbon.txt", "Anna Vik met Bruno Sala in Lisbon on Tuesday.") { Title = "Two leaders", Source = "Example Post", Published = Date("2025-06-18") },
        Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") });

    private static readonly DocumentClaims Later = Report(
        new Document("later.txt", "Þórður Ægir met Anna Vik.") { Source = "Sample Wire", Published = Date("2025-07-02") }, Met("Þórður Ægir", "Anna Vik"));

    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public SearchCommandTests() => graph = KgRun.Graph(folder, Lisbon, Later);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sentence_is_shown_with_its_words_marked_its_document_and_its_event()
    {
        var lines = Ask("sala", "lisb*").Out.Split('\n');

        Assert.Equal("1 sentence holds “sala lisb*”.", lines[0]);
        Assert.Equal("   > Anna Vik met Bruno [Sala] in [Lisbon] on Tuesday.", lines[2]);
        Assert.Equal("     Example Post, 18 Jun 2025, “Two leaders”", lines[3]);
        Assert.Matches("^   = Meeting of Anna Vik and Bruno Sala, 17 Jun 2025 +[a-z0-9]{6}$", lines[4]);
    }

    [Fact]
    public void Later_documents_come_first_and_names_stand_above()
    {
        var run = Ask("vik");

        Assert.StartsWith("2 sentences and 1 name hold “vik”, the latest first.", run.Out, StringComparison.Ordinal);
        Assert.Contains("   Anna Vik · person · 2 events", run.Out, StringComparison.Ordinal);
        Assert.True(run.Out.IndexOf("Sample Wire", StringComparison.Ordinal) < run.Out.IndexOf("Example Post", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "thordur")]
    [InlineData(1, "vik", "--outlet", "wire")]
    [InlineData(1, "vik", "--from", "2025-07")]
    [InlineData(1, "vik", "--limit", "1")]
    [InlineData(2, "VIK", "--to", "2025")]
    [InlineData(0, "xyz")]
    public void Options_narrow_it(int sentences, params string[] args) => Assert.Equal(sentences, JObject.Parse(Ask([.. args, "--json"]).Out)["sentences"]!.Count());

    [Fact]
    public void A_cited_sentence_has_a_footnote()
    {
        var run = Ask("sala", "--cite");

        Assert.Contains("   > Anna Vik met Bruno Sala in Lisbon on Tuesday. [1]\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nSources\n[1] Example Post", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_limit_leaves_out_is_told() => Assert.Contains("Not shown: 1 earlier sentence.", Ask("vik", "--limit", "1").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is nothing to look for in 'the'", 64, "the")]
    [InlineData("It has: Sample Wire, Example Post.", 1, "vik", "--outlet", "Sample Wier")]
    [InlineData("--limit cannot be 0", 64, "vik", "--limit", "0")]
    [InlineData("search needs WORDS", 64)]
    public void What_cannot_be_answered_says_so(string told, int code, params string[] args)
    {
        var run = Ask(args);

        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private KgRun Ask(params string[] args) => KgRun.Of(["search", .. args, "--graph", graph]);
}
