using System.Globalization;
using System.Text;
using Graph.Language.Lexemes;

namespace Graph.Language.Tokenization;

/// <summary>A set of code points that prints itself as a .NET pattern over UTF-16 units.</summary>
internal sealed class CodePointSet
{
    // Beyond this plane Unicode 14 has no letter and no number.
    private const int EndOfLetters = 0x32400;
    private static readonly Lazy<List<(int, int)>> HighWordRanges = new(FindHighWordRanges);

    private readonly List<(int First, int Last)> basic = [];
    private readonly List<(int First, int Last)> high = [];
    private readonly StringBuilder escapes = new();

    public static CodePointSet Word()
    {
        var set = new CodePointSet();
        set.AddWord();
        return set;
    }

    public void Add(int first, int last)
    {
        AddPart(basic, first, last, 0, 0xD7FF);
        AddPart(basic, first, last, 0xE000, 0xFFFF);
        AddPart(high, first, last, 0x10000, 0x10FFFF);
    }

    public void AddEscape(string escape) => escapes.Append(escape);

    public void AddWord()
    {
        escapes.Append(@"\p{L}\p{N}_");
        high.AddRange(HighWordRanges.Value);
    }

    public string Print()
    {
        string inBasic = PrintBasic();
        if (high.Count == 0) return inBasic.Length == 0 ? "(?!)" : $"[{inBasic}]";
        var parts = PrintHigh();
        if (inBasic.Length > 0) parts.Insert(0, $"[{inBasic}]");
        return $"(?:{string.Join('|', parts)})";
    }

    public string PrintNegated() => high.Count == 0
        ? $@"(?:[^{PrintBasic()}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])"
        : throw new FormatException("a negated class with members above U+FFFF is not supported");

    public static string PrintPair(int codePoint) => Unit(High(codePoint)) + Unit(Low(codePoint));

    private static void AddPart(List<(int, int)> to, int first, int last, int from, int until)
    {
        first = Math.Max(first, from);
        last = Math.Min(last, until);
        if (first <= last) to.Add((first, last));
    }

    private string PrintBasic()
    {
        var text = new StringBuilder();
        foreach (var (first, last) in basic)
        {
            text.Append(Unit(first));
            if (last > first) text.Append('-').Append(Unit(last));
        }
        return text.Append(escapes).ToString();
    }

    /// <summary>One alternative per high surrogate, runs of whole blocks of 1,024 joined.</summary>
    private List<string> PrintHigh()
    {
        var blocks = new SortedDictionary<int, StringBuilder>();
        var whole = new List<(int First, int Last)>();
        foreach (var (first, last) in Merge(high))
            for (int h = High(first); h <= High(last); h++)
            {
                int low = h == High(first) ? Low(first) : 0xDC00, end = h == High(last) ? Low(last) : 0xDFFF;
                if (low == 0xDC00 && end == 0xDFFF) AddWhole(whole, h);
                else
                {
                    if (!blocks.TryGetValue(h, out var text)) blocks[h] = text = new();
                    text.Append(Unit(low));
                    if (end > low) text.Append('-').Append(Unit(end));
                }
            }
        return [.. whole.Select(w => $@"[{Unit(w.First)}-{Unit(w.Last)}][\uDC00-\uDFFF]"), .. blocks.Select(b => $"{Unit(b.Key)}[{b.Value}]")];
    }

    private static void AddWhole(List<(int First, int Last)> whole, int block)
    {
        if (whole.Count > 0 && whole[^1].Last == block - 1) whole[^1] = (whole[^1].First, block);
        else whole.Add((block, block));
    }

    private static List<(int First, int Last)> Merge(List<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else merged.Add(range);
        }
        return merged;
    }

    private static List<(int, int)> FindHighWordRanges()
    {
        var ranges = new List<(int, int)>();
        int first = -1;
        for (int c = 0x10000; c <= EndOfLetters; c++)
        {
            bool word = c < EndOfLetters && CharRules.IsLetterOrNumber(new Rune(c));
            if (word && first < 0) first = c;
            if (!word && first >= 0)
            {
                ranges.Add((first, c - 1));
                first = -1;
            }
        }
        return ranges;
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Low(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static string Unit(int value) => value < 128 && char.IsAsciiLetterOrDigit((char)value)
        ? ((char)value).ToString()
        : @"\u" + value.ToString("X4", CultureInfo.InvariantCulture);
}
