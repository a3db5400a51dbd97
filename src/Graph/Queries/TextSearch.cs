using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Finds sentences and names by their words. Pure.</summary>
public static class TextSearch
{
    /// <summary>Answers from a graph in memory, looking through all of it.</summary>
    public static SearchAnswer Ask(GraphIndex index, SearchQuestion question)
    {
        if (question.Terms.Count == 0)
            return new SearchAnswer(question, [], 0, []);
        var claims = index.Graph.Claims.Concat(index.Graph.RelationClaims)
            .Where(claim => Counts(index.Document(claim.Document)!, question) && Holds(question, claim.Quote)).ToList();
        var names = index.Graph.Entities.Where(entity => entity.Named && Holds(question, string.Join('\n', entity.Names.Append(entity.Name).Concat(entity.Labels.Values))));
        return Of(index, question, claims, claims.DistinctBy(claim => (claim.Document, claim.Span)).Count(), names);
    }

    /// <summary>The answer of what a store found.</summary>
    /// <param name="index">The part of the graph that holds it.</param>
    /// <param name="question">The question.</param>
    /// <param name="claims">Claims whose sentences hold the words; all of a sentence, and at least those that the limit lets through.</param>
    /// <param name="total">Number of sentences.</param>
    /// <param name="names">Things whose names hold the words.</param>
    public static SearchAnswer Of(GraphIndex index, SearchQuestion question, IEnumerable<Claim> claims, int total, IEnumerable<Entity> names) => new(
        question,
        [.. claims.GroupBy(claim => (claim.Document, claim.Span)).Select(group => Sentence(index, [.. group.OrderBy(claim => claim.Trigger).ThenBy(claim => claim.Id, StringComparer.Ordinal)]))
            .OrderByDescending(found => found.Evidence.Document.Published ?? DateOnly.MinValue).ThenBy(found => found.Evidence.Document.Key, StringComparer.Ordinal)
            .ThenBy(found => found.Evidence.Claim.Span).Take(question.Limit)],
        total,
        [.. names.OrderByDescending(index.EventCount).ThenBy(entity => entity.Name, StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal)
            .Take(SearchQuestion.MostNames)]);

    /// <summary>A sentence with the words marked that were looked for.</summary>
    public static IReadOnlyList<MarkedStretch> Marked(string sentence, SearchQuestion question)
    {
        var stretches = new List<MarkedStretch>();
        for (var at = 0; at < sentence.Length;)
        {
            var end = at;
            while (end < sentence.Length && IsPartOfWord(sentence[end]) == IsPartOfWord(sentence[at]))
                end++;
            var word = SearchTerm.WordsOf(sentence[at..end]);
            var isAsked = word.Any(one => question.Terms.Any(term => term.Words.Contains(one, StringComparer.Ordinal) || (term.Prefix && one.StartsWith(term.Words[^1], StringComparison.Ordinal))));
            stretches.Add(new MarkedStretch(sentence[at..end], isAsked ? Mark.Argument : Mark.None));
            at = end;
        }

        return stretches;
    }

    // What folding takes out stands inside words too: O'Brien.
    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '\'' or '’' or '.' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static FoundSentence Sentence(GraphIndex index, List<Claim> claims)
    {
        var evidence = new Evidence(claims[0], index.Document(claims[0].Document)!) { Original = index.OriginalOf(claims[0].Document) };
        var events = claims.Select(claim => index.Event(claim.Id)).OfType<Event>().DistinctBy(item => item.Id, StringComparer.Ordinal).Order(EventOrder.ByTime);
        return new FoundSentence(evidence, [.. claims.Select(claim => claim.Id)], [.. events]);
    }

    private static bool Counts(Document document, SearchQuestion question) =>
        (question.From is null || document.Published >= question.From) && (question.To is null || document.Published <= question.To)
        && (question.Outlets.Count == 0 || question.Outlets.Contains(document.Source, StringComparer.Ordinal));

    private static bool Holds(SearchQuestion question, string text)
    {
        var words = SearchTerm.WordsOf(text);
        return question.Terms.All(term => term.IsIn(words));
    }
}
