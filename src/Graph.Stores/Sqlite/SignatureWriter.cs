using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Writes signatures between chains and entities, differences only. Runs inside the caller's transaction.</summary>
internal sealed class SignatureWriter(SqlStatements sql)
{
    /// <summary>Brings the tables to these signatures.</summary>
    /// <param name="signatures">All of them.</param>
    /// <param name="entities">Numbers of the entities, which must be in.</param>
    public void Write(IReadOnlyList<Signature> signatures, Dictionary<string, long> entities)
    {
        var old = new Dictionary<string, (string Name, string Facts, long Entity)>(StringComparer.Ordinal);
        sql.Read("SELECT id, name, facts, entity FROM signature", row => old.Add(row.GetString(0), (row.Text(1), row.GetString(2), row.GetInt64(3))));
        var current = signatures.Select(signature => signature.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in old.Keys.Where(id => !current.Contains(id)))
            sql.Run("DELETE FROM signature WHERE id = ?1", id);
        foreach (var signature in signatures)
        {
            var row = (signature.Name, Facts: SqlText.List(signature.Facts), Entity: entities[signature.Entity]);
            if (!old.TryGetValue(signature.Id, out var before) || before != row)
                sql.Run(
                    """
                    INSERT INTO signature (id, type, name, facts, entity) VALUES (?1, ?2, ?3, ?4, ?5)
                    ON CONFLICT (id) DO UPDATE SET type = ?2, name = ?3, facts = ?4, entity = ?5
                    """,
                    signature.Id, signature.Type.ToString(), SqlText.Of(signature.Name), row.Facts, row.Entity);
        }

        WriteChains(signatures);
    }

    private void WriteChains(IReadOnlyList<Signature> signatures)
    {
        var numbers = sql.Numbers("signature");
        var old = new Dictionary<string, long>(StringComparer.Ordinal);
        sql.Read("SELECT id, signature FROM has JOIN chain ON chain.n = has.chain", row => old.Add(row.GetString(0), row.GetInt64(1)));
        foreach (var signature in signatures)
            foreach (var chain in signature.Chains)
                if (!old.Remove(chain, out var before) || before != numbers[signature.Id])
                    sql.Run(
                        "INSERT INTO has (chain, signature) SELECT n, ?2 FROM chain WHERE id = ?1 ON CONFLICT (chain) DO UPDATE SET signature = ?2",
                        chain, numbers[signature.Id]);
        foreach (var chain in old.Keys)
            sql.Run("DELETE FROM has WHERE chain = (SELECT n FROM chain WHERE id = ?1)", chain);
    }
}
