using System.Globalization;
using Graph.Claims;
using Graph.Knowledge;

namespace Graph.Stores.Neo4j;

/// <summary>Writes documents with their chains and claims. Runs inside the caller's transaction, which holds the graph's lock.</summary>
internal sealed class TruthWriter(IStatementTarget transaction)
{
    /// <summary>The id of a key's ledger row: keys may be longer than an index takes.</summary>
    public static string LedgerId(string key) => ContentId.Of("ledger", PropertyText.Of(key));

    /// <summary>The hash of a document's address, likewise.</summary>
    public static string AddressId(string url) => ContentId.Of("address", PropertyText.Of(url));

    /// <summary>Makes each the current version of its key, in their order. Gives false, and writes nothing, when all are so already.</summary>
    public bool Write(IReadOnlyList<DocumentClaims> documents, string dataVersion)
    {
        var current = Winners(documents, dataVersion);
        if (current.Count == 0)
            return false;
        Retire([.. current.Select(claims => LedgerId(claims.Document.Key))]);
        FailPoint.Reach("retired");
        WriteDocuments(current, dataVersion);
        WriteChains(current);
        FailPoint.Reach("chains");
        WriteClaims(current);
        FailPoint.Reach("claims");
        return true;
    }

    public void WriteFailure(string key, string error, string dataVersion)
    {
        var known = Known([key]).GetValueOrDefault(LedgerId(key));
        transaction.RunRows("write/ledger", [LedgerRow(new LedgerRow(key, known?.Document, DocumentState.Failed, dataVersion, error))]);
    }

    /// <summary>Takes keys out with all they brought. Gives those that were in, in ordinal order, and whether derived facts are stale by it.</summary>
    public (IReadOnlyList<string> Gone, bool Stale) Forget(IEnumerable<string> keys)
    {
        var known = Known(keys);
        var gone = keys.Distinct(StringComparer.Ordinal).Where(key => known.ContainsKey(LedgerId(key))).Order(StringComparer.Ordinal).ToList();
        var ledger = gone.Select(LedgerId).ToList();
        Retire(ledger);
        foreach (var statement in (string[])["write/documents-gone", "write/ledger-gone"])
            transaction.RunRows(statement, ledger.Order(StringComparer.Ordinal).Select(id => new { id }));
        if (gone.Count > 0)
            transaction.Run("write/sources-gone");
        return (gone, known.Values.Any(version => version.Document is not null));
    }

    private sealed record Version(string? Document, DocumentState State, string DataVersion, DateTimeOffset? Modified);

    // What writing one after the other would leave: of two versions of one key in a batch only the one that ends as current is written.
    private List<DocumentClaims> Winners(IReadOnlyList<DocumentClaims> documents, string dataVersion)
    {
        var versions = Known(documents.Select(claims => claims.Document.Key));
        var winners = new SortedDictionary<string, DocumentClaims>(StringComparer.Ordinal);
        foreach (var claims in documents)
        {
            var (document, id) = (claims.Document, LedgerId(claims.Document.Key));
            Check(claims);
            var known = versions.GetValueOrDefault(id);
            var version = new Version(document.Id, DocumentState.Done, dataVersion, document.Modified);
            if (known is not null && known with { Modified = version.Modified } == version || known?.Modified > document.Modified)
                continue;
            (versions[id], winners[id]) = (version, claims);
        }

        return [.. winners.Values.OrderBy(claims => claims.Document.Id, StringComparer.Ordinal)];
    }

    // A tie to a node that is not there would be left out in silence.
    private static void Check(DocumentClaims claims)
    {
        var chains = claims.Chains.Select(chain => chain.Id).ToHashSet(StringComparer.Ordinal);
        var used = claims.Claims.Concat(claims.Relations).SelectMany(claim => claim.Arguments.Select(argument => argument.Chain).Concat(claim.Attribution.Select(source => source.Chain)));
        if (used.OfType<string>().FirstOrDefault(chain => !chains.Contains(chain)) is { } missing)
            throw new ArgumentException($"A claim of the document '{claims.Document.Key}' speaks of the chain '{missing}', which the document does not have.", nameof(claims));
    }

    private Dictionary<string, Version> Known(IEnumerable<string> keys)
    {
        var ids = keys.Select(LedgerId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return transaction.Run("read/ledger-of", new { ids }).ToDictionary(
            row => row.Text("id"),
            row => new Version(row.OptionalText("document"), row.Choice<DocumentState>("state"), row.Text("dataVersion"), row.Moment("modified")),
            StringComparer.Ordinal);
    }

    private void Retire(List<string> ledger)
    {
        var rows = ledger.Order(StringComparer.Ordinal).Select(id => new { id }).ToList();
        foreach (var statement in (string[])["write/retire-events", "write/retire-claims", "write/retire-chains", "write/retire-documents"])
            transaction.RunRows(statement, rows);
    }

    private void WriteDocuments(List<DocumentClaims> documents, string dataVersion)
    {
        transaction.RunRows("write/documents", documents.Select(claims => DocumentRow(claims)));
        var sources = documents.Where(claims => claims.Document.Source is not null)
            .Select(claims => (claims.Document.Id, Source: ContentId.Of("source", PropertyText.Of(claims.Document.Source!)), Name: PropertyText.Of(claims.Document.Source!))).ToList();
        transaction.RunRows("write/sources", sources.DistinctBy(row => row.Source, StringComparer.Ordinal).OrderBy(row => row.Source, StringComparer.Ordinal)
            .Select(row => new { id = row.Source, name = row.Name }));
        transaction.RunRows("write/published-by", sources.Select(row => new { document = row.Id, source = row.Source }));
        var ledger = documents.Select(claims => new LedgerRow(claims.Document.Key, claims.Document.Id, DocumentState.Done, dataVersion, null)).ToList();
        transaction.RunRows("write/ledger", ledger.Select(LedgerRow));
        transaction.RunRows("write/current", ledger.Select(row => new { ledger = LedgerId(row.Key), document = row.Document }));
    }

    private void WriteChains(List<DocumentClaims> documents)
    {
        var chains = documents.SelectMany(claims => claims.Chains, (claims, chain) => (claims.Document, Chain: chain)).OrderBy(row => row.Chain.Id, StringComparer.Ordinal).ToList();
        var positions = documents.SelectMany(claims => claims.Chains.Select((chain, position) => (chain.Id, position))).ToDictionary(StringComparer.Ordinal);
        transaction.RunRows("write/chains", chains.Select(row => new { id = row.Chain.Id, properties = ChainProperties(row.Chain, positions[row.Chain.Id]) }));
        transaction.RunRows("write/chain-in", chains.Select(row => new { id = row.Chain.Id, document = row.Document.Id }));
    }

    private void WriteClaims(List<DocumentClaims> documents)
    {
        var claims = documents.SelectMany(document => document.Claims.Concat(document.Relations).Select((claim, position) => (Claim: claim, Position: position)))
            .OrderBy(row => row.Claim.Id, StringComparer.Ordinal).ToList();
        transaction.RunRows("write/claims", claims.Select(row => new
        {
            id = row.Claim.Id,
            properties = ClaimRows.Properties(row.Claim, row.Position),
            earliest = Day(row.Claim.Time?.Earliest),
            latest = Day(row.Claim.Time?.Latest),
        }));
        transaction.RunRows("write/claim-in", claims.Select(row => new { id = row.Claim.Id, document = row.Claim.Document }));
        transaction.RunRows("write/arguments", claims.SelectMany(row => ClaimRows.Arguments(row.Claim)));
        transaction.RunRows("write/said-by", claims.SelectMany(row => ClaimRows.Sources(row.Claim)));
    }

    /// <summary>The row of <c>write/ledger</c>.</summary>
    internal static object LedgerRow(LedgerRow row) => new
    {
        id = LedgerId(row.Key),
        properties = new Properties
        {
            { "id", LedgerId(row.Key) },
            { "name", row.Key },
            { "key", row.Key },
            { "document", row.Document },
            { "state", Words.Of(row.State) },
            { "dataVersion", row.DataVersion },
            { "error", row.Error },
        },
    };

    private static object DocumentRow(DocumentClaims claims)
    {
        var document = claims.Document;
        var properties = new Properties
        {
            { "id", document.Id },
            { "name", $"{document.Title ?? document.Key}{(document.Published is { } day ? $", {Day(day)}" : "")}" },
            { "key", document.Key },
            { "title", document.Title },
            { "url", document.Url },
            { "address", document.Url is { } url ? AddressId(url) : null },
            { "source", document.Source },
            { "publishedBasis", Words.Of(document.PublishedBasis) },
            { "language", document.Language },
            { "text", document.Text },
            { "boilerplate", document.Boilerplate },
            { "warnings", document.Warnings },
            { "rejectedReasons", claims.Rejected.Keys },
            { "rejectedCounts", claims.Rejected.Values },
        };
        properties["current"] = true;
        return new
        {
            id = document.Id,
            properties,
            published = Day(document.Published),
            modified = Moment(document.Modified),
        };
    }

    private static Properties ChainProperties(StoredChain stored, int position)
    {
        var chain = stored.Chain;
        var properties = new Properties
        {
            { "id", stored.Id },
            { "position", position },
            { "index", chain.Index },
            { "type", chain.Type.ToString() },
            { "name", chain.Name },
            { "key", chain.Key },
            { "country", chain.Country },
            { "gender", chain.Gender },
            { "organizationKind", chain.OrganizationKind },
            { "names", chain.Names },
            { "offices", chain.Offices },
            { "spans", stored.Spans },
            { "mentions", chain.Mentions },
        };
        properties["named"] = chain.Named;
        return properties;
    }

    /// <summary>A moment as Cypher's <c>datetime()</c> reads it; null stays null.</summary>
    internal static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    /// <summary>A day as Cypher's <c>date()</c> reads it; null stays null.</summary>
    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
