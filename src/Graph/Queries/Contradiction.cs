using Graph.Events;
using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>A date that sentences give an event.</summary>
/// <param name="Time">The date.</param>
/// <param name="Chosen">Whether the event's own date lies in it; the others contradict it.</param>
/// <param name="Evidence">The sentences that give it, earlier documents first.</param>
public sealed record GivenDate(Occurrence Time, bool Chosen, IReadOnlyList<Evidence> Evidence);

/// <summary>Where the sentences behind an event contradict each other.</summary>
/// <param name="States">Those that state it, when others deny it; else none.</param>
/// <param name="Denies">Those that deny it, when others state it; else none.</param>
/// <param name="Dates">The dates that they give, the chosen ones first, when some of them cannot be one; else none.</param>
public sealed record Contradiction(IReadOnlyList<Evidence> States, IReadOnlyList<Evidence> Denies, IReadOnlyList<GivenDate> Dates)
{
    /// <summary>The contradictions of an event, or null when there are none.</summary>
    public static Contradiction? Of(GraphIndex index, Event item)
    {
        var evidence = index.EvidenceOf(item);
        var (states, denies) = Voices(evidence);
        var dates = Differing(item, evidence);
        return denies.Count == 0 && dates.Count == 0 ? null : new Contradiction(states, denies, dates);
    }

    private static (IReadOnlyList<Evidence> States, IReadOnlyList<Evidence> Denies) Voices(IReadOnlyList<Evidence> evidence)
    {
        var actual = evidence.Where(one => one.Claim is { Modality: Modality.Actual, Withdrawn: false }).ToLookup(one => one.Claim.Polarity == Polarity.Negated);
        return actual.Count == 2 ? ([.. actual[false]], [.. actual[true]]) : ([], []);
    }

    // A bound ("by Friday") contradicts nothing: it is no date of the event, as when the event is dated.
    private static List<GivenDate> Differing(Event item, IReadOnlyList<Evidence> evidence)
    {
        if (item.Time is not { } time)
            return [];
        var given = evidence.Where(one => one.Claim.Time is { } told && told.Basis != TimeBasis.Bound && !EventFilter.IsUndated(told))
            .GroupBy(one => (one.Claim.Time!.Earliest, one.Claim.Time.Latest))
            .Select(group => new GivenDate(group.First().Claim.Time!, Overlap(group.First().Claim.Time!, time), [.. group]))
            .OrderByDescending(date => date.Chosen).ThenBy(date => date.Time.Earliest).ThenBy(date => date.Time.Latest).ToList();
        return given.Exists(date => !date.Chosen) ? given : [];
    }

    private static bool Overlap(Occurrence one, Occurrence other) =>
        (one.Earliest is null || other.Latest is null || one.Earliest <= other.Latest) && (other.Earliest is null || one.Latest is null || other.Earliest <= one.Latest);
}
