using Graph.Claims;
using Graph.Documents;
using Graph.Events;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class PathCommandTests : IDisposable
{
    private static readonly DocumentClaims Lisbon = Report(
        new Document("lisbon.txt", "Anna Vik met Bruno Sala in Lisbon on Tuesday.") { Title = "Two leaders", Source = "Example Post", Published = Date("2025-06-18") },
        Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") });

    private static readonly DocumentClaims Call = Report(
        "call.txt", "Bruno Sala called Cara Dunn.", new Said("Call", "called", ("caller", "Bruno Sala"), ("participant", "Cara Dunn")) { Time = Day("2025-06-12") });

    private static readonly DocumentClaims Plan = Report(
        "plan.txt", "Anna Vik is to be met by Dan Eik.", Met("Anna Vik", "Dan Eik") with { Modality = Modality.Planned, Time = Day("2025-07-01") });

    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public PathCommandTests() => graph = KgRun.Graph(folder, Lisbon, Call, Plan);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_path_is_a_chain_of_names_with_an_event_and_its_sentence_for_each_step()
    {
        var lines = Ask("Vik", "Dunn").Out.Split('\n');

        Assert.Equal(
            """
            Anna Vik and Cara Dunn are 2 steps apart; 1 path of at most 6 steps over what
            happened.

             1 Anna Vik → Bruno Sala → Cara Dunn
               17 Jun 2025 · Meeting of Anna Vik and Bruno Sala
               > [Anna Vik] [met] [Bruno Sala] in Lisbon on Tuesday.
                 Example Post, 18 Jun 2025, “Two leaders”
               12 Jun 2025 · Call of Bruno Sala and Cara Dunn
               > [Bruno Sala] [called] [Cara Dunn].
                 call.txt, 18 Jun 2025

            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines.Select(line => line.Contains(" · ", StringComparison.Ordinal) ? line[..^6].TrimEnd() : line)));
    }

    [Fact]
    public void Days_and_kinds_limit_the_steps_and_are_told()
    {
        Assert.Contains("over what happened from 13 Jun 2025.", Ask("Vik", "Dunn", "--from", "2025-06-13").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("fewer limits (--from, --to, --type, --with)", Ask("Vik", "Dunn", "--from", "2025-06-13").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("over what happened from 1 Jun 2025 to 30 Jun 2025.", Ask("Vik", "Dunn", "--from", "2025-06", "--to", "2025-06").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("over what happened of the kind meeting.", Ask("Vik", "Sala", "--type", "meeting").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var json = JObject.Parse(Ask("Vik", "Dunn", "--from", "2025-06", "--type", "contact", "--json").Out);
        Assert.Equal("2025-06-01", (string?)json["question"]!["from"]);
        Assert.Contains("Call", json["question"]!["type"]!.Values<string>());
        Assert.Null(json["endedAt"]);
    }

    [Fact]
    public void Where_there_is_none_it_says_what_to_try()
    {
        var run = Ask("Dan Eik", "Dunn");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("No path of at most 6 steps joins Dan Eik and Cara Dunn", run.Out, StringComparison.Ordinal);
        Assert.Contains("To try: --include all", run.Out, StringComparison.Ordinal);
        Assert.Contains("· PLANNED", Ask("Dan Eik", "Dunn", "--include", "planned").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_things_and_the_steps_between_them()
    {
        var path = JObject.Parse(Ask("Vik", "Dunn", "--json").Out)["paths"]![0]!;

        Assert.Equal(["Anna Vik", "Bruno Sala", "Cara Dunn"], path["things"]!.Select(thing => (string?)thing["name"]));
        Assert.Equal(["Meeting", "Call"], path["steps"]!.Select(step => (string?)step["type"]));
        Assert.Equal("Bruno Sala called Cara Dunn.", (string?)path["steps"]![1]!["evidence"]![0]!["quote"]);
    }

    [Theory]
    [InlineData("path takes two names, and 1 was given: 'Vik'", 64, "Vik")]
    [InlineData("are the same in this graph", 1, "Vik", "Anna Vik")]
    [InlineData("Did you mean 'Bruno Sala'", 1, "Vik", "Brumo Sala")]
    [InlineData("-k cannot be 0. It takes 1 to 50.", 64, "Vik", "Sala", "-k", "0")]
    [InlineData("--through does not know 'ships'. It takes: places.", 64, "Vik", "Sala", "--through", "ships")]
    public void What_cannot_be_answered_says_so(string told, int code, params string[] args)
    {
        var run = Ask(args);

        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private KgRun Ask(params string[] args) => KgRun.Of(["path", .. args, "--graph", graph]);
}
