using FsCheck.Xunit;
using Graph.Documents;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Resolution;

public sealed class NearCopiesTests
{
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 400).Select(i => $"w{i}")];

    [Fact]
    public void Syndicated_text_is_a_copy_of_the_first_published()
    {
        var wire = Document("wire", Words(1, 200), "2031-05-01");
        var paper = Document("paper", $"By our staff. {Words(1, 200)} Read more.", "2031-05-02");
        var cut = Document("cut", Words(1, 110), "2031-05-03");

        var copies = NearCopies.Of([cut, paper, wire, Document("other", Words(2, 200), "2031-05-01")]);

        Assert.Equal(new[] { (cut.Id, wire.Id), (paper.Id, wire.Id) }.Order(), copies.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public void A_report_that_quotes_a_paragraph_is_no_copy() =>
        Assert.Empty(NearCopies.Of([Document("a", Words(1, 200), "2031-05-01"), Document("b", $"{Words(2, 150)} {Words(1, 40)}", "2031-05-02")]));

    [Fact]
    public void Short_texts_are_never_copies() =>
        Assert.Empty(NearCopies.Of([Document("a", Words(1, 20), "2031-05-01"), Document("b", Words(1, 20), "2031-05-02")]));

    [Fact]
    public void Rows_of_the_page_make_no_copy()
    {
        var page = Words(9, 100);
        Document With(string key, int seed)
        {
            var text = $"{Words(seed, 40)} {page}";
            return Document(key, text, "2031-05-01") with { Boilerplate = [new TextSpan(text.Length - page.Length, text.Length)] };
        }

        Assert.Empty(NearCopies.Of([With("a", 1), With("b", 2)]));
    }

    [Fact]
    public void Capitals_and_marks_do_not_matter_and_a_copy_of_a_copy_points_at_the_original()
    {
        var documents = Enumerable.Range(0, 30).Select(i => Document($"d{i}", i % 2 == 0 ? Words(1, 120) : Words(1, 120).ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal), null)).ToList();
        var copies = NearCopies.Of(documents);

        Assert.Equal(29, copies.Count);
        Assert.Equal(documents.Select(document => document.Id).Min(StringComparer.Ordinal), Assert.Single(copies.Values.Distinct()));
    }

    [Property(MaxTest = 40)]
    public bool The_order_of_documents_does_not_matter(int seed)
    {
        var dice = new Random(seed);
        var documents = Enumerable.Range(0, 15).Select(i => Document($"d{i}", $"{Words(dice.Next(3), 60 + dice.Next(60))} {Words(10 + i, dice.Next(40))}", $"2031-05-{1 + dice.Next(9):00}")).ToArray();
        var expected = NearCopies.Of(documents);
        dice.Shuffle(documents);
        return NearCopies.Of(documents).SequenceEqual(expected);
    }

    /// <summary>A thousand copies of one text: each is held against a few earlier ones only.</summary>
    [Fact]
    public void Much_copied_text_costs_no_square() =>
        Assert.Equal(1999, NearCopies.Of(Enumerable.Range(0, 2000).Select(i => Document($"d{i}", $"{Words(1, 100)} {i}", "2031-05-01"))).Count);

    private static Document Document(string key, string text, string? published) =>
        new(key, text) { Published = published is null ? null : Some.Day(published) };

    private static string Words(int seed, int count)
    {
        var dice = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[dice.Next(Vocabulary.Length)]));
    }
}
