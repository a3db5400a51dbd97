using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class EventSummaryTests
{
    private static Event Only(params SomeDocument[] documents) => Assert.Single(GraphBuilder.Build([.. documents.Select(made => made.Build())], KnownThings.None).Events);

    private static SomeDocument Call(string key, Occurrence? time, string oneRole = "participant", bool alleged = false, string? office = null)
    {
        var made = Some.Text(key, "Ana Ruiz called Otto Berg.");
        return made.Claim("Call", "called", time,
            claim => claim with { Arguments = [claim.Arguments[0] with { Alleged = alleged, As = office }, .. claim.Arguments.Skip(1)] },
            (oneRole, made.Person("Ana Ruiz")), ("participant", made.Person("Otto Berg")));
    }

    [Fact]
    public void The_strongest_basis_dates_the_event()
    {
        var call = Only(Call("a", Some.On("2031-05-18", TimeBasis.Inherited)), Call("b", Some.In("2031-05")));
        Assert.Equal(Some.In("2031-05"), call.Time);
    }

    [Fact]
    public void Of_equal_basis_the_narrower_date_wins() =>
        Assert.Equal(Some.On("2031-05-18"), Only(Call("a", Some.In("2031-05")), Call("b", Some.On("2031-05-18"))).Time);

    [Fact]
    public void A_bound_dates_an_event_that_has_nothing_better() =>
        Assert.Equal(new Occurrence(null, Some.Day("2031-05-20"), Granularity.Unknown, TimeBasis.Bound), Only(Call("a", new Occurrence(null, Some.Day("2031-05-20"), Granularity.Unknown, TimeBasis.Bound))).Time);

    [Fact]
    public void The_caller_is_not_a_plain_participant_too() =>
        Assert.Equal(["caller", "participant"], Only(Call("a", null, "caller"), Call("b", null)).Participants.Select(party => party.Role));

    [Fact]
    public void Alleged_only_if_all_claims_allege()
    {
        Assert.Contains(Only(Call("a", null, alleged: true)).Participants, party => party.Alleged);
        Assert.DoesNotContain(Only(Call("a", null, alleged: true), Call("b", null)).Participants, party => party.Alleged);
    }

    [Fact]
    public void The_office_of_the_time_stays_with_the_party() =>
        Assert.Contains(Only(Call("a", null, office: "President"), Call("b", null)).Participants, party => party.As == "President");

    [Fact]
    public void Places_are_participants_and_the_town_is_the_place()
    {
        var made = Some.Text("a", "Ana Ruiz met Otto Berg in Bergen, Norway.");
        made.Claim("Meeting", "met", null, ("participant", made.Person("Ana Ruiz")), ("participant", made.Person("Otto Berg")),
            ("place", made.Thing(EntityType.Place, "Bergen", key: "place:1")), ("place", made.Country("Norway", "NO")));
        var meeting = Only(made);
        Assert.Equal("place:1", meeting.Place);
        Assert.Equal(4, meeting.Participants.Count);
    }

    [Fact]
    public void The_id_is_the_smallest_id_of_the_claims()
    {
        var call = Only(Call("a", null), Call("b", null));
        Assert.Equal(2, call.Claims.Count);
        Assert.Equal(call.Claims.Min(StringComparer.Ordinal), call.Id);
    }
}
