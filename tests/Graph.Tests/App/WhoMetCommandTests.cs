using Graph.App.Output;
using Graph.Claims;
using Graph.Documents;
using Graph.Events;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class WhoMetCommandTests : IDisposable
{
    private static readonly DocumentClaims Lisbon = Report(
        new Document("lisbon.txt", "Anna Vik met Bruno Sala in Lisbon on Tuesday.") { Title = "Two leaders", Source = "Example Post", Url = "https://example.org/2025/lisbon", Published = Date("2025-06-18") },
        Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") });

    private static readonly DocumentClaims Call = Report(
        "call.txt", "Anna Vik called Cara Dunn.", new Said("Call", "called", ("caller", "Anna Vik"), ("participant", "Cara Dunn")) { Time = Day("2025-06-12") });

    private static readonly DocumentClaims Denial = Report(
        "denial.txt", "Bruno Sala never met Cara Dunn, said Dan Eik.",
        Met("Bruno Sala", "Cara Dunn") with { Polarity = Polarity.Negated, By = "Dan Eik" });

    private static readonly DocumentClaims Plan = Report(
        "plan.txt", "Anna Vik is to be met by Dan Eik.", Met("Anna Vik", "Dan Eik") with { Modality = Modality.Planned, Time = Day("2025-07-01") });

    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public WhoMetCommandTests() => graph = KgRun.Graph(folder, Lisbon, Call, Denial, Plan);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_meeting_is_told_with_its_date_its_sentence_and_its_document()
    {
        var run = Ask("Vik", "Sala");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            Anna Vik and Bruno Sala: 1 meeting.

             1 17 Jun 2025 · Meeting
               Anna Vik — Bruno Sala
               > [Anna Vik] [met] [Bruno Sala] in Lisbon on Tuesday.
                 Example Post, 18 Jun 2025, “Two leaders”

            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Out.Split('\n').Select(WithoutId)));
    }

    [Fact]
    public void Who_only_spoke_by_phone_did_not_meet()
    {
        var run = Ask("Anna Vik", "Cara Dunn");

        Assert.StartsWith("No meeting of Anna Vik and Cara Dunn in this graph: they spoke by phone on 12 Jun 2025.", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("[Anna Vik] [called] [Cara Dunn].", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denied_meeting_is_not_shown_and_named_as_left_out()
    {
        var run = Ask("Bruno Sala", "Cara Dunn");

        Assert.DoesNotContain("met", run.Out.Split("Not shown")[0].Replace("meeting", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Not shown: 1 denied. To see: --include denied", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("denied", "Sala", "Dunn", "DENIED")]
    [InlineData("all", "Sala", "Dunn", "DENIED")]
    [InlineData("planned,denied", "Vik", "Eik", "PLANNED")]
    public void What_did_not_happen_is_flagged_when_it_is_included(string include, string one, string other, string flag)
    {
        var run = Ask(one, other, "--include", include);

        Assert.Contains($"· Meeting · {flag}", run.Out, StringComparison.Ordinal);
        Assert.Contains("in this graph is said to have happened.", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_gives_all_contacts_in_order_of_time()
    {
        var run = Ask("vik");

        Assert.StartsWith("Anna Vik: 2 contacts with 2 others.", run.Out, StringComparison.Ordinal);
        Assert.True(run.Out.IndexOf("12 Jun 2025", StringComparison.Ordinal) < run.Out.IndexOf("17 Jun 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void A_disputed_meeting_shows_who_states_it_beside_who_denies_it()
    {
        using var other = new TemporaryFolder();
        var disputed = KgRun.Graph(other, Lisbon, Report("never.txt", "Anna Vik never met Bruno Sala.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17"), Polarity = Polarity.Negated }));
        var run = KgRun.Of("who-met", "Vik", "Sala", "--graph", disputed);

        Assert.Contains(
            """
               States it (1 sentence)                │ Denies it (1 sentence)
               > Anna Vik met Bruno Sala in Lisbon   │ > Anna Vik never met Bruno Sala.
                 on Tuesday.                         │   never.txt, 18 Jun 2025
                 Example Post, 18 Jun 2025, “Two     │
                 leaders”                            │
            """.ReplaceLineEndings("\n"),
            run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Cited_sentences_bear_numbers_and_stand_at_the_end_with_all_that_a_footnote_needs()
    {
        var run = Ask("Vik", "Sala", "--cite");

        Assert.Equal(
            """
            Anna Vik and Bruno Sala: 1 meeting.

             1 17 Jun 2025 · Meeting
               Anna Vik — Bruno Sala
               > Anna Vik met Bruno Sala in Lisbon on Tuesday. [1]

            Sources
            [1] Example Post, “Two leaders”, 18 Jun 2025, https://example.org/2025/lisbon
                “Anna Vik met Bruno Sala in Lisbon on Tuesday.”

            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Out.Split('\n').Select(WithoutId)));
    }

    [Theory]
    [InlineData("who-met needs NAME, one or two names or ids, or a country: kg who-met --of Iceland --with Norway", 64)]
    [InlineData("--of knows no country 'Icland'. Did you mean Iceland", 64, "--of", "Icland")]
    [InlineData("kg who-met --of Iceland --with Peru", 64, "--with", "Peru")]
    public void A_country_may_stand_in_place_of_a_name_and_has_to_be_one(string told, int code, params string[] args)
    {
        var run = Ask(args);

        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--by", "call", 1)]
    [InlineData("--from", "2025-06-13", 1)]
    [InlineData("--to", "2025-06", 2)]
    [InlineData("--to", "2024", 0)]
    public void Kinds_and_dates_narrow_the_answer(string option, string value, int contacts)
    {
        var json = JObject.Parse(Ask("Anna Vik", option, value, "--json").Out);

        Assert.Equal(contacts, json["contacts"]!.Count());
    }

    [Fact]
    public void Json_carries_offsets_that_hold_in_the_document()
    {
        var json = JObject.Parse(Ask("Anna Vik", "Bruno Sala", "--json").Out);
        var evidence = json["contacts"]![0]!["evidence"]![0]!;

        Assert.Equal("happened", (string?)json["contacts"]![0]!["status"]);
        Assert.Equal("day", (string?)json["contacts"]![0]!["time"]!["granularity"]);
        Assert.Equal((string?)evidence["quote"], Lisbon.Document.Text[(int)evidence["start"]!..(int)evidence["end"]!]);
        Assert.Equal(
            (string?)evidence["trigger"]!["text"], Lisbon.Document.Text[(int)evidence["trigger"]!["start"]!..(int)evidence["trigger"]!["end"]!]);
    }

    [Fact]
    public void An_unknown_name_is_exit_1_with_those_like_it()
    {
        var run = Ask("Brumo Sala");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("'Bruno Sala'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_spelling_is_understood_and_said_so()
    {
        var run = Ask("Bruno Sale");

        Assert.Equal(0, run.Code);
        Assert.Contains("'Bruno Sale' is taken as Bruno Sala", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_two_people_is_exit_1_and_says_how_to_choose()
    {
        var other = KgRun.Graph(folder, Report("e.txt", "Ewa Vik met Dan Eik.", Met("Ewa Vik", "Dan Eik")));
        var run = KgRun.Of("who-met", "Vik", "--graph", other);

        Assert.Equal(1, run.Code);
        Assert.Contains("Anna Vik (person, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Ewa Vik (person, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("or the id: ", run.Error, StringComparison.Ordinal);
        var id = run.Error.Split("or the id: ")[1].Trim();
        Assert.Equal(0, KgRun.Of("who-met", id, "--graph", other).Code);
    }

    [Fact]
    public void All_lines_fit_80_columns()
    {
        Assert.All(Ask("Anna Vik", "--include", "all").Out.Split('\n'), line => Assert.InRange(Paragraph.Columns(line), 0, 80));
    }

    private KgRun Ask(params string[] words) => KgRun.Of(["who-met", .. words, "--graph", graph]);

    private static string WithoutId(string line) => line.Length == 80 && line[60] == ' ' ? line[..70].TrimEnd() : line;
}
