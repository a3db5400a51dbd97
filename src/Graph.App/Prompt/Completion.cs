using Graph.Stores.Neo4j.Explore;

namespace Graph.App.Prompt;

/// <summary>What may stand where the cursor is.</summary>
/// <param name="Start">Where the word that is being completed begins.</param>
/// <param name="Choices">What it may become, in order.</param>
internal sealed record Completion(int Start, IReadOnlyList<string> Choices)
{
    /// <summary>What all choices begin with.</summary>
    public string Common => Choices.Count == 0 ? "" : Choices.Aggregate((one, other) => one[..one.AsSpan().CommonPrefixLength(other)]);

    /// <summary>Completes the word before the cursor: a recipe behind <c>:recipe</c>, a property behind a point, a label or type behind a colon, else a word of
    /// Cypher.</summary>
    public static Completion Of(EditedText edited, Func<Vocabulary> vocabulary)
    {
        var before = edited.Text[..edited.Cursor];
        if (CommandChoices(before) is { } recipes)
            return recipes;
        var start = before.Length;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '_'))
            start--;
        var word = before[start..];
        var sign = start > 0 ? before[start - 1] : ' ';
        var choices = sign switch
        {
            '.' => vocabulary().Properties,
            ':' or '|' or '&' or '!' => IsInBrackets(before) ? vocabulary().Types : vocabulary().Labels,
            _ when word.Length == 0 => [],
            _ => Vocabulary.Words,
        };
        return new Completion(start, [.. choices.Where(choice => choice.StartsWith(word, StringComparison.OrdinalIgnoreCase))]);
    }

    private static Completion? CommandChoices(string before)
    {
        const string Recipe = ":recipe ";
        if (before.StartsWith(Recipe, StringComparison.Ordinal) && !before[Recipe.Length..].Contains(' ', StringComparison.Ordinal))
            return new Completion(Recipe.Length, [.. RecipeBook.All.Select(recipe => recipe.Name).Where(name => name.StartsWith(before[Recipe.Length..], StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]);
        if (before.StartsWith(':') && !before.Contains(' ', StringComparison.Ordinal))
            return new Completion(0, [.. CypherPrompt.Commands.Where(name => name.StartsWith(before, StringComparison.OrdinalIgnoreCase))]);
        return null;
    }

    // "-[r:" asks for a type, "(n:" for a label.
    private static bool IsInBrackets(string before) => before.LastIndexOf('[') > Math.Max(before.LastIndexOf(']'), before.LastIndexOf('('));
}
