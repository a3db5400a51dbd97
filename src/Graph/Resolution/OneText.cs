using Graph.Events;

namespace Graph.Resolution;

/// <summary>Claims of one document that its text itself tells to be one event: the same thread, or a mention without a date of an event
/// that stands elsewhere in the text.</summary>
internal static class OneText
{
    /// <summary>Groups the claims of one document; each group is one event.</summary>
    /// <param name="claims">The document's claims in order of their triggers.</param>
    public static IReadOnlyList<IReadOnlyList<EventClaim>> Groups(IReadOnlyList<EventClaim> claims)
    {
        var bounded = WithCountedWindows(claims);
        var groups = bounded.Where(claim => claim.Claim.Thread is not null)
            .GroupBy(claim => (claim.Claim.Thread, EventTypes.GroupOf(claim.Type), claim.Type is "Call"))
            .Select(thread => Group.Of([.. thread])).ToList();
        groups.AddRange(bounded.Where(claim => claim.Claim.Thread is null && claim.Time.Dated).Select(claim => Group.Of([claim])));
        foreach (var claim in bounded.Where(claim => claim.Claim.Thread is null && !claim.Time.Dated))
            if (Choose(groups, claim) is { } group)
                group.Add(claim);
            else
                groups.Add(Group.Of([claim]));
        return [.. groups.Select(group => group.Claims)];
    }

    /// <summary>The only dated event that fits; of several the one mentioned last before the claim, else the first after it.</summary>
    private static Group? Choose(List<Group> groups, EventClaim claim)
    {
        var fitting = groups.Where(group => group.Fits(claim)).ToList();
        var dated = fitting.Where(group => group.Dated).ToList();
        var candidates = dated.Count > 0 && dated.All(group => group.Days.Overlaps(dated[0].Days)) ? dated : fitting;
        return candidates.Where(group => group.LastBefore(claim) is not null).MaxBy(group => group.LastBefore(claim))
            ?? candidates.MinBy(group => group.First);
    }

    /// <summary>"The second meeting in 17 days": the first one, undated in the same text, lies in the 17 days before.</summary>
    private static List<EventClaim> WithCountedWindows(IReadOnlyList<EventClaim> claims)
    {
        var counted = claims.Where(claim => claim is { Claim: { WithinDays: not null, Ordinal: not null }, Time: { Exact: true, Time.Earliest: not null } }).ToList();
        return [.. claims.Select(claim => claim.Time.Dated
            ? claim
            : counted.FirstOrDefault(later => IsEarlierOf(claim, later)) is { } last
                ? claim.Within(DayRange.Around(last.Time.Time!.Earliest!.Value.AddDays(-1), last.Claim.WithinDays!.Value - 1, 0))
                : claim)];
    }

    private static bool IsEarlierOf(EventClaim claim, EventClaim later) =>
        claim.Claim.Ordinal < later.Claim.Ordinal && EventTypes.CanBeOne(claim.Type, later.Type)
        && claim.Parties.Align(later.Parties, oneText: true) is { Conflict: null, Shared: > 0 };

    private sealed class Group
    {
        /// <summary>Days before publication after which an event is no longer the news.</summary>
        private const int BackgroundDays = 92;

        private readonly List<EventClaim> claims = [];
        private readonly PartySet parties = new();

        public IReadOnlyList<EventClaim> Claims => claims;

        public bool Dated { get; private set; }

        public DayRange Days { get; private set; }

        public TextSpan First => claims.Min(claim => claim.Claim.Trigger);

        public static Group Of(IReadOnlyList<EventClaim> members)
        {
            var group = new Group();
            foreach (var claim in members)
                group.Add(claim);
            return group;
        }

        public void Add(EventClaim claim)
        {
            claims.Add(claim);
            parties.Add(claim.Parties);
            if (claim.Time.Dated && !Dated)
                (Dated, Days) = (true, claim.Time.Said);
        }

        public TextSpan? LastBefore(EventClaim claim) => claims.Select(member => member.Claim.Trigger)
            .Where(trigger => trigger < claim.Claim.Trigger).Select(trigger => (TextSpan?)trigger).Max();

        public bool Fits(EventClaim claim)
        {
            if (claims.Any(member => !EventTypes.CanBeOne(member.Type, claim.Type) || member.Claim.Several != claim.Claim.Several || CountedApart(member, claim)
                    || (member.IsPlan && claim.IsReport) || (member.IsReport && claim.IsPlan)))
                return false;
            if (Dated && !Days.Overlaps(DaysOf(claim)))
                return false;
            if (IsBackgroundFor(claim) || TownsDiffer(claim))
                return false;
            var alignment = claim.Parties.Align(parties, oneText: true);
            return alignment.Conflict is null && (alignment.Shared > 0 || alignment.Complete || claim.Parties.Count == 0);
        }

        // A headline speaks of the news, not of what the text tells further down about former years.
        private bool IsBackgroundFor(EventClaim claim) =>
            Dated && claim.Time.Published is { } published && Days.To < published.AddDays(-BackgroundDays) && claim.Claim.Trigger < First;

        private bool TownsDiffer(EventClaim claim)
        {
            var theirs = Towns([claim]).ToList();
            var mine = Towns(claims).ToList();
            return mine.Count > 0 && theirs.Count > 0 && !mine.Intersect(theirs, StringComparer.Ordinal).Any();
        }

        private static IEnumerable<string> Towns(IReadOnlyList<EventClaim> claims) =>
            claims.SelectMany(claim => claim.Places).Where(place => place.StartsWith("place:", StringComparison.Ordinal));

        private static bool CountedApart(EventClaim x, EventClaim y) =>
            x.Claim.Ordinal is { } mine && y.Claim.Ordinal is { } theirs && mine != theirs;

        /// <summary>An undated claim looks back without limit inside its own text: what is dated there is named there.</summary>
        private static DayRange DaysOf(EventClaim claim) => claim.Time.Possible == DayRange.Always || claim.Time.Published is not { } published
            ? DayRange.Always
            : claim.Claim switch
            {
                { Time: not null } or { WithinDays: not null } => new DayRange(null, claim.Time.Possible.To),
                { Modality: Modality.Actual, Withdrawn: false } => new DayRange(null, published),
                { Modality: Modality.Planned or Modality.Ordered, Withdrawn: false } => new DayRange(DayRange.Around(published, 3, 0).From, null),
                _ => DayRange.Always,
            };
    }
}
