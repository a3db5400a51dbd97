using System.Globalization;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Ontology;
using Graph.Tests.Support;

namespace Graph.Bench;

/// <summary>
/// A graph of many events made directly, without resolution, for the answers of large graphs. Activity of people falls with their rank (the
/// most active of 20,000 takes part in about one of 150 events), each deals with a circle of some hundred others, every fourth event is told
/// twice, every second names a country, one of twenty is denied. The same numbers give the same graph.
/// </summary>
internal sealed class GeneratedWorld(int events, int people)
{
    private const int EventsADocument = 4, Circle = 150, Flat = 50;
    private static readonly string[] Types = ["Meeting", "Call", "Talks", "Visit"];
    private readonly List<string>[] chains = [.. Enumerable.Range(0, people + GeneratedNews.Countries.Length).Select(_ => new List<string>())];
    private readonly List<Claim>[] claims = [.. Enumerable.Range(0, events).Select(_ => new List<Claim>(1))];

    public static string NameOf(int person) => $"{GeneratedNews.Given[person * 7 % GeneratedNews.Given.Length]} {Syllables(person)}";

    public static string CountryName(int number) => GeneratedNews.Countries[number % GeneratedNews.Countries.Length];

    /// <summary>Two who meet in some event, drawn as the events are.</summary>
    public (string One, string Other) Pair(int draw)
    {
        var (one, other) = Parties(draw % events);
        return (NameOf(one), NameOf(other));
    }

    /// <summary>All documents; <see cref="Graph"/> may be called when they have been taken.</summary>
    public IEnumerable<DocumentClaims> Documents()
    {
        int told = events + (events / 4);
        for (int first = 0; first < told; first += EventsADocument)
            yield return Document(first / EventsADocument, Enumerable.Range(first, Math.Min(EventsADocument, told - first)).Select(index => index < events ? index : (index - events) * 4));
    }

    /// <summary>The graph of the documents, without the truth itself.</summary>
    public KnowledgeGraph Graph()
    {
        var ids = chains.Select((own, thing) => thing < people ? own.Count == 0 ? "" : own.Min(StringComparer.Ordinal)! : $"country:{GeneratedNews.Countries[thing - people]}").ToArray();
        var entities = ids.Select((id, thing) => (id, thing)).Where(pair => pair.id.Length > 0 && chains[pair.thing].Count > 0).ToList();
        return KnowledgeGraph.Empty with
        {
            Entities = [.. entities.Select(pair => Entity(pair.id, pair.thing)).OrderBy(entity => entity.Id, StringComparer.Ordinal)],
            Signatures = [.. entities.Select(pair => new Signature(ContentId.Of("signature", pair.id), TypeOf(pair.thing), Name(pair.thing), pair.id, Sorted(chains[pair.thing]))).OrderBy(signature => signature.Id, StringComparer.Ordinal)],
            Events = [.. claims.Select((own, index) => Event(own, index, ids)).OrderBy(item => item.Id, StringComparer.Ordinal)],
        };
    }

    private DocumentClaims Document(int number, IEnumerable<int> told)
    {
        var list = told.ToList();
        var day = Day(list[0]).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var sentences = list.Select(index => (Index: index, Who: Parties(index)))
            .Select(item => $"{NameOf(item.Who.One)} met {NameOf(item.Who.Other)} of {Country(item.Who.Other)} about trade and fish.");
        var made = Some.Text($"world/{number}", string.Join(' ', sentences), day, source: $"Outlet {number % 40}");
        var known = new Dictionary<int, string>();
        foreach (int index in list)
        {
            var (one, other) = Parties(index);
            int land = people + (other % GeneratedNews.Countries.Length);
            string left = Chain(made, known, one), right = Chain(made, known, other);
            (string, string)[] place = HasPlace(index) ? [("place", Chain(made, known, land))] : [];
            made.Claim(Type(index), "met", Some.On(Day(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                claim => claim with { Arguments = [.. claim.Arguments.Select(argument => argument with { Side = argument.Role == "place" ? null : argument.Chain == left ? "a" : "b" })] },
                Type(index) == "Visit" ? [("visitor", left), ("host", right), .. place] : [("participant", left), ("participant", right), .. place]);
        }

        DocumentClaims document = made;
        foreach (var (claim, index) in document.Claims.Zip(list)) claims[index].Add(claim);
        return document;
    }

    private string Chain(SomeDocument made, Dictionary<int, string> known, int thing)
    {
        if (known.TryGetValue(thing, out string? chain)) return chain;
        chain = thing < people ? made.Person(NameOf(thing), Country(thing)) : made.Country(GeneratedNews.Countries[thing - people], GeneratedNews.Countries[thing - people]);
        chains[thing].Add(chain);
        return known[thing] = chain;
    }

    private Event Event(List<Claim> own, int index, string[] ids)
    {
        var (one, other) = Parties(index);
        string[] sorted = [.. own.Select(claim => claim.Id).Order(StringComparer.Ordinal)];
        bool visit = Type(index) == "Visit";
        string? place = HasPlace(index) ? ids[people + (other % GeneratedNews.Countries.Length)] : null;
        var parties = new List<Participant>
        {
            new(ids[one], visit ? "visitor" : "participant") { Side = "a" }, new(ids[other], visit ? "host" : "participant") { Side = "b" },
        };
        if (place is not null) parties.Add(new(place, "place"));
        return new Event(sorted[0], Type(index), index % 20 == 7 ? EventStatus.Denied : EventStatus.Happened,
            [.. parties.OrderBy(party => party.Role, StringComparer.Ordinal).ThenBy(party => party.Entity, StringComparer.Ordinal)], sorted)
        {
            Time = Some.On(Day(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Place = place,
            Plover = OntologySet.Shipped.Find(Type(index))!.Plover,
        };
    }

    private Entity Entity(string id, int thing) => new(id, TypeOf(thing), Name(thing), true, [Name(thing)], Sorted(chains[thing])) { Country = thing < people ? Country(thing) : GeneratedNews.Countries[thing - people] };

    private (int One, int Other) Parties(int index)
    {
        var dice = new Random(index);
        int one = Someone(dice), other = (one + 1 + dice.Next(Circle)) % people;
        return (one, other);
    }

    private static bool HasPlace(int index) => index % 2 == 0;

    // Probability falls with (rank + Flat), by its inverse.
    private int Someone(Random dice) => Math.Min(people - 1, (int)(Flat * (Math.Pow((people + Flat) / (double)Flat, dice.NextDouble()) - 1)));

    private EntityType TypeOf(int thing) => thing < people ? EntityType.Person : EntityType.Country;

    private string Name(int thing) => thing < people ? NameOf(thing) : GeneratedNews.Countries[thing - people];

    private static string Country(int person) => GeneratedNews.Countries[person % GeneratedNews.Countries.Length];

    private static string Type(int index) => Types[index % Types.Length];

    private static DateOnly Day(int index) => new DateOnly(2005, 1, 1).AddDays((int)((long)index * 7919 % 7000));

    private static IReadOnlyList<string> Sorted(List<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    // Surnames that differ in their consonants.
    private static string Syllables(int number)
    {
        string[] first = ["Bar", "Del", "Fis", "Gor", "Han", "Jul", "Kem", "Lor", "Mav", "Nos", "Pet", "Rud", "Sim", "Tor", "Vel", "Zan"];
        string[] rest = ["ba", "do", "fe", "gi", "ko", "la", "mu", "ne", "po", "ri"];
        string name = first[number % first.Length];
        for (number /= first.Length; number > 0; number /= rest.Length) name += rest[number % rest.Length];
        return name + "sen";
    }
}
