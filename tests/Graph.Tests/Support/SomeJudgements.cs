using Graph.Claims;
using Graph.Resolution;

namespace Graph.Tests.Support;

/// <summary>Generated judgements of every kind about generated documents, some undone, some that contradict each other.</summary>
internal static class SomeJudgements
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Judgement> About(IReadOnlyList<DocumentClaims> documents, int seed)
    {
        var dice = new Random(seed);
        var finder = SideFinder.Of(documents);
        var judgements = new List<Judgement>();
        for (var i = 0; i < 8; i++)
            judgements.Add(Judgement.After(judgements, One(dice, documents, finder, judgements)));
        return judgements;
    }

    private static Judgement One(Random dice, IReadOnlyList<DocumentClaims> documents, SideFinder finder, List<Judgement> earlier)
    {
        JudgedSide Claim(JudgedKind kind) => documents[dice.Next(documents.Count)] is var text ? finder.Of(text.Document.Key, text.Claims[dice.Next(text.Claims.Count)], kind) : null!;
        JudgedSide Thing() => documents[dice.Next(documents.Count)] is var text ? finder.Of(text.Document.Key, text.Chains[dice.Next(2)]) : null!;
        var verdict = earlier.Count > 0 ? (Verdict)dice.Next(7) : (Verdict)dice.Next(2);
        return verdict switch
        {
            Verdict.Undone => Made(verdict, JudgedSide.OfJudgement(earlier[dice.Next(earlier.Count)].Id), null),
            Verdict.Rejected => Made(verdict, Claim(JudgedKind.Claim), null),
            Verdict.DidNotHappen => Made(verdict, Claim(JudgedKind.Event), null),
            Verdict.Corrected => Made(verdict, Claim(JudgedKind.Claim), null) with { Correction = new Correction { Time = Some.On("2031-05-03") } },
            _ => Made(verdict, Thing(), Thing()),
        };
    }

    private static Judgement Made(Verdict verdict, JudgedSide a, JudgedSide? b) => new("", verdict, a, b, "Ana", Noon, null);
}
