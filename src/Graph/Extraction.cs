using Graph.Claims;
using Graph.Coreference;
using Graph.Events;
using Graph.Mentions;
using Graph.Mentions.Times;
using Graph.Text;

namespace Graph;

/// <summary>Everything that was read out of one document, stage by stage, before resolution.</summary>
/// <param name="Text">Words and trees.</param>
/// <param name="Mentions">What is named, ordered by span.</param>
/// <param name="Times">When-words, ordered by span.</param>
/// <param name="Chains">Mentions of one thing, ordered by first mention.</param>
/// <param name="Events">Event mentions, ordered by trigger.</param>
/// <param name="Claims">What the document contributes to the graph; evidence is checked.</param>
public sealed record Extraction(
    ParsedText Text,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Chain> Chains,
    IReadOnlyList<EventMention> Events,
    DocumentClaims Claims);
