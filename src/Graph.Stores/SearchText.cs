using Graph.Lexicon;

namespace Graph.Stores;

/// <summary>Text as the search index holds it and as questions are looked up in it.</summary>
internal static class SearchText
{
    /// <summary>Folded as names are; NUL, at which SQL would cut, is a blank.</summary>
    public static string Fold(string text) => NameFolding.Fold(text.Replace('\0', ' '));
}
