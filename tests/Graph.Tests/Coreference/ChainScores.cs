using Graph.Coreference;
using Graph.Mentions;
using static System.FormattableString;

namespace Graph.Tests.Coreference;

/// <summary>Precision and recall, summed over documents.</summary>
internal sealed class Ratio
{
    public double RightFound { get; set; }

    public double Found { get; set; }

    public double RightWanted { get; set; }

    public double Wanted { get; set; }

    public double Precision => Found == 0 ? 0 : RightFound / Found;

    public double Recall => Wanted == 0 ? 0 : RightWanted / Wanted;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() => Invariant($"P {Precision:F3} R {Recall:F3} F1 {F1:F3} (found {Found:F0}, wanted {Wanted:F0})");
}

/// <summary>Scores of names and of chains of people. A mention of ours is that of the gold when it lies in its phrase and holds its
/// first core word or, as a name behind its title, its end.</summary>
internal sealed class ChainScores
{
    public Ratio People { get; } = new();

    public Ratio Others { get; } = new();

    public Ratio Muc { get; } = new();

    public Ratio B3 { get; } = new();

    public List<string> Lines { get; } = [];

    public void Add(GumDocument gold, IReadOnlyList<Mention> mentions, IReadOnlyList<Chain> chains)
    {
        var pairs = mentions.Select(mention => gold.Mentions
            .Where(other => (other.Span.Contains(mention.Span) || mention.Span.Contains(other.Span)) && (mention.Span.Contains(other.Head) || EndsWith(gold.Text, other, mention)))
            .MinBy(other => Math.Abs(other.Span.Length - mention.Span.Length))).ToList();
        AddNames(gold, mentions, pairs, People, type => type == "person", EntityType.Person);
        AddNames(gold, mentions, pairs, Others, type => type is "place" or "organization", EntityType.Country, EntityType.Place, EntityType.Organization);
        AddChains(gold, pairs, chains);
    }

    public override string ToString() => $"""
        names of people  {People}
        other names      {Others}
        MUC people       {Muc}
        B3 people        {B3}
        """;

    private static bool EndsWith(string text, GumMention phrase, Mention mention) =>
        mention.Kind == MentionKind.Name && phrase.Span.Contains(mention.Span) && text[mention.Span.End..phrase.Span.End] is "" or "'s" or "'" or "’s";

    private void AddNames(GumDocument gold, IReadOnlyList<Mention> mentions, List<GumMention?> pairs, Ratio ratio, Func<string, bool> wanted, params EntityType[] types)
    {
        var ours = mentions.Where(mention => mention.Kind == MentionKind.Name && types.Contains(mention.Type)).ToList();
        var right = ours.Where(mention => pairs[mention.Index] is { } pair && wanted(pair.Type)).ToList();
        var names = gold.Mentions.Where(mention => mention.IsName && wanted(mention.Type) && !IsSeveral(mention.Span.Of(gold.Text))).ToList();
        var found = right.Select(mention => pairs[mention.Index]!).ToHashSet();
        ratio.Found += ours.Count;
        ratio.RightFound += right.Count;
        ratio.Wanted += names.Count;
        ratio.RightWanted += names.Count(found.Contains);
        Lines.AddRange(ours.Except(right).Select(mention => $"{gold.Name} wrong {types[0]}: {mention.Span.Of(gold.Text)} ({pairs[mention.Index]?.Type})"));
        Lines.AddRange(names.Where(name => !found.Contains(name)).Select(name => $"{gold.Name} missed {types[0]}: {name.Span.Of(gold.Text)}"));
    }

    /// <summary>Chains of at least two mentions of people; those who speak of themselves in quotations are left out on both sides.</summary>
    private void AddChains(GumDocument gold, List<GumMention?> pairs, IReadOnlyList<Chain> chains)
    {
        var key = gold.Mentions.Where(mention => mention is { Type: "person", IsSpeaker: false }).GroupBy(mention => mention.Entity, StringComparer.Ordinal)
            .Select(group => group.Select(mention => mention.Span).ToHashSet()).Where(group => group.Count > 1).ToList();
        var wanted = key.SelectMany(group => group).ToHashSet();
        var response = chains.Where(chain => chain.Type is EntityType.Person or EntityType.Group)
            .Select(chain => chain.Mentions.Select(index => pairs[index]?.Span ?? default).Where(span => span.Length == 0 || wanted.Contains(span)).ToHashSet())
            .Where(group => group.Count > 1).ToList();
        AddMuc(key, response, (right, total) => (Muc.RightWanted, Muc.Wanted) = (Muc.RightWanted + right, Muc.Wanted + total));
        AddMuc(response, key, (right, total) => (Muc.RightFound, Muc.Found) = (Muc.RightFound + right, Muc.Found + total));
        AddB3(key, response, (right, total) => (B3.RightWanted, B3.Wanted) = (B3.RightWanted + right, B3.Wanted + total));
        AddB3(response, key, (right, total) => (B3.RightFound, B3.Found) = (B3.RightFound + right, B3.Found + total));
    }

    private static bool IsSeveral(string phrase) => phrase.Contains(" and ", StringComparison.Ordinal) || phrase.Contains(',', StringComparison.Ordinal);

    private static void AddMuc(List<HashSet<TextSpan>> chains, List<HashSet<TextSpan>> others, Action<double, double> add)
    {
        foreach (var chain in chains)
        {
            var parts = chain.Select(mention => others.FindIndex(other => other.Contains(mention))).Where(index => index >= 0).Distinct().Count()
                + chain.Count(mention => !others.Exists(other => other.Contains(mention)));
            add(chain.Count - parts, chain.Count - 1);
        }
    }

    private static void AddB3(List<HashSet<TextSpan>> chains, List<HashSet<TextSpan>> others, Action<double, double> add)
    {
        foreach (var chain in chains)
            foreach (var mention in chain)
                add(others.Find(other => other.Contains(mention)) is { } other ? (double)chain.Count(other.Contains) / chain.Count : 0, 1);
    }
}
