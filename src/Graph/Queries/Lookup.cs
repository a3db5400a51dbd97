using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What an id or a name stands for; at most one member is set unless nothing was found.</summary>
public sealed record LookupAnswer
{
    /// <summary>An entity (by its id, a chain's id, or a name).</summary>
    public Entity? Entity { get; init; }

    /// <summary>An event (by its id).</summary>
    public Event? Event { get; init; }

    /// <summary>A claim.</summary>
    public Claim? Claim { get; init; }

    /// <summary>A document (by its id or key).</summary>
    public Document? Document { get; init; }

    /// <summary>Full ids that a too short beginning fits.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>What the text means as a name, when it is no id.</summary>
    public NameMatch? Name { get; init; }
}

/// <summary>Finds things by id, beginning of an id, document key or name, in this order.</summary>
public static class Lookup
{
    /// <summary>What <paramref name="text"/> stands for.</summary>
    public static LookupAnswer Find(GraphIndex index, string text)
    {
        if (ById(index, text) is { } answer)
            return answer;
        if (index.Graph.Documents.FirstOrDefault(document => document.Key == text || document.Url == text) is { } keyed)
            return new LookupAnswer { Document = keyed };
        var ids = text.Length < ShortId.Shortest ? [] : index.IdsStartingWith(text).ToList();
        if (ids.Count > 1)
            return new LookupAnswer { Ids = ids };
        if (ids.Count == 1 && ById(index, ids[0]) is { } only)
            return only;
        var name = new NameSearch(index).Find(text);
        return new LookupAnswer { Name = name, Entity = name.Entity };
    }

    private static LookupAnswer? ById(GraphIndex index, string id)
    {
        if (index.Entity(id) is { } entity)
            return new LookupAnswer { Entity = entity };
        if (index.Graph.Events.FirstOrDefault(item => item.Id == id) is { } item)
            return new LookupAnswer { Event = item };
        if (index.Claim(id) is { } claim)
            return new LookupAnswer { Claim = claim };
        return index.Document(id) is { } document ? new LookupAnswer { Document = document } : null;
    }
}
