using Graph.Coreference;
using Graph.Events;
using Graph.Mentions;
using Graph.Mentions.Times;
using Graph.Text;

namespace Graph.Claims;

/// <summary>Makes claims of event mentions: how they are meant, who says so, when, with checked evidence. One per language; immutable.</summary>
public sealed class ClaimBuilder
{
    /// <summary>Name and version of this extractor, written with each claim.</summary>
    public const string Extractor = "rules/0.1";

    private static readonly Dictionary<string, Reading> Readings =
        Enum.GetValues<Reading>().ToDictionary(reading => reading.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly ClaimTables tables;
    private readonly ModalityReader modality;
    private readonly AttributionReader attribution;
    private readonly ConfidenceTable confidence;

    private ClaimBuilder(ClaimTables tables, ConfidenceTable confidence)
    {
        (this.tables, this.confidence) = (tables, confidence);
        modality = new ModalityReader(tables, Readings);
        attribution = new AttributionReader(tables);
    }

    /// <summary>Loads the tables of a language.</summary>
    public static ClaimBuilder Load(string language) => new(ClaimTables.Load(language), ConfidenceTable.Load());

    /// <summary>The document's contribution to the graph. Claims that fail a gate are counted, not kept.</summary>
    public DocumentClaims Build(ParsedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Chain> chains, IReadOnlyList<EventMention> events, IReadOnlyList<RelationMention> relations)
    {
        var stored = chains.Select(chain => Store(text, chain, mentions)).ToList();
        var chainOf = stored.SelectMany(chain => chain.Chain.Mentions, (chain, mention) => (mention, chain)).ToDictionary(pair => pair.mention, pair => pair.chain);
        var threads = Threads(events);
        var assigner = new TimeAssigner(text, times, tables);
        var repeated = new RepeatedEvents(text, times, mentions, tables);
        var claims = new List<Claim>();
        var rejected = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var readings = new EventReading[events.Count];
        var added = new HashSet<string>(StringComparer.Ordinal);
        var sentenceOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in events)
        {
            foreach (var told in repeated.Of(mention, assigner.When(mention)))
            {
                var reading = Read(text, mention, told.When, readings);
                if (told.Date is null)
                    readings[mention.Index] = reading;
                var claim = Build(text, told, reading, mentions, chainOf, threads, assigner.WithinDays(mention));
                if (EvidenceGate.Reject(claim, text.Document) is { } reason)
                    rejected[reason] = rejected.GetValueOrDefault(reason) + 1;
                else if (sentenceOf.TryAdd(claim.Id, mention.Sentence))
                {
                    claims.Add(claim);
                    if (assigner.IsAdded(mention))
                        added.Add(claim.Id);
                }
            }
        }

        return new DocumentClaims(text.Document, stored, ParallelDates.Apply(VisitDates.Apply(claims), added, sentenceOf))
        {
            Relations = [.. relations.Select(relation => Build(text, relation, mentions, chainOf)).Where(claim => EvidenceGate.Reject(claim, text.Document) is null)
                .DistinctBy(claim => claim.Id, StringComparer.Ordinal)],
            Rejected = rejected,
        };
    }

    // A noun that takes up a plan ("the visit", "that meeting") does not say that it took place.
    private EventReading Read(ParsedText text, EventMention mention, Occurrence? when, EventReading[] earlier)
    {
        var future = text.Document.Published is { } published && when?.Earliest > published;
        var own = modality.Read(text, mention, future);
        return own is { Polarity: Polarity.Asserted, Modality: Modality.Actual, Withdrawn: false } && mention.Antecedent is { } antecedent
            ? earlier[antecedent]
            : own;
    }

    private Claim Build(ParsedText text, RepeatedEvent told, EventReading reading, IReadOnlyList<Mention> mentions,
        Dictionary<int, StoredChain> chainOf, int?[] threads, int? withinDays)
    {
        var mention = told.Mention;
        var document = text.Document;
        var sentence = text.Sentences[mention.Sentence];
        var arguments = mention.Arguments.Select(argument => Argument(argument, mentions, chainOf)).ToList();
        var sources = attribution.Read(text, mention).Select(source => Source(text, source, mentions, chainOf)).ToList();
        string[] identity = [document.Key, mention.Type, .. Numbers(mention.Trigger), .. arguments.SelectMany(argument => new[] { argument.Role }.Concat(Numbers(argument.Span))), .. told.Date is { } date ? Numbers(date) : []];
        return new Claim(ContentId.Of(identity), document.Id, mention.Type, sentence.Span, text.TextOf(sentence.Span), mention.Trigger, arguments)
        {
            Polarity = reading.Polarity,
            Modality = reading.Modality,
            Withdrawn = reading.Withdrawn,
            Attribution = sources,
            Time = told.When,
            Ordinal = mention.Ordinal,
            WithinDays = withinDays,
            Several = mention.Several,
            Thread = told.Date is null ? threads[mention.Index] : null,
            Confidence = confidence.Of(mention, reading),
            Extractor = Extractor,
        };
    }

    private Claim Build(ParsedText text, RelationMention relation, IReadOnlyList<Mention> mentions, Dictionary<int, StoredChain> chainOf)
    {
        var (document, sentence) = (text.Document, text.Sentences[relation.Sentence]);
        var subject = mentions[relation.Subject];
        var named = mentions.FirstOrDefault(mention => mention.Key == relation.Key && mention.Span.Contains(relation.Object) && chainOf.ContainsKey(mention.Index));
        ClaimArgument[] arguments =
        [
            new("subject", chainOf[subject.Index].Id, subject.Span, text.TextOf(subject.Span)),
            new("object", named is null ? null : chainOf[named.Index].Id, relation.Object, text.TextOf(relation.Object)) { Key = named is null ? relation.Key : null },
            .. relation.Office is { } office ? [new ClaimArgument("office", null, relation.Trigger, text.TextOf(relation.Trigger)) { As = office }] : Array.Empty<ClaimArgument>(),
        ];
        string[] identity = [document.Key, relation.Type, .. Numbers(relation.Trigger), .. Numbers(subject.Span)];
        return new Claim(
            ContentId.Of(identity), document.Id, relation.Type, sentence.Span, text.TextOf(sentence.Span), relation.Trigger,
            [.. arguments.OrderBy(argument => argument.Span).ThenBy(argument => argument.Role, StringComparer.Ordinal)])
        {
            Confidence = confidence.Of(relation.Type),
            Extractor = Extractor,
        };
    }

    private static StoredChain Store(ParsedText text, Chain chain, IReadOnlyList<Mention> mentions)
    {
        var spans = chain.Mentions.Select(mention => mentions[mention].Span).Order().ToList();
        return new StoredChain(ContentId.Of([text.Document.Id, .. Numbers(spans[0]), chain.Type.ToString()]), chain, spans);
    }

    private static ClaimArgument Argument(Argument argument, IReadOnlyList<Mention> mentions, Dictionary<int, StoredChain> chainOf) =>
        new(argument.Role, argument.Mention is { } number ? chainOf.GetValueOrDefault(number)?.Id : null, argument.Span, argument.Text)
        {
            Side = argument.Side,
            As = argument.Mention is { } index ? mentions[index].Office : null,
            Alleged = argument.Alleged,
        };

    private static ClaimSource Source(ParsedText text, SourceWords source, IReadOnlyList<Mention> mentions, Dictionary<int, StoredChain> chainOf)
    {
        var mention = mentions.FirstOrDefault(mention => mention.Head == source.Word) ?? mentions.FirstOrDefault(mention => mention.First <= source.Word && source.Word < mention.End);
        var span = mention?.Span ?? source.Span;
        return new ClaimSource(mention is null ? null : chainOf.GetValueOrDefault(mention.Index)?.Id, span, text.TextOf(span));
    }

    // Mentions that take up one another share the number of the first.
    private static int?[] Threads(IReadOnlyList<EventMention> events)
    {
        var threads = new int?[events.Count];
        foreach (var mention in events)
            if (mention.Antecedent is { } antecedent)
            {
                threads[antecedent] ??= antecedent;
                threads[mention.Index] = threads[antecedent];
            }

        return threads;
    }

    private static string[] Numbers(TextSpan span) =>
        [span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), span.End.ToString(System.Globalization.CultureInfo.InvariantCulture)];
}
