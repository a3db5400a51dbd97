using System.Collections.Concurrent;
using System.Reflection;

namespace Graph.Stores.Neo4j.Bulk;

/// <summary>Members of the rows that statements are given, by name: the same that JSON shows a server.</summary>
internal static class RowMembers
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Known = new();

    /// <summary>The member's value; null where the row has none of this name.</summary>
    public static object? Of(object row, string name) => Known.GetOrAdd((row.GetType(), name), static key => key.Item1.GetProperty(key.Item2))?.GetValue(row);

    /// <summary>The member, which must be there.</summary>
    public static T Needed<T>(object row, string name) =>
        Of(row, name) is T value ? value : throw new InvalidOperationException($"A row without the member '{name}' has no form in the files for neo4j-admin.");
}
