using Graph.Language;

namespace Graph.Tests.Language;

public sealed class LanguageModelTests
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => LanguageModel.Load(SharedFiles.Model("en")));

    public static LanguageModel Fresh => Loaded.Value;

    [Fact]
    public void A_model_knows_what_it_is()
    {
        Assert.Equal(("en", "graph_news_sm", "0.1.0"), (Fresh.Language, Fresh.Name, Fresh.Version));
    }

    [Fact]
    public void Many_texts_come_back_lazily_and_in_order()
    {
        int read = 0;
        IEnumerable<string> Texts()
        {
            for (int i = 0; i < 100_000; i++)
            {
                read++;
                yield return $"Report {i} came on Monday.";
            }
        }
        int next = 0;
        foreach (var analyzed in Fresh.AnalyzeMany(Texts(), TestContext.Current.CancellationToken).Take(1000))
            Assert.Equal($"Report {next++} came on Monday.", analyzed.Text);
        Assert.InRange(read, 1000, 20_000);
    }

    [Fact]
    public void A_batch_gives_what_single_texts_give()
    {
        string[] texts = ["", "Yes.", "The old minister met Anna Berg in Oslo.", " ", "They spoke by phone, the office said on 3 May.", "\n\n"];
        var alone = texts.Select(Fresh.Analyze).ToArray();
        var together = Fresh.AnalyzeMany(texts, TestContext.Current.CancellationToken).ToArray();
        for (int i = 0; i < texts.Length; i++) Assert.Equal(alone[i].Tokens, together[i].Tokens);
    }

    [Fact]
    public void Cancelling_stops_the_enumeration()
    {
        using var source = new CancellationTokenSource();
        var results = Fresh.AnalyzeMany(Enumerable.Repeat("A short text.", 5000), source.Token).GetEnumerator();
        Assert.True(results.MoveNext());
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => { while (results.MoveNext()) { } });
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        string folder = Path.Combine(SharedFiles.Model("en"), "nowhere");
        Assert.StartsWith(folder, Assert.Throws<ModelFormatException>(() => LanguageModel.Load(folder)).File, StringComparison.Ordinal);
    }
}
