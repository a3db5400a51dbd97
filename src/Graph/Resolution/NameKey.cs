using System.Text;

namespace Graph.Resolution;

/// <summary>Keys that make spellings of one name meet.</summary>
internal static class NameKey
{
    public static string Fold(string name)
    {
        var b = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c)) b.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' or '.' && b.Length > 0 && b[^1] != ' ') b.Append(' ');
        return b.ToString().Trim();
    }

    public static string Skeleton(string name) =>
        string.Concat(Fold(name).Replace("sh", "s").Replace("sj", "s").Replace("x", "ks").Replace("ck", "k").Replace("c", "k").Replace("ph", "f")
            .Where(c => !"aeiouyjh".Contains(c)));
}
