using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class JoiningTests
{
    private readonly SomeGraph graph = new();

    [Fact]
    public void Events_of_both_and_those_of_each_with_a_third_join_two()
    {
        var both = Meet("Anna Vik", "Bruno Sala");
        var (here, there) = (Meet("Anna Vik", "Cara Dunn"), Meet("Cara Dunn", "Bruno Sala"));
        Meet("Anna Vik", "Dan Eik");

        Assert.Equal([both.Id, here.Id, there.Id], Between("Anna Vik", "Bruno Sala"));
    }

    [Fact]
    public void Where_nobody_knows_both_the_shortest_way_is_drawn()
    {
        string[] way = [Meet("Anna Vik", "Cara Dunn").Id, Meet("Cara Dunn", "Dan Eik").Id, Meet("Dan Eik", "Bruno Sala").Id];
        Meet("Cara Dunn", "Ewa Lund");

        Assert.Equal(way, Between("Anna Vik", "Bruno Sala"));
    }

    [Fact]
    public void A_denied_event_joins_only_those_who_are_in_it()
    {
        var denied = Meet("Anna Vik", "Bruno Sala", EventStatus.Denied);
        Meet("Anna Vik", "Cara Dunn", EventStatus.Denied);
        Meet("Cara Dunn", "Bruno Sala");

        Assert.Equal([denied.Id], Between("Anna Vik", "Bruno Sala"));
    }

    [Fact]
    public void A_country_that_both_dealt_with_joins_nobody()
    {
        graph.Thing("Norway", EntityType.Country);
        Meet("Anna Vik", "Norway");
        Meet("Norway", "Bruno Sala");

        Assert.Empty(Between("Anna Vik", "Bruno Sala"));
    }

    private Event Meet(string one, string other, EventStatus status = EventStatus.Happened) =>
        graph.Add("Meeting", status, null, ("participant", one), ("participant", other));

    private IEnumerable<string> Between(string one, string other) =>
        Joining.Between(graph.Index, graph.Thing(one), graph.Thing(other)).Select(item => item.Id).Order(StringComparer.Ordinal);
}
