using Graph.Language;
using Graph.Language.Encoders;
using Graph.Language.Heads;
using Graph.Language.Transitions;
namespace Graph.Bench;
internal static class Probe
{
    public static void Run(string folder)
    {
        var model = LanguageModel.Load(folder);
        var (_, texts) = BenchTexts.Load("en");
        for (int k = 0; k < 14; k++)
        {
            var fresh = LanguageModel.Load(folder);
            var bb = fresh.Rent();
            var t0 = Environment.CpuUsage.TotalTime;
            foreach (var t in texts) fresh.Tokenizer.Tokenize(t, bb.Next());
            Console.WriteLine($"cold tokenizer {(Environment.CpuUsage.TotalTime - t0).TotalMicroseconds / bb.Docs.Sum(d => d.Count):F2} us/token");
            bb.CountTokens();
            t0 = Environment.CpuUsage.TotalTime;
            foreach (var (nm, c) in fresh.Components) { var t1 = Environment.CpuUsage.TotalTime; c.Run(bb); Console.Write($"{nm} {(Environment.CpuUsage.TotalTime - t1).TotalMicroseconds / bb.Docs.Sum(d => d.Count):F2} "); }
            Console.WriteLine($"cold rest {(Environment.CpuUsage.TotalTime - t0).TotalMicroseconds / bb.Docs.Sum(d => d.Count):F2} us/token");
        }
        var batch = model.Rent();
        foreach (var t in texts) model.Tokenizer.Tokenize(t, batch.Next());
        batch.CountTokens();
        int n = batch.TokenCount;
        Parser? parser = null;
        foreach (var (_, c) in model.Components) { if (c is Parser p) { parser = p; break; } c.Run(batch); }
        var net = parser!.Network;
        void Time(string name, Action a, double per)
        {
            for (int i = 0; i < 30; i++) a();
            Thread.Sleep(200);
            double best = 1e9;
            for (int i = 0; i < 40; i++) { var b = Environment.CpuUsage.TotalTime; a(); best = Math.Min(best, (Environment.CpuUsage.TotalTime - b).TotalSeconds); }
            Console.WriteLine($"{name,-20} {best / per * 1e9:F0} ns");
        }
        Time("hidden rows/token", () => { using var v = parser.Source.Get(batch); using var rows = new HiddenRows(net, v.Vectors, n); for (int i = 0; i < n; i++) rows.OffsetOf(i); }, n);
        using var v2 = parser.Source.Get(batch);
        using var r2 = new HiddenRows(net, v2.Vectors, n);
        for (int i = 0; i < 100; i++) r2.OffsetOf(i);
        var offs = Enumerable.Range(0, net.Slots).Select(f => r2.OffsetOf(50 + f) + f * net.SlotWidth).ToArray();
        var hidden = new float[net.Hidden]; var scores = new float[net.ScoreStride]; var m = new float[net.ScoreStride];
        Time("score/step", () => { for (int i = 0; i < 10000; i++) net.Score(r2.Data, offs, hidden, scores); }, 10000);
        var masks = new ClassMasks(parser.Moves, 5, net.ScoreStride);
        Time("best/step", () => { for (int i = 0; i < 10000; i++) masks.Best(scores, 31, m); }, 10000);
        Time("parser/token", () => parser.Run(batch), n);
        int steps = 0;
        var st = new ParserState(); int first = 0;
        using var r3 = new HiddenRows(net, v2.Vectors, n);
        foreach (var d in batch.Docs) { parser.Parse(d, st, r3, first, (_, _, _) => steps++); first += d.Count; }
        Console.WriteLine($"steps/token {steps / (double)n}");
        var tree = new DependencyTree();
        st.Begin(batch.Docs[0].Count);
        parser.Parse(batch.Docs[0], st, new HiddenRows(net, v2.Vectors, n), 0, null);
        Time("tree/token", () => tree.Finish(batch.Docs[0], st), batch.Docs[0].Count);
        foreach (var (name, c) in model.Components) Time(name, () => { if (c is SharedEncoder) { using var o = new PooledArray<float>(n * 96); ((SharedEncoder)c).Encoder.Encode(batch, o.Span); } else c.Run(batch); }, n);
        Time("read", () => { for (int i = 0; i < texts.Length; i++) AnnotationReader.Read(texts[i], batch.Docs[i]); }, n);
    }
}
