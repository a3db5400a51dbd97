using Graph.App.Building;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Language;

namespace Graph.App;

/// <summary>The rooms put together with the models that lie beside the program.</summary>
internal sealed class Engine
{
    private readonly Pipeline pipeline;

    private Engine(Pipeline pipeline) => this.pipeline = pipeline;

    /// <summary>Folder of the language models: content of the program, wherever it is started from.</summary>
    public static string ModelFolder { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>What a build does.</summary>
    public BuildStages Stages => new(
        Refuse, documents => Extract(documents).Select(extraction => extraction.Claims), static (documents, judgements) => GraphBuilder.Build(documents, judgements), Pipeline.DataVersion);

    /// <summary>Loads models and tables.</summary>
    /// <exception cref="UserException">A model is missing or damaged.</exception>
    public static Engine Load()
    {
        try
        {
            return new Engine(Pipeline.Create(ModelFolder));
        }
        catch (Exception error) when (Inner(error) is ModelFormatException or DirectoryNotFoundException or FileNotFoundException)
        {
            throw new UserException($"A language model of kg cannot be loaded: {Inner(error).Message} The models belong into '{ModelFolder}'; install kg again.");
        }
    }

    /// <summary>Everything that the documents say, order kept; none may be refused.</summary>
    public IEnumerable<Extraction> Extract(IEnumerable<Document> documents) => pipeline.Extract(documents);

    /// <summary>Why a document cannot be read, or null.</summary>
    public string? Refuse(Document document) => pipeline.CanRead(document)
        ? null
        : $"The document is in the language '{document.Language}', and kg reads {string.Join(", ", pipeline.Languages)}. If that is wrong, give \"language\" in its sidecar or JSON line.";

    private static Exception Inner(Exception error) => error is AggregateException { InnerException: { } inner } ? inner : error;
}
