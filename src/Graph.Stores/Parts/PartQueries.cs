using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Parts;

/// <summary>Questions answered where the graph lies; the part of the graph that it finds is then asked as any graph in memory is.</summary>
internal sealed class PartQueries(IPartSource source)
{
    public Answered<NameMatch> Named(string name)
    {
        var part = new PartReader(source);
        var (match, index) = Named(name, part);
        return new Answered<NameMatch>(match, index);
    }

    /// <summary>In the order of <see cref="Lookup"/>: by id or key, by the beginning of an id, by name.</summary>
    public Answered<LookupAnswer> Find(string text)
    {
        if (source.What(text) is { } found)
            return Shown(found);
        var ids = text.Length < ShortId.Shortest
            ? []
            : source.Ids([text]).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 1 && source.What(ids[0]) is { } only)
            return Shown(only);
        var part = new PartReader(source);
        if (ids.Count > 1)
            return new Answered<LookupAnswer>(new LookupAnswer { Ids = ids }, part.Index());
        var (match, index) = Named(text, part);
        if (match.Entity is null)
            return new Answered<LookupAnswer>(new LookupAnswer { Name = match }, index);
        AddWhole(part, match.Entity.Id);
        index = part.Index();
        return new Answered<LookupAnswer>(new LookupAnswer { Name = match, Entity = index.Entity(match.Entity.Id) }, index);
    }

    public Answered<ContactAnswer> Contacts(ContactQuestion question)
    {
        var (index, leftOut, undated) = PartOf(question);
        return new Answered<ContactAnswer>(WhoMet.Ask(index, question) with { LeftOut = leftOut, Undated = undated }, index);
    }

    public Answered<TimelineAnswer> Timeline(TimelineQuestion question)
    {
        var (index, leftOut, undated) = PartOf(question);
        return new Answered<TimelineAnswer>(Timelines.Ask(index, question) with { LeftOut = leftOut, UndatedLeftOut = undated }, index);
    }

    public Answered<SearchAnswer> Search(SearchQuestion question)
    {
        var part = new PartReader(source);
        if (question.Terms.Count == 0)
            return new Answered<SearchAnswer>(new SearchAnswer(question, [], 0, []), part.Index());
        var (claims, total) = source.Sentences(question);
        var names = source.NamesWith(question).ToList();
        part.AddClaims(claims);
        part.AddEvents(source.EventsOfClaims([.. claims]), evidence: false);
        foreach (var (id, events) in names)
            part.AddEntity(id, events);
        var index = part.Index();
        return new Answered<SearchAnswer>(
            TextSearch.Of(index, question, claims.Select(id => index.Claim(id)!), total, names.Select(name => index.Entity(name.Id)!)), index);
    }

    public Answered<PathAnswer> Paths(PathQuestion question)
    {
        var found = PathSearch.Find(question, ids => source.Links(question, ids));
        var chosen = PathSearch.Choose(found.Paths, ids => ids.Length == 0 ? [] : source.Events(ids));
        var part = new PartReader(source);
        part.AddEvents(chosen.SelectMany(path => path).Select(step => step.Event));
        var index = part.Index();
        return new Answered<PathAnswer>(PathSearch.Of(index, question, chosen, found.EndedAt), index);
    }

    public Answered<IReadOnlyList<Event>> Joining(Entity one, Entity other)
    {
        var index = Part(Queries.Joining.Find(one, other, question => source.Asked(question).Select(item => item.Id), source.Links, source.Events), [one.Id, other.Id], []);
        return new Answered<IReadOnlyList<Event>>(index.EventsInOrder(), index);
    }

    /// <summary>The part of the graph with some events, things and claims; with their sentences. Unknown ids are left out.</summary>
    public GraphIndex Part(IReadOnlyList<string> events, IReadOnlyList<string> entities, IReadOnlyList<string> claims)
    {
        var part = new PartReader(source);
        part.AddEvents(events);
        foreach (var id in entities)
            part.AddEntity(id);
        part.AddClaims(claims);
        return part.Index(ShortIds.None);
    }

    private (GraphIndex Index, IReadOnlyDictionary<EventStatus, int> LeftOut, int Undated) PartOf(EventQuestion question)
    {
        var (counted, leftOut, undated) = EventFilter.Divide(question, source.Asked(question), item => (item.Status, item.Earliest, item.Latest));
        var part = new PartReader(source);
        part.AddEvents(counted.Select(item => item.Id));
        foreach (var country in new[] { question.Of, question.With }.OfType<string>().Distinct(StringComparer.Ordinal))
            part.AddRelationsOf($"country:{country}", whole: false);
        return (part.Index(ShortIds.Events), leftOut, undated);
    }

    private Answered<LookupAnswer> Shown((string Kind, string Id) what)
    {
        var (part, id) = (new PartReader(source), what.Id);
        switch (what.Kind)
        {
            case "entity":
                AddWhole(part, id);
                return Answer(part, index => new LookupAnswer { Entity = index.Entity(id) });
            case "event":
                part.AddEvents([id]);
                part.AddEvents(part.Event(id).Context.Select(tie => tie.Event), evidence: false);
                return Answer(part, index => new LookupAnswer { Event = index.Event(id) });
            case "claim":
                part.AddClaims([id]);
                part.AddEvents(source.EventsOfClaims([id]), evidence: false);
                return Answer(part, index => new LookupAnswer { Claim = index.Claim(id) });
            default:
                var rows = source.ClaimsOfDocument(id).ToList();
                part.AddDocuments([id]);
                part.AddClaims(rows.Select(found => found.Claim));
                part.AddEvents(rows.Select(found => found.Event).OfType<string>(), evidence: false);
                return Answer(part, index => new LookupAnswer { Document = index.Document(id) });
        }
    }

    private static Answered<LookupAnswer> Answer(PartReader part, Func<GraphIndex, LookupAnswer> answer)
    {
        var index = part.Index();
        return new Answered<LookupAnswer>(answer(index), index);
    }

    private void AddWhole(PartReader part, string entity)
    {
        part.AddEntity(entity);
        part.AddChainsOf(entity);
        part.AddRelationsOf(entity);
        part.AddEvents(source.EventsOf(entity));
    }

    // What fits badly is looked up only where nothing fits well. How often a thing is in the news, which is much to count, and its short id
    // are asked for only where a choice has to be told.
    private (NameMatch Match, GraphIndex Part) Named(string name, PartReader part)
    {
        AddNamed(part, name, similar: false);
        part.AddEntityOf(name);
        var index = part.Index(ShortIds.None);
        var match = new NameSearch(index).Find(name);
        if (match is { Outcome: NameOutcome.Found, BySpelling: false, Others.Count: 0 })
            return (match, index);
        if (match.Outcome == NameOutcome.Unknown)
            AddNamed(part, name, similar: true);
        part.AddEventCounts();
        index = part.Index();
        return (new NameSearch(index).Find(name), index);
    }

    private void AddNamed(PartReader part, string name, bool similar)
    {
        foreach (var id in source.Named(name, similar))
            part.AddEntity(id);
    }
}
