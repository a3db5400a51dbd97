using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Joins a bare surname or a description to the only full-named person who fits and shares a fact with it.</summary>
internal sealed class BareNames
{
    private const double BareName = 0.6, Description = 0.55;

    /// <summary>More candidates than this and nobody is the only one; looking further would cost and change nothing.</summary>
    private const int MostCandidates = 32;

    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly Parts<EntityProfile> full;
    private readonly Dictionary<string, SortedSet<int>> index = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> documents = [];

    /// <summary>Indexes the clusters of full-named people by surname and fact, and by country and office.</summary>
    public BareNames(IReadOnlyList<EntityNode> nodes, Parts<EntityProfile> full)
    {
        (this.nodes, this.full) = (nodes, full);
        for (var i = 0; i < nodes.Count; i++)
            if (nodes[i] is { Type: EntityType.Person, Facts.Form: NameForm.Full })
                AddToIndex(i);
    }

    /// <summary>The link from a bare or unnamed signature to a full-named one, or null when none or more than one fits.</summary>
    public NodeLink? Find(int node, ref long comparisons)
    {
        var member = nodes[node];
        if (member.Type != EntityType.Person || member.Facts.Form == NameForm.Full)
            return null;
        var keys = member.Person is { } name ? BareKeys(member, name) : DescriptionKeys(member);
        var candidates = keys.SelectMany(key => index.TryGetValue(key, out var found) ? found.Take(MostCandidates + 1) : []).Distinct().Take(MostCandidates + 1).ToList();
        comparisons += candidates.Count;
        var fitting = candidates.Where(cluster => Fits(member, cluster)).Take(2).ToList();
        return fitting.Count != 1 || candidates.Count > MostCandidates ? null : member.Facts.Form == NameForm.Bare
            ? new NodeLink(node, fitting[0], BareName, "the only full name that fits the surname and shares a fact")
            : new NodeLink(node, fitting[0], Description, "the only one of this country and office");
    }

    private bool Fits(EntityNode member, int cluster)
    {
        var profile = full.Profiles[cluster];
        var chain = member.Chains[0];
        return !documents[cluster].Contains(chain.Document.Id)
            && profile.ConflictWith(member.Facts) is null
            && (member.Person is { } name
                ? profile.Names.Any(known => name.Compare(known) != NameAgreement.None)
                : member.Facts.OfficeClasses.Any(office => profile.HeldNear(office, chain.Document.Published)));
    }

    private void AddToIndex(int node)
    {
        var (member, cluster) = (nodes[node], full.Cluster[node]);
        if (!documents.TryGetValue(cluster, out var set))
            documents[cluster] = set = new HashSet<string>(StringComparer.Ordinal);
        set.UnionWith(member.Chains.Select(chain => chain.Document.Id));
        var profile = full.Profiles[cluster];
        if (member.Person is { } name)
            foreach (var skeleton in name.SurnamePlaces().Select(place => NameFolding.Skeleton(name.Words[place])))
                foreach (var fact in Facts(profile).Concat(member.Companions))
                    Add($"{skeleton}|{fact}", cluster);
        foreach (var country in profile.Countries)
            foreach (var office in profile.OfficeClasses)
                Add($"{country}|{office}", cluster);
    }

    private void Add(string key, int cluster)
    {
        if (!index.TryGetValue(key, out var set))
            index[key] = set = [];
        set.Add(cluster);
    }

    private static IEnumerable<string> BareKeys(EntityNode member, PersonName name) =>
        Facts(member.Facts).Concat(member.Companions).Select(fact => $"{name.SurnameSkeleton}|{fact}");

    private static IEnumerable<string> DescriptionKeys(EntityNode member) =>
        member.Facts.Countries.SelectMany(country => member.Facts.OfficeClasses.Select(office => $"{country}|{office}"));

    private static IEnumerable<string> Facts(EntityProfile profile) =>
        profile.Countries.Select(country => $"country {country}").Concat(profile.OfficeClasses.Select(office => $"office {office}"));
}
