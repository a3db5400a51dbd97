using System.Globalization;
using Graph.Events;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>What an event is believed to be, by the polarity, modality and voices of its claims.</summary>
internal static class EventStatuses
{
    /// <summary>The status, and why in a sentence when it is not simply that the event happened.</summary>
    public static (EventStatus Status, string? Why) Of(IReadOnlyList<EventClaim> claims, ResolvedEntities entities)
    {
        if (claims.Select(claim => claim.Source.Denied).OfType<Judgement>().MaxBy(judgement => judgement.At) is { } judged)
            return (EventStatus.Denied, $"{JudgementWords.By(judged)} that it did not happen{JudgementWords.Because(judged)}.");
        var reports = claims.Where(claim => claim.IsReport).ToList();
        var denials = claims.Where(claim => claim.Claim is { Modality: Modality.Actual, Polarity: Polarity.Negated, Withdrawn: false }).ToList();
        var withdrawals = claims.Where(claim => claim.Claim.Withdrawn).ToList();
        if (reports.Count > 0)
            return Reported(reports, denials, entities);
        if (withdrawals.Count > 0)
            return (EventStatus.Cancelled, $"A plan of it is said to be withdrawn ({Sources(withdrawals)}).");
        if (denials.Count > 0)
            return (EventStatus.Denied, $"It is only denied ({Sources(denials)}).");
        return Foreseen(claims);
    }

    private static (EventStatus, string?) Reported(List<EventClaim> reports, List<EventClaim> denials, ResolvedEntities entities)
    {
        var voices = reports.Select(claim => Voice(claim, entities).Id).ToHashSet(StringComparer.Ordinal);
        var against = denials.Where(claim => !voices.Contains(Voice(claim, entities).Id)).ToList();
        if (against.Count > 0)
            return (EventStatus.Disputed, $"Stated by {Voices(reports, entities)}; denied by {Voices(against, entities)}.");
        return (EventStatus.Happened, denials.Count == 0 ? null : $"{Voices(denials, entities)} both states and denies it; the statement holds.");
    }

    private static (EventStatus, string?) Foreseen(IReadOnlyList<EventClaim> claims)
    {
        var plans = claims.Where(claim => claim.IsPlan).ToList();
        if (plans.Count > 0)
            return (EventStatus.Planned, $"It is only planned or ordered ({Sources(plans)}); no document says that it took place.");
        var possible = claims.Where(claim => claim.Claim.Polarity == Polarity.Asserted).ToList();
        return possible.Count > 0
            ? (EventStatus.Possible, $"It is only called possible ({Sources(possible)}).")
            : (EventStatus.Denied, $"It is only said not to be intended ({Sources(claims)}).");
    }

    private static string Sources(IEnumerable<EventClaim> claims)
    {
        var documents = claims.Select(claim => claim.Document.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return documents.Count == 1 ? documents[0] : string.Create(CultureInfo.InvariantCulture, $"{documents[0]} and {documents.Count - 1} more");
    }

    private static string Voices(IEnumerable<EventClaim> claims, ResolvedEntities entities)
    {
        var words = claims.Select(claim => Voice(claim, entities)).DistinctBy(voice => voice.Id, StringComparer.Ordinal).Select(voice => voice.Words)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return words.Count <= 3 ? string.Join(", ", words) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", words.Take(3))} and {words.Count - 3} more");
    }

    /// <summary>Who says it in the end: the innermost source of the claim, else the outlet.</summary>
    private static (string Id, string Words) Voice(EventClaim claim, ResolvedEntities entities)
    {
        if (claim.Claim.Attribution.Count == 0)
            return ($"outlet:{claim.Document.Source ?? claim.Document.Key}", claim.Document.Source ?? claim.Document.Key);
        var source = claim.Claim.Attribution[^1];
        return entities.OfChain(source.Chain) is { } entity
            ? (entity.Id, entity.Chains.Where(chain => chain.Stored.Chain.Named).Select(chain => chain.Stored.Chain.Name).Order(StringComparer.Ordinal).FirstOrDefault() ?? source.Text)
            : ($"words:{source.Text.ToLowerInvariant()}", source.Text);
    }
}
