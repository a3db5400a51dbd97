using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Weights of a maxout layer with its norm: outputs x pieces x inputs, and outputs x pieces.</summary>
internal sealed record MaxoutWeights(float[] Data, float[] Bias, LayerNorm Norm, int Width, int Pieces, int Inputs)
{
    private const int MaxPieces = 3;

    public static MaxoutWeights Read(NetworkNode maxout, NetworkNode norm)
    {
        var w = maxout.Param("W", 3);
        var b = maxout.Param("b", 2);
        if (b.Shape[0] != w.Shape[0] || b.Shape[1] != w.Shape[1]) throw maxout.Fail($"W {w} and b {b} do not go together");
        if (w.Shape[1] > MaxPieces) throw maxout.Fail($"{w.Shape[1]} maxout pieces; 1 to {MaxPieces} are supported");
        return new(w.Data, b.Data, LayerNorm.Read(norm, w.Shape[0]), w.Shape[0], w.Shape[1], w.Shape[2]);
    }

    /// <summary>
    /// Where a row of the weights begins when pieces are counted before outputs: then the largest piece of neighbouring outputs is a
    /// maximum of whole vectors.
    /// </summary>
    public int RowByPiece(int row) => (((row % Width) * Pieces) + (row / Width)) * Inputs;

    /// <summary>The bias in the order of <see cref="RowByPiece"/>.</summary>
    public float[] BiasByPiece() => [.. Enumerable.Range(0, Width * Pieces).Select(row => Bias[RowByPiece(row) / Inputs])];
}
