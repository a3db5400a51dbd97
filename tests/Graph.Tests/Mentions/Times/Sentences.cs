using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Documents;
using Graph.Text;

namespace Graph.Tests.Mentions.Times;

/// <summary>Builds flat parsed texts for tables of cases: all words hang on the one verb that is marked.
/// Marks: <c>met^past</c>, <c>meets^pres</c>, <c>meet^inf</c> (the root), <c>will^aux</c> (its auxiliary), <c>people^noun</c>.</summary>
internal static partial class Sentences
{
    public static ParsedText Of(string marked, string language, string? published)
    {
        var marks = new Dictionary<int, string>();
        var text = MarkPattern().Replace(marked, match => match.Groups["word"].Value);
        var shift = 0;
        foreach (Match match in MarkPattern().Matches(marked))
        {
            marks[match.Index - shift] = match.Groups["mark"].Value;
            shift += match.Length - match.Groups["word"].Length;
        }

        var runs = WordPattern().Matches(text).ToArray();
        var root = Array.FindIndex(runs, run => marks.TryGetValue(run.Index, out var mark) && mark is "past" or "pres" or "inf");
        var words = runs.Select((run, index) => Word(run, index, root, marks.GetValueOrDefault(run.Index))).ToArray();
        var document = new Document("test", text)
        {
            Language = language,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var sentence = new Sentence(0, 0, words.Length, Math.Max(root, 0), new TextSpan(words[0].Span.Start, words[^1].Span.End));
        return new ParsedText(document, words, [sentence], []);
    }

    private static Word Word(Match run, int index, int root, string? mark)
    {
        var (pos, features, relation) = mark switch
        {
            "past" => ("VERB", "Mood=Ind|Tense=Past|VerbForm=Fin", "root"),
            "pres" => ("VERB", "Mood=Ind|Tense=Pres|VerbForm=Fin", "root"),
            "inf" => ("VERB", "VerbForm=Inf", "root"),
            "aux" => ("AUX", "VerbForm=Fin", "aux"),
            "noun" => ("NOUN", "Number=Plur", "obj"),
            _ => ("X", "", "obl"),
        };
        var head = root < 0 ? index : root;
        var span = new TextSpan(run.Index, run.Index + run.Length);
        return new Word(index, span, run.Value, run.Value.ToLowerInvariant(), pos, features, head, head == index ? "root" : relation, 0);
    }

    [GeneratedRegex(@"(?<word>\w+)\^(?<mark>past|pres|inf|aux|noun)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"\d+(?:[.,:/-]\d+)*|\p{L}+|[^\s]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordPattern();
}
