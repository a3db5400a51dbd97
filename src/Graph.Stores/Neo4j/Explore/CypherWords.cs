namespace Graph.Stores.Neo4j.Explore;

/// <summary>The closed lists by which <see cref="ReadGate"/> knows what only reads. What is in none of them is refused.</summary>
internal static class CypherWords
{
    /// <summary>Words that may stand where a clause or the next part of an expression begins, and after which a name, a pattern or an expression follows.</summary>
    public static readonly IReadOnlySet<string> BeforeOperand = Set(
        "MATCH WHERE WITH UNWIND RETURN BY SKIP OFFSET LIMIT DISTINCT YIELD AS AND OR XOR NOT IN CONTAINS WHEN INDEX SCAN JOIN ON FILTER");

    /// <summary>Words that may stand there likewise, and after which an expression follows, or in newer servers a clause.</summary>
    public static readonly IReadOnlySet<string> BeforeEither = Set("THEN ELSE");

    /// <summary>Words that may stand there likewise, and after which another word of these lists follows, or a bracket.</summary>
    public static readonly IReadOnlySet<string> BeforeWord = Set(
        "OPTIONAL ORDER UNION ALL CALL NEXT END IS NULL STARTS ENDS ASC ASCENDING DESC DESCENDING USING RANGE TEXT POINT SEEK FINISH TYPED NORMALIZED NFC NFD NFKC "
        + "NFKD EXISTS COUNT COLLECT SHORTEST ANY GROUPS GROUP PATH PATHS SHORTESTPATH ALLSHORTESTPATHS TRUE FALSE NONE SINGLE REDUCE "
        + "BOOLEAN STRING INTEGER INT FLOAT DATE DATETIME TIME ZONED LOCAL DURATION LIST MAP NODE RELATIONSHIP VERTEX EDGE PROPERTY VALUE NOTHING REPEATABLE ELEMENTS DIFFERENT");

    /// <summary>Words that change something, reach out or administer. Where a sign might end a pattern as well as join two operands, they are no names.</summary>
    public static readonly IReadOnlySet<string> Writing = Set(
        "CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE DROP LOAD FOREACH USE SHOW TERMINATE START STOP ALTER GRANT DENY REVOKE RENAME DEALLOCATE REALLOCATE "
        + "ENABLE DISABLE DRYRUN EXPLAIN PROFILE CYPHER LET FOR");

    /// <summary>Procedures that only read the graph and its schema.</summary>
    public static readonly IReadOnlySet<string> Procedures = Set(
        "db.labels db.relationshipTypes db.propertyKeys db.schema.visualization db.schema.nodeTypeProperties db.schema.relTypeProperties db.info db.ping dbms.components "
        + "db.index.fulltext.queryNodes db.index.fulltext.queryRelationships db.index.fulltext.listAvailableAnalyzers db.index.vector.queryNodes db.index.vector.queryRelationships");

    /// <summary>The server's own functions whose names have a point. Others are plugins.</summary>
    public static readonly IReadOnlySet<string> Functions = Set(
        "date.truncate date.realtime date.statement date.transaction datetime.truncate datetime.realtime datetime.statement datetime.transaction datetime.fromepoch "
        + "datetime.fromepochmillis localdatetime.truncate localdatetime.realtime localdatetime.statement localdatetime.transaction time.truncate time.realtime "
        + "time.statement time.transaction localtime.truncate localtime.realtime localtime.statement localtime.transaction duration.between duration.inMonths "
        + "duration.inDays duration.inSeconds point.distance point.withinBBox vector.similarity.cosine vector.similarity.euclidean db.nameFromElementId");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
