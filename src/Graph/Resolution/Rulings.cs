using Graph.Claims;
using Graph.Lexicon;
using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>A verdict about two chains.</summary>
internal readonly record struct ChainRuling(string A, string B, Verdict Verdict);

/// <summary>Judgements as they bind a corpus: those that were not undone, each found in the documents as they stand now.</summary>
internal sealed class Rulings
{
    private readonly Dictionary<string, Judgement> rejected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Judgement> denied = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Judgement>> corrected = new(StringComparer.Ordinal);

    private Rulings(IReadOnlyList<ChainRuling> pairs, IReadOnlyList<Judgement> unfit)
    {
        (Pairs, Unfit) = (pairs, unfit);
        Apart = pairs.Where(pair => pair.Verdict == Verdict.Different).SelectMany(pair => new[] { pair.A, pair.B }).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Nobody judged.</summary>
    public static Rulings None { get; } = new([], []);

    /// <summary>Same and different, the latest first, each pair once.</summary>
    public IReadOnlyList<ChainRuling> Pairs { get; }

    /// <summary>Chains that differ from some other: each is a signature of its own.</summary>
    public IReadOnlySet<string> Apart { get; }

    /// <summary>Judgements that bind but fit nothing in the documents, in order of time.</summary>
    public IReadOnlyList<Judgement> Unfit { get; }

    /// <summary>Finds what the judgements speak of.</summary>
    public static Rulings Of(IReadOnlyList<Judgement> judgements, SideFinder finder)
    {
        var binding = InForce(judgements);
        var unfit = new List<Judgement>();
        var pairs = new Dictionary<(string, string), ChainRuling>();
        foreach (var judgement in binding.Where(item => item.Verdict is Verdict.Same or Verdict.Different or Verdict.Unsure).Reverse())
            if (Pair(judgement, finder) is { } pair)
                pairs.TryAdd((pair.A, pair.B), pair);
            else
                unfit.Add(judgement);
        var rulings = new Rulings([.. pairs.Values.Where(pair => pair.Verdict != Verdict.Unsure)], unfit);
        foreach (var judgement in binding.Where(item => item.Verdict is Verdict.Rejected or Verdict.Corrected or Verdict.DidNotHappen))
            if (finder.Claim(judgement.A) is { } claim)
                rulings.Add(claim.Id, judgement);
            else
                unfit.Add(judgement);
        unfit.Sort(ByTime);
        return rulings;
    }

    /// <summary>Judgements that were not undone, in order of time; what only undoes is left out.</summary>
    public static IReadOnlyList<Judgement> InForce(IReadOnlyList<Judgement> judgements)
    {
        var undoing = judgements.Where(judgement => judgement.Verdict == Verdict.Undone).ToLookup(judgement => judgement.A.Name, StringComparer.Ordinal);
        bool Binds(Judgement judgement) => !undoing[judgement.Id].Any(Binds);
        return [.. judgements.DistinctBy(judgement => judgement.Id, StringComparer.Ordinal)
            .Where(judgement => judgement.Verdict != Verdict.Undone && Binds(judgement)).OrderBy(judgement => judgement, Comparer<Judgement>.Create(ByTime))];
    }

    /// <summary>The claim as it counts: null when it is rejected, else with what was set right.</summary>
    public CorpusClaim? Apply(CorpusClaim claim, OntologySet ontology)
    {
        if (rejected.ContainsKey(claim.Id))
            return null;
        foreach (var judgement in corrected.GetValueOrDefault(claim.Id) ?? [])
            claim = claim with { Claim = Correct(claim.Claim, judgement.Correction!, ontology), Corrected = judgement.Correction!.Time is null ? claim.Corrected : judgement };
        return denied.TryGetValue(claim.Id, out var denial) ? claim with { Denied = denial } : claim;
    }

    private static Claim Correct(Claim claim, Correction correction, OntologySet ontology) => claim with
    {
        Time = correction.Time ?? claim.Time,
        Arguments = correction is not { Argument: { } words, Role: { } role }
            ? claim.Arguments
            : [.. claim.Arguments.Select(argument => NameFolding.Fold(argument.Text) != words
                ? argument
                : argument with { Role = role, Side = SideOf(ontology.Find(claim.Type)?.Role(role)?.Side, argument.Side) })],
    };

    private static string? SideOf(RoleSide? side, string? before) => side switch
    {
        RoleSide.A => "a",
        RoleSide.B => "b",
        RoleSide.All => before,
        _ => null,
    };

    private static ChainRuling? Pair(Judgement judgement, SideFinder finder)
    {
        if (judgement.B is null || finder.Chain(judgement.A) is not { } a || finder.Chain(judgement.B) is not { } b || a.Id == b.Id || a.Chain.Type != b.Chain.Type)
            return null;
        return string.CompareOrdinal(a.Id, b.Id) < 0 ? new ChainRuling(a.Id, b.Id, judgement.Verdict) : new ChainRuling(b.Id, a.Id, judgement.Verdict);
    }

    private void Add(string claim, Judgement judgement)
    {
        if (judgement.Verdict == Verdict.Rejected)
            rejected[claim] = judgement;
        else if (judgement.Verdict == Verdict.DidNotHappen)
            denied[claim] = judgement;
        else if (corrected.TryGetValue(claim, out var list))
            list.Add(judgement);
        else
            corrected[claim] = [judgement];
    }

    private static int ByTime(Judgement x, Judgement y) => x.At.CompareTo(y.At) is var order && order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
}
