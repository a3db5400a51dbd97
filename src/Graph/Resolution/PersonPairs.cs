using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Which full names of people are one person's.</summary>
internal static class PersonPairs
{
    private const double Equal = 0.9, Spelling = 0.8, Partial = 0.7, Fact = 0.03;

    /// <summary>Puts a signature with a full name into its blocks.</summary>
    public static void AddTo(Blocks blocks, EntityNode node, int index)
    {
        if (node.Person is not { Bare: false } name)
            return;
        blocks.Add($"fold:{name.Fold}", node.Id, index);
        blocks.Add($"words:{string.Join(' ', name.Words.Order(StringComparer.Ordinal))}", node.Id, index);
        var given = NameFolding.Skeleton(name.Words[0]);
        foreach (var place in name.SurnamePlaces().Where(place => place > 0))
        {
            var surname = NameFolding.Skeleton(name.Words[place]);
            blocks.Add($"letter:{surname}:{name.Words[0][0]}", name.Fold, index);
            blocks.Add($"sound:{surname}:{given.FirstOrDefault('_')}", name.Fold, index);
        }

        blocks.Add($"last:{NameFolding.Skeleton(name.Words[^2])}:{name.SurnameSkeleton}", name.Fold, index);
    }

    /// <summary>The link between two signatures of people, or null when they are not, or not certainly, one.</summary>
    public static NodeLink? Compare(IReadOnlyList<EntityNode> nodes, int a, int b)
    {
        var (x, y) = (nodes[a], nodes[b]);
        if (x.Person is not { } name || y.Person is not { } other || x.Facts.ConflictWith(y.Facts) is not null)
            return null;
        var agreement = name.Compare(other);
        var facts = x.Facts.SharedFacts(y.Facts).ToList();
        if (x.SharesCompanion(y))
            facts.Add("party of the same events");
        if (agreement == NameAgreement.None || (agreement == NameAgreement.Partial && facts.Count == 0))
            return null;
        var score = agreement switch { NameAgreement.Equal => Equal, NameAgreement.Spelling => Spelling, _ => Partial };
        var words = agreement switch { NameAgreement.Equal => "same name", NameAgreement.Spelling => "same name in another spelling", _ => "name is part of the other" };
        return new NodeLink(a, b, score + (Fact * facts.Count), string.Join(", ", [words, .. facts.Select(fact => $"same {fact}".Replace("same party", "party", StringComparison.Ordinal))]));
    }
}
