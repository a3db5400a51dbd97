using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Neo4j;

/// <summary>Questions as statements on the server; the part of the graph that it finds is then asked as any graph in memory is.</summary>
internal sealed class ServerQueries(Neo4jSession session)
{
    public Answered<NameMatch> Named(string name)
    {
        var part = new PartReader(session);
        var (match, index) = Named(name, part);
        return new Answered<NameMatch>(match, index);
    }

    /// <summary>In the order of <see cref="Lookup"/>: by id or key, by the beginning of an id, by name.</summary>
    public Answered<LookupAnswer> Find(string text)
    {
        if (What(text) is { } row)
            return Shown(row);
        var ids = text.Length < ShortId.Shortest
            ? []
            : session.Run("read/ids", new { heads = new[] { PropertyText.Of(text) } }).Select(id => id.Text("id")).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 1 && What(ids[0]) is { } only)
            return Shown(only);
        var part = new PartReader(session);
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
        var parameters = new
        {
            entity = question.One.Id,
            other = question.Other?.Id,
            from = TruthWriter.Day(question.From),
            to = TruthWriter.Day(question.To),
            types = question.Types,
            statuses = question.Include.Concat([EventStatus.Happened, EventStatus.Disputed]).Select(Words.Of),
        };
        var part = new PartReader(session);
        part.AddEvents(session.Run("read/who-met", parameters).Select(row => row.Text("event")));
        var leftOut = session.Run("read/who-met-left-out", parameters).ToLookup(row => row.Flag("undated"));
        var index = part.Index();
        var statuses = new SortedDictionary<EventStatus, int>();
        foreach (var row in leftOut[false])
            statuses[row.Choice<EventStatus>("status")] = row.Number("events");
        return new Answered<ContactAnswer>(
            WhoMet.Ask(index, question) with { LeftOut = statuses, Undated = leftOut[true].Sum(row => row.Number("events")) }, index);
    }

    private Neo4jRow? What(string text) => session.Run(
        "read/what", new { id = PropertyText.Of(text), ledger = TruthWriter.LedgerId(text), address = TruthWriter.AddressId(text) }) is [{ } row] ? row : null;

    private Answered<LookupAnswer> Shown(Neo4jRow row)
    {
        var (part, id) = (new PartReader(session), row.Text("id"));
        switch (row.Text("kind"))
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
                part.AddEvents(session.Run("read/events-of-claims", new { ids = new[] { id } }).Select(found => found.Text("event")), evidence: false);
                return Answer(part, index => new LookupAnswer { Claim = index.Claim(id) });
            default:
                var rows = session.Run("read/claims-of-document", new { document = id });
                part.AddDocuments([id]);
                part.AddClaims(rows.Select(found => found.Text("claim")));
                part.AddEvents(rows.Select(found => found.OptionalText("event")).OfType<string>(), evidence: false);
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
        part.AddEvents(session.Run("read/timeline", new { entity, from = (string?)null, to = (string?)null }).Select(row => row.Text("event")));
    }

    // What fits badly is looked up only where nothing fits well.
    private (NameMatch Match, GraphIndex Part) Named(string name, PartReader part)
    {
        AddNamed(part, name, NameKeys.Fitting(name));
        part.AddEntityOf(name);
        var index = part.Index();
        var match = new NameSearch(index).Find(name);
        if (match.Outcome != NameOutcome.Unknown)
            return (match, index);
        AddNamed(part, name, NameKeys.Similar(name));
        index = part.Index();
        return (new NameSearch(index).Find(name), index);
    }

    private void AddNamed(PartReader part, string name, string words)
    {
        foreach (var row in session.Run("read/named", new { name = PropertyText.Of(name), words = PropertyText.Of(words) }))
            part.AddEntity(row.Text("id"), row.Number("events"));
    }
}
