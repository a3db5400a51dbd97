using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class ContradictionTests
{
    [Fact]
    public void Those_who_state_stand_against_those_who_deny()
    {
        var found = Of(EventStatus.Disputed, null, ("Ana met Otto.", claim => claim), ("Ana never met Otto.", claim => claim with { Polarity = Polarity.Negated }), ("Ana is to meet Otto.", claim => claim with { Modality = Modality.Planned }));

        Assert.Equal("Ana met Otto.", Assert.Single(found!.States).Claim.Quote);
        Assert.Equal("Ana never met Otto.", Assert.Single(found.Denies).Claim.Quote);
        Assert.Empty(found.Dates);
    }

    [Fact]
    public void Dates_that_cannot_be_one_stand_against_the_one_that_was_chosen()
    {
        var found = Of(
            EventStatus.Happened, Some.On("2031-05-09"), ("On 9 May.", claim => claim with { Time = Some.On("2031-05-09") }), ("In May.", claim => claim with { Time = Some.In("2031-05") }),
            ("On Thursday.", claim => claim with { Time = Some.On("2031-05-08", TimeBasis.Weekday) }), ("No day.", claim => claim));

        Assert.Empty(found!.Denies);
        Assert.Equal([("In May.", true), ("On 9 May.", true), ("On Thursday.", false)], found.Dates.Select(date => (Assert.Single(date.Evidence).Claim.Quote, date.Chosen)));
    }

    [Fact]
    public void Nothing_contradicts_where_all_agree_or_give_only_a_bound()
    {
        var bound = new Occurrence(null, Some.Day("2031-05-01"), Granularity.Unknown, TimeBasis.Bound);

        Assert.Null(Of(EventStatus.Happened, Some.On("2031-05-09"), ("On 9 May.", claim => claim with { Time = Some.On("2031-05-09") }), ("By 1 May.", claim => claim with { Time = bound })));
        Assert.Null(Of(EventStatus.Denied, null, ("Ana never met Otto.", claim => claim with { Polarity = Polarity.Negated })));
    }

    private static Contradiction? Of(EventStatus status, Occurrence? time, params (string Quote, Func<Claim, Claim> More)[] said)
    {
        var graph = new SomeGraph();
        var item = graph.Add("Meeting", status, time, ("participant", "Ana"), ("participant", "Otto"));
        foreach (var (quote, _) in said)
            graph.Said(item, "Post", quote);
        var made = graph.Index.Graph;
        var index = new GraphIndex(made with { Claims = [.. made.Claims.Zip(said, (claim, one) => one.More(claim))] });
        return Contradiction.Of(index, index.Event(item.Id)!);
    }
}
