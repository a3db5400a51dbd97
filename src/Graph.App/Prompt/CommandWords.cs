using System.Text;

namespace Graph.App.Prompt;

/// <summary>A command of the prompt cut at blanks; quotation marks hold words together.</summary>
internal static class CommandWords
{
    /// <summary>The words; at least one, perhaps empty.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var letter in text.Trim() + " ")
            if (quote == letter)
                quote = '\0';
            else if (quote == '\0' && (letter is '"' or '\''))
                quote = letter;
            else if (quote == '\0' && char.IsWhiteSpace(letter))
            {
                if (word.Length > 0 || words.Count == 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else
                word.Append(letter);
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
