namespace Graph;

/// <summary>What a thing is: the closed list of the ontology.</summary>
public enum EntityType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body with a name of its own: government body, armed group, party, company, media, international body, criminal group.</summary>
    Organization,

    /// <summary>A state, also as an actor ("Washington imposed", "the Americans").</summary>
    Country,

    /// <summary>A town, region, sea, building.</summary>
    Place,

    /// <summary>Private or counted, unnamed people ("two fishermen").</summary>
    Group,

    /// <summary>A ship or boat.</summary>
    Vessel,

    /// <summary>An aeroplane, helicopter or drone.</summary>
    Aircraft,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A law or treaty.</summary>
    Law,

    /// <summary>An amount of money.</summary>
    Money,
}
