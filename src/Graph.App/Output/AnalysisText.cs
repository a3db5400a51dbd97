using System.Globalization;
using Graph.Documents;
using Graph.Language;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg analyze</c> for readers: a table a sentence.</summary>
internal static class AnalysisText
{
    private const int Part = 5;
    private const int Relation = 9;
    private const int Fewest = 8;

    public static void Write(Screen screen, Document document, string language, AnalyzedText analysis)
    {
        screen.Line(screen.Style.Bold(Paragraph.Clean(string.Create(
            CultureInfo.InvariantCulture, $"{document.Key} · {language} · {Counted.Of(analysis.Sentences.Count, "sentence")}, {Counted.Of(analysis.Tokens.Count, "token")}"))));
        foreach (var sentence in analysis.Sentences)
            Write(screen, analysis, sentence);
        screen.Line();
    }

    private static void Write(Screen screen, AnalyzedText analysis, SentenceSpan sentence)
    {
        screen.Line();
        foreach (var line in Paragraph.Wrap(analysis.Text[sentence.Start..sentence.End], screen.Width, "   "))
            screen.Line(line);
        screen.Line(screen.Style.Dim(Row("", "word", "lemma", "pos", "relation", "head", "features", screen.Width)));
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = analysis.Tokens[i];
            if (token.IsSpace)
                continue;
            var head = token.Head == i ? "" : string.Create(CultureInfo.InvariantCulture, $"{token.Head - sentence.FirstToken + 1} {analysis.Tokens[token.Head].Text}");
            screen.Line(Row(
                (i - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture), token.Text, token.Lemma, token.Pos, token.Dep, head, Values(token.Morph), screen.Width));
        }

        var names = analysis.Entities.Where(entity => entity.FirstToken >= sentence.FirstToken && entity.EndToken <= sentence.EndToken)
            .Select(entity => $"{analysis.Text[entity.Start..entity.End]} ({entity.Label})").ToList();
        if (names.Count == 0)
            return;
        foreach (var line in Paragraph.Wrap(string.Join(", ", names), screen.Width, "     ", "   Names: "))
            screen.Line(line);
    }

    // "Case=Nom|Number=Sing" is "Nom Sing" where room is short; the JSON form has all.
    private static string Values(string features) =>
        string.Join(' ', features.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(feature => feature[(feature.IndexOf('=') + 1)..]));

    private static string Row(string number, string word, string lemma, string pos, string relation, string head, string features, int width)
    {
        // The features take what the words leave: 80 columns give the words 13 each.
        var words = Math.Max(Fewest, (width - 4 - Part - Relation - 10) / 4);
        var row = $"{number.PadLeft(3)} {Cell(word, words)} {Cell(lemma, words)} {Cell(pos, Part)} {Cell(relation, Relation)} {Cell(head, words)} ";
        return Paragraph.Cut(row + Paragraph.Clean(features), width).TrimEnd();
    }

    private static string Cell(string text, int columns)
    {
        var cut = Paragraph.Cut(Paragraph.Clean(text), columns);
        return cut + new string(' ', columns - Paragraph.Columns(cut));
    }
}
