using BenchmarkDotNet.Attributes;
using Graph.Language.Encoders;

namespace Graph.Bench;

/// <summary>The matrix kernel on the shapes of a pipeline: a panel of the encoder, one row of a parser's scores, its hidden layer.</summary>
public class KernelBenchmarks
{
    private readonly float[] x = Numbers(600 * 96);
    private readonly float[] y = new float[512 * 1200];
    private readonly PackedMatrix encoder = PackedMatrix.Maxout(Numbers(288 * 288), Numbers(288), 96, 3, 288);
    private readonly PackedMatrix scores = PackedMatrix.Linear(Numbers(106 * 64), Numbers(106), 106, 64);
    private readonly PackedMatrix hidden = PackedMatrix.Linear(Numbers(1024 * 64), default, 1024, 64);

    [Benchmark]
    public void EncoderPanel() => encoder.Multiply(x, 96, 480, y);

    [Benchmark]
    public void ParserScores() => scores.Multiply(x, 64, 1, y);

    [Benchmark]
    public void HiddenBlock() => hidden.Multiply(x, 96, 64, y);

    internal static float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => ((i * 7919 % 1000) - 500) / 1000f)];
}
