using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Builds in and out of their tables. Runs inside the caller's transaction.</summary>
internal sealed class RunTable(SqlStatements sql)
{
    public RunRecord Begin(RunRecord run)
    {
        run = run with { Number = (int)sql.Number("SELECT coalesce(max(number), 0) + 1 FROM run")!.Value };
        Write(run);
        return run;
    }

    public void End(RunRecord run, IReadOnlyList<GraphChange> changes)
    {
        Write(run);
        sql.Run("DELETE FROM run_change WHERE run = ?1", run.Number);
        for (var i = 0; i < changes.Count; i++)
            sql.Run(
                "INSERT INTO run_change (run, position, kind, id, how, caption) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                run.Number, i, changes[i].Kind, SqlText.Of(changes[i].Id), changes[i].How.ToString(), SqlText.Of(changes[i].Caption));
    }

    public IReadOnlyList<RunRecord> Read()
    {
        var runs = new List<RunRecord>();
        sql.Read(
            "SELECT number, started, ended, paths, data_version, new, changed, reread, unchanged, failed, stopped FROM run ORDER BY number",
            row => runs.Add(new RunRecord(row.GetInt32(0), row.Moment(1)!.Value, row.Texts(3), row.GetString(4))
            {
                Ended = row.Moment(2),
                New = row.GetInt32(5),
                Changed = row.GetInt32(6),
                Reread = row.GetInt32(7),
                Unchanged = row.GetInt32(8),
                Failed = row.GetInt32(9),
                Stopped = row.GetBoolean(10),
            }));
        return runs;
    }

    public IReadOnlyList<GraphChange> Changes(int run)
    {
        var changes = new List<GraphChange>();
        sql.Read(
            "SELECT kind, id, how, caption FROM run_change WHERE run = ?1 ORDER BY position",
            row => changes.Add(new GraphChange(row.GetString(0), row.Text(1), row.Choice<ChangeKind>(2), row.Text(3))), run);
        return changes;
    }

    private void Write(RunRecord run) => sql.Run(
        """
        INSERT INTO run (number, started, ended, paths, data_version, new, changed, reread, unchanged, failed, stopped)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        ON CONFLICT (number) DO UPDATE SET ended = ?3, new = ?6, changed = ?7, reread = ?8, unchanged = ?9, failed = ?10, stopped = ?11
        """,
        run.Number, SqlText.Of(run.Started), SqlText.Of(run.Ended), SqlText.List(run.Paths), run.DataVersion, run.New, run.Changed, run.Reread,
        run.Unchanged, run.Failed, run.Stopped);
}
