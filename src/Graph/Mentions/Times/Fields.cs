using System.Globalization;

namespace Graph.Mentions.Times;

/// <summary>The fields of a match, read as words and numbers.</summary>
internal readonly record struct Fields(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A field as it is written; null when nothing filled it.</summary>
    public string? Word(string name) => Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>A field as a whole number, sign allowed; null when nothing filled it or it is none.</summary>
    public int? Number(string name) =>
        Values.TryGetValue(name, out var value) && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
