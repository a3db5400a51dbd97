namespace Graph.Resolution;

/// <summary>How a chain or cluster names its thing, the weakest first.</summary>
internal enum NameForm
{
    /// <summary>By descriptions only.</summary>
    Unnamed,

    /// <summary>A person by one word only.</summary>
    Bare,

    /// <summary>By a full name or a key.</summary>
    Full,
}

/// <summary>The facts of a cluster of chains that tell things apart.</summary>
internal sealed class EntityProfile : IProfile<EntityProfile>
{
    /// <summary>Two documents this near speak of one time.</summary>
    private const int SameTimeDays = 60;

    private readonly Dictionary<string, PersonName> names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> keys = new(StringComparer.Ordinal);
    private readonly SortedSet<string> countries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> genders = new(StringComparer.Ordinal);
    private readonly SortedSet<string> prefixes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (DateOnly? First, DateOnly? Last)> offices = new(StringComparer.Ordinal);

    private bool bound;

    private EntityProfile(EntityType type) => Type = type;

    public EntityType Type { get; }

    public NameForm Form { get; private set; }

    public IReadOnlyCollection<PersonName> Names => names.Values;

    public IReadOnlyCollection<string> Keys => keys;

    public IReadOnlyCollection<string> Countries => countries;

    /// <summary>Classes of exclusive offices.</summary>
    public IReadOnlyCollection<string> OfficeClasses => offices.Keys;

    public int Weight => names.Count + keys.Count + countries.Count + offices.Count;

    /// <summary>The facts of one chain.</summary>
    public static EntityProfile Of(CorpusChain chain)
    {
        var facts = chain.Stored.Chain;
        var profile = new EntityProfile(facts.Type);
        if (chain.Key is not null)
            profile.keys.Add(chain.Key);
        if (facts.Country is not null && facts.Type != EntityType.Country)
            profile.countries.Add(facts.Country);
        if (facts.Gender is not null)
            profile.genders.Add(facts.Gender);
        foreach (var office in facts.Offices)
            if (Offices.ClassOf(office) is { } name)
                profile.offices[name] = (chain.Document.Published, chain.Document.Published);
        profile.AddName(chain);
        return profile;
    }

    /// <summary>The same facts, to absorb others into.</summary>
    public EntityProfile Copy()
    {
        var copy = new EntityProfile(Type);
        copy.Absorb(this);
        return copy;
    }

    public string? ConflictWith(EntityProfile other)
    {
        if (Type != other.Type)
            return $"{Type} is no {other.Type}";
        if (Type == EntityType.Person && NamesContradict(other) && !SharesKey(other))
            return "different names";
        return Differ("keys", keys, other.keys) ?? (SharesKey(other) ? null : DifferInFacts(other));
    }

    public void Absorb(EntityProfile other)
    {
        foreach (var (fold, name) in other.names)
            names[fold] = name;
        keys.UnionWith(other.keys);
        countries.UnionWith(other.countries);
        genders.UnionWith(other.genders);
        prefixes.UnionWith(other.prefixes);
        foreach (var (name, held) in other.offices)
            offices[name] = offices.TryGetValue(name, out var mine) ? Hull(mine, held) : held;
        Form = other.Form > Form ? other.Form : Form;
        bound |= other.bound;
    }

    public void Bind() => bound = true;

    /// <summary>Facts that both sides state alike; empty when none.</summary>
    public IEnumerable<string> SharedFacts(EntityProfile other)
    {
        if (countries.Overlaps(other.countries))
            yield return $"country {countries.Intersect(other.countries, StringComparer.Ordinal).First()}";
        if (offices.Keys.Intersect(other.offices.Keys, StringComparer.Ordinal).FirstOrDefault() is { } office)
            yield return $"office {office}";
    }

    /// <summary>Whether both hold this office in documents of one time.</summary>
    public bool HeldNear(string office, DateOnly? day) =>
        offices.TryGetValue(office, out var held) && Near(held, (day, day));

    /// <summary>Any two names that disagree tell people apart; who was joined by a person bears names that disagree, and one that agrees
    /// is enough, a full one where both have such.</summary>
    private bool NamesContradict(EntityProfile other)
    {
        if (!bound && !other.bound)
            return names.Values.Any(name => other.names.Values.Any(theirs => name.Compare(theirs) == NameAgreement.None));
        var (mine, others) = (FullNames(), other.FullNames());
        return mine.Count > 0 && others.Count > 0 && !mine.Exists(name => others.Exists(theirs => name.Compare(theirs) != NameAgreement.None));
    }

    private List<PersonName> FullNames()
    {
        var full = names.Values.Where(name => !name.Bare).ToList();
        return full.Count > 0 ? full : [.. names.Values];
    }

    private bool SharesKey(EntityProfile other) => keys.Overlaps(other.keys);

    private string? DifferInFacts(EntityProfile other) =>
        Differ("countries", countries, other.countries) ?? Differ("genders", genders, other.genders)
        ?? Differ("ship prefixes", prefixes, other.prefixes) ?? DifferInOffice(other);

    private static string? Differ(string what, SortedSet<string> mine, SortedSet<string> theirs) =>
        mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs) ? $"different {what} ({mine.Min} and {theirs.Min})" : null;

    private string? DifferInOffice(EntityProfile other)
    {
        if (offices.Keys.Any(other.offices.ContainsKey))
            return null;
        foreach (var (mine, held) in offices)
            foreach (var (theirs, heldToo) in other.offices)
                if (Near(held, heldToo))
                    return $"different offices at one time ({mine} and {theirs})";
        return null;
    }

    private static bool Near((DateOnly? First, DateOnly? Last) x, (DateOnly? First, DateOnly? Last) y) =>
        x.First is null || y.First is null
        || (x.First.Value.DayNumber <= y.Last!.Value.DayNumber + SameTimeDays && y.First.Value.DayNumber <= x.Last!.Value.DayNumber + SameTimeDays);

    private static (DateOnly? First, DateOnly? Last) Hull((DateOnly? First, DateOnly? Last) x, (DateOnly? First, DateOnly? Last) y) =>
        x.First is null || y.First is null
            ? (null, null)
            : (x.First < y.First ? x.First : y.First, x.Last > y.Last ? x.Last : y.Last);

    private void AddName(CorpusChain chain)
    {
        var facts = chain.Stored.Chain;
        Form = chain.Key is not null || facts.Named ? NameForm.Full : NameForm.Unnamed;
        if (Type == EntityType.Vessel && facts.Named && VesselName.PrefixOf(facts.Name) is { } prefix)
            prefixes.Add(prefix);
        if (chain.Person is not { } parsed)
            return;
        names[parsed.Fold] = parsed;
        Form = parsed.Bare && chain.Key is null ? NameForm.Bare : NameForm.Full;
    }
}
