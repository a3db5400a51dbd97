using Graph.Lexicon;
using Graph.Text;

namespace Graph.Mentions;

/// <summary>Finds the mentions of people, countries, organizations, places, groups, ships and aircraft in texts of one language.
/// Immutable; one finder serves many texts and threads.</summary>
public sealed class MentionFinder
{
    private readonly Vocabulary vocabulary;

    /// <summary>Makes a finder for the lexicon's language.</summary>
    /// <exception cref="LexiconException">A table breaks its format.</exception>
    public MentionFinder(LexiconSet lexicon) => vocabulary = Vocabulary.Of(lexicon);

    /// <summary>All mentions ordered by span, no two with the same span; a mention lies inside another only where a
    /// country's name is part of a description or of an organ of that country.</summary>
    public IReadOnlyList<Mention> Find(ParsedText text)
    {
        var lookups = new Lookups(text, vocabulary);
        var titles = new Titles(lookups);
        var pieces = new NameScan(lookups).Pieces();
        var seats = new Seats(lookups);
        var names = new NameTypes(lookups, titles, new BaseForms(lookups), pieces).Decide().ConvertAll(seats.Read);
        CoordinatedTitles.Spread(text, names);
        var nominals = new Nominals(lookups, titles, names).Find();
        var all = Ordered(text, names.Concat(nominals).Concat(new Pronouns(text, vocabulary).Find()));
        Counterparts.Fill(text, all);
        return Apposed(text, [.. all.Select((draft, i) => draft.ToMention(text, i))]);
    }

    /// <summary>In order, equal spans reduced to the first kind: names before descriptions before pronouns.</summary>
    private static List<Draft> Ordered(ParsedText text, IEnumerable<Draft> drafts) =>
        [.. drafts.GroupBy(draft => text.SpanOf(draft.First, draft.End))
            .Select(same => same.OrderBy(draft => draft.Kind).First())
            .OrderBy(draft => text.SpanOf(draft.First, draft.End))];

    /// <summary>Gives a name the office and country of the description beside it.</summary>
    private static Mention[] Apposed(ParsedText text, Mention[] mentions)
    {
        foreach (var (name, description) in new Appositions(text, mentions).Pairs().ToList())
            mentions[name] = mentions[name] with
            {
                Office = mentions[name].Office ?? mentions[description].Office,
                Country = mentions[name].Country ?? mentions[description].Country,
                Gender = mentions[name].Gender ?? mentions[description].Gender,
            };
        return mentions;
    }
}
