using Graph.Claims;
using Graph.Documents;

namespace Graph.Stores.Sqlite;

/// <summary>Writes documents with their chains and claims. Runs inside the caller's transaction.</summary>
internal sealed class TruthWriter(SqlStatements sql)
{
    /// <summary>Makes <paramref name="claims"/> the current version of its key. Gives false, and writes nothing, when it is so already.</summary>
    public bool Write(DocumentClaims claims, string dataVersion)
    {
        var document = claims.Document;
        var key = SqlText.Of(document.Key);
        if (IsWritten(key, document.Id, dataVersion) || IsOlder(key, document.Modified))
            return false;
        Retire(key);
        FailPoint.Reach("retired");
        var number = WriteDocument(document);
        var chains = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var chain in claims.Chains)
            chains[chain.Id] = WriteChain(number, chains.Count, chain);
        FailPoint.Reach("chains");
        var position = 0;
        foreach (var claim in claims.Claims.Concat(claims.Relations))
            WriteClaim(number, position++, claim, chains);
        foreach (var (reason, count) in claims.Rejected)
            sql.Run("INSERT INTO rejection (document, reason, count) VALUES (?1, ?2, ?3)", number, reason, count);
        FailPoint.Reach("claims");
        WriteLedger(key, document.Id, nameof(Knowledge.DocumentState.Done), dataVersion, null);
        return true;
    }

    public void WriteFailure(string key, string error, string dataVersion)
    {
        var keyValue = SqlText.Of(key);
        string? current = null;
        sql.Read("SELECT id FROM document WHERE key = ?1 AND current = 1", row => current = row.GetString(0), keyValue);
        WriteLedger(keyValue, current, nameof(Knowledge.DocumentState.Failed), dataVersion, error);
    }

    /// <summary>Takes a key out with all it brought. Gives false when it was not in; tells whether derived facts are stale by it.</summary>
    public bool Forget(string key, ref bool stale)
    {
        var keyValue = SqlText.Of(key);
        Retire(keyValue);
        stale |= sql.Run("DELETE FROM document WHERE key = ?1", keyValue) > 0;
        return sql.Run("DELETE FROM ledger WHERE key = ?1", keyValue) > 0;
    }

    private bool IsWritten(object key, string id, string dataVersion) => sql.Number(
        "SELECT 1 FROM ledger WHERE key = ?1 AND document = ?2 AND state = 'Done' AND data_version = ?3", key, id, dataVersion) is not null;

    // Moments in UTC are compared as text.
    private bool IsOlder(object key, DateTimeOffset? modified) => modified is not null && sql.Number(
        "SELECT 1 FROM document WHERE key = ?1 AND current = 1 AND modified > ?2", key, SqlText.Of(modified)) is not null;

    private void Retire(object key)
    {
        if (sql.Number("SELECT 1 FROM document WHERE key = ?1 AND current = 1", key) is null)
            return;
        const string Document = "(SELECT n FROM document WHERE key = ?1 AND current = 1)";
        sql.Run($"DELETE FROM claim WHERE document IN {Document}", key);
        sql.Run($"DELETE FROM chain WHERE document IN {Document}", key);
        sql.Run($"DELETE FROM rejection WHERE document IN {Document}", key);
        sql.Run("UPDATE document SET current = 0 WHERE key = ?1 AND current = 1", key);
    }

    private long WriteDocument(Document document)
    {
        // What the id does not hash (basis of the date, boilerplate, warnings) may change with the version of the rules.
        return sql.Write(
            """
            INSERT INTO document (id, key, current, title, url, source, published, published_basis, language, text, boilerplate, warnings, modified)
            VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            ON CONFLICT (id) DO UPDATE SET current = 1, published_basis = ?7, boilerplate = ?10, warnings = ?11, modified = ?12
            RETURNING n
            """,
            document.Id, SqlText.Of(document.Key), SqlText.OfOptional(document.Title), SqlText.OfOptional(document.Url),
            SqlText.OfOptional(document.Source), SqlText.Of(document.Published), document.PublishedBasis.ToString(), document.Language,
            SqlText.Of(document.Text), SqlText.List([.. document.Boilerplate.Select(span => new[] { span.Start, span.End })]),
            SqlText.List(document.Warnings), SqlText.Of(document.Modified));
    }

    private long WriteChain(long document, int position, StoredChain stored)
    {
        var chain = stored.Chain;
        var number = sql.Write(
            """
            INSERT INTO chain (id, document, position, type, name, named, key, country, gender, organization_kind, names, offices)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            RETURNING n
            """,
            stored.Id, document, position, chain.Type.ToString(), SqlText.Of(chain.Name), chain.Named, chain.Key, chain.Country, chain.Gender,
            chain.OrganizationKind, SqlText.List(chain.Names), SqlText.List(chain.Offices));
        for (var i = 0; i < stored.Spans.Count; i++)
            sql.Run(
                "INSERT INTO mention_span (chain, position, mention, start, \"end\") VALUES (?1, ?2, ?3, ?4, ?5)",
                number, i, chain.Mentions[i], stored.Spans[i].Start, stored.Spans[i].End);
        return number;
    }

    private void WriteClaim(long document, int position, Claim claim, Dictionary<string, long> chains)
    {
        var time = claim.Time;
        var number = sql.Write(
            """
            INSERT INTO claim (id, document, position, type, start, "end", quote, trigger_start, trigger_end, polarity, modality, withdrawn,
              earliest, latest, granularity, basis, ordinal, within_days, several, thread, confidence, extractor)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)
            RETURNING n
            """,
            claim.Id, document, position, claim.Type, claim.Span.Start, claim.Span.End, SqlText.Of(claim.Quote), claim.Trigger.Start,
            claim.Trigger.End, claim.Polarity.ToString(), claim.Modality.ToString(), claim.Withdrawn, SqlText.Of(time?.Earliest),
            SqlText.Of(time?.Latest), time?.Granularity.ToString(), time?.Basis.ToString(), claim.Ordinal, claim.WithinDays, claim.Several,
            claim.Thread, claim.Confidence, claim.Extractor);
        for (var i = 0; i < claim.Arguments.Count; i++)
            WriteArgument(number, i, claim.Arguments[i], chains);
        for (var i = 0; i < claim.Attribution.Count; i++)
            WriteSource(number, i, claim.Attribution[i], chains);
        sql.Run("INSERT INTO claim_text (rowid, quote) VALUES (?1, ?2)", number, SearchText.Fold(claim.Quote));
    }

    private void WriteArgument(long claim, int position, ClaimArgument argument, Dictionary<string, long> chains) => sql.Run(
        """
        INSERT INTO argument (claim, position, role, chain, start, "end", text, side, "as", alleged, key)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """,
        claim, position, argument.Role, argument.Chain is null ? null : chains[argument.Chain], argument.Span.Start, argument.Span.End,
        SqlText.Of(argument.Text), argument.Side, argument.As, argument.Alleged, argument.Key);

    private void WriteSource(long claim, int position, ClaimSource source, Dictionary<string, long> chains) => sql.Run(
        "INSERT INTO said_by (claim, position, chain, start, \"end\", text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        claim, position, source.Chain is null ? null : chains[source.Chain], source.Span.Start, source.Span.End, SqlText.Of(source.Text));

    private void WriteLedger(object key, string? document, string state, string dataVersion, string? error) => sql.Run(
        """
        INSERT INTO ledger (key, document, state, data_version, error) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (key) DO UPDATE SET document = ?2, state = ?3, data_version = ?4, error = ?5
        """,
        key, document, state, dataVersion, SqlText.OfOptional(error));
}
