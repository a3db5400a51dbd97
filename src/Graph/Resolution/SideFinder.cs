using System.Globalization;
using Graph.Claims;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Names chains and claims as judgements do, and finds them again. Immutable.</summary>
public sealed class SideFinder
{
    private readonly ILookup<string, StoredChain> chains;
    private readonly ILookup<string, Claim> claims;

    /// <summary>Indexes chains and claims by the keys of their documents.</summary>
    public SideFinder(IEnumerable<(string Key, StoredChain Chain)> chains, IEnumerable<(string Key, Claim Claim)> claims)
    {
        this.chains = chains.ToLookup(pair => pair.Key, pair => pair.Chain, StringComparer.Ordinal);
        this.claims = claims.ToLookup(pair => pair.Key, pair => pair.Claim, StringComparer.Ordinal);
    }

    /// <summary>Indexes documents.</summary>
    public static SideFinder Of(IEnumerable<DocumentClaims> documents)
    {
        var all = documents.ToList();
        return new SideFinder(
            all.SelectMany(document => document.Chains, (document, chain) => (document.Document.Key, chain)),
            all.SelectMany(document => document.Claims.Concat(document.Relations), (document, claim) => (document.Document.Key, claim)));
    }

    /// <summary>The side that stands for a chain: its name where that is enough in the document, else where it stands.</summary>
    public JudgedSide Of(string key, StoredChain stored)
    {
        var side = new JudgedSide(JudgedKind.Thing) { Document = key, Type = stored.Chain.Type.ToString(), Words = stored.Chain.Name };
        var named = side with { Name = NameFolding.Fold(stored.Chain.Name) };
        return stored.Chain.Named && Chain(named) == stored ? named : side with { Span = stored.Spans[0] };
    }

    /// <summary>The side that stands for a claim, or for the event that it states.</summary>
    public JudgedSide Of(string key, Claim claim, JudgedKind kind = JudgedKind.Claim)
    {
        var side = new JudgedSide(kind) { Document = key, Type = claim.Type, Span = claim.Trigger, Words = claim.Quote };
        return Claim(side) == claim ? side : side with { Name = ArgumentWords(claim) };
    }

    /// <summary>The chain of a side, or null when none or more than one fits.</summary>
    public StoredChain? Chain(JudgedSide side)
    {
        var ofType = chains[side.Document ?? ""].Where(chain => chain.Chain.Type.ToString() == side.Type);
        if (side.Name is not { } name)
            return Only(ofType.Where(chain => side.Span is { } span && chain.Spans.Contains(span)));
        var list = ofType.Where(chain => chain.Chain.Named).ToList();
        return Only(list.Where(chain => NameFolding.Fold(chain.Chain.Name) == name))
            ?? (list.Exists(chain => NameFolding.Fold(chain.Chain.Name) == name)
                ? null
                : Only(list.Where(chain => chain.Chain.Names.Any(form => NameFolding.Fold(form) == name))));
    }

    /// <summary>The claim of a side, or null when none or more than one fits. A claim whose sentence moved is found by its words.</summary>
    public Claim? Claim(JudgedSide side)
    {
        var ofType = claims[side.Document ?? ""].Where(claim => claim.Type == side.Type).ToList();
        var there = ofType.Where(claim => claim.Trigger == side.Span && IsOneSentence(claim.Quote, side.Words ?? claim.Quote)).ToList();
        var found = there.Count > 0 ? there : [.. ofType.Where(claim => claim.Quote == side.Words)];
        return Only(side.Name is { } name ? found.Where(claim => ArgumentWords(claim) == name) : found);
    }

    /// <summary>Other rules may cut a text into longer or shorter sentences; other words at the same place are another statement.</summary>
    private static bool IsOneSentence(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static string ArgumentWords(Claim claim) => string.Join("; ", claim.Arguments.Select(argument =>
        string.Create(CultureInfo.InvariantCulture, $"{argument.Role} {NameFolding.Fold(argument.Text)}")));

    private static T? Only<T>(IEnumerable<T> items)
        where T : class => items.Take(2).ToList() is [var only] ? only : null;
}
