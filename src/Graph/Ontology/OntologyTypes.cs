namespace Graph.Ontology;

/// <summary>On which side of an event a role stands.</summary>
public enum RoleSide
{
    /// <summary>Acts on side b.</summary>
    A,

    /// <summary>Is acted on by side a.</summary>
    B,

    /// <summary>Acts together with all others of this side.</summary>
    All,

    /// <summary>What the event is about or is done with.</summary>
    Theme,

    /// <summary>Where it takes place.</summary>
    Place,
}

/// <summary>A role that a thing can play in an event.</summary>
/// <param name="Id">Singular, lower case ("visitor").</param>
/// <param name="Side">Its side.</param>
/// <param name="Types">What may fill it; empty when only a value (an offence, a topic) does.</param>
public sealed record RoleType(string Id, RoleSide Side, IReadOnlyList<EntityType> Types);

/// <summary>A kind of event.</summary>
/// <param name="Id">Name of the type ("Meeting"), a label in graph databases.</param>
/// <param name="Description">What it is, one sentence.</param>
/// <param name="Families">Wider kinds it belongs to ("Contact").</param>
/// <param name="Roles">Its roles.</param>
/// <param name="Plover">PLOVER code when it happened, or null.</param>
/// <param name="PloverPlanned">PLOVER code when it is only planned or possible, where it differs, or null.</param>
/// <param name="PloverWithdrawn">PLOVER code when it is cancelled or denied, where it differs, or null.</param>
/// <param name="Cameo">CAMEO root code, or null.</param>
/// <param name="FollowTheMoney">Schema of the FollowTheMoney model.</param>
public sealed record EventType(
    string Id,
    string Description,
    IReadOnlyList<string> Families,
    IReadOnlyList<RoleType> Roles,
    string? Plover,
    string? PloverPlanned,
    string? PloverWithdrawn,
    string? Cameo,
    string FollowTheMoney)
{
    /// <summary>The role with this id, or null.</summary>
    public RoleType? Role(string id) => Roles.FirstOrDefault(role => role.Id == id);
}

/// <summary>A lasting binary fact.</summary>
public sealed record RelationType(string Id, IReadOnlyList<EntityType> Subject, IReadOnlyList<EntityType> Object, string? Qualifier);
