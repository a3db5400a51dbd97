using Graph.Lexicon;
using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>What a role is worth for telling events apart.</summary>
internal enum PartyGroup
{
    /// <summary>Those who act together.</summary>
    Together,

    /// <summary>Those who act on others.</summary>
    Actor,

    /// <summary>Those who are acted on.</summary>
    Target,

    /// <summary>All else: instruments, owners, topics. Never tells apart.</summary>
    Circumstance,
}

/// <summary>A thing that takes part in an event.</summary>
/// <param name="Entity">The thing.</param>
/// <param name="Group">What its role is worth.</param>
/// <param name="Role">Role id.</param>
internal sealed record Party(EntityCluster Entity, PartyGroup Group, string Role)
{
    /// <summary>Whether it has a full name or a key.</summary>
    public bool Named => Entity.Form == NameForm.Full;

    /// <summary>The group of a role; an owner stands beside the target and tells nothing apart.</summary>
    public static PartyGroup GroupOf(EventType? type, string role) => role == "owner" ? PartyGroup.Circumstance : type?.Role(role)?.Side switch
    {
        RoleSide.All => PartyGroup.Together,
        RoleSide.A => PartyGroup.Actor,
        RoleSide.B => PartyGroup.Target,
        _ => PartyGroup.Circumstance,
    };

    /// <summary>Whether two parties can be one thing although at least one of them has no full name.</summary>
    public bool CouldBe(Party other) =>
        !(Named && other.Named) && Entity.Type == other.Entity.Type && Entity.Facts.ConflictWith(other.Entity.Facts) is null
        && (Entity.Form != NameForm.Unnamed || other.Entity.Form != NameForm.Unnamed || WordsAgree(other));

    /// <summary>Whether a fact beyond the part they play makes them one: a surname, a country, an office.</summary>
    public bool IsSupportedBy(Party other) =>
        (Entity.Facts.Names.Count > 0 && other.Entity.Facts.Names.Count > 0) || Entity.Facts.SharedFacts(other.Entity.Facts).Any()
        || (Entity.Form == NameForm.Unnamed && other.Entity.Form == NameForm.Unnamed);

    /// <summary>Whether one is a state and the other somebody of that state.</summary>
    public bool SpeaksFor(Party other) => StandsFor(Entity, other.Entity) || StandsFor(other.Entity, Entity);

    private static bool StandsFor(EntityCluster one, EntityCluster state) =>
        state is { Type: EntityType.Country, Key: { } key } && one.Type != EntityType.Country && one.Facts.Countries.Any(code => key == $"country:{code}");

    /// <summary>Two descriptions in one language must share a word ("a tanker" is no "trawler"); across languages nothing can be told.</summary>
    private bool WordsAgree(Party other)
    {
        var (mine, theirs) = (Entity.Chains[0], other.Entity.Chains[0]);
        return mine.Document.Language != theirs.Document.Language
            || Words(mine).Intersect(Words(theirs), StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> Words(CorpusChain chain) =>
        NameFolding.Fold(chain.Stored.Chain.Name).Split(' ').Where(word => word.Length > 2 && word != "the");
}
