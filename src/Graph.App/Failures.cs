using Graph.App.Output;
using Graph.Documents;

namespace Graph.App;

/// <summary>Tells of inputs that cannot be read and lets the others through.</summary>
/// <param name="screen">Where it is told.</param>
/// <param name="refuse">Why a document cannot be used, or null; null when all can.</param>
internal sealed class Failures(Screen screen, Func<Document, string?>? refuse = null)
{
    private int failed;
    private int passed;

    /// <summary>Exit code for what came so far.</summary>
    public int Answer => failed == 0 ? ExitCode.Done : passed == 0 ? ExitCode.Failed : ExitCode.Partly;

    /// <summary>The documents among the inputs, lazily.</summary>
    public IEnumerable<Document> Documents(IEnumerable<DocumentResult> inputs)
    {
        foreach (var input in inputs)
            if (input.Document is { } document && refuse?.Invoke(document) is null)
            {
                passed++;
                yield return document;
            }
            else
            {
                failed++;
                screen.Tell(input.Error?.ToString() ?? $"{input.Document!.Key}: {refuse!(input.Document)}");
            }
    }
}
