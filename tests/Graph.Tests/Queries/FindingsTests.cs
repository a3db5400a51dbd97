using Graph.Documents;
using Graph.Events;
using Graph.Queries;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Queries;

public sealed class FindingsTests
{
    [Fact]
    public void What_is_disputed_comes_first_and_pairs_with_several_contacts_next()
    {
        var index = new GraphIndex(GraphOf(
            Report("1", "Anna Vik met Bo Sand.", Met("Anna Vik", "Bo Sand") with { Time = Day("2025-06-01") }),
            Report("2", "Anna Vik again met Bo Sand.", Met("Anna Vik", "Bo Sand") with { Time = Day("2025-06-09") }),
            Report("3", "Cara Dunn met Dan Eik.", Met("Cara Dunn", "Dan Eik")),
            Report("4", "Cara Dunn never met Dan Eik.", Met("Cara Dunn", "Dan Eik") with { Polarity = Polarity.Negated }),
            Report("5", "Eva Ross seized the Gull.", new Said("Seizure", "seized", ("by", "Eva Ross"), ("item", "the Gull")))));

        var findings = Findings.Of(index);

        Assert.Equal([FindingKind.Disputed, FindingKind.Pair, FindingKind.Seizure], findings.Select(finding => finding.Kind));
        Assert.Equal("Disputed: Meeting of Cara Dunn and Dan Eik, date unknown", findings[0].Headline);
        Assert.Equal("Anna Vik and Bo Sand: 2 meetings", findings[1].Headline);
        Assert.Equal(["who-met", "Anna Vik", "Bo Sand"], findings[1].Next);
        Assert.Equal("Anna Vik met Bo Sand.", findings[1].Evidence.Claim.Quote);
    }

    [Fact]
    public void Several_outlets_are_told_and_one_outlet_is_one_source()
    {
        var text = "Anna Vik met Bo Sand.";
        var index = new GraphIndex(GraphOf(
            Report(new Document("1", text) { Source = "Post" }, Met("Anna Vik", "Bo Sand")),
            Report(new Document("2", text) { Source = "Wire" }, Met("Anna Vik", "Bo Sand")),
            Report(new Document("3", text) { Source = "Wire" }, Met("Anna Vik", "Bo Sand"))));

        Assert.Contains("(2 sources)", Assert.Single(Findings.Of(index)).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_at_most_five_and_none_shares_an_event()
    {
        var index = new GraphIndex(GraphOf([.. Enumerable.Range(0, 20).Select(i => Report($"{i}", $"Anna {i} met Bo {i}.", Met($"Anna {i}", $"Bo {i}")))]));

        var findings = Findings.Of(index);

        Assert.Equal(5, findings.Count);
        Assert.Equal(5, findings.Select(finding => finding.Evidence.Claim.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_order_of_documents_changes_nothing()
    {
        var documents = Enumerable.Range(0, 9).Select(i => Report($"{i}", $"Anna {i} met Bo {i}.", Met($"Anna {i}", $"Bo {i}"))).ToArray();

        Assert.Equal(
            Findings.Of(new GraphIndex(GraphOf(documents))).Select(finding => finding.Headline),
            Findings.Of(new GraphIndex(GraphOf([.. documents.Reverse()]))).Select(finding => finding.Headline));
    }
}
