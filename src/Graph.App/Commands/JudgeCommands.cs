using System.CommandLine;
using Graph.App.Output;
using Graph.Ontology;
using Graph.Queries;
using Graph.Resolution;

namespace Graph.App.Commands;

/// <summary><c>kg merge</c>, <c>split</c>, <c>judge</c>, <c>reject</c>, <c>correct</c>, <c>undo</c>: people's judgements.</summary>
internal static class JudgeCommands
{
    private const string ThingWords = "A name, an id, or NAME@DOCUMENT for one document's mention.";
    private static readonly IReadOnlyList<string> Verdicts = ["same", "different", "unsure", "did-not-happen"];

    public static IEnumerable<Command> Create(Screen screen) =>
        [Merge(screen), Split(screen), Judge(screen), Reject(screen), Correct(screen), Undo(screen)];

    private static Command Merge(Screen screen) => OfPair(screen, "merge", "Says that two people or things are one.", Verdict.Same);

    private static Command Split(Screen screen) => OfPair(screen, "split", "Says that two mentions are two people or things.", Verdict.Different);

    private static Command OfPair(Screen screen, string name, string description, Verdict verdict)
    {
        var (a, b) = (new Argument<string>("A") { Description = ThingWords }, new Argument<string>("B") { Description = "The other one, likewise." });
        var command = new Command(name, description) { a, b };
        return WithOptions(screen, command, (parsed, sides, _) => Pair(sides, parsed.GetValue(a)!, parsed.GetValue(b)!, verdict, name));
    }

    private static Command Judge(Screen screen)
    {
        var words = CommonOptions.Words("WORD", $"A B VERDICT, where VERDICT is same, different or unsure; or EVENT did-not-happen. {ThingWords}");
        var command = new Command("judge", "Says whether two things are one, or that an event did not happen.") { words };
        return WithOptions(screen, command, (parsed, sides, index) =>
        {
            var given = parsed.GetValue(words)!;
            var verdict = CommonOptions.Choices("judge", [given[^1]], Verdicts)[0];
            if (given.Length != (verdict == "did-not-happen" ? 2 : 3))
                throw new UserException($"judge takes two things and same, different or unsure, or an event and did-not-happen; {given.Length} words were given. For instance: kg judge \"Anna Vik\" \"A. Vik\" same", ExitCode.Usage);
            if (verdict != "did-not-happen")
                return Pair(sides, given[0], given[1], Enum.Parse<Verdict>(verdict, ignoreCase: true), verdict);
            var (side, item) = sides.Event(given[0]);
            return (Draft(Verdict.DidNotHappen, side), $"The event did not happen: {EventWords.Of(index, item)}, {DateWords.Of(item.Time)}.");
        });
    }

    private static Command Reject(Screen screen)
    {
        var claim = new Argument<string>("CLAIM") { Description = "Id of a claim, as kg show gives it below each sentence." };
        return WithOptions(screen, new Command("reject", "Says that a sentence states no such event: the claim counts for nothing.") { claim }, (parsed, sides, _) =>
        {
            var (side, found) = sides.Claim(parsed.GetValue(claim)!);
            return (Draft(Verdict.Rejected, side), $"This states no {found.Type.ToLowerInvariant()}: “{found.Quote}”");
        });
    }

    private static Command Correct(Screen screen)
    {
        var claim = new Argument<string>("CLAIM") { Description = "Id of a claim, as kg show gives it below each sentence." };
        var date = new Option<string?>("--date") { Description = "The right date: a day, month or year (2025-11-21, 2025-11, 2025).", HelpName = "DATE" };
        var role = new Option<string?>("--role") { Description = "The right role of one of its parties, as in --role \"Bruno Sala=host\".", HelpName = "WORDS=ROLE" };
        return WithOptions(screen, new Command("correct", "Sets the date or a role of a claim right.") { claim, date, role }, (parsed, sides, _) =>
        {
            var (side, found) = sides.Claim(parsed.GetValue(claim)!);
            var correction = Corrections.Of(found, parsed.GetValue(date), parsed.GetValue(role), OntologySet.Shipped);
            return (Draft(Verdict.Corrected, side) with { Correction = correction }, $"{Corrections.Words(correction)}: “{found.Quote}”");
        });
    }

    private static Command Undo(Screen screen)
    {
        var id = new Argument<string>("JUDGEMENT") { Description = "Id of a judgement or its first 6 characters, as kg history gives it." };
        return WithOptions(screen, new Command("undo", "Takes a judgement back.") { id }, (parsed, _, index) =>
        {
            var text = parsed.GetValue(id)!;
            var found = index.Graph.Judgements.Where(judgement => text.Length >= ShortId.Shortest && judgement.Id.StartsWith(text, StringComparison.Ordinal)).ToList();
            if (found.Count != 1)
                throw new UserException(found.Count == 0
                    ? $"There is no judgement '{text}' in this graph. All judgements with their ids: kg history"
                    : $"'{text}' begins {found.Count} judgements: {string.Join(", ", found.Select(judgement => judgement.Id))}. Write more of it.");
            if (!HistoryText.InForce(index.Graph.Judgements).Contains(found[0].Id))
                throw new UserException($"The judgement '{text}' was taken back already. All judgements: kg history");
            return (Draft(Verdict.Undone, JudgedSide.OfJudgement(found[0].Id)), $"This no longer binds: {HistoryText.Words(found[0])}");
        });
    }

    private static (Judgement, string) Pair(JudgedSides sides, string one, string other, Verdict verdict, string command)
    {
        var (a, b, words) = sides.Pair(one, other, command);
        return (Draft(verdict, a) with { B = b }, verdict switch
        {
            Verdict.Same => $"{words} are one.",
            Verdict.Different => $"{words} are two.",
            _ => $"Nobody knows whether {words} are one: the rules decide.",
        });
    }

    private static Judgement Draft(Verdict verdict, JudgedSide side) => new("", verdict, side, null, "", default, null);

    private static Command WithOptions(Screen screen, Command command, Func<ParseResult, JudgedSides, GraphIndex, (Judgement, string)> decide)
    {
        var (graph, by, reason, dry, json) = (CommonOptions.Graph(), CommonOptions.By(), CommonOptions.Reason(), CommonOptions.DryRun(), CommonOptions.Json());
        foreach (var option in (Option[])[reason, by, dry, graph, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var options = new JudgingOptions(parsed.GetValue(graph)!, parsed.GetValue(by), parsed.GetValue(reason), parsed.GetValue(dry), parsed.GetValue(json));
            return Judging.Run(screen, options, index => decide(parsed, new JudgedSides(index, screen, options.Graph), index));
        });
        return command;
    }
}
