using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Lexicon;
using Graph.Queries;
using Graph.Stores.Parts;

namespace Graph.Stores.Sqlite;

/// <summary>Parts of a graph in a file. Runs inside the caller's transaction.</summary>
internal sealed class FilePart(SqlStatements sql) : IPartSource
{
    private static readonly string[] Tables = ["entity", "event", "claim", "chain", "document"];

    // Chains with the things that they name.
    private const string Naming = "FROM chain JOIN has ON has.chain = chain.n JOIN signature ON signature.n = signature JOIN entity ON entity.n = entity";

    public (string Kind, string Id)? What(string text)
    {
        foreach (var (kind, statement) in new[]
        {
            ("entity", "SELECT id FROM entity WHERE id = ?1"),
            ("entity", $"SELECT entity.id {Naming} WHERE chain.id = ?1"),
            ("event", "SELECT id FROM event WHERE id = ?1"),
            ("claim", "SELECT id FROM claim WHERE id = ?1"),
            ("document", "SELECT id FROM document WHERE id = ?1 AND current = 1"),
            ("document", "SELECT id FROM document WHERE key = ?1 AND current = 1"),
            ("document", "SELECT id FROM document WHERE url = ?1 AND current = 1"),
        })
            if (Ids(statement, SqlText.Of(text)) is [var id, ..])
                return (kind, id);
        return null;
    }

    public IEnumerable<string> Ids(string[] heads)
    {
        var asked = SqlText.List(heads);
        return Tables.SelectMany(table => Ids(
            $"""
            SELECT {table}.id FROM json_each(?1) AS head CROSS JOIN {table} ON {table}.id >= head.value AND {table}.id < head.value || char(65535)
            {(table == "document" ? "WHERE current = 1" : "")}
            """,
            asked)).Distinct(StringComparer.Ordinal);
    }

    public IEnumerable<string> Named(string name, bool similar)
    {
        var found = Ids("SELECT id FROM entity WHERE id = ?1 OR (length(?1) >= 6 AND id >= ?1 AND id < ?2)", SqlText.Of(name), SqlText.Of(After(name)));
        foreach (var keys in similar ? Similar(name).Select(key => (string[])[key]) : NameKeys.Fitting(name).Select(keys => keys.ToArray()))
            found.AddRange(Ids(
                """
                SELECT entity.id FROM entity_key AS driving JOIN entity ON entity.n = driving.entity WHERE driving.key = ?1 AND NOT EXISTS (
                  SELECT 1 FROM json_each(?2) AS further WHERE NOT EXISTS (SELECT 1 FROM entity_key AS own WHERE own.key = further.value AND own.entity = driving.entity))
                """,
                keys[0], SqlText.List(keys[1..])));
        return found.Distinct(StringComparer.Ordinal);
    }

    public IEnumerable<(string Id, int Events)> EventCounts(string[] ids)
    {
        var counts = new List<(string, int)>();
        sql.Read(
            "SELECT id, events FROM entity WHERE id IN (SELECT value FROM json_each(?1))",
            row => counts.Add((row.GetString(0), row.GetInt32(1))), SqlText.List(ids));
        return counts;
    }

    public IEnumerable<Entity> Entities(string[] ids) => new DerivedReader(sql).Entities(ids);

    public IEnumerable<(string Chain, string Entity)> EntitiesOfChains(string[] ids)
    {
        var found = new List<(string, string)>();
        sql.Read(
            $"SELECT chain.id, entity.id {Naming} WHERE chain.id IN (SELECT value FROM json_each(?1))",
            row => found.Add((row.GetString(0), row.GetString(1))), SqlText.List(ids));
        return found;
    }

    public IEnumerable<StoredChain> ChainsOf(string entity) => new TruthReader(sql).ChainsOf(entity);

    public IEnumerable<Relation> RelationsOf(string entity) => new DerivedReader(sql).Relations(entity);

    public IEnumerable<Event> Events(string[] ids) => new DerivedReader(sql).Events(ids);

    public IEnumerable<string> EventsOf(string entity) => Ids(
        "SELECT DISTINCT event.id FROM entity JOIN participant ON entity = entity.n JOIN event ON event.n = event WHERE entity.id = ?1", entity);

    public IEnumerable<string> EventsOfClaims(string[] claims) => Ids(
        "SELECT DISTINCT event.id FROM claim JOIN states ON states.claim = claim.n JOIN event ON event.n = event WHERE claim.id IN (SELECT value FROM json_each(?1))", SqlText.List(claims));

    public IEnumerable<Claim> Claims(string[] ids) => new TruthReader(sql).Claims(ids);

    public IEnumerable<(string Claim, string? Event)> ClaimsOfDocument(string document)
    {
        var found = new List<(string, string?)>();
        sql.Read(
            "SELECT claim.id, event.id FROM document JOIN claim ON claim.document = document.n LEFT JOIN states ON states.claim = claim.n LEFT JOIN event ON event.n = states.event WHERE document.id = ?1",
            row => found.Add((row.GetString(0), row.OptionalText(1))), document);
        return found;
    }

    public IEnumerable<(Document Document, string? CopyOf)> Documents(string[] ids) => new TruthReader(sql).Documents(ids);

    public IEnumerable<AskedEvent> Asked(EventQuestion question) => new FileEvents(sql).Asked(question);

    public (IReadOnlyList<string> Claims, int Total) Sentences(SearchQuestion question)
    {
        var (claims, total) = (new List<string>(), 0);
        sql.Read(
            """
            SELECT json_group_array(claim.id), count(*) OVER ()
            FROM claim_text JOIN claim ON claim.n = claim_text.rowid JOIN document ON document.n = claim.document
            WHERE claim_text MATCH ?1 AND current = 1 AND (?2 IS NULL OR published >= ?2) AND (?3 IS NULL OR published <= ?3)
              AND (?4 = '[]' OR source IN (SELECT value FROM json_each(?4)))
            GROUP BY document.n, claim.start, claim."end"
            ORDER BY published DESC, document.key, claim.start, claim."end" LIMIT ?5
            """,
            row =>
            {
                claims.AddRange(row.Texts(0));
                total = row.GetInt32(1);
            },
            Matching(question), SqlText.Of(question.From), SqlText.Of(question.To), SqlText.List(question.Outlets), question.Limit);
        return (claims, total);
    }

    public IEnumerable<(string Id, int Events)> NamesWith(SearchQuestion question)
    {
        var found = new List<(string, int)>();
        sql.Read(
            """
            SELECT id, events FROM entity_text JOIN entity ON entity.n = entity_text.rowid
            WHERE entity_text MATCH ?1 AND named = 1 ORDER BY events DESC, name, id LIMIT ?2
            """,
            row => found.Add((row.GetString(0), row.GetInt32(1))), Matching(question), SearchQuestion.MostNames);
        return found;
    }

    public IEnumerable<PathLink> Links(PathQuestion question, string[] ids) => new FileEvents(sql).Links(question, ids);

    public IEnumerable<string> Outlets()
    {
        var outlets = new List<string>();
        sql.Read("SELECT DISTINCT source FROM document WHERE current = 1 AND source IS NOT NULL", row => outlets.Add(row.Text(0)));
        return outlets;
    }

    // A term in quotes is no operator.
    private static string Matching(SearchQuestion question) =>
        string.Join(' ', question.Terms.Select(term => $"\"{term.Text.Replace("\"", "", StringComparison.Ordinal).Replace('\0', ' ')}\"{(term.Prefix ? " *" : "")}"));

    // Keys that are written nearly like the name; only where nothing fits are all of them looked through.
    private IEnumerable<string> Similar(string name)
    {
        var (asked, keys) = (NameFolding.Fold(name), new List<string>());
        sql.Read("SELECT DISTINCT key FROM entity_key", row => keys.Add(row.GetString(0)));
        return keys.Where(key => EditDistance.Between(asked, key) <= Math.Max(1, asked.Length / 3));
    }

    // The smallest text after all that begin like this one.
    private static string After(string head) => head + '\uFFFF';

    private List<string> Ids(string statement, params object?[] values)
    {
        var ids = new List<string>();
        sql.Read(statement, row => ids.Add(row.GetString(0)), values);
        return ids;
    }
}
