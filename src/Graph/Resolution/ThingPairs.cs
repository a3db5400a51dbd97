using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Which named things other than people are one.</summary>
internal static class ThingPairs
{
    private const double SameName = 0.85, SameAlias = 0.8, SameInitials = 0.75;

    /// <summary>Puts a named signature into its blocks.</summary>
    public static void AddTo(Blocks blocks, EntityNode node, int index)
    {
        foreach (var form in Forms(node))
            blocks.Add($"{node.Type}:{form}", node.Id, index);
        if (node.Type == EntityType.Organization && node.Facts.Countries.Count > 0 && Initials(node.Name) is { } initials)
            blocks.Add($"initials:{initials}", node.Id, index);
    }

    /// <summary>The link between two signatures of one type, or null.</summary>
    public static NodeLink? Compare(IReadOnlyList<EntityNode> nodes, int a, int b)
    {
        var (x, y) = (nodes[a], nodes[b]);
        if (x.Facts.ConflictWith(y.Facts) is not null)
            return null;
        var sameCountry = x.Facts.Countries.Intersect(y.Facts.Countries, StringComparer.Ordinal).Any();
        var (mine, theirs) = (Core(x.Type, x.Name), Core(y.Type, y.Name));
        if (x.Type == EntityType.Organization && !sameCountry && (GenericNames.Matches(mine) || GenericNames.Matches(theirs)))
            return null;
        if (mine == theirs)
            return new NodeLink(a, b, SameName, sameCountry ? "same name and country" : "same name");
        if (Forms(x).Intersect(Forms(y), StringComparer.Ordinal).Any(form => sameCountry || form.Contains(' ', StringComparison.Ordinal)))
            return new NodeLink(a, b, SameAlias, "share a name");
        return sameCountry && Initials(x.Name) == Initials(y.Name) && IsAcronym(x.Name) != IsAcronym(y.Name)
            ? new NodeLink(a, b, SameInitials, "initials of the other, same country")
            : null;
    }

    private static IEnumerable<string> Forms(EntityNode node) => node.Chains
        .SelectMany(chain => node.Type == EntityType.Organization ? chain.Stored.Chain.Names.Append(chain.Stored.Chain.Name) : [chain.Stored.Chain.Name])
        .Select(name => Core(node.Type, name)).Where(form => form.Length > 0 && (node.Type != EntityType.Organization || form == Core(node.Type, node.Name) || !GenericNames.Matches(form)))
        .Distinct(StringComparer.Ordinal);

    private static string Core(EntityType type, string name)
    {
        if (type == EntityType.Vessel)
            return VesselName.Core(name);
        var fold = NameFolding.Fold(name);
        return fold.StartsWith("the ", StringComparison.Ordinal) ? fold[4..] : fold;
    }

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 6 && name.All(char.IsAsciiLetterUpper);

    private static string? Initials(string name)
    {
        if (IsAcronym(name))
            return name;
        var initials = string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return initials.Length >= 2 ? initials : null;
    }
}
