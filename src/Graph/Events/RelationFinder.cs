using Graph.Coreference;
using Graph.Lexicon;
using Graph.Mentions;
using Graph.Text;

namespace Graph.Events;

/// <summary>Finds lasting facts: who holds which office of which country, and which body is an organ of which country. One per language; immutable.</summary>
public sealed class RelationFinder
{
    private const string Body = "government body";

    /// <summary>Classes whose offices are mostly those of bodies: the country beside them is not what the office is of.</summary>
    private static readonly string[] OfBodies = ["official", "corporate", "spokesperson", "profession"];

    private readonly Vocabulary vocabulary;
    private readonly HashSet<string> past;

    /// <summary>Loads the tables of the lexicon's language.</summary>
    public RelationFinder(LexiconSet lexicon)
    {
        vocabulary = Vocabulary.Of(lexicon);
        var table = LexiconTable.Load($"{lexicon.Language}/relations.tsv", "kind", "word");
        past = table.Rows.Where(row => table.Choice(row, 0, ["past"]) == "past").Select(row => row.Cells[1]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All relations of the text, each once a document where it is told first; ordered by trigger. What does not stand in the subject's
    /// own sentence is not found: the sentence is the evidence.</summary>
    public IReadOnlyList<RelationMention> Find(ParsedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<Chain> chains)
    {
        var lookups = new Lookups(text, vocabulary);
        var found = chains.Where(chain => chain.Named).SelectMany(chain => chain.Mentions
            .Select(index => mentions[index]).OrderBy(mention => text.Words[mention.Head].Sentence).ThenBy(mention => mention.Kind)
            .Select(mention => Read(text, lookups, mention)).OfType<RelationMention>()
            .DistinctBy(relation => (relation.Type, relation.Key, relation.Office)));
        return [.. found.OrderBy(relation => relation.Trigger).ThenBy(relation => relation.Subject)];
    }

    private RelationMention? Read(ParsedText text, Lookups lookups, Mention mention) => mention switch
    {
        { Plural: true } or { Kind: MentionKind.Pronoun } or { Country: null } => null,
        { Type: EntityType.Person, Office: not null } => Office(text, lookups, mention),
        { Type: EntityType.Organization, Kind: MentionKind.Name, OrganizationKind: Body } => Organ(text, lookups, mention),
        _ => null,
    };

    private RelationMention? Office(ParsedText text, Lookups lookups, Mention mention)
    {
        var sentence = text.Sentences[text.Words[mention.Head].Sentence];
        var office = Nearest((mention.First, mention.End), Enumerable.Range(sentence.First, sentence.End - sentence.First)
            .Select(first => (First: first, Hit: lookups.OfficeAt(first, sentence.End)))
            .Where(item => item.Hit is { Plural: false } hit && hit.Office == mention.Office && !OfBodies.Contains(hit.Class, StringComparer.Ordinal)).Select(item => (item.First, item.Hit!.End)));
        if (office is not { } words || Country(lookups, sentence, mention.Country, words) is not { } country)
            return null;
        return IsPast(text, sentence, words.First) || IsPast(text, sentence, country.First)
            ? null
            : new RelationMention("holds-office", text.SpanOf(words.First, words.End), sentence.Index, mention.Index, text.SpanOf(country.First, country.End), $"country:{mention.Country}")
            {
                Office = mention.Office,
            };
    }

    private static RelationMention? Organ(ParsedText text, Lookups lookups, Mention mention)
    {
        var sentence = text.Sentences[text.Words[mention.Head].Sentence];
        return Country(lookups, sentence, mention.Country, (mention.First, mention.End)) is { } country
            ? new RelationMention("organ-of", mention.Span, sentence.Index, mention.Index, text.SpanOf(country.First, country.End), $"country:{mention.Country}")
            : null;
    }

    // The words of the sentence that mean a country, those nearest to the office.
    private static (int First, int End)? Country(Lookups lookups, Sentence sentence, string? code, (int First, int End) near) => Nearest(
        near, Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(first => (First: first, Found: lookups.CountryAt(first, sentence.End)))
            .Where(item => item.Found?.Form.Country == code).Select(item => (item.First, item.Found!.Value.End)));

    // "The former Danish prime minister", "former President of Chile".
    private bool IsPast(ParsedText text, Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(sentence.First, first - 3); i--)
            if (past.Contains(text.Words[i].Text.ToLowerInvariant()))
                return true;
            else if (text.Words[i].Pos is not ("ADJ" or "DET" or "PUNCT" or "PROPN" or "NOUN"))
                return false;
        return past.Contains(text.Words[first].Text.ToLowerInvariant());
    }

    private static (int First, int End)? Nearest((int First, int End) to, IEnumerable<(int First, int End)> runs) => runs
        .Select(run => ((int First, int End)?)run)
        .MinBy(run => run!.Value.End <= to.First ? to.First - run.Value.End : Math.Max(0, run.Value.First - to.End));
}
