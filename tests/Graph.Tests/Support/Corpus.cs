using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;
using Graph.Events;
using Graph.Knowledge;

namespace Graph.Tests.Support;

/// <summary>Documents with chains and claims, made by hand: <c>Report("a.txt", "Anna Vik met Bruno Sala in Lisbon.", Met("Anna Vik", "Bruno Sala"))</c>.</summary>
internal static class Corpus
{
    /// <summary>A claim to be placed in a text: type, the trigger's word and (role, words) pairs that stand in the text.</summary>
    public sealed record Said(string Type, string Trigger, params (string Role, string Words)[] Arguments)
    {
        public Polarity Polarity { get; init; }

        public Modality Modality { get; init; }

        public Occurrence? Time { get; init; }

        public string? By { get; init; }
    }

    public static Occurrence Day(string date) => new(Date(date), Date(date), Granularity.Day, TimeBasis.Explicit);

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Said Met(string one, string other) => new("Meeting", "met", ("participant", one), ("participant", other));

    public static DocumentClaims Report(string key, string text, params Said[] said) => Report(new Document(key, text) { Published = Date("2025-06-18") }, said);

    public static DocumentClaims Report(Document document, params Said[] said)
    {
        var names = said.SelectMany(claim => claim.Arguments.Select(argument => argument.Words).Append(claim.By)).OfType<string>()
            .Distinct(StringComparer.Ordinal).OrderBy(name => document.Text.IndexOf(name, StringComparison.Ordinal)).ToList();
        var chains = names.Select((name, index) => ChainOf(document, name, index)).ToDictionary(chain => chain.Chain.Name, StringComparer.Ordinal);
        return new DocumentClaims(document, [.. chains.Values], [.. said.Select(claim => ClaimOf(document, claim, chains))]);
    }

    /// <summary>A derivation without resolution: a name is an entity, a type with the same parties and date is an event.</summary>
    public static KnowledgeGraph Derive(IReadOnlyList<DocumentClaims> truth)
    {
        var chains = truth.SelectMany(document => document.Chains).ToList();
        var entities = chains.GroupBy(chain => chain.Chain.Name, StringComparer.Ordinal).Select(group => new Entity(
            Smallest(group.Select(chain => chain.Id)), group.First().Chain.Type, group.Key, true, [group.Key], Sorted(group.Select(chain => chain.Id))))
            .ToList();
        var entityOf = entities.SelectMany(entity => entity.Chains.Select(chain => (chain, entity.Id))).ToDictionary(StringComparer.Ordinal);
        var events = truth.SelectMany(document => document.Claims).GroupBy(claim => Key(claim, entityOf), StringComparer.Ordinal)
            .Select(group => EventOf([.. group], entityOf)).ToList();
        return new KnowledgeGraph(
            [.. truth.Select(document => document.Document)],
            [.. chains.OrderBy(chain => chain.Id, StringComparer.Ordinal)],
            [.. truth.SelectMany(document => document.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            [.. entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)],
            [.. events.OrderBy(item => item.Id, StringComparer.Ordinal)])
        {
            Signatures = [.. entities.Select(entity => new Signature(ContentId.Of(entity.Name), entity.Type, entity.Name, entity.Id, entity.Chains))
                .OrderBy(signature => signature.Id, StringComparer.Ordinal)],
            RelationClaims = [.. truth.SelectMany(document => document.Relations).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            ChainDocuments = new SortedDictionary<string, string>(
                truth.SelectMany(document => document.Chains, (document, chain) => (chain.Id, Document: document.Document.Id))
                    .ToDictionary(pair => pair.Id, pair => pair.Document, StringComparer.Ordinal),
                StringComparer.Ordinal),
        };
    }

    public static KnowledgeGraph GraphOf(params DocumentClaims[] documents) =>
        Derive([.. documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal)]);

    private static Event EventOf(List<Claim> claims, Dictionary<string, string> entityOf)
    {
        var first = claims[0];
        var happened = claims.Exists(claim => claim is { Polarity: Polarity.Asserted, Modality: Modality.Actual });
        var denied = claims.Exists(claim => claim.Polarity == Polarity.Negated);
        var status = (happened, denied) switch
        {
            (true, true) => EventStatus.Disputed,
            (true, false) => EventStatus.Happened,
            (false, true) => EventStatus.Denied,
            _ => first.Modality == Modality.Planned ? EventStatus.Planned : EventStatus.Possible,
        };
        return new Event(
            Smallest(claims.Select(claim => claim.Id)), first.Type, status,
            [.. first.Arguments.Where(argument => argument.Chain is not null)
                .Select(argument => new Participant(entityOf[argument.Chain!], argument.Role) { Side = argument.Side, As = argument.As })
                .Distinct().OrderBy(participant => participant.Role, StringComparer.Ordinal).ThenBy(participant => participant.Entity, StringComparer.Ordinal)],
            Sorted(claims.Select(claim => claim.Id)))
        {
            Time = first.Time,
            Plover = "CONSULT",
            Values = [new EventValue("topic", "fish")],
        };
    }

    private static string Key(Claim claim, Dictionary<string, string> entityOf) => string.Join('|', claim.Arguments.Select(argument => entityOf[argument.Chain!])
        .Order(StringComparer.Ordinal).Prepend(claim.Time?.Earliest?.ToString("O", null) ?? "").Prepend(claim.Type));

    private static StoredChain ChainOf(Document document, string name, int index)
    {
        var spans = SpansOf(document.Text, name);
        var chain = new Chain(index, EntityType.Person, [.. spans.Select((_, mention) => (index * 10) + mention)], name, true) { Names = [name] };
        return new StoredChain(ContentId.Of(document.Id, name), chain, spans);
    }

    private static Claim ClaimOf(Document document, Said said, Dictionary<string, StoredChain> chains)
    {
        var trigger = SpansOf(document.Text, said.Trigger)[0];
        var sentence = SentenceAround(document.Text, trigger.Start);
        var arguments = said.Arguments.Select(argument => new ClaimArgument(
            argument.Role, chains[argument.Words].Id, SpansOf(document.Text, argument.Words)[0], argument.Words)).OrderBy(argument => argument.Span).ToList();
        return new Claim(
            ContentId.Of(document.Key, said.Type, said.Trigger, string.Join('|', said.Arguments)), document.Id, said.Type, sentence,
            sentence.Of(document.Text), trigger, arguments)
        {
            Polarity = said.Polarity,
            Modality = said.Modality,
            Time = said.Time,
            Attribution = said.By is null ? [] : [new ClaimSource(chains[said.By].Id, SpansOf(document.Text, said.By)[0], said.By)],
            Confidence = 0.9,
            Extractor = "rules/0.1",
        };
    }

    private static TextSpan SentenceAround(string text, int place)
    {
        var start = text.LastIndexOf(". ", place, StringComparison.Ordinal);
        var end = text.IndexOf('.', place);
        return new TextSpan(start < 0 ? 0 : start + 2, end < 0 ? text.Length : end + 1);
    }

    private static List<TextSpan> SpansOf(string text, string words)
    {
        var spans = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            spans.Add(new TextSpan(at, at + words.Length));
        return spans.Count > 0 ? spans : throw new ArgumentException($"'{words}' does not stand in '{text}'.", nameof(words));
    }

    private static string Smallest(IEnumerable<string> ids) => ids.Min(StringComparer.Ordinal)!;

    private static List<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
