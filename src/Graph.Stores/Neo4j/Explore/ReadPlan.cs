using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>The second layer: the server says how it would run the statement, and each step of that plan must be one that reads. It sees what the
/// server understood, whatever the words were.</summary>
internal static class ReadPlan
{
    // Operators of the server's manual that read, join and order rows; those of one family by their common word.
    private static readonly HashSet<string> Steps = new(
        ("ProduceResults Argument Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSelectOrSemiApply "
        + "LetSelectOrAntiSemiApply RollUpApply TriadicSelection TriadicBuild TriadicFilter NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin "
        + "LeftOuterHashJoin RightOuterHashJoin CartesianProduct Union OrderedUnion Distinct OrderedDistinct Optional Anti AntiConditionalApply ConditionalApply "
        + "Projection Filter Limit ExhaustiveLimit Skip Sort Top PartialSort PartialTop Top1WithTies EagerAggregation OrderedAggregation Eager Unwind UnwindCollection "
        + "CacheProperties ProjectEndpoints NodeCountFromCountStore RelationshipCountFromCountStore AssertSameNode AssertSameRelationship Input NullifyMetadata "
        + "EmptyResult EmptyRow ErrorPlan NonFuseable NonPipelined PreserveOrder InjectCompilationError ArgumentTracker OptionalExpand RunQueryAt StatefulShortestPath").Split(' '), StringComparer.Ordinal);

    private static readonly string[] Families = ["Scan", "Seek", "SeekByRange", "IndexContains", "IndexEndsWith"];
    private static readonly string[] Walks = ["Expand(", "OptionalExpand(", "VarLengthExpand(", "ShortestPath", "AllShortestPaths", "StatefulShortestPath(", "Repeat(", "BFSPruningVarLengthExpand(", "PruningVarLengthExpand("];

    /// <summary>Why the plan is not run; null when every step reads.</summary>
    public static Refusal? Check(JObject plan)
    {
        foreach (var step in Of(plan))
        {
            var name = Name(step);
            if (name == "ProcedureCall" ? Procedure(step) is var procedure && !CypherWords.Procedures.Contains(procedure) : !Reads(name))
                return new Refusal("plan", $"The server would run it with the step '{(name == "ProcedureCall" ? $"{name} {Procedure(step)}" : name)}', which is not known to read only.");
        }

        return null;
    }

    /// <summary>A step and all below it.</summary>
    public static IEnumerable<JObject> Of(JObject step) => (step["children"] as JArray ?? []).OfType<JObject>().SelectMany(Of).Prepend(step);

    /// <summary>"ProduceResults@neo4j" without the database.</summary>
    public static string Name(JObject step) => ((string?)step["operatorType"] ?? "").Split('@')[0];

    private static bool Reads(string name) => !name.Contains("Locking", StringComparison.Ordinal)
        && (Steps.Contains(name) || Families.Any(family => name.EndsWith(family, StringComparison.Ordinal)) || Walks.Any(walk => name.StartsWith(walk, StringComparison.Ordinal)));

    // "db.labels() :: (label :: STRING)"
    private static string Procedure(JObject step) => ((string?)step["arguments"]?["Details"] ?? "").Split('(')[0].Trim();
}
