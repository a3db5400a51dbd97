using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Tests.Coreference;

/// <summary>A document of GUM with its hand-made mentions. Spans count units of <see cref="Text"/>.</summary>
internal sealed partial record GumDocument(string Name, string Text, IReadOnlyList<GumMention> Mentions)
{
    private static readonly HashSet<string> Speakers = new(["i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "myself", "ourselves"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<GumDocument> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(Parse);

    private static GumDocument Parse(string file)
    {
        var text = new StringBuilder();
        var words = new List<(TextSpan Span, string Pos, string Entity)>();
        var (place, sentence) = (0, "");
        foreach (var line in File.ReadLines(file))
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.Contains("block", StringComparison.Ordinal) && text.Length > 0)
                text.Append("\n\n");
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                sentence = line["# text = ".Length..];
                if (text.Length > 0 && text[^1] != '\n')
                    text.Append(' ');
                place = text.Length;
                text.Append(sentence);
            }
            else if (line.Split('\t') is { Length: 10 } cells && cells[0].All(char.IsAsciiDigit))
            {
                var start = text.ToString().IndexOf(cells[1], place, StringComparison.Ordinal);
                if (start < 0)
                    start = place;
                place = Math.Min(text.Length, start + cells[1].Length);
                words.Add((new TextSpan(start, place), cells[3], cells[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal)) ?? ""));
            }

        return new GumDocument(Path.GetFileNameWithoutExtension(file), text.ToString(), [.. Entities(text.ToString(), words)]);
    }

    private static IEnumerable<GumMention> Entities(string text, List<(TextSpan Span, string Pos, string Entity)> words)
    {
        var open = new List<(int First, string[] Parts)>();
        for (var i = 0; i < words.Count; i++)
            foreach (Match mark in Marks().Matches(words[i].Entity.Length == 0 ? "" : words[i].Entity["Entity=".Length..]))
            {
                if (mark.Value[0] == '(')
                    open.Add((i, mark.Value[1..].Split('-')));
                if (mark.Value[0] != '(' && open.FindLastIndex(entry => entry.Parts[0] == mark.Value[..^1]) is >= 0 and var closing)
                {
                    yield return Make(text, words, open[closing], i);
                    open.RemoveAt(closing);
                }
                else if (mark.Value == ")" && open.Count > 0)
                {
                    yield return Make(text, words, open[^1], i);
                    open.RemoveAt(open.Count - 1);
                }
            }
    }

    private static GumMention Make(string text, List<(TextSpan Span, string Pos, string Entity)> words, (int First, string[] Parts) open, int last)
    {
        var core = open.Parts.Length > 5
            ? open.Parts[5].Split(',').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var n) ? open.First + n - 1 : -1).Where(i => i >= 0 && i <= last).ToList()
            : [];
        var head = core.Count == 0 ? open.First : core[0];
        var span = new TextSpan(words[open.First].Span.Start, words[last].Span.End);
        var isName = core.Count > 0 && core.TrueForAll(i => words[i].Pos is "PROPN" or "PUNCT" or "NUM" or "ADP") && core.Exists(i => words[i].Pos == "PROPN");
        return new GumMention(open.Parts[0], open.Parts.Length > 1 ? open.Parts[1] : "", span, words[head].Span, isName, Speakers.Contains(span.Of(text)));
    }

    [GeneratedRegex(@"\([^()]+|[0-9]+\)|\)", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}

/// <summary>A mention by hand: the entity's number, its type, the whole phrase and its first core word.</summary>
internal sealed record GumMention(string Entity, string Type, TextSpan Span, TextSpan Head, bool IsName, bool IsSpeaker);
