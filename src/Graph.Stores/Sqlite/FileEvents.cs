using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores.Parts;

namespace Graph.Stores.Sqlite;

/// <summary>Which events of a file a question is about. Runs inside the caller's transaction.</summary>
internal sealed class FileEvents(SqlStatements sql)
{
    internal const string Acting = "('a', 'b', 'all')";

    // Who acts in an event and belongs to the country of a parameter, or no country is asked for.
    private static readonly string MineBelongs = $"(?6 IS NULL OR (me.faces IN {Acting} AND {Belongs("me", "entity", "?6")}))";
    private static readonly string OthersBelong = $"(?7 IS NULL OR (o.faces IN {Acting} AND {Belongs("o", "other", "?7")}))";

    // Those who belong to the country of a parameter in some event.
    private const string OfCountry = """
        (entity.country = ?6 OR entity.id = 'country:' || ?6
          OR entity.n IN (SELECT subject FROM relation JOIN entity AS land ON land.n = object WHERE land.id = 'country:' || ?6 AND relation.type = 'holds-office'))
        """;

    // Two who act in one event of the asked types, from opposite sides or together. Parameters: who or nobody, types, the other or nobody,
    // first day, last day, country of the one, country of the other.
    private static readonly string Facing = $"""
        event.type IN (SELECT value FROM json_each(?2)) AND me.faces IN {Acting} AND {MineBelongs}
          AND EXISTS (
            SELECT 1 FROM participant AS o JOIN entity AS other ON other.n = o.entity
            WHERE o.event = me.event AND {Opposite} AND (?3 IS NULL OR other.id = ?3)
              AND {OthersBelong})
        """;

    // Two who face each other.
    private const string FacingEachOther = """
        FROM (SELECT min(n) AS one, max(n) AS other FROM entity WHERE id IN (?1, ?3)) AS pair
        CROSS JOIN facing ON facing.one = pair.one AND facing.other = pair.other CROSS JOIN event ON event.n = facing.event
        WHERE ?6 IS NULL AND ?7 IS NULL AND event.type IN (SELECT value FROM json_each(?2))
        """;

    // Whether o faces me.
    internal const string Opposite = $"o.entity <> me.entity AND o.faces IN {Acting} AND (o.faces <> me.faces OR me.faces = 'all')";

    // All that befell one, or two together. Parameters as above; no types for all.
    private static readonly string Together = $"""
        (?2 = '[]' OR event.type IN (SELECT value FROM json_each(?2))) AND {MineBelongs}
          AND (?3 IS NULL OR EXISTS (SELECT 1 FROM participant AS o JOIN entity AS other ON other.n = o.entity WHERE o.event = me.event AND other.id = ?3))
          AND (?7 IS NULL OR EXISTS (
            SELECT 1 FROM participant AS o JOIN entity AS other ON other.n = o.entity WHERE o.event = me.event AND o.entity <> me.entity AND {OthersBelong}))
        """;

    private const string First = "coalesce(earliest, latest)", Last = "coalesce(latest, earliest)";

    /// <inheritdoc cref="IPartSource.Asked"/>
    public IReadOnlyList<AskedEvent> Asked(EventQuestion question)
    {
        var asked = new List<AskedEvent>();
        sql.Read(
            $"SELECT DISTINCT event.id, status, earliest, latest {About(question)} AND ({First} IS NULL OR ((?4 IS NULL OR {Last} >= ?4) AND (?5 IS NULL OR {First} <= ?5)))",
            row => asked.Add(new AskedEvent(row.GetString(0), row.Choice<EventStatus>(1), row.Date(2), row.Date(3))), Parameters(question));
        return asked;
    }

    /// <inheritdoc cref="IPartSource.Links"/>
    public IReadOnlyList<PathLink> Links(PathQuestion question, string[] ids)
    {
        var links = new List<PathLink>();
        sql.Read(
            $"""
            SELECT DISTINCT entity.id, event.id, other.id
            FROM json_each(?1) AS asked CROSS JOIN entity ON entity.id = asked.value CROSS JOIN participant AS me ON me.entity = entity.n
              CROSS JOIN event ON event.n = me.event CROSS JOIN participant AS o ON o.event = event.n CROSS JOIN entity AS other ON other.n = o.entity
            WHERE status IN (SELECT value FROM json_each(?2)) AND o.entity <> me.entity
              AND (?6 = '[]' OR event.type IN (SELECT value FROM json_each(?6))) AND (?7 IS NULL OR {Last} >= ?7) AND (?8 IS NULL OR {First} <= ?8)
              AND (me.faces IN {Acting} OR (me.faces = 'place' AND (?5 OR entity.id IN (?3, ?4)))) AND (o.faces IN {Acting} OR (o.faces = 'place' AND (?5 OR other.id IN (?3, ?4))))
              AND (?9 IS NULL OR entity.id IN (?3, ?4) OR (me.faces IN {Acting} AND {Belongs("me", "entity", "?9")}))
              AND (?9 IS NULL OR other.id IN (?3, ?4) OR (o.faces IN {Acting} AND {Belongs("o", "other", "?9")}))
              AND (other.type IN ('Person', 'Organization') OR other.id IN (?3, ?4) OR (?5 AND other.type IN ('Country', 'Place')))
            """,
            row => links.Add(new PathLink(row.GetString(0), row.GetString(1), row.GetString(2))),
            SqlText.List(ids), SqlText.List([.. question.Statuses.Select(status => status.ToString())]), question.One.Id, question.Other.Id, question.Places,
            SqlText.List(question.Types), SqlText.Of(question.From), SqlText.Of(question.To), question.With);
        return links;
    }

    private static string About(EventQuestion question) => question switch
    {
        ContactQuestion { One: not null, Other: not null, Of: null, With: null } => FacingEachOther,
        _ => $"FROM entity CROSS JOIN participant AS me ON me.entity = entity.n JOIN event ON event.n = me.event WHERE {(One(question) is null ? $"?1 IS NULL AND {OfCountry}" : "entity.id = ?1")} AND {(question is ContactQuestion ? Facing : Together)}",
    };

    private static Entity? One(EventQuestion question) => question is ContactQuestion contact ? contact.One : ((TimelineQuestion)question).One;

    private static object?[] Parameters(EventQuestion question)
    {
        var (one, other, types) = question switch
        {
            ContactQuestion contact => (contact.One, contact.Other, contact.Types.Count > 0 ? contact.Types : WhoMet.Types),
            TimelineQuestion timeline => (timeline.One, timeline.Other, timeline.Types),
            _ => throw new ArgumentException($"No statement answers a {question.GetType().Name}.", nameof(question)),
        };
        return
        [
            one?.Id, SqlText.List(types), other?.Id,
            SqlText.Of(question.From), SqlText.Of(question.To), question.Of, question.With,
        ];
    }

    // As Belonging says it, of one who takes part.
    private static string Belongs(string role, string entity, string country) => $"""
        ({entity}.country = {country} OR {entity}.id = 'country:' || {country} OR EXISTS (
          SELECT 1 FROM relation AS held JOIN entity AS land ON land.n = held.object
          WHERE held.subject = {entity}.n AND held.type = 'holds-office' AND land.id = 'country:' || {country}
            AND CASE WHEN coalesce(held."from", held."to") IS NULL OR {First} IS NULL THEN {role}."as" = held.office
              ELSE (held."from" IS NULL OR {Last} >= held."from") AND (held."to" IS NULL OR {First} <= held."to") END))
        """;
}
