using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class TimelinesTests
{
    private readonly SomeGraph graph = new();

    [Fact]
    public void Events_of_all_kinds_and_roles_stand_in_order_of_time_and_undated_ones_apart()
    {
        graph.Thing("Gull", EntityType.Vessel);
        graph.Add("Meeting", EventStatus.Happened, null, ("participant", "Ana"), ("participant", "Otto"));
        graph.Add("Seizure", EventStatus.Happened, Some.On("2031-05-09"), ("by", "Ana"), ("item", "Gull"));
        graph.Add("Call", EventStatus.Happened, Some.In("2031-04"), ("caller", "Otto"), ("participant", "Ana"));
        graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", "Otto"), ("participant", "Eva"));

        var answer = Ask("Ana");

        Assert.Equal(["Call", "Seizure"], answer.Dated.Select(item => item.Event.Type));
        Assert.Equal("Meeting", Assert.Single(answer.Undated).Event.Type);
        Assert.Equal("Seizure of Gull by Ana", answer.Dated[1].Caption);
    }

    [Fact]
    public void Two_together_are_those_events_in_which_both_take_part()
    {
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-09"), ("participant", "Ana"), ("participant", "Otto"));
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-10"), ("participant", "Ana"), ("participant", "Eva"));

        Assert.Equal("event0000", Assert.Single(Ask("Ana", "Otto").Dated).Event.Id);
    }

    [Theory]
    [InlineData(EventStatus.Happened, 1)]
    [InlineData(EventStatus.Disputed, 1)]
    [InlineData(EventStatus.Planned, 0)]
    [InlineData(EventStatus.Denied, 0)]
    public void What_did_not_happen_is_left_out_and_counted_unless_it_is_asked_for(EventStatus status, int shown)
    {
        graph.Add("Meeting", status, Some.On("2031-05-09"), ("participant", "Ana"), ("participant", "Otto"));

        Assert.Equal(shown, Ask("Ana").Dated.Count);
        Assert.Equal(1 - shown, Ask("Ana").LeftOut.GetValueOrDefault(status));
        Assert.Single(Timelines.Ask(graph.Index, Ask("Ana").Question with { Include = [status] }).Dated);
    }

    [Fact]
    public void A_limit_of_days_leaves_out_what_has_none_and_counts_it()
    {
        graph.Add("Meeting", EventStatus.Happened, null, ("participant", "Ana"), ("participant", "Otto"));
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-09"), ("participant", "Ana"), ("participant", "Otto"));

        var answer = Timelines.Ask(graph.Index, Ask("Ana").Question with { From = Some.Day("2031-05-09"), To = Some.Day("2031-05-09") });
        Assert.Single(answer.Dated);
        Assert.Empty(answer.Undated);
        Assert.Equal(1, answer.UndatedLeftOut);
    }

    [Fact]
    public void The_sentence_tells_the_first_and_the_last_day_and_what_is_no_deed()
    {
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-09"), ("participant", "Ana"), ("participant", "Otto"));
        graph.Add("Meeting", EventStatus.Planned, Some.On("2031-06-01"), ("participant", "Ana"), ("participant", "Otto"));
        graph.Add("Meeting", EventStatus.Happened, null, ("participant", "Ana"), ("participant", "Otto"));

        Assert.Equal(
            "Ana: 3 events, first 9 May 2031, last 1 Jun 2031, 1 of them without a date; 1 planned.",
            TimelineWords.Of(Timelines.Ask(graph.Index, Ask("Ana").Question with { Include = [EventStatus.Planned] })));
        Assert.Equal("Ana: no event in this graph up to 1 Jan 2031.", TimelineWords.Of(Timelines.Ask(graph.Index, Ask("Ana").Question with { To = Some.Day("2031-01-01") })));
    }

    private TimelineAnswer Ask(string one, string? other = null) =>
        Timelines.Ask(graph.Index, new TimelineQuestion(graph.Thing(one), other is null ? null : graph.Thing(other)));
}
