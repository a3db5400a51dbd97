namespace Graph.Documents;

/// <summary>The headline at the top of a text file.</summary>
internal static class FirstLineTitle
{
    /// <summary>Longer first lines are paragraphs.</summary>
    private const int Longest = 160;

    /// <summary>The first line when it is short, ends without full stop and a blank line follows; Markdown's leading "#" is left out. Else null.</summary>
    public static string? Of(string text)
    {
        using var lines = TextLines.Of(text).GetEnumerator();
        while (lines.MoveNext())
        {
            if (lines.Current.Length == 0)
                continue;
            var title = lines.Current.Of(text);
            if (title.Length > Longest || title[^1] is '.' or ',' or ';' or ':' || !lines.MoveNext() || lines.Current.Length > 0 || lines.Current.Start == text.Length)
                return null;
            return title.TrimStart('#').Trim() is { Length: > 0 } plain ? plain : null;
        }

        return null;
    }
}
