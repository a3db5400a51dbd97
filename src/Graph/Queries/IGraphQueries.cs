using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>An answer with the part of the graph that it speaks of: all that is needed to show it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Part">The part; it tells of the whole which ids begin alike and how many events its things have.</param>
public sealed record Answered<T>(T Answer, GraphIndex Part);

/// <summary>Answers questions about one graph where it lies: in memory, or on a server that looks up no more than the question needs.
/// The answers are the same.</summary>
public interface IGraphQueries
{
    /// <summary>Whether there is any document.</summary>
    bool HoldsDocuments { get; }

    /// <summary>What a name means, as <see cref="NameSearch"/> finds it. Where only one thing fits, and its name as written, nothing has to be
    /// told of it: the part then may not know its number of events and what else begins like its id.</summary>
    Answered<NameMatch> Named(string name);

    /// <summary>What an id, the key of a document or a name stands for, as <see cref="Lookup"/> finds it.</summary>
    Answered<LookupAnswer> Find(string text);

    /// <summary>Who met whom, as <see cref="WhoMet"/> answers.</summary>
    Answered<ContactAnswer> Contacts(ContactQuestion question);

    /// <summary>What befell one or two, as <see cref="Timelines"/> answers.</summary>
    Answered<TimelineAnswer> Timeline(TimelineQuestion question);

    /// <summary>Sentences and names that hold some words, as <see cref="TextSearch"/> finds them.</summary>
    Answered<SearchAnswer> Search(SearchQuestion question);

    /// <summary>How two are linked, as <see cref="PathSearch"/> finds it.</summary>
    Answered<PathAnswer> Paths(PathQuestion question);

    /// <summary>The events that join two, as <see cref="Queries.Joining"/> finds them; asked of the part again, the answer is the same.</summary>
    Answered<IReadOnlyList<Event>> Joining(Entity one, Entity other);

    /// <summary>All outlets that documents name, in ordinal order.</summary>
    IReadOnlyList<string> Outlets();
}

/// <summary>Answers from a graph in memory; the part is the whole.</summary>
public sealed class IndexQueries(GraphIndex index) : IGraphQueries
{
    private readonly Lazy<NameSearch> names = new(() => new NameSearch(index));

    /// <inheritdoc/>
    public bool HoldsDocuments => index.Graph.Documents.Count > 0;

    /// <inheritdoc/>
    public Answered<NameMatch> Named(string name) => new(names.Value.Find(name), index);

    /// <inheritdoc/>
    public Answered<LookupAnswer> Find(string text) => new(Lookup.Find(index, text), index);

    /// <inheritdoc/>
    public Answered<ContactAnswer> Contacts(ContactQuestion question) => new(WhoMet.Ask(index, question), index);

    /// <inheritdoc/>
    public Answered<TimelineAnswer> Timeline(TimelineQuestion question) => new(Timelines.Ask(index, question), index);

    /// <inheritdoc/>
    public Answered<SearchAnswer> Search(SearchQuestion question) => new(TextSearch.Ask(index, question), index);

    /// <inheritdoc/>
    public Answered<PathAnswer> Paths(PathQuestion question) => new(PathSearch.Ask(index, question), index);

    /// <inheritdoc/>
    public Answered<IReadOnlyList<Event>> Joining(Entity one, Entity other) => new(Queries.Joining.Between(index, one, other), index);

    /// <inheritdoc/>
    public IReadOnlyList<string> Outlets() =>
        [.. index.Graph.Documents.Select(document => document.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
