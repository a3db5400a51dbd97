using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>A signature: all chains that say the same of a thing (folded name, type, key, country, offices, gender).
/// A chain with a description, a bare surname or a body's generic name only is a signature of its own.</summary>
internal sealed class EntityNode
{
    private EntityNode(string id, IReadOnlyList<CorpusChain> chains, Corpus corpus)
    {
        (Id, Chains) = (id, chains);
        Facts = EntityProfile.Of(chains[0]);
        foreach (var chain in chains.Skip(1))
            Facts.Absorb(EntityProfile.Of(chain));
        Companions = [.. chains.SelectMany(chain => corpus.Companions(chain.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Hash of what it says, or the chain's id when it is a chain of its own.</summary>
    public string Id { get; }

    /// <summary>Its chains by id.</summary>
    public IReadOnlyList<CorpusChain> Chains { get; }

    /// <summary>What it says; never absorbed into.</summary>
    public EntityProfile Facts { get; }

    /// <summary>Keys of those who take part in events beside it, ordinal order.</summary>
    public IReadOnlyList<string> Companions { get; }

    public EntityType Type => Facts.Type;

    public string Name => Chains[0].Stored.Chain.Name;

    public PersonName? Person => Facts.Names.FirstOrDefault();

    /// <summary>All signatures of a corpus by id.</summary>
    public static IReadOnlyList<EntityNode> All(Corpus corpus) => [.. corpus.Chains
        .GroupBy(chain => corpus.Rulings.Apart.Contains(chain.Id) ? chain.Id : IdOf(chain), StringComparer.Ordinal)
        .Select(group => new EntityNode(group.Key, [.. group], corpus))
        .OrderBy(node => node.Id, StringComparer.Ordinal)];

    /// <summary>A profile of its own to absorb others into.</summary>
    public EntityProfile NewProfile() => Facts.Copy();

    /// <summary>Whether both stand beside the same third party in some event.</summary>
    public bool SharesCompanion(EntityNode other) =>
        Companions.Count > 0 && other.Companions.Count > 0 && Companions.Intersect(other.Companions, StringComparer.Ordinal).Any();

    private static string IdOf(CorpusChain member)
    {
        var chain = member.Stored.Chain;
        if (member.Key is null && (!chain.Named || chain.Type is EntityType.Group or EntityType.Money))
            return member.Id;
        var fold = NameFolding.Fold(chain.Name);
        var tellsNothing = fold.Length == 0 || chain.Type switch
        {
            EntityType.Person => member.Person is { Bare: true },
            EntityType.Organization => chain.Country is null && GenericNames.Matches(fold),
            _ => false,
        };
        if (member.Key is null && tellsNothing)
            return member.Id;
        return ContentId.Of(chain.Type.ToString(), member.Key ?? "", fold, chain.Country ?? "", string.Join('|', chain.Offices), chain.Gender ?? "");
    }
}
