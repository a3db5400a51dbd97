using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.Tests.Support;

/// <summary>A graph made by hand, without texts to be resolved: things by name, events with their parties.</summary>
internal sealed class SomeGraph
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly List<Event> events = [];
    private readonly List<Claim> claims = [];
    private readonly List<Document> documents = [];

    public GraphIndex Index => new(new KnowledgeGraph(documents, [], claims, [.. entities.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal)], events));

    public Entity Thing(string name, EntityType type = EntityType.Person) =>
        entities.TryGetValue(name, out var known) ? known : entities[name] = new Entity($"{type}:{name}", type, name, true, [name], []);

    /// <summary>An event; parties as <c>(role, name)</c>, of people unless they were made before.</summary>
    public Event Add(string type, EventStatus status, Occurrence? time, params (string Role, string Name)[] parties) =>
        Add(new Event($"event{events.Count:0000}", type, status, [.. parties.Select(party => new Participant(Thing(party.Name).Id, party.Role))], []) { Time = time });

    public Event Add(Event item)
    {
        events.Add(item);
        return item;
    }

    /// <summary>A document of one outlet whose first sentence states the event.</summary>
    public SomeGraph Said(Event item, string outlet, string quote, string after = "", string? title = null, string? url = null)
    {
        var document = new Document($"document{documents.Count}", quote + after) { Source = outlet, Title = title, Url = url, Published = Some.Day("2031-05-20"), Language = "en" };
        var trigger = new TextSpan(0, Math.Min(4, quote.Length));
        var claim = new Claim($"claim{claims.Count:0000}", document.Id, item.Type, new TextSpan(0, quote.Length), quote, trigger, []) { Confidence = 0.9, Extractor = "hand/1" };
        documents.Add(document);
        claims.Add(claim);
        events[events.FindIndex(other => other.Id == item.Id)] = events.Find(other => other.Id == item.Id)! with
        {
            Claims = [.. events.Find(other => other.Id == item.Id)!.Claims, claim.Id],
        };
        return this;
    }

    /// <summary>Many events of some people, countries, towns and ships; equal seeds, equal graphs.</summary>
    public static SomeGraph Generated(int seed, int count)
    {
        var (dice, made) = (new Random(seed), new SomeGraph());
        var types = Enum.GetValues<EntityType>();
        for (var i = 0; i < 3 + (count / 2); i++)
            made.Thing($"{new string((char)('A' + (i % 26)), 1 + dice.Next(30))}ton {i}{(dice.Next(9) == 0 ? " of the Very Long Names of a Union" : "")}", types[dice.Next(types.Length)]);
        var names = made.entities.Keys.ToList();
        string[] kinds = ["Meeting", "Call", "Visit", "Seizure", "Strike"];
        for (var i = 0; i < count; i++)
        {
            var type = kinds[dice.Next(kinds.Length)];
            var roles = OntologySet.Shipped.Event(type).Roles;
            var parties = Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => (roles[dice.Next(roles.Count)].Id, names[dice.Next(names.Count)])).Distinct();
            made.Add(type, Enum.GetValues<EventStatus>()[dice.Next(6)], Time(dice), [.. parties.Select(party => (party.Id, party.Item2))]);
        }

        return made;
    }

    private static Occurrence? Time(Random dice)
    {
        var day = Some.Day("2031-01-01").AddDays(dice.Next(dice.Next(4) == 0 ? 6000 : 300));
        return dice.Next(6) switch
        {
            0 => null,
            1 => new Occurrence(null, day, Granularity.Unknown, TimeBasis.Bound),
            2 => new Occurrence(day, null, Granularity.Unknown, TimeBasis.Bound),
            3 => new Occurrence(day, day.AddDays(dice.Next(400)), Granularity.Month, TimeBasis.Explicit),
            _ => new Occurrence(day, day, Granularity.Day, TimeBasis.Explicit),
        };
    }
}
