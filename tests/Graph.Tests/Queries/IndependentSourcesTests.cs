using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class IndependentSourcesTests
{
    [Fact]
    public void Two_outlets_that_print_one_text_are_one_source()
    {
        Assert.Equal(1, Sources(Report("wire", "Wire", 1), Report("paper", "Paper", 1)));
        Assert.Equal(2, Sources(Report("wire", "Wire", 1), Report("paper", "Paper", 2)));
    }

    private static int Sources(params DocumentClaims[] documents)
    {
        var index = new GraphIndex(GraphBuilder.Build(documents, KnownThings.None));
        var item = Assert.Single(index.Graph.Events);
        return index.EvidenceOf(item).Select(evidence => evidence.Outlet).Distinct(StringComparer.Ordinal).Count();
    }

    private static DocumentClaims Report(string key, string source, int words)
    {
        var made = Some.Text(key, $"Ana Ruiz met Otto Berg. {string.Join(' ', Enumerable.Range(0, 60).Select(i => $"w{words * i * i}"))}.", source: source);
        return made.Claim("Meeting", "met", Some.On("2031-05-19"), ("participant", made.Person("Ana Ruiz")), ("participant", made.Person("Otto Berg")));
    }
}
