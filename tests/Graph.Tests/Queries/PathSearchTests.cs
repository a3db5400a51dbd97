using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

public sealed class PathSearchTests
{
    private readonly SomeGraph graph = new();

    [Fact]
    public void Shorter_paths_come_first_and_no_thing_stands_twice()
    {
        Met("Ana", "Eva");
        Met("Eva", "Otto");
        Met("Ana", "Otto");
        Met("Eva", "Iva");
        Met("Iva", "Otto");

        Assert.Equal(["Ana Otto", "Ana Eva Otto", "Ana Eva Iva Otto"], Paths("Ana", "Otto"));
    }

    [Fact]
    public void Countries_places_ships_plans_and_denials_lead_nowhere_unless_they_are_asked_for()
    {
        graph.Thing("Peru", EntityType.Country);
        graph.Thing("Gull", EntityType.Vessel);
        foreach (var name in (string[])["Ana", "Otto"])
        {
            Met(name, "Peru");
            graph.Add("Seizure", EventStatus.Happened, null, ("by", name), ("item", "Gull"));
        }

        Met("Ana", "Eva", EventStatus.Planned);
        Met("Eva", "Otto");

        Assert.Empty(Paths("Ana", "Otto"));
        Assert.Equal(["Ana Peru Otto"], Paths("Ana", "Otto", question => question with { Places = true }));
        Assert.Equal(["Ana Eva Otto"], Paths("Ana", "Otto", question => question with { Include = [EventStatus.Planned] }));
        Assert.Equal(["Ana Peru"], Paths("Ana", "Peru"));
    }

    [Fact]
    public void Those_at_one_place_are_linked_through_it_only_when_places_count()
    {
        graph.Thing("Lima", EntityType.Place);
        graph.Add("Visit", EventStatus.Happened, null, ("visitor", "Ana"), ("place", "Lima"));
        graph.Add("Visit", EventStatus.Happened, null, ("visitor", "Otto"), ("place", "Lima"));

        Assert.Empty(Paths("Ana", "Otto"));
        Assert.Equal(["Ana Lima Otto"], Paths("Ana", "Otto", question => question with { Places = true }));
        Assert.Equal(["Ana Lima"], Paths("Ana", "Lima"));
    }

    [Fact]
    public void Steps_are_limited_to_days_and_kinds_and_then_undated_events_are_none()
    {
        graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("caller", "Ana"), ("participant", "Otto"));
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-06-01"), ("participant", "Ana"), ("participant", "Eva"));
        graph.Add("Meeting", EventStatus.Happened, Some.In("2031-06"), ("participant", "Eva"), ("participant", "Otto"));
        Met("Ana", "Iva");
        Met("Iva", "Otto");

        Assert.Equal(["Ana Otto", "Ana Eva Otto", "Ana Iva Otto"], Paths("Ana", "Otto"));
        Assert.Equal(["Ana Otto"], Paths("Ana", "Otto", question => question with { To = Some.Day("2031-05-31") }));
        Assert.Equal(["Ana Eva Otto"], Paths("Ana", "Otto", question => question with { From = Some.Day("2031-05-02") }));
        Assert.Equal(["Ana Otto"], Paths("Ana", "Otto", question => question with { Types = ["Call"] }));
    }

    [Fact]
    public void A_search_that_was_ended_says_so_and_looks_for_no_longer_paths()
    {
        graph.Add("Meeting", EventStatus.Happened, null, [.. Enumerable.Range(0, 450).Select(i => ("participant", $"Person {i}")), ("participant", "Ana"), ("participant", "Otto")]);
        Met("Eva", "Otto");
        var question = new PathQuestion(graph.Thing("Ana"), graph.Thing("Otto"));
        var answer = PathSearch.Ask(graph.Index, question);

        Assert.Equal(3, answer.EndedAt);
        Assert.Single(answer.Paths.Single().Steps);
        Assert.Equal(
            "Ana and Otto: 1 path of 1 step was found over what happened, when the search was ended after 200,000 tries among paths of 3 steps; others of so many or more may be missing.",
            PathWords.Of(answer));
        Assert.Null(PathSearch.Ask(graph.Index, question with { Count = 1 }).EndedAt);
    }

    [Fact]
    public void One_event_does_not_make_two_steps()
    {
        graph.Add("Meeting", EventStatus.Happened, null, ("participant", "Ana"), ("participant", "Eva"), ("participant", "Otto"));

        Assert.Equal(["Ana Otto"], Paths("Ana", "Otto"));
    }

    [Fact]
    public void Of_several_events_the_first_in_time_is_shown_and_the_others_are_counted()
    {
        Met("Ana", "Otto", time: Some.On("2031-05-09"));
        Met("Ana", "Otto", time: Some.On("2031-05-02"));
        Met("Ana", "Otto");

        var step = Assert.Single(Assert.Single(Ask("Ana", "Otto").Paths).Steps);
        Assert.Equal(("event0001", 2), (step.Event.Id, step.More));
    }

    [Fact]
    public void Among_equals_those_that_share_more_events_come_first_then_the_smaller_ids()
    {
        foreach (var between in (string[])["Uma", "Eva", "Bo"])
        {
            Met("Ana", between);
            Met(between, "Otto");
        }

        Met("Ana", "Uma");

        Assert.Equal(["Ana Uma Otto", "Ana Bo Otto", "Ana Eva Otto"], Paths("Ana", "Otto"));
    }

    [Fact]
    public void Steps_and_paths_are_limited()
    {
        Met("Ana", "Eva");
        Met("Eva", "Iva");
        Met("Iva", "Otto");

        Assert.Empty(Paths("Ana", "Otto", question => question with { MaxSteps = 2 }));
        Assert.Single(Paths("Ana", "Otto", question => question with { MaxSteps = 3, Count = 1 }));
        Assert.Equal("Ana and Otto are 3 steps apart; 1 path of at most 6 steps over what happened.", PathWords.Of(Ask("Ana", "Otto")));
    }

    // By going everywhere, one step at a time.
    [Property(MaxTest = 60)]
    public void It_finds_what_a_search_of_everything_finds(int seed)
    {
        var index = SomeGraph.Generated(seed, 24).Index;
        var ends = index.Graph.Entities.Where(entity => entity.Type is EntityType.Person or EntityType.Organization).OrderByDescending(index.EventCount).Take(2).ToList();
        if (ends.Count < 2)
            return;
        foreach (var places in (bool[])[false, true])
        {
            var question = new PathQuestion(ends[0], ends[1]) { Count = 5, MaxSteps = 5, Places = places };
            var all = Everywhere(index, question, [ends[0].Id], []).OrderBy(path => path.Length).ToList();
            Assert.Equal(all.Take(5).Select(path => path.Length), PathSearch.Ask(index, question).Paths.Select(path => path.Things.Count()));
            Assert.All(PathSearch.Ask(index, question).Paths, path => Assert.Contains(all, one => one.SequenceEqual(path.Things.Select(thing => thing.Id))));
        }
    }

    private static IEnumerable<string[]> Everywhere(GraphIndex index, PathQuestion question, string[] path, string[] used)
    {
        if (path[^1] == question.Other.Id)
            return [path];
        if (path.Length > question.MaxSteps)
            return [];
        var steps = index.EventsOf(index.Entity(path[^1])!).Where(item => item.Status == EventStatus.Happened && item.Participants.Any(me => me.Entity == path[^1] && Takes(item, me)))
            .SelectMany(item => item.Participants.Where(other => Takes(item, other) && !path.Contains(other.Entity) && Way(other.Entity)).Select(other => (other.Entity, item.Id)))
            .Distinct().GroupBy(step => step.Entity, step => step.Id);
        return steps.SelectMany(step => step.Order(StringComparer.Ordinal).FirstOrDefault(item => !used.Contains(item)) is { } free
            ? Everywhere(index, question, [.. path, step.Key], [.. used, free]) : []);

        bool Takes(Event item, Participant one) => Sides.IsParty(item, one)
            || (Sides.SideOf(item, one) == Graph.Ontology.RoleSide.Place && (question.Places || one.Entity == question.One.Id || one.Entity == question.Other.Id));

        bool Way(string id) => id == question.Other.Id || index.Entity(id)!.Type is var type
            && (type is EntityType.Person or EntityType.Organization || (question.Places && type is EntityType.Country or EntityType.Place));
    }

    private void Met(string one, string other, EventStatus status = EventStatus.Happened, Occurrence? time = null) =>
        graph.Add("Meeting", status, time, ("participant", one), ("participant", other));

    private PathAnswer Ask(string one, string other, Func<PathQuestion, PathQuestion>? more = null) =>
        PathSearch.Ask(graph.Index, (more ?? (question => question))(new PathQuestion(graph.Thing(one), graph.Thing(other))));

    private IEnumerable<string> Paths(string one, string other, Func<PathQuestion, PathQuestion>? more = null) =>
        Ask(one, other, more).Paths.Select(path => string.Join(' ', path.Things.Select(thing => thing.Name)));
}
