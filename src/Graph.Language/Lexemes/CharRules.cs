using System.Globalization;
using System.Text;
using Graph.Language.Model;

namespace Graph.Language.Lexemes;

/// <summary>Character classes and lower case as in Python 3.11 (Unicode 14), whatever Unicode the running .NET knows (FORMAT 14.2).</summary>
internal static class CharRules
{
    private static readonly JsonFile Source = EmbeddedTables.Read("char_rules.json");
    private static readonly (int First, int Last)[] Unassigned = Ranges("assigned_after_14");
    private static readonly (int First, int Last)[] OtherDigits = Ranges("digit_but_not_Nd");
    private static readonly bool[] Whitespace = WhitespaceTable();
    private static readonly Dictionary<int, int> Lower = LowerTable();

    /// <summary>All of Python's whitespace lies in the basic plane.</summary>
    public static bool IsSpace(char c) => Whitespace[c];

    public static bool IsLetter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetter((char)rune.Value)
        : Rune.IsLetter(rune) && !Within(Unassigned, rune.Value);

    public static bool IsUpper(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter;

    public static bool IsDigit(Rune rune) => rune.IsAscii
        ? char.IsAsciiDigit((char)rune.Value)
        : (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber || Within(OtherDigits, rune.Value)) && !Within(Unassigned, rune.Value);

    /// <summary>Category L* or N*: Python's word characters, apart from the underscore.</summary>
    public static bool IsLetterOrNumber(Rune rune) =>
        (Rune.IsLetter(rune) || Rune.IsNumber(rune)) && !Within(Unassigned, rune.Value);

    public static UnicodeCategory Category(Rune rune) =>
        Within(Unassigned, rune.Value) ? UnicodeCategory.OtherNotAssigned : Rune.GetUnicodeCategory(rune);

    public static int ToLower(int codePoint) => codePoint < 128
        ? codePoint is >= 'A' and <= 'Z' ? codePoint + 32 : codePoint
        : Lower.GetValueOrDefault(codePoint, codePoint);

    private static bool Within((int First, int Last)[] ranges, int value)
    {
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (value < ranges[middle].First) high = middle - 1;
            else if (value > ranges[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    private static (int First, int Last)[] Ranges(string key) =>
        [.. Source.Get(key).Items().Select(pair => pair.Items().Select(n => n.Int(0, 0x10FFFF)).ToArray()).Select(p => (p[0], p[1]))];

    private static bool[] WhitespaceTable()
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var (first, last) in Ranges("whitespace"))
            table.AsSpan(first, last - first + 1).Fill(true);
        return table;
    }

    private static Dictionary<int, int> LowerTable()
    {
        var table = new Dictionary<int, int>();
        foreach (var run in Source.Get("lower").Items())
        {
            var numbers = run.Items().Select(n => n.Int(-0x10FFFF, 0x10FFFF)).ToArray();
            for (int c = numbers[0]; c <= numbers[1]; c += numbers[2]) table[c] = c + numbers[3];
        }
        return table;
    }
}
