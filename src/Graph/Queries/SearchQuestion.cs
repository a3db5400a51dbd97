using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Which sentences and names hold some words.</summary>
/// <param name="Words">The words; all must be there, in any order, case and spelling of accents. <c>*</c> ends a word that may go on.</param>
public sealed record SearchQuestion(string Words)
{
    /// <summary>Sentences that are given unless more or fewer are asked for.</summary>
    public const int UsualLimit = 20;

    /// <summary>Names that are given at most.</summary>
    public const int MostNames = 10;

    /// <summary>What is looked for.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; } = SearchTerm.Of(Words);

    /// <summary>First day of publication that counts, inclusive; null for no limit. Documents without a day do not count when there is a limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication that counts, inclusive; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Outlets whose documents count, as the documents name them; empty for all.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Sentences at most.</summary>
    public int Limit { get; init; } = UsualLimit;
}

/// <summary>A sentence that holds the words.</summary>
/// <param name="Evidence">The sentence, by the first of its claims.</param>
/// <param name="Claims">Ids of all claims that it makes, in the order of their triggers.</param>
/// <param name="Events">Events that these state or deny, in order of time.</param>
public sealed record FoundSentence(Evidence Evidence, IReadOnlyList<string> Claims, IReadOnlyList<Event> Events);

/// <summary>The answer to a <see cref="SearchQuestion"/>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Sentences">Sentences, those of the latest documents first.</param>
/// <param name="Total">Number of sentences that hold the words, shown or not.</param>
/// <param name="Names">Named things that bear the words, those with more events first.</param>
public sealed record SearchAnswer(SearchQuestion Question, IReadOnlyList<FoundSentence> Sentences, int Total, IReadOnlyList<Entity> Names);
