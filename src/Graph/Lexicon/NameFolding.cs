using System.Text;

namespace Graph.Lexicon;

/// <summary>Placeholder until the room's own arrives.</summary>
public static class NameFolding
{
    private const string Marked = "áàâäãåāăąçćčďéèêëēėęěğģíìîïīįıķļłñńňņóòôöõøőōŕřśšşșťţțúùûüūůűųýÿźżžđð";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeggiiiiiiiklłnnnnooooooooorrssssţttuuuuuuuuyyzzzdd";

    /// <summary>Folds.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            var at = Marked.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0)
                folded.Append(letter is 'ł' ? 'l' : Plain[at]);
            else if (letter is 'þ')
                folded.Append("th");
            else if (letter is 'æ')
                folded.Append("ae");
            else if (letter is 'ß')
                folded.Append("ss");
            else if (char.IsLetterOrDigit(letter))
                folded.Append(letter);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Consonants.</summary>
    public static string Skeleton(string name) => string.Concat(Fold(name).Where(letter => !"aeiouyjh".Contains(letter)));
}
