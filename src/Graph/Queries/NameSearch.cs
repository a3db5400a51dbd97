using Graph.Knowledge;
using Graph.Lexicon;

namespace Graph.Queries;

/// <summary>Finds what a name means, forgiving case, accents, spelling and missing given names. Immutable.</summary>
public sealed class NameSearch
{
    private const int Suggested = 5;
    private const int ShortestPrefix = 6;
    private readonly GraphIndex index;
    private readonly IReadOnlyList<Bearer> bearers;

    /// <summary>Prepares the names of a graph.</summary>
    public NameSearch(GraphIndex index)
    {
        this.index = index;
        bearers = [.. index.Graph.Entities.Select(entity => new Bearer(entity, index.EventCount(entity)))];
    }

    /// <summary>What <paramref name="name"/> means: a name, an id, or the beginning of an id (6 characters or more).</summary>
    public NameMatch Find(string name)
    {
        if (index.Entity(name) is { } known)
            return new NameMatch(name, NameOutcome.Found, [known]);
        var asked = new AskedName(name);
        var fits = bearers.Select(bearer => (bearer, Fit: bearer.Fit(asked))).Where(pair => pair.Fit != NameFit.None).ToList();
        if (fits.Count == 0)
            return FindById(name) ?? new NameMatch(name, NameOutcome.Unknown, Similar(asked));
        var best = fits.Max(pair => pair.Fit);
        var choices = Ranked(fits.Where(pair => pair.Fit == best).Select(pair => pair.bearer));
        return new NameMatch(name, choices.Count == 1 ? NameOutcome.Found : NameOutcome.Ambiguous, choices)
        {
            BySpelling = best == NameFit.Spelling,
            Others = Ranked(fits.Where(pair => pair.Fit != best).Select(pair => pair.bearer)),
        };
    }

    private NameMatch? FindById(string prefix)
    {
        var found = prefix.Length < ShortestPrefix
            ? []
            : bearers.Where(bearer => bearer.Entity.Id.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return found.Count switch
        {
            0 => null,
            1 => new NameMatch(prefix, NameOutcome.Found, [found[0].Entity]),
            _ => new NameMatch(prefix, NameOutcome.Ambiguous, Ranked(found)),
        };
    }

    private List<Entity> Similar(AskedName asked) =>
    [
        .. bearers.Where(bearer => bearer.Entity.Named).Select(bearer => (bearer, Distance: bearer.Distance(asked)))
            .Where(pair => pair.Distance <= Math.Max(1, asked.Fold.Length / 3) && pair.Distance < asked.Fold.Length)
            .OrderBy(pair => pair.Distance).ThenByDescending(pair => pair.bearer.Events).ThenBy(pair => pair.bearer.Entity.Id, StringComparer.Ordinal)
            .Take(Suggested).Select(pair => pair.bearer.Entity),
    ];

    private static List<Entity> Ranked(IEnumerable<Bearer> bearers) =>
    [
        .. bearers.OrderByDescending(bearer => bearer.Events).ThenBy(bearer => bearer.Entity.Name, StringComparer.Ordinal)
            .ThenBy(bearer => bearer.Entity.Id, StringComparer.Ordinal).Select(bearer => bearer.Entity),
    ];

    /// <summary>How well an asked name fits an entity, the weakest first.</summary>
    private enum NameFit
    {
        None,
        Spelling,
        Part,
        Whole,
    }

    private sealed record AskedName
    {
        public AskedName(string name) =>
            (Fold, Words, Skeleton) = (NameFolding.Fold(name), Cut(NameFolding.Fold(name)), NameFolding.Skeleton(name));

        public string Fold { get; }

        public string[] Words { get; }

        public string Skeleton { get; }
    }

    private static string[] Cut(string fold) => fold.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Bearer(Entity entity, int events)
    {
        private const int LongEnough = 3;

        private readonly (string Fold, string[] Words)[] names =
        [
            .. entity.Names.Append(entity.Name).Concat(entity.Labels.Values).Select(NameFolding.Fold).Where(fold => fold.Length > 0)
                .Distinct(StringComparer.Ordinal).Select(fold => (fold, Cut(fold))),
        ];

        public Entity Entity => entity;

        public int Events => events;

        public NameFit Fit(AskedName asked)
        {
            var best = NameFit.None;
            foreach (var (fold, words) in names)
            {
                var fit = Fit(asked, fold, words);
                best = fit > best ? fit : best;
            }

            return best;
        }

        /// <summary>Smallest number of changed letters to a name of the entity or to one word of it.</summary>
        public int Distance(AskedName asked) => names.SelectMany(name => name.Words.Append(name.Fold))
            .Select(name => EditDistance.Between(asked.Fold, name)).DefaultIfEmpty(int.MaxValue).Min();

        // A surname alone names a person as well as the full name does: both stand for people whom the documents name either way.
        private NameFit Fit(AskedName asked, string fold, string[] words)
        {
            if (fold == asked.Fold)
                return NameFit.Whole;
            if (asked.Words.Length == 0 || !entity.Named)
                return NameFit.None;
            if (entity.Type == EntityType.Person && asked.Words.Length == 1 && words.Length > 1 && words[^1] == asked.Words[0])
                return NameFit.Whole;
            if (IsPartOf(asked.Words, words))
                return NameFit.Part;
            return IsSpellingOf(asked, words) ? NameFit.Spelling : NameFit.None;
        }

        private static bool IsPartOf(string[] asked, string[] words)
        {
            var next = 0;
            foreach (var word in words)
                if (next < asked.Length && (word == asked[next] || (asked[next].Length == 1 && word[0] == asked[next][0])))
                    next++;
            return next == asked.Length && asked[^1].Length > 1;
        }

        // Of a person the surname may stand alone; of other things the whole name must agree.
        private bool IsSpellingOf(AskedName asked, string[] words)
        {
            if (asked.Skeleton.Length < LongEnough || words.Length < asked.Words.Length
                || (entity.Type != EntityType.Person && words.Length > asked.Words.Length))
                return false;
            var tail = words[^asked.Words.Length..];
            return asked.Words.Zip(tail).All(pair => NameFolding.Skeleton(pair.First) == NameFolding.Skeleton(pair.Second));
        }
    }
}
