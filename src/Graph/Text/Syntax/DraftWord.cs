namespace Graph.Text.Syntax;

/// <summary>A word while its sentence's tree is being rewritten.</summary>
/// <param name="Form">As it stands in the text.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Pos">Universal part of speech.</param>
internal sealed record DraftWord(string Form, string Lemma, string Pos)
{
    /// <summary>Features as <c>Name=Value|Name=Value</c>, sorted by name.</summary>
    public string Features { get; set; } = "";

    /// <summary>Relation to the head, in the model's scheme until the last step.</summary>
    public string Relation { get; set; } = "dep";

    public bool IsVerbal => Pos is "VERB" or "AUX";

    public bool IsNominal => Pos is "NOUN" or "PROPN" or "PRON" or "NUM" or "SYM" or "X";

    public bool Is(string form) => string.Equals(Form, form, StringComparison.OrdinalIgnoreCase);

    public bool Has(string feature) => $"|{Features}|".Contains($"|{feature}|", StringComparison.Ordinal);

    /// <summary>Adds <c>Name=Value</c>, keeping features sorted and each name once.</summary>
    public void Add(string feature)
    {
        var name = feature[..(feature.IndexOf('=', StringComparison.Ordinal) + 1)];
        var kept = Features.Split('|', StringSplitOptions.RemoveEmptyEntries).Where(old => !old.StartsWith(name, StringComparison.Ordinal));
        Features = string.Join('|', kept.Append(feature).Order(StringComparer.OrdinalIgnoreCase));
    }
}
