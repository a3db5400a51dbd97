using Graph.Resolution;

namespace Graph.Stores.Sqlite;

/// <summary>Judgements in and out of their table. Runs inside the caller's transaction.</summary>
internal sealed class JudgementTable(SqlStatements sql)
{
    /// <summary>Appends; gives false when the judgement is in already.</summary>
    public bool Append(Judgement judgement) => sql.Run(
        "INSERT INTO judgement (id, verdict, a, b, correction, by, at, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING",
        judgement.Id, judgement.Verdict.ToString(), SqlText.Of(judgement.A.ToText()), SqlText.OfOptional(judgement.B?.ToText()),
        SqlText.OfOptional(judgement.Correction?.ToText()), SqlText.Of(judgement.By), SqlText.Of(judgement.At), SqlText.OfOptional(judgement.Reason)) > 0;

    /// <summary>All in order of time, then id.</summary>
    public IReadOnlyList<Judgement> Read()
    {
        var judgements = new List<Judgement>();
        sql.Read("SELECT id, verdict, a, b, correction, by, at, reason FROM judgement ORDER BY at, id", row => judgements.Add(new Judgement(
            row.GetString(0), row.Choice<Verdict>(1), JudgedSide.Parse(row.Text(2)), row.OptionalText(3) is { } other ? JudgedSide.Parse(other) : null,
            row.Text(5), row.Moment(6)!.Value, row.OptionalText(7))
        {
            Correction = row.OptionalText(4) is { } correction ? Correction.Parse(correction) : null,
        }));
        return judgements;
    }
}
