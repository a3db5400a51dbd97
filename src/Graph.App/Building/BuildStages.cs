using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Resolution;

namespace Graph.App.Building;

/// <summary>What a build does with documents.</summary>
/// <param name="Refuse">Why a document cannot be read, a full sentence; null when it can.</param>
/// <param name="Extract">Reads claims out of documents, order kept.</param>
/// <param name="Derive">Computes the graph from all documents and people's judgements.</param>
/// <param name="DataVersion">Version of tables, rules and program: documents read with another one are read again.</param>
internal sealed record BuildStages(
    Func<Document, string?> Refuse,
    Func<IReadOnlyList<Document>, IEnumerable<DocumentClaims>> Extract,
    Func<IReadOnlyList<DocumentClaims>, IReadOnlyList<Judgement>, KnowledgeGraph> Derive,
    string DataVersion);
