using Graph.Coreference;
using Graph.Documents;
using Graph.Lexicon;
using Graph.Mentions;
using Graph.Tests.Support;
using Graph.Text;
using static System.FormattableString;

namespace Graph.Tests.Coreference;

/// <summary>Names and chains of people against the hand-made mentions of GUM's news texts, end to end.
/// The English model saw these texts in training: the figures are a little optimistic.</summary>
public sealed class GumNewsTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_and_chains_of_people_stay_above_their_floors()
    {
        var gold = GumDocument.Read(Repository.Shared("gold", "gum-news", "dep")).ToList();
        var texts = new TextParser(Models.All).ParseMany(gold.Select(document => new Document(document.Name, document.Text)), TestContext.Current.CancellationToken).ToList();
        var lexicon = LexiconSet.Load("en");
        var (finder, builder) = (new MentionFinder(lexicon), new ChainBuilder(lexicon));
        var scores = new ChainScores();
        for (var i = 0; i < gold.Count; i++)
        {
            var mentions = finder.Find(texts[i]);
            scores.Add(gold[i], mentions, builder.Build(texts[i], mentions));
        }

        output.WriteLine(scores.ToString());
        Assert.True(gold.Count == 16, Invariant($"{gold.Count} documents"));
        Assert.True(scores.People.F1 >= 0.77, Invariant($"names of people {scores.People}"));
        Assert.True(scores.Others.F1 >= 0.80, Invariant($"names of places, organizations, countries {scores.Others}"));
        Assert.True(scores.Muc is { F1: >= 0.72, Precision: >= 0.92 }, Invariant($"MUC {scores.Muc}"));
        Assert.True(scores.B3 is { F1: >= 0.57, Precision: >= 0.90 }, Invariant($"B3 {scores.B3}"));
    }
}
