using Graph.Mentions;

namespace Graph.Coreference;

/// <summary>A chain in the making.</summary>
internal sealed class Cluster(Mention first)
{
    private readonly SortedSet<int> indexes = [first.Index];
    private readonly List<Mention> mentions = [first];

    public EntityType Type { get; } = first.Type;

    /// <summary>Its mentions in the order they were found to belong together.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    public IEnumerable<int> Indexes => indexes;

    public IEnumerable<Mention> NameMentions => mentions.Where(mention => mention.Kind == MentionKind.Name);

    public bool Named => NameMentions.Any();

    public string? Key => mentions.Select(mention => mention.Key).FirstOrDefault(key => key is not null);

    public bool Plural => mentions.Any(mention => mention.Plural && mention.Kind != MentionKind.Pronoun);

    public string? Gender => mentions.OrderBy(mention => mention.Kind).ThenBy(mention => mention.Index).Select(mention => mention.Gender).FirstOrDefault(gender => gender is not null);

    /// <summary>The country most mentions give; the first on a tie.</summary>
    public string? Country => mentions.Where(mention => mention.Country is not null)
        .GroupBy(mention => mention.Country, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Min(mention => mention.Index))
        .FirstOrDefault()?.Key;

    public IEnumerable<string> Offices => mentions.Select(mention => mention.Office).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Country that the table of known people gives, for comparing only: the document does not say it.</summary>
    public string? KnownCountry { get; set; }

    /// <summary>Offices at the document's date that the table of known people gives, for comparing only.</summary>
    public IReadOnlyList<string> KnownOffices { get; set; } = [];

    /// <summary>Takes the mention in.</summary>
    public void Add(Mention mention)
    {
        if (indexes.Add(mention.Index))
            mentions.Add(mention);
    }

    /// <summary>The last of its mentions that stands before the one with this index; null when all stand behind.</summary>
    public int? LastBefore(int index)
    {
        var before = indexes.GetViewBetween(int.MinValue, index - 1);
        return before.Count == 0 ? null : before.Max;
    }
}
