using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Claims that are one event beyond doubt: told so by their text, or the same report printed again.</summary>
internal sealed class EventNode
{
    /// <summary>A sentence printed again within this many days is the same report, whatever "yesterday" then means; a week later it can be
    /// a new report in the same words.</summary>
    private const int ReprintDays = 3;

    /// <summary>Shorter sentences can be alike by chance.</summary>
    private const int ReprintLength = 40;

    /// <summary>Width of the blocks in time.</summary>
    private const int BucketDays = 30;

    /// <summary>Dates coarser than this many buckets block nothing.</summary>
    private const int MostBuckets = 14;

    private EventNode(IReadOnlyList<EventClaim> claims)
    {
        Claims = [.. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        Facts = NewProfile();
        Time = Claims.OrderBy(claim => claim.Time.Dated ? 0 : 1).ThenBy(claim => claim.Time.Time?.Basis ?? TimeBasis.Bound)
            .ThenBy(claim => claim.Time.Possible.Length ?? int.MaxValue).First().Time;
        Documents = [.. claims.Select(claim => claim.Document.Id).Distinct(StringComparer.Ordinal)];
        Places = new SortedSet<string>(Claims.SelectMany(claim => claim.Places), StringComparer.Ordinal);
    }

    public string Id => Claims[0].Id;

    public IReadOnlyList<EventClaim> Claims { get; }

    /// <summary>What the claims know together; never absorbed into.</summary>
    public EventProfile Facts { get; }

    /// <summary>The strongest of their dates.</summary>
    public EventTime Time { get; }

    public IReadOnlyList<string> Documents { get; }

    public IReadOnlySet<string> Places { get; }

    /// <summary>All nodes by id.</summary>
    public static IReadOnlyList<EventNode> All(IReadOnlyList<EventClaim> claims)
    {
        var groups = claims.GroupBy(claim => claim.Document.Id, StringComparer.Ordinal)
            .SelectMany(text => OneText.Groups([.. text.OrderBy(claim => claim.Claim.Trigger).ThenBy(claim => claim.Id, StringComparer.Ordinal)])).ToList();
        return [.. Reprints(groups).Select(group => new EventNode(group)).OrderBy(node => node.Id, StringComparer.Ordinal)];
    }

    public EventProfile NewProfile() => EventProfile.Of(Claims);

    /// <summary>The blocks of the node: kind of event, one named party (or what was taken and where), and a stretch of time.</summary>
    public IEnumerable<string> Blocks()
    {
        var kind = EventTypes.GroupOf(Claims[0].Type);
        var things = Facts.Parties.All.Where(party => party.Named && party.Group != PartyGroup.Circumstance).Select(party => party.Entity.Id)
            .Concat(Facts.Parties.All.Where(party => !party.Named && party.Group == PartyGroup.Target)
                .SelectMany(party => Places.Select(place => $"{party.Entity.Type} at {place}")))
            .Distinct(StringComparer.Ordinal);
        return things.SelectMany(thing => Buckets().Select(bucket => $"{kind}|{thing}|{bucket}"));
    }

    /// <summary>Sorts the node among its neighbours in a block.</summary>
    public string Order() => $"{Time.Possible.From?.DayNumber ?? 0:D8}{Time.Possible.To?.DayNumber ?? 0:D8}{Id}";

    private IEnumerable<int> Buckets()
    {
        if (Time.Possible is not { From: { } from, To: { } to })
            return [];
        var (first, last) = (from.DayNumber / BucketDays, to.DayNumber / BucketDays);
        return last < first || last - first >= MostBuckets ? [] : Enumerable.Range(first, last - first + 1);
    }

    private static IEnumerable<IReadOnlyList<EventClaim>> Reprints(List<IReadOnlyList<EventClaim>> groups)
    {
        foreach (var alike in groups.GroupBy(ReprintKey, StringComparer.Ordinal))
        {
            var run = new List<EventClaim>();
            DateOnly? last = null;
            foreach (var group in alike.OrderBy(group => group[0].Document.Published).ThenBy(group => group.Min(claim => claim.Id), StringComparer.Ordinal))
            {
                var published = group[0].Document.Published;
                if (run.Count > 0 && !(published is { } day && last is { } before && day.DayNumber - before.DayNumber <= ReprintDays))
                {
                    yield return run;
                    run = [];
                }

                run.AddRange(group);
                last = published;
            }

            yield return run;
        }
    }

    private static string ReprintKey(IReadOnlyList<EventClaim> group)
    {
        var claim = group.MinBy(member => member.Claim.Trigger)!;
        var parties = claim.Parties.All.Where(party => party.Named).Select(party => $"{party.Group}:{party.Entity.Id}").ToList();
        return parties.Count == 0 || claim.Claim.Quote.Length < ReprintLength
            ? group.Min(member => member.Id)!
            : string.Join('|', [claim.Type, NameFolding.Fold(claim.Claim.Quote), $"{claim.Claim.Trigger.Start - claim.Claim.Span.Start}", FullDate(group), .. parties]);
    }

    private static string FullDate(IReadOnlyList<EventClaim> group) => group.Select(member => member.Time.Time)
        .FirstOrDefault(time => time?.Basis == TimeBasis.Explicit) is { } time ? $"{time.Earliest?.DayNumber}-{time.Latest?.DayNumber}" : "";
}
