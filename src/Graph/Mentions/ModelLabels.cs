namespace Graph.Mentions;

/// <summary>What the language models' labels mean; both models use the names of OntoNotes, others those of CoNLL.</summary>
internal static class ModelLabels
{
    /// <summary>The type that a label suggests; null for labels that name nothing we keep.</summary>
    public static EntityType? TypeOf(string label) => label.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => EntityType.Person,
        "ORG" or "ORGANIZATION" => EntityType.Organization,
        "GPE" or "LOC" or "FAC" or "LOCATION" => EntityType.Place,
        "PRODUCT" => EntityType.Product,
        "NORP" => EntityType.Group,
        _ => null,
    };

    /// <summary>Whether the label is one of a name.</summary>
    public static bool IsName(string label) => TypeOf(label) is not null || label is "LAW" or "EVENT" or "WORK_OF_ART" or "MISC";

    /// <summary>Whether the label is one of a date or time.</summary>
    public static bool IsDate(string label) => label is "DATE" or "TIME" or "Date" or "Time";

    /// <summary>Whether the label is one of buildings and other works.</summary>
    public static bool IsBuilding(string label) => label == "FAC";
}
