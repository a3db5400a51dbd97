using FsCheck;
using FsCheck.Fluent;
using Graph.Claims;
using Graph.Documents;
using Graph.Events;
using Graph.Knowledge;
using Newtonsoft.Json;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

/// <summary>What every store must keep. A store's test class derives from it and says how to open one.</summary>
public abstract partial class GraphStoreContract : IDisposable
{
    private protected const string Version = "v1";

    private static readonly DocumentClaims Lisbon = Report(
        "lisbon.txt", "Anna Vik met Bruno Sala in June. Cara Dunn praised it.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") });

    private static readonly DocumentClaims Oslo = Report(
        "oslo.txt", "On Tuesday Bruno Sala met Anna Vik, said Cara Dunn.", Met("Bruno Sala", "Anna Vik") with { Time = Day("2025-06-17"), By = "Cara Dunn" });

    private static readonly DocumentClaims Denial = Report(
        "denial.txt", "Anna Vik never met Bruno Sala.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17"), Polarity = Polarity.Negated });

    /// <summary>A new, empty store; disposed with the test. A store asked for before may be gone: a server has one database for all.</summary>
    private protected abstract IGraphStore Empty();

    public virtual void Dispose() => GC.SuppressFinalize(this);

    [Fact]
    public void A_new_store_holds_the_empty_graph()
    {
        var store = Empty();

        Assert.Equal(Canonical(KnowledgeGraph.Empty), Canonical(store.ReadGraph()));
        Assert.Empty(store.Ledger());
        Assert.True(store.DerivedIsCurrent);
    }

    [Fact]
    public void What_was_written_is_read_back_whole()
    {
        var store = Empty();
        Build(store, Lisbon, Oslo, Denial);

        Assert.Equal(Canonical(GraphOf(Lisbon, Oslo, Denial)), Canonical(store.ReadGraph()));
        Assert.Equal(EventStatus.Disputed, Assert.Single(store.ReadGraph().Events).Status);
    }

    [Fact]
    public void Every_member_of_the_records_survives()
    {
        var rich = Rich();
        var store = Empty();
        store.Write([rich], Version);
        store.WriteDerived(RichGraph(rich));

        Assert.Equal(Canonical(rich), Canonical(Assert.Single(store.ReadTruth())));
        Assert.Equal(Canonical(RichGraph(rich)), Canonical(store.ReadGraph()));
    }

    [Theory]
    [InlineData("Ana\0Ana met Bo.")]
    [InlineData("A lone \ud83d half, and another \udc00 met Bo.")]
    [InlineData("\U0001F6A2 met Bo \u202Eon\u202C board, Þórður met e\u0301lan.")]
    public void Any_text_is_kept_exactly(string text)
    {
        var document = new Document($"k{text[0]}", text) { Title = text, Source = text, Warnings = [text] };
        var claims = Report(document, new Said("Meeting", "met", ("participant", "Bo")));
        var store = Empty();
        store.Write([claims], Version);

        Assert.Equal(text, store.ReadTruth()[0].Document.Text);
        Assert.Equal(Canonical(claims), Canonical(store.ReadTruth()[0]));
    }

    [Fact]
    public void The_same_document_twice_changes_nothing()
    {
        var store = Empty();
        Build(store, Lisbon, Oslo);
        var before = Canonical(store.ReadGraph());

        store.Write([Lisbon], Version);

        Assert.True(store.DerivedIsCurrent);
        Assert.Equal(before, Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_new_version_retires_chains_and_claims_of_the_old_one()
    {
        var changed = Report("lisbon.txt", "Anna Vik called Bruno Sala.", new Said("Call", "called", ("caller", "Anna Vik"), ("participant", "Bruno Sala")));
        var store = Empty();
        Build(store, Lisbon, Oslo);

        Build(store, changed);

        Assert.Equal(Canonical(GraphOf(changed, Oslo)), Canonical(store.ReadGraph()));
        Assert.Equal(changed.Document.Id, store.Ledger()["lisbon.txt"].Document);
    }

    [Fact]
    public void An_old_version_that_comes_back_is_current_again()
    {
        var changed = Report("lisbon.txt", "Anna Vik met Bruno Sala.", Met("Anna Vik", "Bruno Sala"));
        var store = Empty();
        Build(store, Lisbon);
        Build(store, changed);

        Build(store, Lisbon);

        Assert.Equal(Canonical(GraphOf(Lisbon)), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_new_data_version_replaces_the_claims_of_the_same_document()
    {
        var better = Report(Lisbon.Document, Met("Anna Vik", "Bruno Sala"), new Said("Statement", "praised", ("speaker", "Cara Dunn")));
        var store = Empty();
        Build(store, Lisbon, Oslo);

        store.Write([better], "v2");
        Assert.False(store.DerivedIsCurrent);
        store.WriteDerived(Derive(store.ReadTruth()));

        Assert.Equal(Canonical(GraphOf(better, Oslo)), Canonical(store.ReadGraph()));
        Assert.Equal("v2", store.Ledger()["lisbon.txt"].DataVersion);
    }

    [Fact]
    public void Claims_that_come_back_with_a_new_data_version_keep_their_event_whole()
    {
        var store = Empty();
        Build(store, Lisbon, Oslo);

        store.Write([Lisbon], "v2");
        store.WriteDerived(Derive(store.ReadTruth()));

        Assert.Equal(Canonical(GraphOf(Lisbon, Oslo)), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_fact_that_lost_its_last_support_is_gone()
    {
        var silent = Report("lisbon.txt", "Nothing happened here.");
        var store = Empty();
        Build(store, Lisbon);

        Build(store, silent);

        Assert.Empty(store.ReadGraph().Events);
        Assert.Empty(store.ReadGraph().Entities);
    }

    [Fact]
    public void Neither_the_order_of_documents_nor_the_split_over_builds_matters()
    {
        var together = Empty();
        Build(together, Lisbon, Oslo, Denial);
        var expected = Canonical(together.ReadGraph());

        foreach (var order in (DocumentClaims[][])[[Denial, Oslo, Lisbon], [Oslo, Lisbon, Denial], [Lisbon, Denial, Oslo]])
        {
            var apart = Empty();
            foreach (var document in order)
                Build(apart, document);
            Assert.Equal(expected, Canonical(apart.ReadGraph()));
        }
    }

    [Fact]
    public void Any_order_split_and_repetition_of_any_documents_gives_the_same_graph() => ForSeeds(25, AnyOrder);

    /// <summary>A property of seeds, for as many of them; skipped as a whole where there is no store.</summary>
    private void ForSeeds(int count, Action<int> property)
    {
        Empty().Dispose();
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    private void AnyOrder(int seed)
    {
        var random = new Random(seed);
        string[] people = ["Anna Vik", "Bruno Sala", "Cara Dunn", "Dan Eik"];
        var documents = Enumerable.Range(0, 8).Select(i =>
        {
            var (one, other) = (people[random.Next(2)], people[2 + random.Next(2)]);
            return Report($"{i}.txt", $"{one} met {other} again.", Met(one, other) with { Time = Day($"2025-06-{1 + random.Next(3):00}") });
        }).ToArray();
        var together = Empty();
        Build(together, documents);
        var expected = Canonical(together.ReadGraph());
        var apart = Empty();

        DocumentClaims[] order = [.. documents, .. documents.Take(random.Next(8))];
        random.Shuffle(order);
        foreach (var batch in order.Chunk(1 + random.Next(4)))
            Build(apart, batch);

        Assert.Equal(expected, Canonical(apart.ReadGraph()));
    }

    [Fact]
    public void Of_two_versions_that_say_when_they_were_changed_the_later_counts_whenever_it_comes()
    {
        var earlier = Report(Lisbon.Document with { Modified = new DateTimeOffset(2025, 6, 18, 23, 0, 0, TimeSpan.FromHours(-5)) });
        var later = Report(new Document("lisbon.txt", "Rewritten.") { Modified = new DateTimeOffset(2025, 6, 19, 5, 0, 0, TimeSpan.Zero) });
        var store = Empty();
        store.Write([later], Version);
        store.Write([earlier], Version);

        Assert.Equal(Canonical(later), Canonical(Assert.Single(store.ReadTruth())));
    }

    [Fact]
    public void A_failed_document_is_noted_and_keeps_what_its_earlier_version_brought()
    {
        var store = Empty();
        Build(store, Lisbon);

        store.WriteFailure("lisbon.txt", "The file 'lisbon.txt' is no text.", Version);
        store.WriteFailure("new.txt", "The file 'new.txt' is no text.", Version);

        Assert.Equal(
            new LedgerRow("lisbon.txt", Lisbon.Document.Id, DocumentState.Failed, Version, "The file 'lisbon.txt' is no text."), store.Ledger()["lisbon.txt"]);
        Assert.Equal(new LedgerRow("new.txt", null, DocumentState.Failed, Version, "The file 'new.txt' is no text."), store.Ledger()["new.txt"]);
        Assert.Equal(Canonical(GraphOf(Lisbon)), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_document_that_failed_once_can_be_written()
    {
        var store = Empty();
        store.WriteFailure("lisbon.txt", "The file 'lisbon.txt' is no text.", Version);

        Build(store, Lisbon);

        Assert.Equal(DocumentState.Done, store.Ledger()["lisbon.txt"].State);
        Assert.Equal(Canonical(GraphOf(Lisbon)), Canonical(store.ReadGraph()));
    }

    [Fact]
    public void A_failure_is_forgotten_only_while_nothing_of_its_document_is_in()
    {
        var store = Empty();
        Build(store, Lisbon);
        store.WriteFailure("lisbon.txt", "The file 'lisbon.txt' is no text.", Version);
        store.WriteFailure("new.txt", "The file 'new.txt' is no text.", Version);

        store.ForgetFailures(["lisbon.txt", "new.txt", "other.txt"]);

        Assert.Equal(["lisbon.txt"], store.Ledger().Keys);
    }

    [Fact]
    public void A_document_that_splits_an_entity_moves_its_chains()
    {
        var store = Empty();
        store.Write([Lisbon, Oslo], Version);
        var apart = Derive(store.ReadTruth());
        var merged = Merged(apart.Entities);
        var one = apart with { Entities = [merged], Signatures = [.. apart.Signatures.Select(signature => signature with { Entity = merged.Id })], Events = [] };
        store.WriteDerived(one);
        Assert.Single(store.ReadGraph().Entities);

        store.WriteDerived(apart);

        Assert.Equal(Canonical(apart), Canonical(store.ReadGraph()));
        store.WriteDerived(one);
        Assert.Equal(Canonical(merged), Canonical(Assert.Single(store.ReadGraph().Entities)));
    }

    [Fact]
    public void Derived_facts_are_stale_from_the_write_of_a_document_to_the_next_derivation()
    {
        var store = Empty();
        Build(store, Lisbon);

        store.Write([Oslo], Version);
        Assert.False(store.DerivedIsCurrent);
        store.WriteDerived(Derive(store.ReadTruth()));
        Assert.True(store.DerivedIsCurrent);
    }

    private protected static void Build(IGraphStore store, params DocumentClaims[] documents)
    {
        store.Write(documents, Version);
        store.WriteDerived(Derive(store.ReadTruth()));
    }

    private protected static string Canonical(object records) => JsonConvert.SerializeObject(records, Formatting.Indented);

    private protected static DocumentClaims Sample(int number) => Report(
        $"{number}.txt", $"Anna Vik met Bruno Sala {number}.", Met("Anna Vik", $"Bruno Sala {number}"));

    private static Entity Merged(IReadOnlyList<Entity> entities) => entities[0] with
    {
        Names = [.. entities.SelectMany(entity => entity.Names).Order(StringComparer.Ordinal)],
        Chains = [.. entities.SelectMany(entity => entity.Chains).Order(StringComparer.Ordinal)],
    };

    private static DocumentClaims Rich()
    {
        var document = new Document("rich.txt", "Anna Vik met Bruno Sala in June. Read more.")
        {
            Title = "A meeting",
            Url = "https://example.org/1",
            Source = "Example Post",
            Published = Date("2025-06-18"),
            PublishedBasis = PublishedBasis.Dateline,
            Language = "is",
            Boilerplate = [new TextSpan(33, 43)],
            Warnings = ["One.", "Two."],
        };
        var plain = Report(document, Met("Anna Vik", "Bruno Sala") with { By = "Anna Vik" });
        var chain = plain.Chains[0] with
        {
            Chain = plain.Chains[0].Chain with
            {
                Key = "person:q1",
                Country = "NO",
                Offices = ["Foreign Minister"],
                Gender = "f",
                OrganizationKind = "party",
                Names = ["A. Vik", "Anna Vik"],
            },
        };
        var claim = plain.Claims[0] with
        {
            Modality = Modality.Ordered,
            Polarity = Polarity.Negated,
            Withdrawn = true,
            Ordinal = 2,
            WithinDays = 17,
            Several = true,
            Thread = 3,
            Confidence = 0.87,
            Time = new Occurrence(null, Date("2025-06-30"), Granularity.Month, TimeBasis.Bound),
            Arguments =
            [
                plain.Claims[0].Arguments[0] with { Side = "a", As = "Foreign Minister", Alleged = true },
                plain.Claims[0].Arguments[1],
                new ClaimArgument("topic", null, new TextSpan(27, 31), "June"),
            ],
            Attribution = [.. plain.Claims[0].Attribution, new ClaimSource(null, new TextSpan(0, 4), "Anna")],
        };
        var office = new Claim(
            ContentId.Of("office", document.Key), document.Id, "holds-office", claim.Span, claim.Quote, claim.Trigger,
            [plain.Claims[0].Arguments[0] with { Role = "subject" }, new ClaimArgument("object", null, new TextSpan(27, 31), "June") { Key = "country:NO" }])
        {
            Confidence = 0.9,
            Extractor = "hand/1",
        };
        return new DocumentClaims(document, [chain, plain.Chains[1]], [claim])
        {
            Relations = [office],
            Rejected = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["quote differs"] = 2 },
        };
    }

    private static KnowledgeGraph RichGraph(DocumentClaims rich)
    {
        var plain = GraphOf(rich with { Claims = [rich.Claims[0] with { Arguments = [.. rich.Claims[0].Arguments.Take(2)] }] });
        var country = new Entity("country:NO", EntityType.Country, "Norway", false, [], [])
        {
            Key = "country:NO",
            Country = "NO",
            OrganizationKind = "government body",
            Labels = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Norway", ["is"] = "Noregur" },
        };
        var entities = plain.Entities.Append(country).OrderBy(entity => entity.Id, StringComparer.Ordinal).ToList();
        return plain with
        {
            Claims = [.. rich.Claims],
            Entities = entities,
            Signatures = [.. plain.Signatures.Select(signature => signature with { Facts = ["country NO", "office Foreign Minister"] })],
            Relations =
            [
                new Relation(rich.Relations[0].Id, "holds-office", plain.Entities[0].Id, "country:NO", [rich.Relations[0].Id])
                {
                    Office = "Foreign Minister",
                    From = Date("2024-01-02"),
                    To = Date("2025-03-04"),
                },
            ],
            Events =
            [
                plain.Events[0] with
                {
                    Status = EventStatus.Cancelled, Why = "Both said so.", Place = "country:NO", Time = new Occurrence(null, null, Granularity.Unknown, TimeBasis.Inherited),
                    Participants = [.. plain.Events[0].Participants, new Participant("country:NO", "place") { Side = "b", As = "x", Alleged = true }],
                    Values = [new EventValue("offence", "spying"), new EventValue("topic", "fish")],
                    Context = [new EventContext("other", "during")],
                },
            ],
        };
    }
}
