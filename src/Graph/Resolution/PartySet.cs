namespace Graph.Resolution;

/// <summary>How the parties of two events lie on each other.</summary>
/// <param name="Conflict">Why they cannot be the parties of one event, or null.</param>
/// <param name="Shared">Number of named parties that both have.</param>
/// <param name="Complete">Whether every party has its counterpart.</param>
/// <param name="Unsupported">Number of parties that are matched by nothing but the part they play.</param>
internal readonly record struct Alignment(string? Conflict, int Shared, bool Complete, int Unsupported);

/// <summary>The parties of an event, each thing once in a group.</summary>
internal sealed class PartySet
{
    private readonly SortedDictionary<(PartyGroup Group, string Entity), Party> parties = [];

    public int Count => parties.Count;

    public IEnumerable<Party> All => parties.Values;

    public void Add(Party party) => parties.TryAdd((party.Group, party.Entity.Id), party);

    public void Add(PartySet others)
    {
        foreach (var party in others.All)
            Add(party);
    }

    /// <summary>Takes over the parties of a claim of the same event. Of those without a full name only they stay that nobody here can be,
    /// so that the set of a much reported event stays as small as the event.</summary>
    public void Merge(PartySet others)
    {
        foreach (var party in others.All)
            if (party.Named)
            {
                foreach (var covered in parties.Where(pair => pair.Key.Group == party.Group && party.CouldBe(pair.Value)).Select(pair => pair.Key).ToList())
                    parties.Remove(covered);
                Add(party);
            }
            else if (!parties.Any(pair => pair.Key.Group == party.Group && party.CouldBe(pair.Value)))
            {
                Add(party);
            }
    }

    /// <summary>Lays the parties on those of <paramref name="other"/>, one to one inside each group.</summary>
    /// <param name="other">The other event's parties.</param>
    /// <param name="oneText">Whether both stand in one text, where two chains are two things unless a fact speaks for one.</param>
    public Alignment Align(PartySet other, bool oneText)
    {
        if (SwapsRoles(other))
            return new Alignment("roles are swapped", 0, false, 0);
        var (shared, unsupported, complete) = (0, 0, true);
        var (sharedTargets, open) = (0, new List<PartyGroup>());
        foreach (var group in new[] { PartyGroup.Together, PartyGroup.Actor, PartyGroup.Target })
        {
            var (mine, theirs) = (Of(group), other.Of(group));
            var both = mine.Where(party => theirs.Any(their => their.Entity.Id == party.Entity.Id)).ToList();
            shared += both.Count(party => party.Named);
            sharedTargets += group == PartyGroup.Target ? both.Count : 0;
            mine.RemoveAll(party => both.Any(same => same.Entity.Id == party.Entity.Id));
            theirs.RemoveAll(party => both.Any(same => same.Entity.Id == party.Entity.Id));
            unsupported += Match(mine, theirs, oneText);
            complete &= mine.Count == 0 && theirs.Count == 0;
            if (mine.Count > 0 && theirs.Count > 0)
                open.Add(group);
        }

        var conflict = open.Any(group => !Tolerates(group, shared, sharedTargets)) ? "different parties" : null;
        return new Alignment(conflict, shared, complete, unsupported);
    }

    private List<Party> Of(PartyGroup group) => [.. parties.Where(pair => pair.Key.Group == group).Select(pair => pair.Value)];

    /// <summary>Several outlets name different actors of one deed, and different guests of one summit.</summary>
    private static bool Tolerates(PartyGroup group, int shared, int sharedTargets) => group switch
    {
        PartyGroup.Actor => sharedTargets > 0,
        PartyGroup.Together => shared >= 2,
        _ => false,
    };

    /// <summary>Removes pairs that can be one thing, or a state and its people; surnames first, then descriptions, then states.</summary>
    private static int Match(List<Party> mine, List<Party> theirs, bool oneText)
    {
        var unsupported = 0;
        foreach (var fits in new Func<Party, Party, bool>[]
        {
            (x, y) => x.CouldBe(y) && x.IsSupportedBy(y),
            (x, y) => !oneText && x.CouldBe(y),
            (x, y) => x.SpeaksFor(y),
        })
            for (var i = mine.Count - 1; i >= 0; i--)
            {
                var j = theirs.FindIndex(their => fits(mine[i], their));
                if (j < 0)
                    continue;
                unsupported += mine[i].IsSupportedBy(theirs[j]) ? 0 : 1;
                mine.RemoveAt(i);
                theirs.RemoveAt(j);
            }

        return unsupported;
    }

    private bool SwapsRoles(PartySet other) => parties.Values.Any(party => party.Named && Opposite(party.Group) is { } opposite
        && !other.parties.ContainsKey((party.Group, party.Entity.Id)) && other.parties.ContainsKey((opposite, party.Entity.Id))
        && !parties.ContainsKey((opposite, party.Entity.Id)));

    private static PartyGroup? Opposite(PartyGroup group) => group switch
    {
        PartyGroup.Actor => PartyGroup.Target,
        PartyGroup.Target => PartyGroup.Actor,
        _ => null,
    };
}
