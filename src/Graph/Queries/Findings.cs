using Graph.Events;
using Graph.Knowledge;
using Graph.Ontology;

namespace Graph.Queries;

/// <summary>Why a finding is worth a look.</summary>
public enum FindingKind
{
    /// <summary>Voices contradict each other.</summary>
    Disputed,

    /// <summary>Two parties dealt with each other more than once.</summary>
    Pair,

    /// <summary>Several outlets report it.</summary>
    SeveralSources,

    /// <summary>A plan that came to nothing, or a denial.</summary>
    NotDone,

    /// <summary>Parties of different countries.</summary>
    AcrossCountries,

    /// <summary>Something was taken.</summary>
    Seizure,

    /// <summary>Anything else that happened.</summary>
    Other,
}

/// <summary>One finding: what, in a line; the sentence behind it; and the arguments of <c>kg</c> that show more.</summary>
public sealed record Finding(FindingKind Kind, string Headline, Evidence Evidence, IReadOnlyList<string> Next);

/// <summary>Picks what a newcomer to a graph should look at first. Pure; the same graph gives the same findings.</summary>
public static class Findings
{
    private const int MostOfOneKind = 2;

    /// <summary>At most <paramref name="count"/> findings, the most interesting first, no event twice and not all of one kind.</summary>
    public static IReadOnlyList<Finding> Of(GraphIndex index, int count = 5)
    {
        var candidates = index.Graph.Events.Where(item => item.Participants.Count > 0).SelectMany(item => Candidates(index, item)).ToList();
        candidates.AddRange(Pairs(index));
        var ranked = candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Events[0], StringComparer.Ordinal).ToList();
        var chosen = new List<Candidate>();
        Take(ranked, chosen, count, MostOfOneKind);
        Take(ranked, chosen, count, int.MaxValue);
        return [.. chosen.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Events[0], StringComparer.Ordinal)
            .Select(candidate => candidate.Finding)];
    }

    private static void Take(List<Candidate> ranked, List<Candidate> chosen, int count, int ofOneKind)
    {
        var used = chosen.SelectMany(candidate => candidate.Events).ToHashSet(StringComparer.Ordinal);
        foreach (var candidate in ranked)
        {
            if (chosen.Count >= count)
                return;
            if (chosen.Count(other => other.Finding.Kind == candidate.Finding.Kind) >= ofOneKind || used.Overlaps(candidate.Events))
                continue;
            chosen.Add(candidate);
            used.UnionWith(candidate.Events);
        }
    }

    private static IEnumerable<Candidate> Candidates(GraphIndex index, Event item)
    {
        var evidence = index.EvidenceOf(item);
        if (evidence.Count == 0)
            yield break;
        var sources = Evidence.Sources(evidence);
        var parties = item.Participants.Where(participant => Sides.IsParty(item, participant)).ToList();
        var words = $"{EventWords.Of(index, item)}, {DateWords.Of(item.Time)}";
        Candidate Make(FindingKind kind, double score, string headline) => new(
            score + Math.Min(sources, 9) + (item.Time is null ? 0 : 0.5), [item.Id], new Finding(kind, headline, Telling(evidence, item.Status), ["show", ShortId.Of(index, item.Id)]));

        if (item.Status == EventStatus.Disputed)
            yield return Make(FindingKind.Disputed, 100, $"Disputed: {words}");
        else if (item.Status is EventStatus.Denied or EventStatus.Cancelled)
            yield return Make(FindingKind.NotDone, 60, $"{item.Status}: {words}");
        if (item.Status is not EventStatus.Happened)
            yield break;
        if (sources > 1)
            yield return Make(FindingKind.SeveralSources, 65, $"{words} ({sources} sources)");
        if (item.Type == "Seizure")
            yield return Make(FindingKind.Seizure, 55, words);
        if (parties.Select(participant => index.Entity(participant.Entity)?.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1)
            yield return Make(FindingKind.AcrossCountries, 50, words);
        if (parties.Count > 1)
            yield return Make(FindingKind.Other, 20, words);
    }

    // The first sentence that says what the event is believed to be: a denial for what was denied, a report for what happened.
    private static Evidence Telling(IReadOnlyList<Evidence> evidence, EventStatus status) => evidence.FirstOrDefault(one => status switch
    {
        EventStatus.Happened => one.Claim is { Polarity: Polarity.Asserted, Modality: Modality.Actual, Withdrawn: false },
        EventStatus.Denied or EventStatus.Disputed => one.Claim.Polarity == Polarity.Negated,
        EventStatus.Cancelled => one.Claim.Withdrawn,
        _ => true,
    }) ?? evidence[0];

    // Two parties with several contacts make one finding, whatever else is said of each contact.
    private static IEnumerable<Candidate> Pairs(GraphIndex index) => index.Graph.Events
        .Where(item => item.Status is EventStatus.Happened or EventStatus.Disputed && OntologySet.Shipped.InFamily(item.Type, "Contact"))
        .SelectMany(item => Facing(item).Select(pair => (pair, item)))
        .GroupBy(entry => entry.pair, entry => entry.item)
        .Where(group => group.Count() > 1)
        .Select(group => PairOf(index, group.Key, [.. group.OrderBy(item => item, EventOrder.ByTime)]))
        .OfType<Candidate>();

    private static Candidate? PairOf(GraphIndex index, (string, string) pair, List<Event> events)
    {
        var (one, other) = (index.Entity(pair.Item1), index.Entity(pair.Item2));
        var first = index.EvidenceOf(events[0]);
        var evidence = first.Count == 0 ? null : Telling(first, events[0].Status);
        if (one is null || other is null || evidence is null || !one.Named || !other.Named)
            return null;
        var kinds = events.CountBy(item => item.Type, StringComparer.Ordinal).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => EventWords.Counted(kind.Key, kind.Value)).ToList();
        return new Candidate(
            70 + Math.Min(events.Count, 20), [.. events.Select(item => item.Id)],
            new Finding(FindingKind.Pair, $"{one.Name} and {other.Name}: {EventWords.Join(kinds)}", evidence, ["who-met", one.Name, other.Name]));
    }

    private static IEnumerable<(string, string)> Facing(Event item)
    {
        foreach (var one in item.Participants)
            foreach (var other in item.Participants)
                if (string.CompareOrdinal(one.Entity, other.Entity) < 0 && (Sides.Face(item, one, other) || Sides.Face(item, other, one)))
                    yield return (one.Entity, other.Entity);
    }

    private sealed record Candidate(double Score, IReadOnlyList<string> Events, Finding Finding);
}
