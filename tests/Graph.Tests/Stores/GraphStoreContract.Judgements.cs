using Graph.Claims;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Ana Ruiz meets Otto Berg on 1 May; another text calls her Ana Solis.</summary>
    private static readonly DocumentClaims Ruiz = Meeting("ruiz", "Ana Ruiz", "Otto Berg", "2031-05-01");

    private static readonly DocumentClaims Solis = Meeting("solis", "Ana Solis", "Otto Berg", "2031-05-09");

    private static readonly DocumentClaims Namesake = Meeting("namesake", "Ana Ruiz", "Eva Krog", "2031-05-11");

    [Fact]
    public void Judgements_are_kept_whole_and_in_order_of_time()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);
        var first = Judge(store, Verdict.Corrected, Claim(store, "ruiz"), correction: new Correction { Time = Some.In("2031-06"), Argument = "otto berg", Role = "host" });
        var second = Judge(store, Verdict.Same, Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "solis", "Ana Solis"), "The \"minutes\"\nsay so \ud83d\udea2.");

        Assert.Equal(Canonical(new[] { first, second }), Canonical(store.Judgements()));
        Assert.Equal([.. new[] { first.Id, second.Id }.Order(StringComparer.Ordinal)], store.ReadGraph().Judgements.Select(judgement => judgement.Id));
    }

    [Fact]
    public void A_judgement_makes_derived_facts_stale_and_the_same_one_twice_changes_nothing()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);

        var judgement = Judge(store, Verdict.Same, Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "solis", "Ana Solis"), derive: false);
        Assert.False(store.DerivedIsCurrent);
        Derived(store);
        store.Judge(judgement);

        Assert.True(store.DerivedIsCurrent);
        Assert.Single(store.Judgements());
    }

    [Fact]
    public void Two_people_are_merged_and_parted_again()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);
        Assert.Equal(3, store.ReadGraph().Entities.Count);

        Survives(store, Judge(store, Verdict.Same, Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "solis", "Ana Solis")), graph =>
        {
            Assert.Equal(2, graph.Entities.Count);
            Assert.Equal(["Ana Ruiz", "Ana Solis"], graph.Entities.Single(entity => entity.Names.Count == 2).Names);
        });
    }

    [Fact]
    public void One_person_is_split_and_whole_again()
    {
        var store = Empty();
        Resolve(store, Ruiz, Namesake);
        Assert.Single(store.ReadGraph().Entities, entity => entity.Name == "Ana Ruiz");

        Survives(store, Judge(store, Verdict.Different, Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "namesake", "Ana Ruiz")), graph =>
            Assert.Equal(2, graph.Entities.Count(entity => entity.Name == "Ana Ruiz")));
    }

    [Fact]
    public void A_rejected_claim_drops_its_event_and_brings_it_back()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);

        Survives(store, Judge(store, Verdict.Rejected, Claim(store, "ruiz")), graph =>
        {
            Assert.Single(graph.Events);
            Assert.Equal(2, graph.Claims.Count);
        });
    }

    [Fact]
    public void A_corrected_date_takes_the_place_of_the_one_that_was_read()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);

        Survives(store, Judge(store, Verdict.Corrected, Claim(store, "ruiz"), reason: "The text mixes two days up", correction: new Correction { Time = Some.On("2031-05-02") }), graph =>
        {
            var item = graph.Events.Single(item => item.Time!.Earliest == Some.Day("2031-05-02"));
            Assert.Equal("Dated 2031-05-02, as Ana judged: The text mixes two days up.", item.Why);
            Assert.Equal(Some.Day("2031-05-01"), graph.Claims.Single(claim => claim.Id == item.Claims[0]).Time!.Earliest);
        });
    }

    [Fact]
    public void A_corrected_role_takes_the_place_of_the_one_that_was_read()
    {
        var store = Empty();
        Resolve(store, Ruiz);

        Survives(store, Judge(store, Verdict.Corrected, Claim(store, "ruiz"), correction: new Correction { Argument = "otto berg", Role = "host" }), graph =>
            Assert.Equal(["host", "participant"], graph.Events[0].Participants.Select(participant => participant.Role)));
    }

    [Fact]
    public void An_event_that_did_not_happen_is_denied_with_the_reason()
    {
        var store = Empty();
        Resolve(store, Ruiz);

        Survives(store, Judge(store, Verdict.DidNotHappen, Claim(store, "ruiz") with { Kind = JudgedKind.Event }, reason: "She was ill."), graph =>
        {
            Assert.Equal(EventStatus.Denied, graph.Events[0].Status);
            Assert.Equal("Ana judged that it did not happen: She was ill.", graph.Events[0].Why);
        });
    }

    [Fact]
    public void Judgements_hold_when_a_new_version_of_the_document_moves_the_sentence_and_bind_nothing_when_it_is_gone()
    {
        var store = Empty();
        Resolve(store, Ruiz);
        Judge(store, Verdict.DidNotHappen, Claim(store, "ruiz") with { Kind = JudgedKind.Event });
        Judge(store, Verdict.Rejected, Claim(store, "ruiz") with { Type = "Call" });

        var moved = Some.Text("ruiz", "An update came at noon. Ana Ruiz met Otto Berg in the old harbour of Havn on a sunny morning.", "2031-05-20");
        Resolve(store, moved.Claim("Meeting", "met", Some.On("2031-05-01"), ("participant", moved.Person("Ana Ruiz")), ("participant", moved.Person("Otto Berg"))));
        Assert.Equal(EventStatus.Denied, Assert.Single(store.ReadGraph().Events).Status);
        Assert.Equal([true, false], JudgementReview.Of(store.ReadGraph()).Select(state => state.Fits));

        var other = Some.Text("ruiz", "Ana Ruiz met Otto Berg once more.", "2031-05-20");
        Resolve(store, other.Claim("Meeting", "met", Some.On("2031-05-01"), ("participant", other.Person("Ana Ruiz")), ("participant", other.Person("Otto Berg"))));
        Assert.Equal(EventStatus.Happened, Assert.Single(store.ReadGraph().Events).Status);
        Assert.All(JudgementReview.Of(store.ReadGraph()), state => Assert.False(state.Fits));
    }

    [Fact]
    public void A_later_verdict_about_the_same_two_takes_the_place_of_the_earlier()
    {
        var store = Empty();
        Resolve(store, Ruiz, Namesake);
        var (one, other) = (Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "namesake", "Ana Ruiz"));

        Judge(store, Verdict.Different, one, other);
        Judge(store, Verdict.Same, other, one);
        Assert.Single(store.ReadGraph().Entities, entity => entity.Name == "Ana Ruiz");
        Judge(store, Verdict.Different, one, other);
        Assert.Equal(2, store.ReadGraph().Entities.Count(entity => entity.Name == "Ana Ruiz"));
        Judge(store, Verdict.Unsure, one, other);
        Assert.Single(store.ReadGraph().Entities, entity => entity.Name == "Ana Ruiz");
    }

    [Fact]
    public void A_document_that_is_forgotten_takes_its_facts_along_and_its_judgements_bind_when_it_comes_back()
    {
        var store = Empty();
        Resolve(store, Ruiz, Solis);
        Judge(store, Verdict.Same, Thing(store, "ruiz", "Ana Ruiz"), Thing(store, "solis", "Ana Solis"));
        var before = Canonical(store.ReadGraph());

        Assert.Equal(["solis"], store.Forget(["solis", "unknown"]));
        Assert.False(store.DerivedIsCurrent);
        Derived(store);
        Assert.Equal("ruiz", Assert.Single(store.ReadGraph().Documents).Key);
        Assert.Single(store.ReadGraph().Events);
        Assert.Equal(["ruiz"], store.Ledger().Keys);

        Resolve(store, Solis);
        Assert.Equal(before, Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_copied_text_names_its_original_until_that_is_forgotten()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));
        DocumentClaims Print(string key, string day) => Some.Text(key, $"{text}.", day);
        var (wire, paper, late) = (Print("wire", "2031-05-01"), Print("paper", "2031-05-02"), Print("late", "2031-05-03"));
        var store = Empty();
        Resolve(store, late, paper, wire);
        Assert.Equal(new[] { (late.Document.Id, wire.Document.Id), (paper.Document.Id, wire.Document.Id) }.OrderBy(pair => pair.Item1, StringComparer.Ordinal), Pairs(store));

        store.Forget(["wire"]);
        Derived(store);
        Assert.Equal([(late.Document.Id, paper.Document.Id)], Pairs(store));
        store.Forget(["paper"]);
        Derived(store);
        Assert.Empty(Pairs(store));

        static IEnumerable<(string, string)> Pairs(IGraphStore store) => store.ReadGraph().Copies.Select(pair => (pair.Key, pair.Value));
    }

    [Fact]
    public void A_document_that_joins_two_things_and_leaves_again_parts_them()
    {
        var store = Empty();
        Resolve(store, Ruiz, Meeting("initial", "A. Ruiz", "Eva Krog", "2031-05-10"));
        Assert.Equal(4, store.ReadGraph().Entities.Count);

        Resolve(store, Namesake);
        Assert.Equal(3, store.ReadGraph().Entities.Count);

        store.Forget(["namesake"]);
        Derived(store);
        Assert.Equal(4, store.ReadGraph().Entities.Count);
    }

    [Fact]
    public void A_document_that_makes_a_surname_fit_two_splits_a_thing()
    {
        DocumentClaims Of(string key, string name) => Some.Text(key, $"{name} spoke.") is var made && made.Person(name, "ES") is not null ? made : throw new InvalidOperationException();
        var store = Empty();
        Resolve(store, Of("a", "Ana Ruiz"), Of("b", "Ruiz"));
        Assert.Single(store.ReadGraph().Entities);

        Resolve(store, Of("c", "Eva Ruiz"));
        Assert.Equal(["Ana Ruiz", "Eva Ruiz", "Ruiz"], store.ReadGraph().Entities.Select(entity => entity.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Builds_are_numbered_and_keep_what_they_changed()
    {
        var store = Empty();
        var first = store.BeginRun(new RunRecord(0, Noon, ["news"], "v1"));
        var second = store.BeginRun(new RunRecord(0, Noon.AddHours(1), ["news", "more\"s"], "v2"));
        GraphChange[] changes = [new("event", "e1", ChangeKind.Added, "Meeting of Ana and Otto"), new("entity", "x", ChangeKind.Retired, "Eva")];
        store.EndRun(second with { Ended = Noon.AddHours(2), New = 1, Changed = 2, Reread = 3, Unchanged = 4, Failed = 5, Stopped = true }, changes);

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal(Canonical(new[] { first, second with { Ended = Noon.AddHours(2), New = 1, Changed = 2, Reread = 3, Unchanged = 4, Failed = 5, Stopped = true } }), Canonical(store.Runs()));
        Assert.Equal(changes, store.Changes(2));
        Assert.Empty(store.Changes(1));
    }

    [Fact]
    public void Any_order_split_and_repetition_with_judgements_gives_the_same_graph() => ForSeeds(12, AnyOrderWithJudgements);

    private void AnyOrderWithJudgements(int seed)
    {
        var dice = new Random(seed);
        var documents = SomeNews.Documents(seed, 8 + dice.Next(6)).ToArray();
        var judgements = SomeJudgements.About(documents, seed);
        var expected = CanonicalHash.Of(GraphBuilder.Build(documents, KnownThings.None, judgements));
        DocumentClaims[] order = [.. documents, .. documents.Take(dice.Next(5))];
        Judgement[] turns = [.. judgements, .. judgements.Take(2)];
        dice.Shuffle(order);
        dice.Shuffle(turns);
        var store = Empty();
        foreach (var batch in order.Chunk(1 + dice.Next(5)))
        {
            store.Write(batch, Version);
            if (dice.Next(2) == 0)
                store.Judge(turns[dice.Next(turns.Length)]);
            if (dice.Next(3) == 0)
                Derived(store);
        }

        foreach (var judgement in turns)
            store.Judge(judgement);
        Derived(store);

        Assert.Equal(expected, CanonicalHash.Of(store.ReadGraph()));
    }

    private static DocumentClaims Meeting(string key, string one, string other, string day)
    {
        var made = Some.Text(key, $"{one} met {other} in the old harbour of Havn on a sunny morning.", "2031-05-20");
        return made.Claim("Meeting", "met", Some.On(day), ("participant", made.Person(one)), ("participant", made.Person(other)));
    }

    /// <summary>Holds now, after the document was written again and read by newer rules, and no longer once it is undone.</summary>
    private static void Survives(IGraphStore store, Judgement judgement, Action<KnowledgeGraph> holds)
    {
        holds(store.ReadGraph());
        var truth = store.ReadTruth();
        store.Write(truth, Version);
        store.Write([.. truth.Select(Reread)], "v2");
        Derived(store);
        holds(store.ReadGraph());

        Judge(store, Verdict.Undone, JudgedSide.OfJudgement(judgement.Id));
        Assert.Equal(Canonical(Facts(GraphBuilder.Build(store.ReadTruth(), KnownThings.None))), Canonical(Facts(store.ReadGraph())));
        Judge(store, Verdict.Undone, JudgedSide.OfJudgement(store.Judgements()[^1].Id));
        holds(store.ReadGraph());
    }

    /// <summary>The same document as newer rules read it: other ids of chains and claims, same places.</summary>
    private static DocumentClaims Reread(DocumentClaims claims) => claims with
    {
        Chains = [.. claims.Chains.Select(chain => chain with { Id = ContentId.Of("v2", chain.Id) })],
        Claims = [.. claims.Claims.Select(claim => claim with
        {
            Id = ContentId.Of("v2", claim.Id),
            Arguments = [.. claim.Arguments.Select(argument => argument with { Chain = ContentId.Of("v2", argument.Chain!) })],
        })],
    };

    private static object Facts(KnowledgeGraph graph) => (graph.Entities, graph.Events);

    private static void Resolve(IGraphStore store, params DocumentClaims[] documents)
    {
        store.Write(documents, Version);
        Derived(store);
    }

    private static void Derived(IGraphStore store) => store.WriteDerived(GraphBuilder.Build(store.ReadTruth(), KnownThings.None, store.Judgements()));

    private static Judgement Judge(
        IGraphStore store, Verdict verdict, JudgedSide a, JudgedSide? b = null, string? reason = null, Correction? correction = null, bool derive = true)
    {
        var judgement = Judgement.After(store.Judgements(), new Judgement("", verdict, a, b, "Ana", Noon, reason) { Correction = correction });
        store.Judge(judgement);
        if (derive)
            Derived(store);
        return judgement;
    }

    private static JudgedSide Thing(IGraphStore store, string key, string name)
    {
        var document = store.ReadTruth().Single(document => document.Document.Key == key);
        return SideFinder.Of(store.ReadTruth()).Of(key, document.Chains.Single(chain => chain.Chain.Name == name));
    }

    private static JudgedSide Claim(IGraphStore store, string key) =>
        SideFinder.Of(store.ReadTruth()).Of(key, store.ReadTruth().Single(document => document.Document.Key == key).Claims[0]);
}
