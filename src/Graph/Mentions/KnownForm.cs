namespace Graph.Mentions;

/// <summary>How a form of a table names its thing.</summary>
internal enum FormUse
{
    /// <summary>The name itself.</summary>
    Name,

    /// <summary>The adjective of a country.</summary>
    Adjective,

    /// <summary>The people of a country.</summary>
    People,

    /// <summary>One person of a country.</summary>
    PersonOf,
}

/// <summary>A form that the tables know.</summary>
internal sealed record KnownForm(EntityType Type, string? Key, string Name, FormUse Use)
{
    /// <summary>ISO code of the country it is, belongs to or lies in.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the state of <see cref="Country"/> is called by this place's name.</summary>
    public bool IsSeat { get; init; }

    public string? OrganizationKind { get; init; }

    public string? Gender { get; init; }
}

/// <summary>An office found in a text. It ends before word <paramref name="End"/>.</summary>
internal sealed record OfficeHit(int End, string Office, string Class, string? Gender, bool IsTitle, bool Plural)
{
    /// <summary>ISO code, where the word holds its country ("Bandaríkjaforseti").</summary>
    public string? Country { get; init; }

    /// <summary>Whether it is only a form of address and says nothing of what somebody does.</summary>
    public bool IsAddress => Office is "Mr" or "Ms" or "Mrs" or "Dr";

    /// <summary>Whether it stands for somebody of the same office as the one it belongs to ("his counterpart").</summary>
    public bool IsCounterpart => Office is "Counterpart";
}

/// <summary>A noun that describes without naming: the types of one and of several.</summary>
internal sealed record HeadForm(EntityType? Type, EntityType? Plural, string? Gender, string? Kind);
