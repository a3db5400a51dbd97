namespace Graph.Mentions;

/// <summary>What the letters of a word say about it.</summary>
internal static class Casing
{
    /// <summary>Whether the first letter is a capital.</summary>
    public static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>Whether the word has at least three letters and none is small ("MOSCOW").</summary>
    public static bool IsShouted(string word) => word.Count(char.IsLetter) >= 3 && !word.Any(char.IsLower);

    /// <summary>The word with only its first letter as a capital.</summary>
    public static string Title(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
