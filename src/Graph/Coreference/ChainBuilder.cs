using Graph.Lexicon;
using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Joins the mentions of a document to chains. Immutable; one builder serves many texts and threads.</summary>
public sealed class ChainBuilder
{
    private readonly OfficeKin kin;
    private readonly PronounTable pronouns;
    private readonly KnownPeople? people;
    private readonly WordRows words;

    /// <summary>Makes a builder for the lexicon's language.</summary>
    /// <exception cref="LexiconException">A table breaks its format.</exception>
    public ChainBuilder(LexiconSet lexicon)
    {
        (kin, pronouns) = (new OfficeKin(lexicon.Offices), new PronounTable(lexicon.Language));
        words = new WordRows(LexiconTable.Load($"{lexicon.Language}/mention-words.tsv", "word", "use").Rows.Select(row => row.Cells.ToArray()));
        people = lexicon.Persons is { } known ? new KnownPeople(known) : null;
    }

    /// <summary>The chains of the document, ordered by first mention; every name and description is in exactly one.
    /// Pronouns that stand for nothing certain are in none, except those of people, which make chains of their own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="mentions">Its mentions, as the finder gives them: mention i has index i.</param>
    public IReadOnlyList<Chain> Build(ParsedText text, IReadOnlyList<Mention> mentions)
    {
        var clusters = new Clusters(mentions);
        new NameLinks(text, clusters).Join();
        people?.Lend(text.Document.Published, clusters.All);
        new DescriptionLinks(text, clusters, kin, new Definiteness(text, words)).Join();
        new PronounLinks(text, clusters, pronouns).Join();
        return [.. clusters.All.OrderBy(cluster => cluster.Indexes.First()).Select((cluster, i) => ChainOf(text, cluster, i))];
    }

    private Chain ChainOf(ParsedText text, Cluster cluster, int index)
    {
        var names = cluster.NameMentions.Where(mention => !IsSeat(text, mention)).ToList();
        var fullest = names.Concat(cluster.NameMentions).OrderBy(mention => mention.Metonym).ThenByDescending(mention => mention.Name.Count(c => c == ' '))
            .ThenByDescending(mention => mention.Name.Length).ThenBy(mention => mention.Index).FirstOrDefault();
        return new Chain(index, cluster.Type, [.. cluster.Indexes], fullest?.Name ?? cluster.Mentions.MinBy(mention => mention.Index)!.Name, cluster.Named)
        {
            Key = cluster.Key,
            Names = [.. names.SelectMany(mention => new[] { mention.Name, OneLine(text.TextOf(mention.Span)) }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Country = cluster.Country,
            Offices = [.. cluster.Offices.Where(office => kin.ClassOf(office) != "profession").Order(StringComparer.Ordinal)],
            Gender = cluster.Gender,
            OrganizationKind = cluster.Mentions.Select(mention => mention.OrganizationKind).FirstOrDefault(kind => kind is not null),
        };
    }

    /// <summary>A capital that stands for its state is no name of the state; its people's name is.</summary>
    private static bool IsSeat(ParsedText text, Mention mention) => mention is { Metonym: true, Plural: false } && mention.Type == EntityType.Country && !IsAdjective(text, mention);

    private static bool IsAdjective(ParsedText text, Mention mention) => text.Words[mention.Head].Pos == "ADJ";

    private static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
