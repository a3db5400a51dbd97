using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>Scores an export against corpus-wide gold. Events match when the type family agrees, every gold participant is among
/// the event's, and calls and meetings have no further person. Optional gold events are neither missed nor false.</summary>
internal sealed class ArticleScorer
{
    private readonly ArticleGold gold;
    private readonly ExportedGraph graph;
    private readonly ArticleNames names;
    private readonly Dictionary<ExportedEvent, HashSet<string>> parties;

    private ArticleScorer(ArticleGold gold, ExportedGraph graph)
    {
        (this.gold, this.graph) = (gold, graph);
        names = new ArticleNames(gold, graph);
        parties = graph.Events.ToDictionary(item => item, names.Parties);
    }

    public static ArticleScore Score(ArticleGold gold, ExportedGraph graph) => new ArticleScorer(gold, graph).Score();

    private ArticleScore Score()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var rows = gold.Events.Select(wanted => (Wanted: wanted, Found: Match(wanted, used))).ToList();
        var core = graph.Events.Where(item => item.TookPlace && IsCounted(item, used)).ToList();
        var required = rows.Where(row => IsCore(row.Wanted) && !row.Wanted.Optional).ToList();
        var dated = rows.Where(row => row.Found is not null && row.Wanted.Date is not null && IsCore(row.Wanted)).ToList();
        var forbidden = Forbidden().ToList();
        var (clusters, count) = NameClusters.Score(gold, graph);
        return new ArticleScore
        {
            Precision = new Share(core.Count(item => used.Contains(item.Id)), core.Count),
            Recall = new Share(required.Count(row => row.Found is not null), required.Count),
            Dates = new Share(dated.Count(row => row.Found!.IsWithin(row.Wanted.Date!)), dated.Count),
            MustNot = forbidden.Count,
            AllEvents = new Share(rows.Count(row => row.Found is not null), rows.Count),
            EntitiesFound = new Share(gold.Entities.Count(thing => names.Found.Contains(thing.Id)), gold.Entities.Count),
            Names = clusters,
            NameCount = count,
            Evidence = Evidence.Check(graph),
            Findings =
            [
                .. required.Where(row => row.Found is null).Select(row => new Finding(FindingKind.Miss, row.Wanted.Id, row.Wanted.Date ?? "")),
                .. core.Where(item => !used.Contains(item.Id)).Select(item => new Finding(FindingKind.Extra, item.Type, Describe(item))),
                .. forbidden,
                .. dated.Where(row => !row.Found!.IsWithin(row.Wanted.Date!)).Select(row =>
                    new Finding(FindingKind.Date, row.Wanted.Id, $"gold {row.Wanted.Date}, got {row.Found!.Earliest}..{row.Found.Latest}")),
                .. gold.Entities.Where(thing => !names.Found.Contains(thing.Id))
                    .Select(thing => new Finding(FindingKind.Entity, thing.Id, string.Join(", ", thing.Names))),
            ],
        };
    }

    // Well-dated candidates first, so that two events of one pair do not take each other's partner.
    private ExportedEvent? Match(ArticleEvent wanted, HashSet<string> used)
    {
        var found = graph.Events
            .Where(item => (wanted.Status != "happened" || item.TookPlace) && !used.Contains(item.Id) && Matches(wanted, item))
            .OrderBy(item => wanted.Date is not null && !(item.Earliest is { Length: > 0 } && item.Latest is { Length: > 0 } && item.IsWithin(wanted.Date)))
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (found is not null)
            used.Add(found.Id);
        return found;
    }

    private bool Matches(ArticleEvent wanted, ExportedEvent item)
    {
        if (!ArticleFamilies.Of(wanted.Type).Contains(item.Type) || !wanted.Participants.All(parties[item].Contains))
            return false;
        return wanted.Type is not ("Call" or "Meeting") || !parties[item].Except(wanted.Participants).Any(names.IsPerson);
    }

    private IEnumerable<Finding> Forbidden() =>
        from trap in gold.MustNot
        let types = ArticleFamilies.Of(trap.Type).Except(["Talks", "Negotiation"])
        from item in graph.Events
        where item.TookPlace && types.Contains(item.Type) && trap.Participants.All(parties[item].Contains)
        where parties[item].All(trap.Participants.Contains) || !gold.Events.Any(wanted => Covers(wanted, item))
        select new Finding(FindingKind.Forbidden, trap.Type, $"{string.Join(", ", trap.Participants)}: {trap.Why} | {Describe(item)}");

    private bool Covers(ArticleEvent wanted, ExportedEvent item) =>
        wanted.Participants.All(parties[item].Contains) && ArticleFamilies.Of(wanted.Type).Contains(item.Type);

    private static bool IsCounted(ExportedEvent item, HashSet<string> used) =>
        ArticleFamilies.Core.Contains(item.Type) || (ArticleFamilies.CoreTypes.Contains(item.Type) && used.Contains(item.Id));

    private static bool IsCore(ArticleEvent wanted) => ArticleFamilies.Core.Contains(wanted.Type);

    private string Describe(ExportedEvent item) =>
        $"{string.Join(" + ", parties[item].Order(StringComparer.Ordinal).Select(Name))} {item.Earliest}..{item.Latest} | {(item.Claims.Count > 0 ? item.Claims[0].Quote : "")}";

    private string Name(string id) => graph.Entities.FirstOrDefault(entity => entity.Id == id)?.Name ?? id;
}
