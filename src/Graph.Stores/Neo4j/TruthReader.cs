using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;
using Graph.Events;
using Graph.Knowledge;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>Reads documents with their chains and claims, one statement for each kind of node and tie.</summary>
internal sealed class TruthReader(Neo4jSession session)
{
    public IReadOnlyDictionary<string, LedgerRow> Ledger()
    {
        var rows = new SortedDictionary<string, LedgerRow>(StringComparer.Ordinal);
        foreach (var row in session.Run("read/ledger"))
            rows[row.Text("key")] = new LedgerRow(
                row.Text("key"), row.OptionalText("document"), row.Choice<DocumentState>("state"), row.Text("dataVersion"), row.OptionalText("error"));
        return rows;
    }

    /// <summary>Current versions, ordered by document id.</summary>
    public IReadOnlyList<DocumentClaims> Read()
    {
        var chains = session.Run("read/chains").ToLookup(row => row.Text("document"), Chain, StringComparer.Ordinal);
        var claims = Claims(session.Run("read/claims"), session.Run("read/arguments"), session.Run("read/said-by"));
        return
        [
            .. session.Run("read/documents").OrderBy(row => row.Text("id"), StringComparer.Ordinal).Select(row =>
                new DocumentClaims(Document(row), [.. chains[row.Text("id")]], [.. claims[row.Text("id")].Where(claim => !claim.IsRelation())])
                {
                    Relations = [.. claims[row.Text("id")].Where(claim => claim.IsRelation())],
                    Rejected = Rejected(row),
                }),
        ];
    }

    /// <summary>Some claims by document.</summary>
    public ILookup<string, Claim> Claims(string[] ids) => Claims(
        session.Run("read/claims-of", new { ids }), session.Run("read/arguments-of", new { ids }), session.Run("read/said-by-of", new { ids }));

    private static ILookup<string, Claim> Claims(IEnumerable<Neo4jRow> rows, IEnumerable<Neo4jRow> ties, IEnumerable<Neo4jRow> voices)
    {
        var arguments = ties.ToLookup(row => row.Text("claim"), row => (row.Number("position"), Argument(row)), StringComparer.Ordinal);
        var sources = voices.ToLookup(row => row.Text("claim"), row => (row.Number("position"), Source(row)), StringComparer.Ordinal);
        return rows.ToLookup(row => row.Text("document"), row => Claim(row, arguments[row.Text("id")], sources[row.Text("id")]), StringComparer.Ordinal);
    }

    public static Document Document(Neo4jRow row) => new(row.Text("key"), row.Text("text"))
    {
        Title = row.OptionalText("title"),
        Url = row.OptionalText("url"),
        Source = row.OptionalText("source"),
        Published = row.Date("published"),
        PublishedBasis = row.Choice<PublishedBasis>("publishedBasis"),
        Language = row.Text("language"),
        Boilerplate = row.Spans("boilerplate"),
        Warnings = row.Texts("warnings"),
        Modified = row.Moment("modified"),
    };

    private static SortedDictionary<string, int> Rejected(Neo4jRow row) => new(
        row.Texts("rejectedReasons").Zip(row.Numbers("rejectedCounts")).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static StoredChain Chain(Neo4jRow row) => new(
        row.Text("id"),
        new Chain(row.Number("index"), row.Choice<EntityType>("type"), row.Numbers("mentions"), row.Text("name"), row.Flag("named"))
        {
            Key = row.OptionalText("key"),
            Country = row.OptionalText("country"),
            Gender = row.OptionalText("gender"),
            OrganizationKind = row.OptionalText("organizationKind"),
            Names = row.Texts("names"),
            Offices = row.Texts("offices"),
        },
        row.Spans("spans"));

    private static Claim Claim(Neo4jRow row, IEnumerable<(int Position, ClaimArgument Item)> arguments, IEnumerable<(int Position, ClaimSource Item)> sources) => new(
        row.Text("id"), row.Text("document"), row.Text("type"), row.Span("start", "end"), row.Text("quote"), row.Span("triggerStart", "triggerEnd"),
        Ordered(arguments.Concat(Values(row, "values").Select(value => (value.Position, value.ToArgument())))))
    {
        Polarity = row.Choice<Polarity>("polarity"),
        Modality = row.Choice<Modality>("modality"),
        Withdrawn = row.Flag("withdrawn"),
        Attribution = Ordered(sources.Concat(Values(row, "voices").Select(value => (value.Position, value.ToSource())))),
        Time = row.Occurrence(),
        Ordinal = row.OptionalNumber("ordinal"),
        WithinDays = row.OptionalNumber("withinDays"),
        Several = row.Flag("several"),
        Thread = row.OptionalNumber("thread"),
        Confidence = row.Real("confidence"),
        Extractor = row.Text("extractor"),
    };

    private static ClaimArgument Argument(Neo4jRow row) => new(row.Text("role"), row.Text("chain"), row.Span("start", "end"), row.Text("text"))
    {
        Side = row.OptionalText("side"),
        As = row.OptionalText("as"),
        Alleged = row.Flag("alleged"),
        Key = row.OptionalText("key"),
    };

    private static ClaimSource Source(Neo4jRow row) => new(row.Text("chain"), row.Span("start", "end"), row.Text("text"));

    private static IEnumerable<ClaimValue> Values(Neo4jRow row, string column) => row.Texts(column).Select(json => JsonConvert.DeserializeObject<ClaimValue>(json)!);

    private static IReadOnlyList<T> Ordered<T>(IEnumerable<(int Position, T Item)> items) => [.. items.OrderBy(item => item.Position).Select(item => item.Item)];
}
