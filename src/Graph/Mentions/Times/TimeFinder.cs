using Graph.Text;

namespace Graph.Mentions.Times;

/// <summary>Finds the time expressions of texts in one language and anchors them at the day of publication. Immutable; safe to share.</summary>
public sealed class TimeFinder
{
    private readonly TimeWords words;
    private readonly TimeGrammar grammar;
    private readonly GoverningTense tense;
    private readonly TimeGuards guards;

    /// <summary>Reads the tables of a language (ISO 639-1; "en" or "is").</summary>
    /// <exception cref="Graph.Lexicon.LexiconException">The library ships no tables for it.</exception>
    public TimeFinder(string language)
    {
        words = TimeWords.Of(language);
        grammar = new TimeGrammar(words, TimePattern.Read(language));
        tense = new GoverningTense(words);
        guards = new TimeGuards(words);
    }

    /// <summary>All time expressions in order of the text. They do not overlap; of readings that would, the longest is taken.</summary>
    public IReadOnlyList<TimeExpression> Find(ParsedText text)
    {
        var atoms = TimeAtoms.Of(text);
        var found = new List<TimeExpression>();
        var taken = new bool[atoms.Count];
        foreach (var match in grammar.Match(atoms).Where(match => guards.Allow(text, atoms, match)).OrderByDescending(Weight).ThenBy(match => match.First))
        {
            if (taken.AsSpan(match.First, match.End - match.First).Contains(true))
                continue;
            if (match.Pattern.Meaning != "none")
            {
                if (Express(text, atoms, match) is not { } expression)
                    continue;
                found.Add(expression);
            }

            taken.AsSpan(match.First, match.End - match.First).Fill(true);
        }

        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        SharedYears.Apply(text, found);
        return found;
    }

    private static (int Extent, int Context, bool None) Weight(TimeMatch match) =>
        (match.End - match.First, match.Length, match.Pattern.Meaning == "none");

    private TimeExpression? Express(ParsedText text, IReadOnlyList<TimeAtom> atoms, TimeMatch match)
    {
        var (first, end) = (atoms[match.First].Word, atoms[match.End - 1].Word + 1);
        var span = new TextSpan(atoms[match.First].Span.Start, atoms[match.End - 1].Span.End);
        var head = HeadOf(text, first, end);
        var resolved = new Resolver(text.Document.Published, tense.Of(text, head)).Resolve(match.Pattern.Meaning, new Fields(match.Fields));
        return resolved is null
            ? null
            : new TimeExpression(span, first, end, head, resolved.Kind, resolved.Value, resolved.When)
            {
                Text = text.TextOf(span),
                ShiftDays = resolved.ShiftDays,
            };
    }

    /// <summary>The word whose governor lies outside the expression; of several the one that governs most of it.</summary>
    private static int HeadOf(ParsedText text, int first, int end) =>
        Enumerable.Range(first, end - first)
            .Where(word => text.Words[word].IsRoot || text.Words[word].Head < first || text.Words[word].Head >= end)
            .OrderByDescending(word => text.Subtree(word).Count(below => below >= first && below < end))
            .ThenBy(word => text.Words[word].BaseRelation is "case" or "punct")
            .First();
}
