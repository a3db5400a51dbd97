using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;
using Graph.Events;
using Graph.Language;
using Graph.Lexicon;
using Graph.Mentions;
using Graph.Mentions.Times;
using Graph.Ontology;
using Graph.Text;

namespace Graph;

/// <summary>The way of a document through the rooms. The only place that sees all of them.</summary>
public sealed class Pipeline
{
    private readonly TextParser parser;
    private readonly IReadOnlyDictionary<string, LanguageRooms> rooms;

    private Pipeline(TextParser parser, IReadOnlyDictionary<string, LanguageRooms> rooms) => (this.parser, this.rooms) = (parser, rooms);

    /// <summary>Version of rules, tables and ontology together; written with each document, so that older ones are extracted anew.</summary>
    public static string DataVersion { get; } = ContentId.Of(ClaimBuilder.Extractor, LexiconVersion.Current, OntologySet.Shipped.Text);

    /// <summary>Codes of the languages that are read.</summary>
    public IReadOnlyList<string> Languages => [.. rooms.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Loads the language models found in a folder (<c>en</c>, <c>is</c>) and all tables.</summary>
    /// <exception cref="ModelFormatException">A model is missing or damaged; names file and place.</exception>
    public static Pipeline Create(string modelFolder)
    {
        string[] languages = ["en", "is"];
        var models = languages.AsParallel().ToDictionary(language => language, language => LanguageModel.Load(Path.Combine(modelFolder, language)), StringComparer.Ordinal);
        var rooms = languages.AsParallel().ToDictionary(language => language, LanguageRooms.Load, StringComparer.Ordinal);
        return new Pipeline(new TextParser(models), rooms);
    }

    /// <summary>Whether the document is in a language that is read.</summary>
    public bool CanRead(Document document) => parser.CanParse(document);

    /// <summary>Words and trees of documents, in their order, read lazily, on all cores.</summary>
    public IEnumerable<ParsedText> Parse(IEnumerable<Document> documents, CancellationToken cancellation = default) =>
        parser.ParseMany(documents, cancellation);

    /// <summary>Everything the documents say, in their order, read lazily, on all cores.</summary>
    /// <exception cref="NotSupportedException">A document is in a language that is not read; see <see cref="CanRead"/>.</exception>
    public IEnumerable<Extraction> Extract(IEnumerable<Document> documents, CancellationToken cancellation = default) =>
        parser.ParseMany(documents, cancellation).Chunk(64)
            .SelectMany(texts => texts.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Extract).ToArray());

    private Extraction Extract(ParsedText text)
    {
        var room = rooms[text.Language];
        var mentions = room.Mentions.Find(text);
        var times = room.Times.Find(text);
        var chains = room.Chains.Build(text, mentions);
        var events = room.Events.Find(text, mentions, chains);
        var relations = room.Relations.Find(text, mentions, chains);
        var claims = room.Claims.Build(text, mentions, times, chains, events, relations);
        return new Extraction(text, mentions, times, chains, events, claims);
    }

    private sealed record LanguageRooms(MentionFinder Mentions, TimeFinder Times, ChainBuilder Chains, EventFinder Events, RelationFinder Relations, ClaimBuilder Claims)
    {
        public static LanguageRooms Load(string language)
        {
            var lexicon = LexiconSet.Load(language);
            return new LanguageRooms(
                new MentionFinder(lexicon), new TimeFinder(language), new ChainBuilder(lexicon),
                EventFinder.Load(language, OntologySet.Shipped), new RelationFinder(lexicon), ClaimBuilder.Load(language));
        }
    }
}
