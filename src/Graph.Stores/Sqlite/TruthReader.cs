using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;
using Graph.Events;
using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Reads documents with their chains and claims, each table once from front to back.</summary>
internal sealed class TruthReader(SqlStatements sql)
{
    private readonly Dictionary<long, Document> documents = [];
    private readonly Dictionary<long, string> chainIds = [];

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
        ReadDocuments();
        var chains = ReadChains();
        var claims = ReadClaims();
        var rejected = ReadRejections();
        return
        [
            .. documents.OrderBy(document => document.Value.Id, StringComparer.Ordinal).Select(document =>
                new DocumentClaims(document.Value, List(chains, document.Key), [.. List(claims, document.Key).Where(claim => !claim.IsRelation())])
                {
                    Relations = [.. List(claims, document.Key).Where(claim => claim.IsRelation())],
                    Rejected = rejected.GetValueOrDefault(document.Key) ?? new SortedDictionary<string, int>(StringComparer.Ordinal),
                }),
        ];
    }

    private void ReadDocuments() => sql.Read(
        """
        SELECT n, key, text, title, url, source, published, published_basis, language, boilerplate, warnings, modified FROM document WHERE current = 1
        """,
        row => documents.Add(row.GetInt64(0), new Document(row.Text(1), row.Text(2))
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
        }));

    private Dictionary<long, List<StoredChain>> ReadChains()
    {
        var spans = new Dictionary<long, List<(int Mention, TextSpan Span)>>();
        sql.Read("SELECT chain, mention, start, \"end\" FROM mention_span ORDER BY chain, position", row =>
            Add(spans, row.GetInt64(0), (row.GetInt32(1), row.Span(2))));
        var chains = new Dictionary<long, List<StoredChain>>();
        sql.Read(
            """
            SELECT n, document, id, position, type, name, named, key, country, gender, organization_kind, names, offices
            FROM chain ORDER BY document, position
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
                chainIds.Add(row.GetInt64(0), row.GetString(2));
                Add(chains, row.GetInt64(1), new StoredChain(row.GetString(2), chain, [.. mentions.Select(mention => mention.Span)]));
            });
        return chains;
    }

    private Dictionary<long, List<Claim>> ReadClaims()
    {
        var arguments = ReadArguments();
        var sources = ReadSources();
        var claims = new Dictionary<long, List<Claim>>();
        sql.Read(
            """
            SELECT n, document, id, type, start, "end", quote, trigger_start, trigger_end, polarity, modality, withdrawn,
              earliest, latest, granularity, basis, ordinal, within_days, several, thread, confidence, extractor
            FROM claim ORDER BY document, position
            """,
            row => Add(claims, row.GetInt64(1), new Claim(
                row.GetString(2), documents[row.GetInt64(1)].Id, row.GetString(3), row.Span(4), row.Text(6), row.Span(7),
                List(arguments, row.GetInt64(0)))
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
            }));
        return claims;
    }

    private Dictionary<long, List<ClaimArgument>> ReadArguments()
    {
        var arguments = new Dictionary<long, List<ClaimArgument>>();
        sql.Read(
            "SELECT claim, role, chain, start, \"end\", text, side, \"as\", alleged, key FROM argument ORDER BY claim, position",
            row => Add(arguments, row.GetInt64(0), new ClaimArgument(
                row.GetString(1), row.IsDBNull(2) ? null : chainIds[row.GetInt64(2)], row.Span(3), row.Text(5))
            {
                Side = row.OptionalText(6),
                As = row.OptionalText(7),
                Alleged = row.GetBoolean(8),
                Key = row.OptionalText(9),
            }));
        return arguments;
    }

    private Dictionary<long, List<ClaimSource>> ReadSources()
    {
        var sources = new Dictionary<long, List<ClaimSource>>();
        sql.Read("SELECT claim, chain, start, \"end\", text FROM said_by ORDER BY claim, position", row => Add(sources, row.GetInt64(0),
            new ClaimSource(row.IsDBNull(1) ? null : chainIds[row.GetInt64(1)], row.Span(2), row.Text(4))));
        return sources;
    }

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
