namespace Graph.Resolution;

/// <summary>What a cluster of claims knows of its event, as far as it tells events apart.</summary>
internal sealed class EventProfile : IProfile<EventProfile>
{
    private readonly SortedSet<string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DayRange> saidByDocument = new(StringComparer.Ordinal);
    private readonly HashSet<(int Ordinal, int? WithinDays)> ordinals = [];

    public PartySet Parties { get; } = new();

    public IReadOnlyCollection<string> Types => types;

    /// <summary>Days on which all its claims can be.</summary>
    public DayRange Possible { get; private set; }

    /// <summary>Days of all its relative, weekday and inherited dates.</summary>
    public DayRange Near { get; private set; }

    /// <summary>Whether it stands for several events without a count.</summary>
    public bool Several { get; private set; }

    public int Weight => Parties.Count + saidByDocument.Count;

    public IReadOnlySet<(int Ordinal, int? WithinDays)> Ordinals => ordinals;

    /// <summary>What one claim, or a group of claims that the texts themselves tell to be one event, knows.</summary>
    public static EventProfile Of(IReadOnlyList<EventClaim> claims)
    {
        var strongest = claims.OrderBy(claim => claim.Time.Dated ? 0 : 1).ThenBy(claim => claim.Time.Time?.Basis ?? TimeBasis.Bound)
            .ThenBy(claim => claim.Time.Possible.Length ?? int.MaxValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).First();
        var profile = new EventProfile { Possible = strongest.Time.Possible, Near = strongest.Time.Near, Several = claims.All(claim => claim.Claim.Several) };
        foreach (var claim in claims)
        {
            profile.types.Add(claim.Type);
            profile.Parties.Add(claim.Parties);
            if (claim.Claim.Ordinal is { } ordinal)
                profile.ordinals.Add((ordinal, claim.Claim.WithinDays));
            if (strongest.Time.Dated)
                profile.saidByDocument.TryAdd(claim.Document.Id, strongest.Time.Said);
        }

        return profile;
    }

    public string? ConflictWith(EventProfile other)
    {
        if (types.Any(type => other.types.Any(theirs => !EventTypes.CanBeOne(type, theirs))))
            return "different kinds of events";
        if (Several != other.Several)
            return "one event and several";
        if (ordinals.Any(mine => other.ordinals.Any(theirs => mine.WithinDays == theirs.WithinDays && mine.Ordinal != theirs.Ordinal)))
            return "counted as different ones";
        if (!Possible.Overlaps(other.Possible) || !Near.Overlaps(other.Near) || ToldApart(other))
            return "different dates";
        return Parties.Align(other.Parties, oneText: false).Conflict;
    }

    public void Absorb(EventProfile other)
    {
        types.UnionWith(other.types);
        Parties.Merge(other.Parties);
        ordinals.UnionWith(other.ordinals);
        (Possible, Near) = (Possible.Intersect(other.Possible), Near.Intersect(other.Near));
        foreach (var (document, said) in other.saidByDocument)
            saidByDocument[document] = saidByDocument.TryGetValue(document, out var mine) ? mine.Intersect(said) : said;
    }

    public void Bind()
    {
        // People judge things and claims; events follow.
    }

    /// <summary>Whether one document gives the two different dates.</summary>
    private bool ToldApart(EventProfile other)
    {
        var (few, many) = saidByDocument.Count <= other.saidByDocument.Count ? (this, other) : (other, this);
        return few.saidByDocument.Any(pair => many.saidByDocument.TryGetValue(pair.Key, out var said) && !pair.Value.Overlaps(said));
    }
}
