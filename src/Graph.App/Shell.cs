namespace Graph.App;

/// <summary>Commands as users can paste them into a shell.</summary>
internal static class Shell
{
    /// <summary>The word as it is, or in quotes where a shell would cut or change it.</summary>
    public static string Quote(string word)
    {
        if (word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or ':' or ','))
            return word;
        return word.Any(letter => letter is '"' or '$' or '`' or '\\' or '!') ? $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'" : $"\"{word}\"";
    }

    /// <summary>A <c>kg</c> command; the graph is named unless it is the usual one.</summary>
    public static string Command(IEnumerable<string> words, string graph)
    {
        var command = string.Join(' ', words.Select(Quote).Prepend("kg"));
        return graph == Commands.CommonOptions.DefaultGraph ? command : $"{command} --graph {Quote(graph)}";
    }
}
