namespace Graph.Language;

/// <summary>Runs batches of texts on all cores and gives the results in order.</summary>
internal static class BatchedAnalysis
{
    // Some ten thousand tokens: enough to fill the matrix kernel's panels, little enough to spread over cores.
    private const int BatchCharacters = 1 << 16;
    private const int BatchTexts = 256;

    public static IEnumerable<AnalyzedText> Run(
        IEnumerable<string> texts, Func<IReadOnlyList<string>, AnalyzedText[]> analyze, CancellationToken ct)
    {
        var running = new Queue<Task<AnalyzedText[]>>();
        int atOnce = Environment.ProcessorCount + 1;
        foreach (var batch in Batches(texts))
        {
            ct.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => analyze(batch), ct));
            if (running.Count < atOnce) continue;
            foreach (var result in Next(running)) yield return result;
        }
        while (running.Count > 0)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var result in Next(running)) yield return result;
        }
    }

    private static AnalyzedText[] Next(Queue<Task<AnalyzedText[]>> running) => running.Dequeue().GetAwaiter().GetResult();

    private static IEnumerable<List<string>> Batches(IEnumerable<string> texts)
    {
        var batch = new List<string>();
        int characters = 0;
        foreach (string text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            batch.Add(text);
            characters += text.Length;
            if (characters < BatchCharacters && batch.Count < BatchTexts) continue;
            yield return batch;
            batch = [];
            characters = 0;
        }
        if (batch.Count > 0) yield return batch;
    }
}
