using System.Globalization;
using Graph.Claims;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;
using Graph.Events;

namespace Graph.Evaluation;

/// <summary>One claim with the class and reading that its confidence comes from, and whether the gold agrees.</summary>
internal sealed record JudgedClaim(string Class, string Reading, double Confidence, bool Right);

/// <summary>How often claims are right, by what their confidence says. Judged are claims of types whose gold is complete, with a named participant.</summary>
internal sealed class Calibration
{
    /// <summary>Fewer claims than this leave the shipped precision as it is.</summary>
    private const int Fewest = 10;

    private readonly List<JudgedClaim> claims = [];

    public static Calibration Measure(IReadOnlyList<EventGoldDocument> documents, Build build)
    {
        var calibration = new Calibration();
        var graph = ExportedGraph.Parse(build.Json);
        var matcher = new EventMatcher(graph);
        var eventOf = graph.Events.SelectMany(item => item.Claims.Select(claim => (claim.Id, item))).ToLookup(pair => pair.Id, pair => pair.item, StringComparer.Ordinal);
        var goldOf = documents.ToDictionary(document => document.Text.Id, StringComparer.Ordinal);
        foreach (var extraction in build.Extractions)
            foreach (var claim in extraction.Claims.Claims)
                if (eventOf[claim.Id].FirstOrDefault() is { } item && EventTypes.Core.Contains(item.Type) && item.Participants.Any(matcher.IsNamed))
                    calibration.Add(extraction, claim, goldOf[extraction.Claims.Document.Key], item, matcher);
        return calibration;
    }

    /// <summary>Prints precision by class and reading, and by confidence.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("class     reading   claims  right  measured  shipped");
        foreach (var group in claims.GroupBy(claim => (claim.Class, claim.Reading)).OrderBy(group => group.Key))
            output.WriteLine(FormattableString.Invariant(
                $"{group.Key.Class,-10}{group.Key.Reading,-10}{group.Count(),6}{group.Count(claim => claim.Right),7}{Precision(group),10:F2}{group.Average(claim => claim.Confidence),9:F2}"));
        output.WriteLine("confidence          claims  right  measured");
        foreach (var group in claims.GroupBy(claim => claim.Confidence).OrderBy(group => group.Key))
            output.WriteLine(FormattableString.Invariant($"{group.Key,-20:F2}{group.Count(),6}{group.Count(claim => claim.Right),7}{Precision(group),10:F2}"));
        output.WriteLine(FormattableString.Invariant(
            $"expected calibration error {claims.GroupBy(claim => claim.Confidence).Sum(group => Math.Abs(group.Key - Precision(group)) * group.Count()) / Math.Max(1, claims.Count):F3}"));
    }

    /// <summary>Rewrites the precisions of the shipped table that enough claims speak for; comments and other rows stay.</summary>
    public void Rewrite(string path)
    {
        var measured = claims.GroupBy(claim => (claim.Class, claim.Reading)).Where(group => group.Count() >= Fewest).ToDictionary(group => group.Key, Precision);
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t') is [var row, var reading, _] && measured.TryGetValue((row, reading), out var precision)
            ? string.Create(CultureInfo.InvariantCulture, $"{row}\t{reading}\t{precision:F2}")
            : line);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private void Add(Extraction extraction, Claim claim, EventGoldDocument document, ExportedEvent item, EventMatcher matcher)
    {
        var mention = extraction.Events.FirstOrDefault(mention => mention.Trigger == claim.Trigger && mention.Type == claim.Type);
        if (mention is null)
            return;
        var actual = claim is { Polarity: Polarity.Asserted, Modality: Modality.Actual, Withdrawn: false };
        var right = document.Events.Any(gold => matcher.Matches(gold, item) && EventMatcher.HasStatus(gold, StatusOf(claim)));
        claims.Add(new JudgedClaim(mention.Rule.Class, actual ? "actual" : "other", claim.Confidence, right));
    }

    private static string StatusOf(Claim claim) => claim switch
    {
        { Withdrawn: true } => "cancelled",
        { Polarity: Polarity.Negated } => "denied",
        { Modality: Modality.Planned or Modality.Ordered } => "planned",
        { Modality: Modality.Possible or Modality.Conditional } => "possible",
        _ => "happened",
    };

    // One right and one wrong claim are added, so that few claims do not give a precision of 0 or 1.
    private static double Precision(IEnumerable<JudgedClaim> group) => (group.Count(claim => claim.Right) + 1.0) / (group.Count() + 2);
}
