using System.Globalization;
using System.Text;
using Graph.Language;

namespace Graph.Tests.Language;

/// <summary>
/// Texts of our own with the analysis that the runtime gave when it agreed with spaCy on all parity texts. Set GRAPH_APPROVE=1 to
/// write the approved files anew, and read the difference before committing it.
/// </summary>
public sealed class OwnTextsTests
{
    private static readonly string[] English =
    [
        "Captain Elsa Marlow didn't answer; she'd already left Port Daneside at 6:45 a.m.",
        "“We can't say who called whom,” the harbour master told reporters on Thursday.",
        "The two ministers met in Geneva on 14 March 1987 and again in Reykjavík.",
        "Dr. R. J. Whitlock's yacht, the Grey Heron, was seized off the Isle of May by the coast guard.",
        "They've paid €3.5 million (about $4m) for 1,250 barrels — twice last year's price…",
        "who is it? IT'S ME!!! ok 😀👍🏽 see http://example.org/a?b=1 or mail desk@example.org",
        "President Okafor will not meet Ambassador Lindqvist until talks in Vienna have ended.",
        "Gonna leave y'all; let's go, 'cause it's 10km to St. Anne's.",
        "The ship, which had been bound for Lagos, was released after 12 days.",
        "Mr. and Mrs. Abernathy-Jones weren't there, neither were the U.N. observers.",
        "Line one\n\nLine  two\twith a tab and trailing space ",
        "He phoned his counterpart, Jean-Luc Moreau, twice in the 1990s.",
        "No meeting took place, the ministry in Ottawa said in a two-page statement.",
        "Oil rose 2.4% to $81.07 a barrel; the FTSE 100 fell for a 3rd day.",
        "Anna, Björn and Øystein were arrested by Spanish police near Cádiz last summer.",
    ];

    private static readonly string[] Icelandic =
    [
        "Forsætisráðherra hitti sendiherrann í Reykjavík á mánudaginn.",
        "„Við ræddum saman í síma,“ sagði Sigríður Hallmundsdóttir.",
        "Skipið var tekið við Langanes kl. 14.30 þann 3. maí 1976.",
        "Hann fór t.d. til Osló, Kaupmannahafnar og Þórshafnar.",
        "Ráðherrarnir funduðu ekki, þ.e. fundinum var frestað til 12. júní.",
        "Um 1.250 tonn af olíu láku í sjóinn, u.þ.b. 3,5% farmsins.",
        "Jón Ármann Geirsson hringdi í Önnu Berg í gærkvöldi.",
        "Var það hann?! Já 😀 sjá https://example.org/frett",
        "Varðskipið sleppti togaranum eftir að sekt hafði verið greidd.",
        "Utanríkisráðherra Noregs ætlar að hitta starfsbróður sinn á fimmtudag.",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    public void Own_texts_are_analyzed_as_approved(string language)
    {
        var model = LanguageModel.Load(SharedFiles.Model(language));
        string[] texts = language == "en" ? English : Icelandic;
        string actual = string.Join('\n', texts.Select(t => Describe(model.Analyze(t))));
        string file = Path.Combine(SharedFiles.Repository(), "tests", "Graph.Tests", "Language", $"own-texts.{language}.approved.txt");
        if (Environment.GetEnvironmentVariable("GRAPH_APPROVE") == "1") File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string Describe(AnalyzedText analyzed)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(analyzed.Text.ReplaceLineEndings("\\n")).Append('\n');
        for (int i = 0; i < analyzed.Tokens.Count; i++)
        {
            var t = analyzed.Tokens[i];
            string start = analyzed.Sentences.Any(s => s.FirstToken == i) ? "*" : "";
            string[] columns =
            [
                start + i.ToString(CultureInfo.InvariantCulture), $"{t.Start}-{t.End}{(t.SpaceAfter ? "_" : "")}", t.Text, t.Norm, t.Lemma, t.Pos, t.Morph,
                t.Head.ToString(CultureInfo.InvariantCulture), t.Dep,
            ];
            text.Append(string.Join('|', columns.Select(Visible))).Append('\n');
        }
        foreach (var entity in analyzed.Entities)
            text.Append(CultureInfo.InvariantCulture, $"  {entity.Label} {entity.FirstToken}-{entity.EndToken} {Visible(analyzed.Text[entity.Start..entity.End])}\n");
        return text.ToString();
    }

    private static string Visible(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
