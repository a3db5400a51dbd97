namespace Graph.Queries;

/// <summary>Ids short enough to type: the shortest beginning, of 6 characters or more, that nothing else in the graph has.</summary>
public static class ShortId
{
    /// <summary>Characters of the shortest beginning that commands take.</summary>
    public const int Shortest = 6;

    /// <summary>The short form of an id; readable ids (<c>country:VE</c>) stay whole.</summary>
    public static string Of(GraphIndex index, string id)
    {
        if (id.Contains(':', StringComparison.Ordinal))
            return id;
        for (var length = Shortest; length < id.Length; length++)
            if (index.IdsStartingWith(id[..length]).Take(2).Count() < 2)
                return id[..length];
        return id;
    }
}
