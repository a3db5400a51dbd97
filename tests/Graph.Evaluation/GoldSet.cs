using Graph.Documents;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation;

/// <summary>A set of texts with gold: how it is read, scored and printed.</summary>
internal abstract class GoldSet(string name)
{
    public string Name { get; } = name;

    /// <summary>The texts, each given to the build with id, date of publication and language.</summary>
    public abstract IReadOnlyList<GoldText> Texts { get; }

    /// <summary>The texts as documents.</summary>
    public virtual IReadOnlyList<Document> Documents() => GoldDocuments.Given(Texts);

    /// <summary>Prints the figures of an export of the texts and returns those that are held against the committed ones.</summary>
    public abstract IReadOnlyList<Figure> Score(ExportedGraph graph, TextWriter output, int show);
}

/// <summary>Gold over a whole corpus.</summary>
internal sealed class ArticleSet(string name, string path) : GoldSet(name)
{
    private readonly ArticleGold gold = ArticleGold.Load(path);

    /// <summary>Folder to read the documents from as users do, or null to give them one by one.</summary>
    public string? Folder { get; init; }

    public override IReadOnlyList<GoldText> Texts => gold.Texts;

    public override IReadOnlyList<Document> Documents() => Folder is null ? base.Documents() : GoldDocuments.Below(Folder, Texts);

    public override IReadOnlyList<Figure> Score(ExportedGraph graph, TextWriter output, int show)
    {
        var score = ArticleScorer.Score(gold, graph);
        ArticleReport.Write(output, score);
        FindingList.Write(output, score.Findings, show);
        return [.. Figures.Of(Name, score)];
    }
}

/// <summary>Gold by document.</summary>
internal sealed class EventSet(string name, IEnumerable<EventGoldDocument> gold) : GoldSet(name)
{
    public IReadOnlyList<EventGoldDocument> Gold { get; } = [.. gold];

    public override IReadOnlyList<GoldText> Texts => [.. Gold.Select(document => document.Text)];

    public override IReadOnlyList<Figure> Score(ExportedGraph graph, TextWriter output, int show)
    {
        var all = EventScorer.Score(Gold, graph);
        EventReport.WriteHead(output);
        EventReport.WriteTypes(output, all);
        var figures = Sets(Name, all, output, "all").ToList();
        foreach (var language in Gold.Select(document => document.Text.Language).Distinct().Order(StringComparer.Ordinal))
        {
            var score = EventScorer.Score(Gold.Where(document => document.Text.Language == language), graph);
            figures.AddRange(Sets($"{Name}-{language}", score, output, language));
        }

        var evidence = Evidence.Check(graph);
        var sum = all.All;
        output.WriteLine($"roles {sum.Roles}   status {sum.Status}   dates {sum.Dates}");
        output.WriteLine($"forbidden {new Share(sum.Forbidden, sum.System)}   evidence {evidence}");
        FindingList.Write(output, all.Findings, show);
        return [.. figures, new Figure(Name, "evidence", evidence.Value)];
    }

    private static List<Figure> Sets(string set, EventScore score, TextWriter output, string language)
    {
        output.WriteLine($"-- {language}");
        EventReport.WriteSets(output, score);
        return [.. EventReport.Sets.SelectMany(types => Figures.Of(set, types.Name, score.Sum(types.Types)))];
    }
}
