using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores.Parts;

namespace Graph.Stores.Neo4j;

/// <summary>Parts of a graph on a server, each a statement of <c>cypher/read</c>.</summary>
internal sealed class ServerPart(Neo4jSession session) : IPartSource
{
    private const string Nothing = "\"#\"";

    public (string Kind, string Id)? What(string text) => session.Run(
        "read/what", new { id = PropertyText.Of(text), ledger = TruthWriter.LedgerId(text), address = TruthWriter.AddressId(text) }) is [{ } row]
        ? (row.Text("kind"), row.Text("id"))
        : null;

    public IEnumerable<string> Ids(string[] heads) => session.Run("read/ids", new { heads = heads.Select(PropertyText.Of) }).Select(row => row.Text("id"));

    public IEnumerable<string> Named(string name, bool similar)
    {
        var words = similar
            ? Any(NameKeys.Written(name).Select(term => $"{Escaped(term, "\\+-!():^[]\"{}~*?|&/ ")}~2"))
            : Any(NameKeys.Fitting(name).Select(keys => $"({string.Join(" AND ", keys.Select(key => $"\"{Escaped(key, "\\\"")}\""))})"));
        return session.Run("read/named", new { name = PropertyText.Of(name), words = PropertyText.Of(words) }).Select(row => row.Text("id"));
    }

    public IEnumerable<(string Id, int Events)> EventCounts(string[] ids) =>
        session.Run("read/event-counts", new { ids }).Select(row => (row.Text("id"), row.Number("events")));

    public IEnumerable<Entity> Entities(string[] ids) => new DerivedReader(session).Entities(ids);

    public IEnumerable<(string Chain, string Entity)> EntitiesOfChains(string[] ids) =>
        session.Run("read/entities-of-chains", new { ids }).Select(row => (row.Text("chain"), row.Text("entity")));

    public IEnumerable<StoredChain> ChainsOf(string entity) => session.Run("read/chains-of-entity", new { entity }).Select(TruthReader.Chain);

    public IEnumerable<Relation> RelationsOf(string entity) => new DerivedReader(session).Relations(entity);

    public IEnumerable<Event> Events(string[] ids) => new DerivedReader(session).Events(ids);

    public IEnumerable<string> EventsOf(string entity) => session.Run("read/events-of-entity", new { entity }).Select(row => row.Text("event"));

    public IEnumerable<string> EventsOfClaims(string[] claims) => session.Run("read/events-of-claims", new { ids = claims }).Select(row => row.Text("event"));

    public IEnumerable<Claim> Claims(string[] ids) => new TruthReader(session).Claims(ids).SelectMany(group => group);

    public IEnumerable<(string Claim, string? Event)> ClaimsOfDocument(string document) =>
        session.Run("read/claims-of-document", new { document }).Select(row => (row.Text("claim"), row.OptionalText("event")));

    public IEnumerable<(Document Document, string? CopyOf)> Documents(string[] ids) =>
        session.Run("read/documents-of", new { ids }).Select(row => (TruthReader.Document(row), row.OptionalText("copyOf")));

    public IEnumerable<AskedEvent> Asked(EventQuestion question) => session.Run(Statement(question), Parameters(question))
        .Select(row => new AskedEvent(row.Text("event"), row.Choice<EventStatus>("status"), row.Date("earliest"), row.Date("latest")));

    public (IReadOnlyList<string> Claims, int Total) Sentences(SearchQuestion question)
    {
        var row = session.Run("read/search", new
        {
            words = Matching(question),
            from = TruthWriter.Day(question.From),
            to = TruthWriter.Day(question.To),
            outlets = question.Outlets.Select(PropertyText.Of),
            limit = question.Limit,
        })[0];
        return (row.Texts("claims"), row.Number("total"));
    }

    public IEnumerable<(string Id, int Events)> NamesWith(SearchQuestion question) =>
        session.Run("read/find-entities", new { words = Matching(question), limit = SearchQuestion.MostNames }).Select(row => (row.Text("id"), row.Number("events")));

    public IEnumerable<PathLink> Links(PathQuestion question, string[] ids) => session.Run("read/links", new
    {
        ids,
        ends = new[] { question.One.Id, question.Other.Id },
        statuses = question.Statuses.Select(Words.Of),
        places = question.Places,
        types = question.Types,
        from = TruthWriter.Day(question.From),
        to = TruthWriter.Day(question.To),
        with = question.With,
    }).Select(row => new PathLink(row.Text("from"), row.Text("event"), row.Text("to")));

    public IEnumerable<string> Outlets() => session.Run("read/outlets").Select(row => row.Text("source"));

    /// <summary>The terms as a query of a full-text index: all must stand in the folded text; none is taken for an operator.</summary>
    internal static string Matching(SearchQuestion question) => PropertyText.Of(string.Join(
        " AND ", question.Terms.Select(term => term.Prefix ? $"folded:{term.Text}*" : $"folded:\"{Escaped(term.Text, "\\\"")}\"")));

    private static string Statement(EventQuestion question) => question switch
    {
        ContactQuestion { One: not null, Other: not null, Of: null, With: null } => "read/who-met-pair",
        ContactQuestion => "read/who-met",
        _ => "read/timeline",
    };

    private static object Parameters(EventQuestion question)
    {
        var (one, other) = question switch
        {
            ContactQuestion contact => (contact.One, contact.Other),
            TimelineQuestion timeline => (timeline.One, timeline.Other),
            _ => throw new ArgumentException($"No statement answers a {question.GetType().Name}.", nameof(question)),
        };
        return new
        {
            entity = one?.Id,
            other = other?.Id,
            from = TruthWriter.Day(question.From),
            to = TruthWriter.Day(question.To),
            of = question.Of,
            with = question.With,
            types = question.Types,
        };
    }

    // No key is a bare mark, so that it finds nothing.
    private static string Any(IEnumerable<string> queries) => string.Join(" OR ", queries.DefaultIfEmpty(Nothing));

    private static string Escaped(string term, string marks) => string.Concat(term.Select(letter => marks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));
}
