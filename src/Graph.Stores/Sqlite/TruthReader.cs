using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;
using Graph.Events;
using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Reads documents with their chains and claims: all of them, each table once from front to back, or the rows of some ids.</summary>
internal sealed class TruthReader(SqlStatements sql)
{
    private const string OfClaims = " WHERE claim IN (SELECT n FROM claim WHERE id IN (SELECT value FROM json_each(?1)))";
    private const string OfEntity = " WHERE chain IN (SELECT chain FROM has JOIN signature ON signature.n = has.signature JOIN entity ON entity.n = entity WHERE entity.id = ?1)";

    public IReadOnlyDictionary<string, LedgerRow> Ledger()
    {
        var rows = new SortedDictionary<string, LedgerRow>(StringComparer.Ordinal);
        sql.Read("SELECT key, document, state, data_version, error FROM ledger", row =>
        {
            var key = row.Text(0);
            rows[key] = new LedgerRow(key, row.OptionalText(1), row.Choice<DocumentState>(2), row.GetString(3), row.OptionalText(4));
        });
        return rows;
    }

    /// <summary>Current versions, ordered by document id.</summary>
    public IReadOnlyList<DocumentClaims> Read()
    {
        var documents = new List<(long Number, Document Document)>();
        ReadDocuments("current = 1", null, (number, document, _) => documents.Add((number, document)));
        var (chains, claims, rejected) = (ReadChains(null), ReadClaims(null), ReadRejections());
        return
        [
            .. documents.OrderBy(row => row.Document.Id, StringComparer.Ordinal).Select(row =>
                new DocumentClaims(row.Document, List(chains, row.Number), [.. List(claims, row.Number).Where(claim => !claim.IsRelation())])
                {
                    Relations = [.. List(claims, row.Number).Where(claim => claim.IsRelation())],
                    Rejected = rejected.GetValueOrDefault(row.Number) ?? new SortedDictionary<string, int>(StringComparer.Ordinal),
                }),
        ];
    }

    /// <summary>Some documents with the ids of the originals that they copy.</summary>
    public IReadOnlyList<(Document Document, string? CopyOf)> Documents(string[] ids)
    {
        var documents = new List<(Document, string?)>();
        ReadDocuments("document.id IN (SELECT value FROM json_each(?1))", SqlText.List(ids), (_, document, copyOf) => documents.Add((document, copyOf)));
        return documents;
    }

    /// <summary>Some claims.</summary>
    public IEnumerable<Claim> Claims(string[] ids) => ReadClaims(SqlText.List(ids)).Values.SelectMany(list => list);

    /// <summary>All chains of an entity.</summary>
    public IEnumerable<StoredChain> ChainsOf(string entity) => ReadChains(entity).Values.SelectMany(list => list);

    private void ReadDocuments(string where, string? value, Action<long, Document, string?> add) => sql.Read(
        $"""
        SELECT document.n, key, text, title, url, source, published, published_basis, language, boilerplate, warnings, modified,
          (SELECT other.id FROM copy JOIN document AS other ON other.n = original WHERE copy.document = document.n)
        FROM document WHERE {where}
        """,
        row => add(
            row.GetInt64(0),
            new Document(row.Text(1), row.Text(2))
            {
                Title = row.OptionalText(3),
                Url = row.OptionalText(4),
                Source = row.OptionalText(5),
                Published = row.Date(6),
                PublishedBasis = row.Choice<PublishedBasis>(7),
                Language = row.GetString(8),
                Boilerplate = row.Spans(9),
                Warnings = row.Texts(10),
                Modified = row.Moment(11),
            },
            row.OptionalText(12)),
        Values(value));

    private Dictionary<long, List<StoredChain>> ReadChains(string? entity)
    {
        var where = entity is null ? "" : OfEntity;
        var spans = new Dictionary<long, List<(int Mention, TextSpan Span)>>();
        sql.Read(
            $"SELECT chain, mention, start, \"end\" FROM mention_span{where} ORDER BY chain, position",
            row => Add(spans, row.GetInt64(0), (row.GetInt32(1), row.Span(2))), Values(entity));
        var chains = new Dictionary<long, List<StoredChain>>();
        sql.Read(
            $"""
            SELECT n, document, id, position, type, name, named, key, country, gender, organization_kind, names, offices
            FROM chain{where.Replace("WHERE chain IN", "WHERE n IN", StringComparison.Ordinal)} ORDER BY document, position
            """,
            row =>
            {
                var mentions = List(spans, row.GetInt64(0));
                var chain = new Chain(
                    row.GetInt32(3), row.Choice<EntityType>(4), [.. mentions.Select(mention => mention.Mention)], row.Text(5), row.GetBoolean(6))
                {
                    Key = row.OptionalText(7),
                    Country = row.OptionalText(8),
                    Gender = row.OptionalText(9),
                    OrganizationKind = row.OptionalText(10),
                    Names = row.Texts(11),
                    Offices = row.Texts(12),
                };
                Add(chains, row.GetInt64(1), new StoredChain(row.GetString(2), chain, [.. mentions.Select(mention => mention.Span)]));
            },
            Values(entity));
        return chains;
    }

    private Dictionary<long, List<Claim>> ReadClaims(string? ids)
    {
        var (arguments, sources) = (ReadArguments(ids), ReadSources(ids));
        var claims = new Dictionary<long, List<Claim>>();
        sql.Read(
            $"""
            SELECT claim.n, claim.document, claim.id, type, start, "end", quote, trigger_start, trigger_end, polarity, modality, withdrawn,
              earliest, latest, granularity, basis, ordinal, within_days, several, thread, confidence, extractor, document.id
            FROM claim JOIN document ON document.n = claim.document{(ids is null ? "" : " WHERE claim.id IN (SELECT value FROM json_each(?1))")} ORDER BY claim.document, position
            """,
            row => Add(claims, row.GetInt64(1), new Claim(
                row.GetString(2), row.GetString(22), row.GetString(3), row.Span(4), row.Text(6), row.Span(7), List(arguments, row.GetInt64(0)))
            {
                Polarity = row.Choice<Polarity>(9),
                Modality = row.Choice<Modality>(10),
                Withdrawn = row.GetBoolean(11),
                Attribution = List(sources, row.GetInt64(0)),
                Time = row.Occurrence(12),
                Ordinal = row.OptionalNumber(16),
                WithinDays = row.OptionalNumber(17),
                Several = row.GetBoolean(18),
                Thread = row.OptionalNumber(19),
                Confidence = row.GetDouble(20),
                Extractor = row.GetString(21),
            }),
            Values(ids));
        return claims;
    }

    private Dictionary<long, List<ClaimArgument>> ReadArguments(string? ids)
    {
        var arguments = new Dictionary<long, List<ClaimArgument>>();
        sql.Read(
            $"""
            SELECT claim, role, chain.id, start, "end", text, side, "as", alleged, argument.key
            FROM argument LEFT JOIN chain ON chain.n = argument.chain{(ids is null ? "" : OfClaims)} ORDER BY claim, argument.position
            """,
            row => Add(arguments, row.GetInt64(0), new ClaimArgument(row.GetString(1), row.OptionalText(2), row.Span(3), row.Text(5))
            {
                Side = row.OptionalText(6),
                As = row.OptionalText(7),
                Alleged = row.GetBoolean(8),
                Key = row.OptionalText(9),
            }),
            Values(ids));
        return arguments;
    }

    private Dictionary<long, List<ClaimSource>> ReadSources(string? ids)
    {
        var sources = new Dictionary<long, List<ClaimSource>>();
        sql.Read(
            $"SELECT claim, chain.id, start, \"end\", text FROM said_by LEFT JOIN chain ON chain.n = said_by.chain{(ids is null ? "" : OfClaims)} ORDER BY claim, said_by.position",
            row => Add(sources, row.GetInt64(0), new ClaimSource(row.OptionalText(1), row.Span(2), row.Text(4))), Values(ids));
        return sources;
    }

    private static object?[] Values(string? value) => value is null ? [] : [value];

    private Dictionary<long, SortedDictionary<string, int>> ReadRejections()
    {
        var rejected = new Dictionary<long, SortedDictionary<string, int>>();
        sql.Read("SELECT document, reason, count FROM rejection", row =>
        {
            if (!rejected.TryGetValue(row.GetInt64(0), out var reasons))
                rejected[row.GetInt64(0)] = reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
            reasons[row.GetString(1)] = row.GetInt32(2);
        });
        return rejected;
    }

    private static void Add<T>(Dictionary<long, List<T>> lists, long owner, T item)
    {
        if (!lists.TryGetValue(owner, out var list))
            lists[owner] = list = [];
        list.Add(item);
    }

    private static List<T> List<T>(Dictionary<long, List<T>> lists, long owner) => lists.TryGetValue(owner, out var list) ? list : [];
}
