using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class EventSidesTests
{
    /// <summary>The one event that the claims tell: each is "who:side who:side", all of the same day.</summary>
    private static (KnowledgeGraph Graph, Event Event) Told(string type, params string[] claims)
    {
        var graph = GraphBuilder.Build([.. claims.Select((claim, at) => Document(type, claim, at).Build())], KnownThings.None);
        return (graph, Assert.Single(graph.Events));
    }

    private static SomeDocument Document(string type, string claim, int at)
    {
        var parties = claim.Split(' ').Select(word => word.Split(':')).Select(word => (Name: Names[word[0]], Side: word[1], Role: word.Length > 2 ? word[2] : "participant")).ToList();
        var made = Some.Text($"d{at}", $"{string.Join(" and ", parties.Select(party => party.Name))} spoke.");
        return made.Claim(type, "spoke", Some.On("2031-05-18"),
            stated => stated with { Arguments = [.. stated.Arguments.Zip(parties, (argument, party) => argument with { Side = party.Side == "-" ? null : party.Side })] },
            [.. parties.Select(party => (party.Role, made.Person(party.Name)))]);
    }

    private static readonly Dictionary<string, string> Names = new() { ["Ana"] = "Ana Ruiz", ["Otto"] = "Otto Berg", ["Mira"] = "Mira Sol" };

    private static bool Face((KnowledgeGraph Graph, Event Event) told, string one, string other) =>
        Sides.Face(told.Event, Party(told, one), Party(told, other)) && Sides.Face(told.Event, Party(told, other), Party(told, one));

    private static Participant Party((KnowledgeGraph Graph, Event Event) told, string who)
    {
        var entity = told.Graph.Entities.Single(entity => entity.Name == Names[who]);
        return told.Event.Participants.Single(participant => participant.Entity == entity.Id);
    }

    [Theory]
    [InlineData("Ana:a Otto:b", "Otto:a Ana:b")]
    [InlineData("Otto:a Ana:b", "Ana:a Otto:b", "Ana:a Otto:b")]
    [InlineData("Ana:a Otto:b", "Otto:a Ana:b", "Ana:- Otto:-")]
    [InlineData("Ana:a Otto:b", "Ana:a", "Otto:a")]
    public void Who_met_whom_told_in_either_direction_is_one_meeting_of_two_sides(params string[] claims) =>
        Assert.True(Face(Told("Meeting", claims), "Ana", "Otto"));

    [Fact]
    public void Two_on_one_side_do_not_face_each_other_however_often_it_is_told()
    {
        var told = Told("Meeting", "Ana:a Otto:b Mira:b", "Otto:a Mira:a Ana:b", "Ana:a Otto:b");
        Assert.True(Face(told, "Ana", "Mira"));
        Assert.False(Face(told, "Otto", "Mira"));
    }

    [Fact]
    public void Who_stands_on_both_sides_faces_everybody()
    {
        var told = Told("Meeting", "Ana:a Otto:a Mira:b", "Otto:a Ana:b");
        Assert.True(Face(told, "Ana", "Otto"));
        Assert.True(Face(told, "Ana", "Mira"));
        Assert.True(Face(told, "Otto", "Mira"));
    }

    [Fact]
    public void The_caller_is_the_first_side_whoever_is_the_subject_elsewhere()
    {
        var told = Told("Call", "Otto:a Ana:b", "Otto:a Ana:b", "Ana:a:caller Otto:b");
        Assert.Equal("a", Party(told, "Ana").Side);
        Assert.Equal("b", Party(told, "Otto").Side);
    }

    [Fact]
    public void Where_all_stand_on_one_side_they_act_together()
    {
        var told = Told("Meeting", "Ana:a Otto:a", "Otto:a Ana:a");
        Assert.Null(Party(told, "Ana").Side);
        Assert.True(Face(told, "Ana", "Otto"));
    }
}
