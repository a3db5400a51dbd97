using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>Scores an export against gold by document: an event belongs to each document that has a claim of it.</summary>
internal sealed class EventScorer
{
    private readonly EventMatcher matcher;
    private readonly ILookup<string, ExportedEvent> eventsOf;
    private readonly Dictionary<string, EventTally> tallies = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    private EventScorer(ExportedGraph graph)
    {
        matcher = new EventMatcher(graph);
        var keys = graph.Documents.SelectMany(document => new[] { (document.Id, document.Key), (document.Key, document.Key) }).Distinct()
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        eventsOf = graph.Events
            .SelectMany(item => item.Claims.Select(claim => keys.GetValueOrDefault(claim.Document, claim.Document)).Distinct().Select(key => (key, item)))
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);
    }

    public static EventScore Score(IEnumerable<EventGoldDocument> documents, ExportedGraph graph)
    {
        var scorer = new EventScorer(graph);
        foreach (var document in documents)
            scorer.ScoreDocument(document);
        return new EventScore(scorer.tallies, scorer.findings);
    }

    private void ScoreDocument(EventGoldDocument document)
    {
        var events = eventsOf[document.Text.Id].ToList();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gold in document.Events.OrderBy(item => item.Optional))
            ScoreGold(document.Text.Id, gold, Take(gold, events, used));
        foreach (var item in events.Where(item => EventTypes.Core.Contains(item.Type) && item.TookPlace && item.Participants.Any(matcher.IsNamed)))
            ScoreSystem(document, item);
        foreach (var trap in document.MustNot.Where(trap => events.Any(item => Breaks(trap, item))))
        {
            Add(trap.Type, EventTally.None with { Forbidden = 1 });
            findings.Add(new Finding(FindingKind.Forbidden, document.Text.Id, $"{trap.Type} {trap.A} + {trap.B}: {trap.Why}"));
        }
    }

    private ExportedEvent? Take(GoldEvent gold, List<ExportedEvent> events, HashSet<string> used)
    {
        var best = events.Where(item => matcher.Matches(gold, item))
            .OrderBy(item => used.Contains(item.Id))
            .ThenBy(item => !EventMatcher.HasStatus(gold, item.Status))
            .ThenBy(item => gold.Date is null || !item.IsWithin(gold.Date))
            .ThenBy(item => item.Participants.Count)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is not null && used.Add(best.Id) ? best : null;
    }

    private void ScoreGold(string document, GoldEvent gold, ExportedEvent? found)
    {
        if (gold.Optional)
            return;
        var who = $"{gold.Type} {string.Join(" + ", gold.Parties.Select(party => party.Names[0]))} '{gold.Trigger}'";
        if (found is null)
        {
            Add(gold.Type, EventTally.None with { Gold = 1 });
            findings.Add(new Finding(FindingKind.Miss, document, $"{who} {gold.Status}"));
            return;
        }

        var status = EventMatcher.HasStatus(gold, found.Status);
        var dated = gold.Date is not null;
        var date = dated && found.IsWithin(gold.Date!);
        var roles = gold.Parties.Where(party => party.Role is { Length: > 0 }).ToList();
        Add(gold.Type, new EventTally(1, 1, 0, 0)
        {
            StatusRight = status ? 1 : 0,
            Dated = dated ? 1 : 0,
            DateRight = date ? 1 : 0,
            Parties = roles.Count,
            RoleRight = roles.Count(party => matcher.HasRole(gold, party, found)),
        });
        if (!status)
            findings.Add(new Finding(FindingKind.Status, document, $"{who} gold {gold.Status}, got {found.Status}"));
        if (dated && !date)
            findings.Add(new Finding(FindingKind.Date, document, $"{who} gold {gold.Date}, got {found.Earliest}..{found.Latest}"));
    }

    private void ScoreSystem(EventGoldDocument document, ExportedEvent item)
    {
        var right = document.Events.Any(gold => matcher.Matches(gold, item) && EventMatcher.HasStatus(gold, item.Status));
        Add(item.Type, new EventTally(0, 0, 1, right ? 1 : 0));
        if (!right)
            findings.Add(new Finding(FindingKind.Extra, document.Text.Id,
                $"{item.Type} {string.Join(" + ", item.Participants.Select(matcher.NameOf))} | {(item.Claims.Count > 0 ? item.Claims[0].Quote : "")}"));
    }

    private bool Breaks(GoldTrap trap, ExportedEvent item)
    {
        if (!EventTypes.Group(trap.Type).Contains(item.Type) || (trap.Type == "Meeting" && item.Type == "Talks") || !trap.Statuses.Contains(item.Status))
            return false;
        if (trap.Date is { Length: > 0 } date && !item.IsWithin(date))
            return false;
        var first = item.Participants.FirstOrDefault(participant => matcher.Is(trap.First, participant));
        var second = item.Participants.FirstOrDefault(participant => matcher.Is(trap.Second, participant));
        return first is not null && second is not null && !(first.Side == second.Side && first.Side is "a" or "b");
    }

    private void Add(string type, EventTally tally) => tallies[type] = tallies.GetValueOrDefault(type, EventTally.None).Add(tally);
}
