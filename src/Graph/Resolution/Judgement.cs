using System.Globalization;

namespace Graph.Resolution;

/// <summary>What a person decided.</summary>
public enum Verdict
{
    /// <summary>Two things are one.</summary>
    Same,

    /// <summary>Two things are not one.</summary>
    Different,

    /// <summary>Nobody knows: an earlier verdict about the same two no longer binds, and the rules decide.</summary>
    Unsure,

    /// <summary>A claim is no statement of an event; it counts for nothing.</summary>
    Rejected,

    /// <summary>Date or role of a claim are others than the text was read to say.</summary>
    Corrected,

    /// <summary>An event is denied, whatever the texts say.</summary>
    DidNotHappen,

    /// <summary>An earlier judgement no longer binds.</summary>
    Undone,
}

/// <summary>A person's decision. Judgements are appended, never changed; a later one undoes an earlier one.</summary>
/// <param name="Id">Hash of all but the moment, with the number of equal judgements before it.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="A">What it is about.</param>
/// <param name="B">The other thing of <see cref="Resolution.Verdict.Same"/>, <see cref="Resolution.Verdict.Different"/>, <see cref="Resolution.Verdict.Unsure"/>; else null.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, UTC; of two judgements that contradict the later binds, at one moment the one with the greater id.</param>
/// <param name="Reason">Why, in the person's words, or null.</param>
public sealed record Judgement(string Id, Verdict Verdict, JudgedSide A, JudgedSide? B, string By, DateTimeOffset At, string? Reason)
{
    /// <summary>What is right, for <see cref="Resolution.Verdict.Corrected"/>; else null.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The verdict as formats and users write it: <c>did-not-happen</c>.</summary>
    public string VerdictWord => WordOf(Verdict);

    /// <summary>A verdict as formats and users write it.</summary>
    public static string WordOf(Verdict verdict) => verdict == Verdict.DidNotHappen ? "did-not-happen" : verdict.ToString().ToLowerInvariant();

    /// <summary>Makes the judgement that follows <paramref name="earlier"/>.</summary>
    /// <param name="earlier">All judgements so far. The new one comes after them even where the clock stands or went back.</param>
    /// <param name="judgement">The judgement; its id is given here.</param>
    public static Judgement After(IReadOnlyCollection<Judgement> earlier, Judgement judgement)
    {
        var at = earlier.Count > 0 && earlier.Max(other => other.At) is var last && last >= judgement.At ? last.AddTicks(1) : judgement.At;
        var content = judgement.Content();
        var before = earlier.Count(other => other.Content().AsSpan().SequenceEqual(content));
        return judgement with { At = at.ToUniversalTime(), Id = ContentId.Of([.. content, before.ToString(CultureInfo.InvariantCulture)]) };
    }

    private string[] Content() => [VerdictWord, A.ToText(), B?.ToText() ?? "", By, Reason ?? "", Correction?.ToText() ?? ""];
}
