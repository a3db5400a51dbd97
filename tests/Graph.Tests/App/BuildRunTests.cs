using Graph.App.Building;
using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Stores;
using Corpus = Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class BuildRunTests
{
    private readonly MemoryStore store = new();
    private readonly List<string> read = [];
    private int derivations;
    private string version = "v1";

    [Fact]
    public void New_documents_are_read_and_unchanged_ones_are_not()
    {
        Build(One("a", "Anna Vik met Bo Sand."), One("b", "Bo Sand met Cara Dunn."));
        var again = Build(One("a", "Anna Vik met Bo Sand."), One("c", "Cara Dunn met Dan Eik."));

        Assert.Equal((1, 1), (again.New, again.Unchanged));
        Assert.Equal(["a", "b", "c"], read);
        Assert.Equal(3, store.ReadGraph().Events.Count);
    }

    [Fact]
    public void A_build_without_news_computes_nothing()
    {
        Build(One("a", "Anna Vik met Bo Sand."));
        Build(One("a", "Anna Vik met Bo Sand."));

        Assert.Equal(1, derivations);
    }

    [Fact]
    public void A_new_version_of_a_document_is_read_and_counted_as_changed()
    {
        Build(One("a", "Anna Vik met Bo Sand."));
        var tally = Build(One("a", "Anna Vik met Cara Dunn."));

        Assert.Equal((0, 1), (tally.New, tally.Changed));
        Assert.Single(store.ReadGraph().Documents);
    }

    [Fact]
    public void Newer_rules_read_all_documents_again()
    {
        Build(One("a", "Anna Vik met Bo Sand."));
        version = "v2";
        var tally = Build(One("a", "Anna Vik met Bo Sand."));

        Assert.Equal((1, 0), (tally.Reread, tally.Unchanged));
        Assert.Equal("v2", store.Ledger()["a"].DataVersion);
    }

    [Fact]
    public void A_document_that_breaks_the_reading_is_noted_and_the_others_get_in()
    {
        var tally = Build(One("a", "Anna Vik met Bo Sand."), One("b", "poison"), One("c", "Cara Dunn met Dan Eik."));

        Assert.Equal(2, tally.New);
        Assert.Equal("b", Assert.Single(tally.Failed).Place);
        Assert.Contains("InvalidOperationException: poisoned", store.Ledger()["b"].Error, StringComparison.Ordinal);
        Assert.Equal(2, store.ReadGraph().Events.Count);
    }

    [Fact]
    public void A_document_that_failed_is_tried_again()
    {
        Build(One("b", "poison"));
        var tally = Build(One("b", "Anna Vik met Bo Sand."));

        Assert.Equal(1, tally.New);
        Assert.Equal(DocumentState.Done, store.Ledger()["b"].State);
    }

    [Fact]
    public void A_refused_document_is_noted_with_the_reason()
    {
        var tally = Build(DocumentResult.Of(new Document("f", "Bonjour.") { Language = "fr" }));

        Assert.Equal(("f", "No French."), Assert.Single(tally.Failed));
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_noted_by_place_and_forgotten_once_it_can()
    {
        var failed = Build(DocumentResult.Failed("news/x.jsonl", 3, "No text."));
        Assert.Equal(("news/x.jsonl:3", "No text."), Assert.Single(failed.Failed));
        Assert.True(store.Ledger().ContainsKey("news/x.jsonl:3"));

        Build(One("a", "Anna Vik met Bo Sand."));
        Assert.Equal(["a"], store.Ledger().Keys);
    }

    [Fact]
    public void A_stopped_build_ends_after_its_batch_with_a_whole_graph_and_goes_on_later()
    {
        var documents = Enumerable.Range(0, 150).Select(i => One($"d{i:000}", $"Anna Vik met Bo Sand {i}.")).ToArray();
        using var source = new CancellationTokenSource();
        var tally = Build(source, documents);

        Assert.True(tally.Stopped);
        Assert.InRange(tally.New, 1, 149);
        Assert.True(store.DerivedIsCurrent);
        Assert.Equal(150 - tally.New, Build(documents).New);
        Assert.Equal(150, store.ReadGraph().Documents.Count);
    }

    [Fact]
    public void Warnings_of_documents_are_told_once_they_get_in()
    {
        var warned = DocumentResult.Of(new Document("a", "Anna Vik met Bo Sand.") { Warnings = ["It has no date."] });

        Assert.Equal(("a", "It has no date."), Assert.Single(Build(warned).Warnings));
        Assert.Empty(Build(warned).Warnings);
    }

    [Fact]
    public void Rejected_claims_are_summed_by_reason()
    {
        var tally = Build(One("a", "Anna Vik met Bo Sand."), One("b", "Bo Sand met Cara Dunn."));

        Assert.Equal(2, tally.Rejected["no party"]);
        Assert.Equal(10, tally.Words);
    }

    private static DocumentResult One(string key, string text) => DocumentResult.Of(new Document(key, text));

    private BuildTally Build(params DocumentResult[] inputs)
    {
        using var source = new CancellationTokenSource();
        return Run(inputs, (_, _) => { }, source.Token);
    }

    private BuildTally Build(CancellationTokenSource source, params DocumentResult[] inputs) => Run(inputs, (_, _) => source.Cancel(), source.Token);

    private BuildTally Run(DocumentResult[] inputs, Action<BuildTally, string> progress, CancellationToken stop) =>
        new BuildRun(store, new BuildStages(Refuse, Extract, Derive, version), progress).Run(inputs, ["news"], stop);

    private static string? Refuse(Document document) => document.Language == "fr" ? "No French." : null;

    private IEnumerable<DocumentClaims> Extract(IReadOnlyList<Document> documents)
    {
        foreach (var document in documents)
        {
            if (document.Text == "poison")
                throw new InvalidOperationException("poisoned");
            if (documents.Count > 1 || !read.Contains(document.Key))
                read.Add(document.Key);
            var sides = document.Text.TrimEnd('.').Split(" met ");
            yield return Corpus.Report(document, Corpus.Met(sides[0], sides[1])) with
            {
                Rejected = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["no party"] = 1 },
            };
        }
    }

    private KnowledgeGraph Derive(IReadOnlyList<DocumentClaims> truth, IReadOnlyList<Judgement> judgements)
    {
        derivations++;
        return Corpus.Derive(truth);
    }
}
