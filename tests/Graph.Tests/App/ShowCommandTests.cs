using Graph.Events;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class ShowCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public ShowCommandTests() => graph = KgRun.Graph(
        folder,
        Report("a.txt", "Anna Vik met Bruno Sala, said Cara Dunn.", Met("Anna Vik", "Bruno Sala") with { By = "Cara Dunn" }),
        Report("b.txt", "Anna Vik never met Bruno Sala.", Met("Anna Vik", "Bruno Sala") with { Polarity = Polarity.Negated }));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_person_is_shown_with_events_and_sentences()
    {
        var run = Show("Anna Vik");

        Assert.StartsWith("Anna Vik · person", run.Out, StringComparison.Ordinal);
        Assert.Contains("date unknown · Meeting of Anna Vik and Bruno Sala · DISPUTED", run.Out, StringComparison.Ordinal);
        Assert.Contains("> [Anna Vik] [met] [Bruno Sala], said Cara Dunn.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_is_shown_by_the_beginning_of_its_id_with_who_says_so()
    {
        var id = (string)JObject.Parse(Show("Anna Vik", "--json").Out)["entity"]!["events"]![0]!["id"]!;
        var run = Show(id[..8]);

        Assert.Contains("stated · said by Cara Dunn · date unknown · confidence 0.90", run.Out, StringComparison.Ordinal);
        Assert.Contains("     denied · date unknown · confidence 0.90", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_an_event_stands_beside_what_states_it()
    {
        var id = (string)JObject.Parse(Show("Anna Vik", "--json").Out)["entity"]!["events"]![0]!["id"]!;

        Assert.Contains(
            """
            Contradictions
               States it (1 sentence)                │ Denies it (1 sentence)
               > Anna Vik met Bruno Sala, said Cara  │ > Anna Vik never met Bruno Sala.
                 Dunn.                               │   b.txt, 18 Jun 2025
                 a.txt, 18 Jun 2025                  │

            """.ReplaceLineEndings("\n"),
            Show(id).Out, StringComparison.Ordinal);
        var json = JObject.Parse(Show(id, "--json").Out)["event"]!;
        Assert.Single(json["contradictions"]!["states"]!);
        Assert.Equal((string?)json["evidence"]!.Single(one => (string?)one["polarity"] == "negated")["claim"], (string?)json["contradictions"]!["denies"]![0]);
    }

    [Fact]
    public void Dates_that_differ_stand_side_by_side_with_the_one_that_was_chosen_on_the_left()
    {
        using var other = new TemporaryFolder();
        using (var store = SqliteStore.Open(other["g.db"], StoreAccess.Write))
        {
            store.Write(
                [
                    Report("a.txt", "Anna Vik met Bruno Sala on 17 June.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") }),
                    Report("b.txt", "Anna Vik met Bruno Sala on Monday.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-16") with { Basis = TimeBasis.Weekday } }),
                ],
                "v1");
            var graph = Derive(store.ReadTruth());
            var first = graph.Events.Single(item => item.Time!.Earliest == Date("2025-06-17"));
            var claims = graph.Events.SelectMany(item => item.Claims).Order(StringComparer.Ordinal).ToList();
            store.WriteDerived(graph with { Events = [first with { Id = claims[0], Claims = claims, Why = "Dated 2025-06-17." }] });
        }

        Assert.Contains(
            """
            Dates that differ
               17 Jun 2025 (explicit), fits          │ 16 Jun 2025 (weekday), does not fit
               > Anna Vik met Bruno Sala on 17 June. │ > Anna Vik met Bruno Sala on Monday.
                 a.txt, 18 Jun 2025                  │   b.txt, 18 Jun 2025

            """.ReplaceLineEndings("\n"),
            KgRun.Of("show", (string)JObject.Parse(KgRun.Of("show", "Anna Vik", "--json", "--graph", other["g.db"]).Out)["entity"]!["events"]![0]!["id"]!, "--graph", other["g.db"]).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_and_its_document_are_shown()
    {
        var entity = JObject.Parse(Show("Anna Vik", "--json").Out)["entity"]!;
        var claims = entity["events"]![0]!["evidence"]!.Select(one => (string)one["claim"]!).Where(id => id != (string)entity["events"]![0]!["id"]!);

        Assert.Contains("States", Show(claims.First()).Out, StringComparison.Ordinal);
        Assert.Contains("1 claim of an event", Show("b.txt").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_this_name_is_exit_1()
    {
        var run = Show("zzzzzzzz");

        Assert.Equal(1, run.Code);
        Assert.Contains("zzzzzzzz", run.Error, StringComparison.Ordinal);
    }

    private KgRun Show(params string[] words) => KgRun.Of(["show", .. words, "--graph", graph]);
}
