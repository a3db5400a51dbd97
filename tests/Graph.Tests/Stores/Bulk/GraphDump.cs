using Graph.Stores.Neo4j;

namespace Graph.Tests.Stores.Bulk;

/// <summary>All that lies in a database, a line for each node and tie: labels, ends, every property with its type. What differs from one writing
/// of a graph to another is left out: the counters of writes and the ids of builds.</summary>
internal static class GraphDump
{
    private const string Names = "coalesce('Run ' + toString(N.number), labels(N)[0] + ' ' + N.id)";

    private const string Values =
        "[k IN keys(X) WHERE NOT (LEFTOUT) | k + ' ' + valueType(X[k]) + ' ' + CASE WHEN valueType(X[k]) STARTS WITH 'LIST' "
        + "THEN reduce(all = '', item IN X[k] | all + size(toString(item)) + ':' + toString(item)) ELSE toString(X[k]) END]";

    public static IReadOnlyList<string> Of(Func<string, IReadOnlyList<Neo4jRow>> ask) => [.. Nodes(ask).Concat(Ties(ask)).Order(StringComparer.Ordinal)];

    /// <summary>Types of all properties, by label and name.</summary>
    public static IReadOnlyList<string> Types(Func<string, IReadOnlyList<Neo4jRow>> ask) =>
        [.. ask("MATCH (n) UNWIND keys(n) AS k RETURN DISTINCT labels(n)[0] + '.' + k + ' ' + valueType(n[k]) AS type").Select(row => row.Text("type")).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Nodes(Func<string, IReadOnlyList<Neo4jRow>> ask)
    {
        var left = "(X:Graph AND k IN ['truth', 'derived', 'writes']) OR (X:Run AND k = 'id')";
        return ask($"MATCH (n) RETURN labels(n) AS labels, {Of(Values, left, "n")} AS values").Select(row => Line(row.Texts("labels"), row));
    }

    private static IEnumerable<string> Ties(Func<string, IReadOnlyList<Neo4jRow>> ask) =>
        ask($"MATCH (a)-[r]->(b) RETURN [{Names.Replace("N.", "a.", StringComparison.Ordinal).Replace("(N)", "(a)", StringComparison.Ordinal)}, type(r), {Names.Replace("N.", "b.", StringComparison.Ordinal).Replace("(N)", "(b)", StringComparison.Ordinal)}] AS labels, {Of(Values, "false", "r")} AS values")
            .Select(row => $"{string.Join(" -- ", row.Texts("labels"))} {Line([], row)}");

    private static string Of(string text, string left, string variable) => text.Replace("LEFTOUT", left, StringComparison.Ordinal).Replace("X", variable, StringComparison.Ordinal);

    private static string Line(IReadOnlyList<string> labels, Neo4jRow row) =>
        $"{string.Join(':', labels.Order(StringComparer.Ordinal))} {string.Join(" | ", row.Texts("values").Order(StringComparer.Ordinal))}";
}
