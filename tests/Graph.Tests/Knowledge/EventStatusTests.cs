using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class EventStatusTests
{
    private static Event Only(params SomeDocument[] documents) => Assert.Single(GraphBuilder.Build([.. documents.Select(made => made.Build())], KnownThings.None).Events);

    private static SomeDocument Says(string key, Func<Claim, Claim> more, bool attributed = false, string source = "The Herald", string published = "2031-05-20")
    {
        var made = Some.Text(key, "Ana Ruiz met Otto Berg, says Eva Lind.", published, source: source);
        var speaker = made.Person("Eva Lind");
        return made.Claim("Meeting", "met", null, claim => more(attributed ? claim with { Attribution = [made.Source(speaker)] } : claim),
            ("participant", made.Person("Ana Ruiz")), ("participant", made.Person("Otto Berg")));
    }

    private static Claim Denied(Claim claim) => claim with { Polarity = Polarity.Negated };

    private static Claim Planned(Claim claim) => claim with { Modality = Modality.Planned };

    private static Claim Possible(Claim claim) => claim with { Modality = Modality.Possible };

    [Fact]
    public void What_is_stated_happened_and_needs_no_reason()
    {
        var meeting = Only(Says("a", claim => claim));
        Assert.Equal((EventStatus.Happened, "CONSULT", null), (meeting.Status, meeting.Plover, meeting.Why));
    }

    [Fact]
    public void What_is_only_planned_is_planned()
    {
        var meeting = Only(Says("a", Planned));
        Assert.Equal((EventStatus.Planned, "AGREE"), (meeting.Status, meeting.Plover));
        Assert.Equal("It is only planned or ordered (a); no document says that it took place.", meeting.Why);
    }

    [Fact]
    public void What_is_only_possible_is_possible() => Assert.Equal(EventStatus.Possible, Only(Says("a", Possible)).Status);

    [Fact]
    public void What_is_only_denied_is_denied() => Assert.Equal(EventStatus.Denied, Only(Says("a", Denied)).Status);

    [Fact]
    public void A_withdrawn_plan_is_cancelled()
    {
        var meeting = Only(Says("a", claim => Planned(claim) with { Withdrawn = true }), Says("b", Planned, published: "2031-05-10"));
        Assert.Equal((EventStatus.Cancelled, "REJECT"), (meeting.Status, meeting.Plover));
    }

    [Fact]
    public void A_denial_by_somebody_else_is_a_dispute()
    {
        var meeting = Only(Says("a", claim => claim), Says("b", Denied, attributed: true));
        Assert.Equal(EventStatus.Disputed, meeting.Status);
        Assert.Equal("Stated by The Herald; denied by Eva Lind.", meeting.Why);
    }

    [Fact]
    public void One_voice_that_says_both_does_not_dispute() =>
        Assert.Equal(EventStatus.Happened, Only(Says("a", claim => claim), Says("b", Denied)).Status);

    [Fact]
    public void Two_outlets_dispute() =>
        Assert.Equal(EventStatus.Disputed, Only(Says("a", claim => claim), Says("b", Denied, source: "The Courier")).Status);

    [Fact]
    public void Plans_and_possibilities_never_dispute()
    {
        Assert.Equal(EventStatus.Denied, Only(Says("a", Denied, attributed: true), Says("b", Possible)).Status);
        Assert.Equal(EventStatus.Happened, Only(Says("a", claim => claim), Says("b", Possible, attributed: true)).Status);
    }
}
