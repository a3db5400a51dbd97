using System.Diagnostics;
using System.Globalization;
using Graph.Language;
using Graph.Language.Encoders;

namespace Graph.Bench;

/// <summary>Words per CPU second of a language model, whole and by component, on one thread.</summary>
internal static class LanguageBench
{
    private const double MeasuredSeconds = 3;

    public static void Run(string folder)
    {
        var clock = Stopwatch.StartNew();
        LanguageModel.Load(folder);
        double firstLoad = clock.Elapsed.TotalSeconds;
        WarmUpCode(folder);
        clock.Restart();
        var model = LanguageModel.Load(folder);
        double load = clock.Elapsed.TotalSeconds;
        var (source, texts) = BenchTexts.Load(model.Language);
        var batches = Batches(texts);

        double cold = Cpu(() => Analyze(model, batches));
        int words = texts.Sum(t => model.Analyze(t).Tokens.Count);
        WarmUp(model, batches);
        var (seconds, rounds) = Repeat(() => Analyze(model, batches));

        Line($"model {model.Language}_{model.Name} {model.Version}; vectors of {Kernel.Lanes} numbers; {source}: {texts.Length} documents, {words} tokens; one thread");
        Line($"{"",-24}{"words/CPU s",14}{"µs/word",10}{"bytes allocated/word",22}");
        Row("whole, first time seen", words / cold);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Analyze(model, batches);
        Row("whole, caches warm", words * rounds / seconds, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)words);
        foreach (var (name, time, bytes) in Components(model, batches)) Row("  " + name, words / time, bytes / (double)words);
        Line($"kernel {GigaFlops():F0} GFLOP/s; load {load:F2} s, first load in the process {firstLoad:F2} s; working set {Environment.WorkingSet >> 20} MB");
    }

    // Other texts and another instance: methods get compiled, the measured model's caches stay empty.
    private static void WarmUpCode(string folder)
    {
        var model = LanguageModel.Load(folder);
        WarmUp(model, Batches(BenchTexts.Generate(model.Language)));
    }

    // What has become hot is compiled in the background, on the CPU time of this process: rounds that are not counted wait for it.
    private static void WarmUp(LanguageModel model, List<string[]> batches)
    {
        for (int i = 0; i < 20; i++) Analyze(model, batches);
        Thread.Sleep(500);
        for (int i = 0; i < 10; i++) Analyze(model, batches);
    }

    private static void Analyze(LanguageModel model, List<string[]> batches)
    {
        foreach (string[] batch in batches) model.AnalyzeBatch(batch);
    }

    private static List<(string Name, double Seconds, double Bytes)> Components(LanguageModel model, List<string[]> batches)
    {
        var times = new double[model.Components.Count + 1];
        var bytes = new double[times.Length];
        int rounds = 0;
        void Measure(int row, Action action)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            times[row] += Cpu(action);
            bytes[row] += GC.GetAllocatedBytesForCurrentThread() - before;
        }
        for (double spent = 0; spent < MeasuredSeconds; spent = times.Sum(), rounds++)
            foreach (string[] texts in batches)
            {
                var batch = model.Rent();
                Measure(0, () =>
                {
                    foreach (string text in texts) model.Tokenizer.Tokenize(text, batch.Next());
                    batch.BeginAnnotation();
                });
                for (int c = 0; c < model.Components.Count; c++) Measure(c + 1, () => model.Components[c].Component.Run(batch));
                model.Return(batch);
            }
        return [("tokenizer", times[0] / rounds, bytes[0] / rounds),
            .. model.Components.Select((c, i) => (c.Name, times[i + 1] / rounds, bytes[i + 1] / rounds))];
    }

    private static double GigaFlops()
    {
        float[] x = KernelBenchmarks.Numbers(600 * 96), y = new float[480 * 96];
        var matrix = PackedMatrix.Maxout(KernelBenchmarks.Numbers(288 * 288), KernelBenchmarks.Numbers(288), 96, 3, 288);
        var (seconds, rounds) = Repeat(() => matrix.Multiply(x, 96, 480, y));
        return 2.0 * 480 * 288 * 288 * rounds / seconds / 1e9;
    }

    private static (double Seconds, int Rounds) Repeat(Action action)
    {
        action();
        double seconds = 0;
        int rounds = 0;
        for (; seconds < MeasuredSeconds; rounds++) seconds += Cpu(action);
        return (seconds, rounds);
    }

    private static double Cpu(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    // As BatchedAnalysis cuts them: some 65,000 characters.
    private static List<string[]> Batches(string[] texts)
    {
        var batches = new List<string[]>();
        var current = new List<string>();
        int characters = 0;
        foreach (string text in texts)
        {
            current.Add(text);
            if ((characters += text.Length) < 1 << 16) continue;
            batches.Add([.. current]);
            current.Clear();
            characters = 0;
        }
        if (current.Count > 0) batches.Add([.. current]);
        return batches;
    }

    private static void Row(string name, double wordsPerSecond, double? bytes = null) =>
        Line($"{name,-24}{wordsPerSecond,14:N0}{1e6 / wordsPerSecond,10:F2}{bytes,22:F1}");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
