using System.Text.RegularExpressions;
using Graph.Language.Msgpack;

namespace Graph.Language.Tokenization;

/// <summary>One regex of a tokenizer file, as its rewriting for .NET; absent regexes match nothing.</summary>
internal sealed class AffixPattern
{
    // Interpreted at first: compiling costs 130 ms and pays only after some tens of thousands of unseen words, counted in characters.
    private const int CompileAfter = 250_000;
    private const int LongestPattern = 4_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string file;
    private readonly string key;
    private readonly string pattern;
    private readonly RegexOptions options;
    private Regex? regex;
    private int searched;

    private AffixPattern(string file, string key, string pattern, RegexOptions options)
    {
        this.file = file;
        this.key = key;
        this.pattern = pattern;
        this.options = options;
        regex = pattern.Length == 0 ? null : new Regex(pattern, options, Patience);
    }

    public bool IsAbsent => regex is null;

    public static AffixPattern Load(MsgpackValue map, string key, bool atStart)
    {
        if (map.Find(key) is not { Kind: not MsgpackKind.Nil } value) return new(map.File, key, "", RegexOptions.None);
        string source = value.AsText();
        if (source.Length > LongestPattern) throw value.Fail($"regex '{key}' is longer than {LongestPattern} characters");
        try
        {
            var (pattern, options) = PatternRewriter.Rewrite(source);
            if (atStart && pattern.Length > 0) pattern = $"^(?:{pattern})";
            return new(map.File, key, pattern, options);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InsufficientExecutionStackException)
        {
            throw new ModelFormatException(map.File, key, $"is not a regex that can be rewritten: {e.Message}", e);
        }
    }

    /// <summary>The first match as start and length; length -1 where nothing matches.</summary>
    public (int Start, int Length) First(ReadOnlySpan<char> text)
    {
        if (Current(text.Length) is not { } current) return (0, -1);
        try
        {
            foreach (var match in current.EnumerateMatches(text)) return (match.Index, match.Length);
            return (0, -1);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw TooSlow(text.Length, e);
        }
    }

    public bool Matches(ReadOnlySpan<char> text) => First(text).Length >= 0;

    /// <summary>All matches without overlap, in order.</summary>
    public void All(ReadOnlySpan<char> text, List<(int Start, int Length)> into)
    {
        into.Clear();
        if (Current(text.Length) is not { } current) return;
        try
        {
            foreach (var match in current.EnumerateMatches(text)) into.Add((match.Index, match.Length));
        }
        catch (RegexMatchTimeoutException e)
        {
            throw TooSlow(text.Length, e);
        }
    }

    private Regex? Current(int characters)
    {
        if (regex is null || searched >= CompileAfter) return regex;
        int now = Interlocked.Add(ref searched, characters);
        if (now >= CompileAfter && now - characters < CompileAfter) regex = new Regex(pattern, options | RegexOptions.Compiled, Patience);
        return regex;
    }

    private ModelFormatException TooSlow(int length, Exception e) =>
        new(file, key, $"regex needed more than {Patience.TotalSeconds} s for a chunk of {length} characters", e);
}
