using System.Globalization;
using System.Text;
using Graph.Documents;
using Graph.Text;

namespace Graph.Tests.Support;

/// <summary>Builds parsed texts by hand: one word a line, <c>form lemma POS features head relation</c>, separated by blanks;
/// head counts from 1 inside the sentence, 0 is the root; features "_" for none; an empty line ends a sentence.
/// Words are joined by one blank, except that punctuation leans on the word before it.
/// A seventh column gives a model label (<c>PERSON</c>); neighbours with the same label and a leading "+" continue it.</summary>
internal static class Trees
{
    public static ParsedText Parse(string rows, string language = "en", string? published = "2025-06-18")
    {
        var text = new StringBuilder();
        var words = new List<Word>();
        var sentences = new List<Sentence>();
        var names = new List<NamedSpan>();
        foreach (var block in rows.ReplaceLineEndings("\n").Trim().Split("\n\n"))
        {
            var first = words.Count;
            foreach (var line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                AddWord(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), first, sentences.Count, text, words, names);
            var root = words.FindIndex(first, word => word.IsRoot);
            sentences.Add(new Sentence(sentences.Count, first, words.Count, root, new TextSpan(words[first].Span.Start, words[^1].Span.End)));
        }

        var document = new Document("test", text.ToString())
        {
            Language = language,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            PublishedBasis = published is null ? PublishedBasis.None : PublishedBasis.Given,
        };
        return new ParsedText(document, words, sentences, names);
    }

    private static void AddWord(string[] row, int first, int sentence, StringBuilder text, List<Word> words, List<NamedSpan> names)
    {
        if (text.Length > 0 && row[2] != "PUNCT" && !row[0].StartsWith('\''))
            text.Append(' ');
        var index = words.Count;
        var head = int.Parse(row[4], CultureInfo.InvariantCulture);
        var span = new TextSpan(text.Length, text.Length + row[0].Length);
        text.Append(row[0]);
        words.Add(new Word(
            index, span, row[0], row[1], row[2], row[3] == "_" ? "" : row[3], head == 0 ? index : first + head - 1, row[5], sentence));
        if (row.Length < 7)
            return;
        if (row[6].StartsWith('+'))
            names[^1] = names[^1] with { End = index + 1 };
        else
            names.Add(new NamedSpan(index, index + 1, row[6]));
    }
}
