namespace Graph.Language;

/// <summary>Text that a model can read: every lone surrogate replaced by U+FFFD, which keeps all offsets.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    public static string Text(string text)
    {
        int first = FirstLoneSurrogate(text, 0);
        if (first < 0) return text;
        var chars = text.ToCharArray();
        for (int i = first; i >= 0; i = FirstLoneSurrogate(text, i + 1)) chars[i] = Replacement;
        return new string(chars);
    }

    private static int FirstLoneSurrogate(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            i += next;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        }
        return -1;
    }
}
