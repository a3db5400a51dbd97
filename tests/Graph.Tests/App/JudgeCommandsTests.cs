using System.Globalization;
using Graph.App.Output;
using Graph.Claims;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

public sealed class JudgeCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public JudgeCommandsTests() => graph = KgRun.Resolved(
        folder,
        Meeting("ruiz.txt", "Ana Ruiz", "Otto Berg", "2031-05-01", "Post"), Meeting("solis.txt", "Ana Solis", "Otto Berg", "2031-05-09", "Globe"),
        Meeting("namesake.txt", "Ana Ruiz", "Eva Krog", "2031-05-11", "Globe"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_merge_says_what_it_will_change_and_what_it_changed_and_can_be_undone()
    {
        var run = Kg("merge", "Ana Ruiz", "Ana Solis", "--by", "Una", "--reason", "the minutes");

        Assert.Equal(0, run.Code);
        Assert.Contains("Ana Ruiz (person", run.Out, StringComparison.Ordinal);
        Assert.True(run.Out.IndexOf("This will change", StringComparison.Ordinal) < run.Out.IndexOf("1 thing retired", StringComparison.Ordinal));
        Assert.Contains("kg undo ", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, Entities());

        var id = (string)Json("history")["judgements"]![0]!["id"]!;
        Assert.Equal(0, Kg("undo", id[..6], "--by", "Una").Code);
        Assert.Equal(4, Entities());
        Assert.Contains("taken back", Kg("history").Out, StringComparison.Ordinal);
        Assert.Contains("taken back already", Kg("undo", id, "--by", "Una").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_asks_about_names_that_could_be_one_until_somebody_decides()
    {
        var address = KgRun.Resolved(folder, Meeting("a.txt", "Nora Lind", "Otto Berg", "2031-05-01", "Post"), Meeting("b.txt", "N. Lind", "Eva Krog", "2031-08-01", "Post"));
        string[] review = ["review", "--graph", address];
        var run = KgRun.Of(review);
        Assert.Contains("N. Lind (person, 1 event)", run.Out, StringComparison.Ordinal);
        Assert.Contains("name is part of the other", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("kg merge ", run.Out, StringComparison.Ordinal);

        Assert.Equal(0, KgRun.Of(["judge", "Nora Lind", "N. Lind", "unsure", "--by", "Una", "--graph", address]).Code);
        Assert.Contains("Nothing waits for a decision.", KgRun.Of(review).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var run = Kg("merge", "Ana Ruiz", "Ana Solis", "--by", "Una", "--dry-run");

        Assert.Contains("1 thing retired", run.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", run.Out, StringComparison.Ordinal);
        Assert.Equal(4, Entities());
        Assert.Empty(Json("history")["judgements"]!);
    }

    [Fact]
    public void Json_gives_the_judgement_and_both_lists_of_changes()
    {
        var json = Json("merge", "Ana Ruiz", "Ana Solis", "--by", "Una");

        Assert.Equal(("same", "Una"), ((string?)json["judgement"]!["verdict"], (string?)json["judgement"]!["by"]));
        Assert.Equal(json["will"]!.ToString(), json["changed"]!.ToString());
        Assert.Contains(json["changed"]!, change => (string?)change["kind"] == "entity" && (string?)change["change"] == "retired");
    }

    [Fact]
    public void A_person_of_two_documents_is_split_by_naming_them()
    {
        var same = Kg("split", "Ana Ruiz", "Ana Ruiz", "--by", "Una");
        Assert.Equal(1, same.Code);
        Assert.Contains("kg split \"Ana Ruiz@", same.Error, StringComparison.Ordinal);

        Assert.Equal(0, Kg("split", "Ana Ruiz@ruiz.txt", "Ana Ruiz@namesake.txt", "--by", "Una").Code);
        Assert.Equal(5, Entities());
        Assert.Equal(0, Kg("judge", "Ana Ruiz@ruiz.txt", "Ana Ruiz@namesake.txt", "unsure", "--by", "Una").Code);
        Assert.Equal(4, Entities());
    }

    [Fact]
    public void A_claim_is_rejected_and_corrected_by_its_id()
    {
        var claim = Claim("ruiz.txt");
        Assert.Equal(0, Kg("correct", claim[..8], "--date", "2031-05-02", "--role", "Otto Berg=host", "--by", "Una").Code);
        var item = Json("show", claim)["event"] ?? Export()["events"]!.Single(item => (string?)item["claims"]![0]!["document"] == Document("ruiz.txt"));
        Assert.Contains("2031-05-02", Export()["events"]!.Select(item => (string?)item["time"]!["earliest"]));
        Assert.Contains("host", Export()["events"]!.SelectMany(item => item["participants"]!).Select(party => (string?)party["role"]));
        Assert.NotNull(item);

        Assert.Equal(0, Kg("reject", claim, "--by", "Una").Code);
        Assert.Equal(2, Export()["events"]!.Count());
    }

    [Fact]
    public void An_event_that_did_not_happen_is_denied_with_who_says_so()
    {
        var item = (string)Export()["events"]![0]!["id"]!;
        Assert.Equal(0, Kg("judge", item, "did-not-happen", "--by", "Una", "--reason", "it was called off").Code);

        Assert.Equal("Una judged that it did not happen: it was called off.", (string?)Export()["events"]!.Single(other => (string?)other["id"] == item)["why"]);
    }

    [Theory]
    [InlineData("is no claim", "reject", "nonsense")]
    [InlineData("has no role 'captain'", "correct", "CLAIM", "--role", "Otto Berg=captain")]
    [InlineData("has no party 'Eva'", "correct", "CLAIM", "--role", "Eva=host")]
    [InlineData("needs what is right", "correct", "CLAIM")]
    [InlineData("Nobody and nothing named", "merge", "Ana Ruiz", "Zorro Quux")]
    [InlineData("names no 'Ana'", "merge", "Ana@ruiz.txt", "Otto Berg")]
    [InlineData("same, different, unsure, did-not-happen", "judge", "Ana Ruiz", "Otto Berg", "maybe")]
    [InlineData("There is no judgement", "undo", "zzzzzz")]
    public void What_cannot_be_judged_is_said_with_what_can(string says, params string[] args)
    {
        var run = Kg([.. args.Select(word => word == "CLAIM" ? Claim("ruiz.txt") : word), "--by", "Una"]);

        Assert.NotEqual(0, run.Code);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Empty(Json("history")["judgements"]!);
    }

    [Fact]
    public void The_user_of_the_machine_judges_unless_another_is_named_and_the_clock_tells_when()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var screen = new Screen(Stream.Null, output, TextWriter.Null) { User = "ida", Clock = new Still() };
        Assert.Equal(0, Graph.App.Kg.Run(["merge", "Ana Ruiz", "Ana Solis", "--json", "--graph", graph], screen));
        var judgement = JObject.Parse(output.ToString())["judgement"]!;

        Assert.Equal("ida", (string?)judgement["by"]);
        Assert.Equal(new DateTime(2031, 6, 1, 12, 0, 0, DateTimeKind.Utc), (DateTime)judgement["at"]!);
        Assert.Equal(64, Graph.App.Kg.Run(["merge", "Ana Ruiz", "Eva Krog", "--graph", graph], screen with { User = null }));
    }

    [Fact]
    public void A_missing_graph_is_not_made_by_judging()
    {
        Assert.Equal(3, KgRun.Of("merge", "a", "b", "--graph", folder["none.db"]).Code);
        Assert.False(File.Exists(folder["none.db"]));
    }

    [Fact]
    public void Documents_are_forgotten_by_key_and_by_source()
    {
        var run = Kg("forget", "ruiz.txt");
        Assert.Equal(0, run.Code);
        Assert.Contains("1 document retired", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, Export()["documents"]!.Count());

        Assert.Equal(["namesake.txt", "solis.txt"], Json("forget", "--source", "Globe")["forgotten"]!.Select(key => (string)key!));
        Assert.Equal((0, 0, 0), (Export()["documents"]!.Count(), Entities(), Export()["events"]!.Count()));
        Assert.Equal(1, Kg("forget", "ruiz.txt").Code);
        Assert.Equal(64, Kg("forget").Code);
    }

    [Fact]
    public void The_doctor_finds_graph_disk_and_models()
    {
        var json = Json("doctor");

        Assert.Subset(json["checks"]!.Select(check => (string)check["name"]!).ToHashSet(StringComparer.Ordinal), new HashSet<string>(["graph", "file", "tables", "disk", "model en", "model is"], StringComparer.Ordinal));
        Assert.All(json["checks"]!.Where(check => (string?)check["name"] != "disk"), check => Assert.True((bool)check["ok"]!, check.ToString()));
        Assert.Equal(1, KgRun.Of("doctor", "--graph", folder["none.db"]).Code);
    }

    private sealed class Still : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }

    private static DocumentClaims Meeting(string key, string one, string other, string day, string source)
    {
        var made = Some.Text(key, $"{one} met {other} in the old harbour of Havn on a sunny morning.", "2031-05-20", source: source);
        return made.Claim("Meeting", "met", Some.On(day), ("participant", made.Person(one)), ("participant", made.Person(other)));
    }

    private KgRun Kg(params string[] args) => KgRun.Of([.. args, "--graph", graph]);

    private JObject Json(params string[] args) => JObject.Parse(Kg([.. args, "--json"]).Out);

    private JObject Export() => JObject.Parse(Kg("export").Out);

    private int Entities() => Export()["entities"]!.Count();

    private string Document(string key) => (string)Export()["documents"]!.Single(document => (string?)document["key"] == key)["id"]!;

    private string Claim(string key) => (string)Export()["events"]!.SelectMany(item => item["claims"]!).Single(claim => (string?)claim["document"] == Document(key))["id"]!;
}
