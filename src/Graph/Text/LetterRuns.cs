namespace Graph.Text;

/// <summary>Maximal runs of letters. Digits, hyphens and apostrophes end a run; a run that touches a digit is left out.</summary>
internal static class LetterRuns
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if ((start == 0 || !char.IsDigit(text[start - 1])) && (i == text.Length || !char.IsDigit(text[i])))
                yield return new TextSpan(start, i);
        }
    }
}
