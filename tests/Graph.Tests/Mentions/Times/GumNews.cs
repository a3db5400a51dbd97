using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Documents;
using Graph.Text;

namespace Graph.Tests.Mentions.Times;

/// <summary>A date that a reader marked. Word run half-open; days inclusive, an unknown end null.</summary>
internal sealed record GoldDate(int First, int End, DateOnly? Earliest, DateOnly? Latest, string Text);

/// <summary>Reads the news part of GUM: trees and words from its treebank, dates from its mark-up.</summary>
internal static partial class GumNews
{
    /// <summary>One article as it is published: anchored at its dateline, which is the first date of its mark-up when that is a full day.</summary>
    public static (ParsedText Text, IReadOnlyList<GoldDate> Dates) Read(string markup, string trees)
    {
        var lines = File.ReadAllLines(markup);
        var dates = Dates(lines);
        var created = CreatedPattern().Match(lines[0]).Groups["day"].Value;
        var published = dates.Count > 0 && dates[0].First < 60 && dates[0].Earliest == dates[0].Latest ? dates[0].Earliest : DateOnly.Parse(created, CultureInfo.InvariantCulture);
        return (Parse(File.ReadAllLines(trees), Path.GetFileNameWithoutExtension(markup), published), dates);
    }

    private static List<GoldDate> Dates(string[] lines)
    {
        var (found, open, forms) = (new List<GoldDate>(), new Stack<(int First, string Tag)>(), new List<string>());
        foreach (var line in lines)
        {
            if (line.StartsWith("<date", StringComparison.Ordinal))
                open.Push((forms.Count, line));
            else if (line.StartsWith("</date", StringComparison.Ordinal))
            {
                var (first, tag) = open.Pop();
                found.Add(new GoldDate(first, forms.Count, Day(tag, "from", "notBefore", false), Day(tag, "to", "notAfter", true), string.Join(' ', forms.Skip(first))));
            }
            else if (line.Length > 0 && (line[0] != '<' || line.Contains('\t', StringComparison.Ordinal)))
                forms.Add(line.Split('\t')[0]);
        }

        return [.. found.OrderBy(date => date.First)];
    }

    private static DateOnly? Day(string tag, string name, string bound, bool last)
    {
        var value = AttributePattern().Matches(tag).FirstOrDefault(match => match.Groups["name"].Value is var key && (key == "when" || key == name || key == bound))?.Groups["value"].Value;
        if (value is null)
            return null;
        var parts = value.Split('T')[0].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (month, day) = (parts.Length > 1 ? parts[1] : last ? 12 : 1, parts.Length > 2 ? parts[2] : 0);
        return new DateOnly(parts[0], month, day > 0 ? day : last ? DateTime.DaysInMonth(parts[0], month) : 1);
    }

    private static ParsedText Parse(string[] lines, string key, DateOnly? published)
    {
        var (text, words, sentences, at) = (new StringBuilder(), new List<Word>(), new List<Sentence>(), 0);
        var first = 0;
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                    text.Append(' ');
                (at, first) = (text.Length, words.Count);
                text.Append(line.AsSpan("# text = ".Length));
            }
            else if (line.Length == 0 && words.Count > first)
            {
                sentences.Add(new Sentence(sentences.Count, first, words.Count, words.FindIndex(first, word => word.IsRoot), new TextSpan(words[first].Span.Start, words[^1].Span.End)));
                first = words.Count;
            }
            else if (line.Split('\t') is { Length: 10 } row && int.TryParse(row[0], CultureInfo.InvariantCulture, out _))
            {
                var start = text.ToString().IndexOf(row[1], at, StringComparison.Ordinal);
                at = start + row[1].Length;
                var head = int.Parse(row[6], CultureInfo.InvariantCulture);
                words.Add(new Word(words.Count, new TextSpan(start, at), row[1], row[2], row[3], row[5] == "_" ? "" : row[5], head == 0 ? words.Count : first + head - 1, row[7], sentences.Count));
            }
        }

        return new ParsedText(new Document(key, text.ToString()) { Published = published }, words, sentences, []);
    }

    [GeneratedRegex("dateCreated=\"(?<day>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreatedPattern();

    [GeneratedRegex("(?<name>[A-Za-z]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AttributePattern();
}
