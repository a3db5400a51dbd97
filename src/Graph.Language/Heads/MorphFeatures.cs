namespace Graph.Language.Heads;

/// <summary>Morphological features in normal form: Name=Value sorted, joined by a bar; several values sorted, joined by a comma (FORMAT 11).</summary>
internal static class MorphFeatures
{
    public static string Normalize(string features) => Merge(features, "");

    /// <summary>Joins two sets of features; where both have a name, the second wins.</summary>
    public static string Merge(string first, string second)
    {
        var byName = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string feature in first.Split('|').Concat(second.Split('|')))
        {
            int equals = feature.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) continue;
            byName[feature[..equals]] = string.Join(',', feature[(equals + 1)..].Split(',').Order(StringComparer.Ordinal));
        }
        return string.Join('|', byName.Select(f => $"{f.Key}={f.Value}").Order(StringComparer.Ordinal));
    }

    /// <summary>Value of a feature, null where it is not there.</summary>
    public static string? Value(string features, string name)
    {
        foreach (string feature in features.Split('|'))
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name, StringComparison.Ordinal))
                return feature[(name.Length + 1)..];
        return null;
    }
}
