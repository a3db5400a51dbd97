using Graph.Coreference;
using Graph.Documents;
using Graph.Events;

namespace Graph.Claims;

/// <summary>A party, thing or value of a claim.</summary>
/// <param name="Role">Role id of the ontology.</param>
/// <param name="Chain">Id of the chain, or null for a value that is no thing.</param>
/// <param name="Span">Where the words stand in the document.</param>
/// <param name="Text">The words; equal to the document's text under the span.</param>
public sealed record ClaimArgument(string Role, string? Chain, TextSpan Span, string Text)
{
    /// <summary><c>a</c>, <c>b</c> or null.</summary>
    public string? Side { get; init; }

    /// <summary>Office held at the time, as the text gives it, or null.</summary>
    public string? As { get; init; }

    /// <summary>Whether the text only suspects this party.</summary>
    public bool Alleged { get; init; }

    /// <summary>Key of the known thing that the words mean, where no chain of the document does ("the <c>Danish</c> minister": country:DK); else null.</summary>
    public string? Key { get; init; }
}

/// <summary>Who says so. Unnamed sources keep their words and have no chain.</summary>
public sealed record ClaimSource(string? Chain, TextSpan Span, string Text);

/// <summary>One sourced statement of an event or of a relation. Nothing enters the graph without one.</summary>
/// <param name="Id">Hash of document key, type, trigger span and arguments.</param>
/// <param name="Document">Id of the document version.</param>
/// <param name="Type">Event or relation type id of the ontology.</param>
/// <param name="Span">The trigger's sentence.</param>
/// <param name="Quote">The document's text under <paramref name="Span"/>, checked before anything is written.</param>
/// <param name="Trigger">Where the trigger stands.</param>
/// <param name="Arguments">Parties, things and values, ordered by span, then role.</param>
public sealed record Claim(
    string Id, string Document, string Type, TextSpan Span, string Quote, TextSpan Trigger, IReadOnlyList<ClaimArgument> Arguments)
{
    /// <summary>Whether the text states or denies it.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>In which way the text speaks of it.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether a plan of it is said to be withdrawn, cancelled or refused.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Who says so, outermost first; empty when the outlet itself does.</summary>
    public IReadOnlyList<ClaimSource> Attribution { get; init; } = [];

    /// <summary>When it happened or is to happen, or null.</summary>
    public Occurrence? Time { get; init; }

    /// <summary>Ordinal that the text gives the event among its like ("their second meeting": 2), or null.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Number of days that an ordinal counts over ("second in 17 days": 17), or null.</summary>
    public int? WithinDays { get; init; }

    /// <summary>Whether the claim stands for several events without a count.</summary>
    public bool Several { get; init; }

    /// <summary>Events of one document that its text itself tells to be one share this number; null when the text does not tell.</summary>
    public int? Thread { get; init; }

    /// <summary>Measured precision of the rules that made it, two decimals, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Name and version of what made it (<c>rules/0.1</c>).</summary>
    public required string Extractor { get; init; }
}

/// <summary>A chain as it is stored: with an id that holds across machines and the facts that resolution compares.</summary>
/// <param name="Id">Hash of document id and first mention span.</param>
/// <param name="Chain">The chain.</param>
/// <param name="Spans">Where its mentions stand, ascending.</param>
public sealed record StoredChain(string Id, Chain Chain, IReadOnlyList<TextSpan> Spans);

/// <summary>Everything that one document contributes: the unit that is written, whole or not at all.</summary>
public sealed record DocumentClaims(Document Document, IReadOnlyList<StoredChain> Chains, IReadOnlyList<Claim> Claims)
{
    /// <summary>Statements of lasting facts (<c>holds-office</c>, <c>organ-of</c>), ordered by trigger. Roles: <c>subject</c>, <c>object</c> and the
    /// relation's qualifier.</summary>
    public IReadOnlyList<Claim> Relations { get; init; } = [];

    /// <summary>Claims that failed a gate, by reason.</summary>
    public IReadOnlyDictionary<string, int> Rejected { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);
}
