using Graph.Mentions.Times;
using Graph.Text;

namespace Graph.Claims;

/// <summary>How time expressions hang in the trees of a text.</summary>
internal sealed class TimePaths(ParsedText text, IReadOnlyList<TimeExpression> times)
{
    /// <summary>The expressions of a sentence, in the text's order.</summary>
    public IEnumerable<TimeExpression> InSentence(int sentence) => times.Where(time => text.Words[time.Head].Sentence == sentence);

    /// <summary>The words from one (inclusive) up to another (exclusive); null when the other is not above it.</summary>
    public List<Word>? PathTo(int from, int target)
    {
        var path = new List<Word>();
        for (var word = text.Words[from]; word.Index != target; word = text.Words[word.Head])
        {
            path.Add(word);
            if (word.IsRoot || path.Count > 12)
                return null;
        }

        return path;
    }

    /// <summary>The only day that stands in the main clause of a sentence; null when there is none or more than one.</summary>
    public DateOnly? OnlyDay(int sentence, out bool several)
    {
        var root = text.Sentences[sentence].Root;
        var days = InSentence(sentence).Where(time => IsDay(time.When) && PathTo(time.Head, root) is { } path && path.All(IsPhrase))
            .Select(time => time.When!.Earliest).Distinct().ToList();
        several = days.Count > 1;
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>Whether a time is a day or a part of one.</summary>
    public static bool IsDay(Occurrence? when) => when is { Granularity: Granularity.Day or Granularity.PartOfDay };

    /// <summary>Whether a word belongs to the phrase above it and does not open a clause of its own.</summary>
    public static bool IsPhrase(Word word) =>
        word.BaseRelation is "obl" or "nmod" or "advmod" or "amod" or "compound" or "nummod" or "obj" or "appos" or "flat" or "iobj" or "dep" or "case" or "fixed" or "det"
        || word.Relation is "acl:relcl";
}
