using Graph.Lexicon;
using Graph.Mentions;
using Graph.Tests.Support;
using Graph.Text;

namespace Graph.Tests.Mentions;

/// <summary>Mentions of a tree built by hand, or of a text read with the shipped model, as short lines.</summary>
internal static class Found
{
    private static readonly Lazy<MentionFinder> English = new(() => new MentionFinder(LexiconSet.Load("en", persons: false)));
    private static readonly Lazy<MentionFinder> Icelandic = new(() => new MentionFinder(LexiconSet.Load("is", persons: false)));

    public static MentionFinder Finder(string language) => language == "is" ? Icelandic.Value : English.Value;

    public static IReadOnlyList<Mention> In(string rows, string language = "en") => Finder(language).Find(Trees.Parse(rows, language));

    public static ParsedText Read(string text, string language = "en") =>
        new TextParser(Models.All).Parse(new Graph.Documents.Document("test", text) { Language = language });

    /// <summary>Mentions whose words are <paramref name="words"/>; exactly one.</summary>
    public static Mention One(this IReadOnlyList<Mention> mentions, ParsedText text, string words) =>
        Assert.Single(mentions, mention => text.TextOf(mention.Span) == words);

    /// <summary>One mention as a line: words, type, kind, and what is known, each with its letter.</summary>
    public static string Line(ParsedText text, Mention mention) => string.Join(' ', new[]
    {
        $"[{text.TextOf(mention.Span)}]", mention.Type.ToString(), mention.Kind.ToString(),
        mention.Name == text.TextOf(mention.Span) ? "" : $"n={mention.Name}",
        mention.Country is null ? "" : $"c={mention.Country}", mention.Office is null ? "" : $"o={mention.Office}",
        mention.Gender is null ? "" : $"g={mention.Gender}", mention.Plural ? "pl" : "", mention.Metonym ? "met" : "",
    }.Where(part => part.Length > 0));

    public static string Lines(string rows, string language = "en")
    {
        var text = Trees.Parse(rows, language);
        return string.Join("; ", Finder(language).Find(text).Select(mention => Line(text, mention)));
    }

    public static string LinesOf(string words, string language = "en")
    {
        var text = Read(words, language);
        return string.Join("; ", Finder(language).Find(text).Select(mention => Line(text, mention)));
    }
}
