using Graph.Language;

namespace Graph.Text;

/// <summary>Numbers the tokens of an analysis that are not blanks.</summary>
internal sealed class VisibleTokens
{
    private readonly List<int> tokens = [];
    private readonly int[] numbers;

    public VisibleTokens(IReadOnlyList<Token> all)
    {
        numbers = new int[all.Count + 1];
        for (var i = 0; i < all.Count; i++)
        {
            numbers[i] = tokens.Count;
            if (!all[i].IsSpace && all[i].End > all[i].Start)
                tokens.Add(i);
        }

        numbers[all.Count] = tokens.Count;
    }

    /// <summary>Place of a visible token among all tokens.</summary>
    public int Token(int number) => tokens[number];

    /// <summary>Whether the token at a place is a word.</summary>
    public bool IsVisible(int token) => numbers[token] < numbers[token + 1];

    /// <summary>Number of the first visible token at or behind a place.</summary>
    public int Number(int token) => numbers[token];

    /// <summary>The run of visible tokens inside a run of tokens; both half-open.</summary>
    public (int First, int End) Range(int first, int end) => (numbers[first], numbers[end]);

    /// <summary>A name without blanks; null when nothing visible is left.</summary>
    public NamedSpan? Narrow(int first, int end, string label) =>
        numbers[first] < numbers[end] ? new NamedSpan(numbers[first], numbers[end], label) : null;
}
