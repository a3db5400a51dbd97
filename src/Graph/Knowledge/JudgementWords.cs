using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>Judgements in the sentences that explain a fact.</summary>
internal static class JudgementWords
{
    /// <summary>"Ana judged".</summary>
    public static string By(Judgement judgement) => $"{judgement.By} judged";

    /// <summary>": the minutes say so", or nothing.</summary>
    public static string Because(Judgement judgement) => judgement.Reason is { Length: > 0 } reason ? $": {reason.TrimEnd('.')}" : "";
}
