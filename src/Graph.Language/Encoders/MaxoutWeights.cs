using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Weights of a maxout layer with its norm, as they stand in the file: outputs x pieces x inputs.</summary>
internal sealed class MaxoutWeights
{
    private const int MaxPieces = 3;

    public MaxoutWeights(NetworkNode maxout, NetworkNode norm)
    {
        var w = maxout.Param("W", 3);
        var b = maxout.Param("b", 2);
        (Width, Pieces, Inputs) = (w.Shape[0], w.Shape[1], w.Shape[2]);
        if (b.Shape[0] != Width || b.Shape[1] != Pieces) throw maxout.Fail($"W {w} and b {b} do not go together");
        if (Pieces > MaxPieces) throw maxout.Fail($"{Pieces} maxout pieces; 1 to {MaxPieces} are supported");
        (Data, Bias) = (w.Data, b.Data);
        Norm = new LayerNorm(norm, Width);
    }

    public int Width { get; }
    public int Pieces { get; }
    public int Inputs { get; }
    public float[] Data { get; }
    public float[] Bias { get; }
    public LayerNorm Norm { get; }

    /// <summary>
    /// Where a row of the weights begins when pieces are counted before outputs: then the largest piece of neighbouring outputs is a
    /// maximum of whole vectors.
    /// </summary>
    public int RowByPiece(int row) => (((row % Width) * Pieces) + (row / Width)) * Inputs;

    /// <summary>The bias in the order of <see cref="RowByPiece"/>.</summary>
    public float[] BiasByPiece() => [.. Enumerable.Range(0, Width * Pieces).Select(row => Bias[RowByPiece(row) / Inputs])];
}
