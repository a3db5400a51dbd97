using System.Runtime.CompilerServices;

namespace Graph.Language.Encoders;

/// <summary>
/// Weights of a layer laid out for the matrix kernel of this machine: blocks of three vectors of outputs, inputs innermost.
/// Computes y = x W' + b, either all outputs or, for maxout, the largest of the pieces of each output.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Columns = 3;
    private readonly AlignedArray weights;
    private readonly AlignedArray bias;
    private readonly int blocks;
    private readonly bool keepsMax;

    private PackedMatrix(int inputs, int outputs, int blocks, bool keepsMax)
    {
        Inputs = inputs;
        Outputs = outputs;
        this.blocks = blocks;
        this.keepsMax = keepsMax;
        Stride = blocks * Kernel.Lanes * (keepsMax ? 1 : Columns);
        weights = new AlignedArray(blocks * Columns * Kernel.Lanes * inputs);
        bias = new AlignedArray(blocks * Columns * Kernel.Lanes);
    }

    public int Inputs { get; }
    public int Outputs { get; }

    /// <summary>Length of a row of results: the outputs, rounded up to whole blocks.</summary>
    public int Stride { get; }

    /// <summary>Packs a matrix of rows x inputs, row-major, whose rows are the outputs.</summary>
    public static PackedMatrix Linear(ReadOnlySpan<float> rows, ReadOnlySpan<float> bias, int outputs, int inputs)
    {
        int block = Columns * Kernel.Lanes;
        var packed = new PackedMatrix(inputs, outputs, (outputs + block - 1) / block, keepsMax: false);
        for (int o = 0; o < outputs; o++)
            packed.Set(o / block, o % block, rows.Slice(o * inputs, inputs), bias.IsEmpty ? 0 : bias[o]);
        return packed;
    }

    /// <summary>Packs a maxout layer of outputs x pieces x inputs; with fewer than three pieces the last is repeated, which changes no maximum.</summary>
    public static PackedMatrix Maxout(ReadOnlySpan<float> rows, ReadOnlySpan<float> bias, int outputs, int pieces, int inputs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pieces, Columns);
        int lanes = Kernel.Lanes;
        var packed = new PackedMatrix(inputs, outputs, (outputs + lanes - 1) / lanes, keepsMax: true);
        for (int o = 0; o < outputs; o++)
            for (int c = 0; c < Columns; c++)
            {
                int row = (o * pieces) + Math.Min(c, pieces - 1);
                packed.Set(o / lanes, (c * lanes) + (o % lanes), rows.Slice(row * inputs, inputs), bias[row]);
            }
        return packed;
    }

    /// <summary>
    /// Rows of x begin <paramref name="xStride"/> numbers apart and may overlap: with stride = width and 3 x width inputs each row
    /// is a window of three. Rows of y are <see cref="Stride"/> apart. A row's result does not depend on the other rows.
    /// </summary>
    public void Multiply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> y)
    {
        if (rows == 0) return;
        if (x.Length < ((rows - 1) * xStride) + Inputs || y.Length < rows * Stride)
            throw new ArgumentException($"{rows} rows do not fit {x.Length} inputs and {y.Length} outputs", nameof(rows));
        int step = Columns * Kernel.Lanes;
        for (int b = 0; b < blocks; b++)
            Kernel.Run(x, xStride, rows, Inputs, weights.Span.Slice(b * step * Inputs, step * Inputs), bias.Span.Slice(b * step, step),
                y[(b * (Stride / blocks))..], Stride, keepsMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Set(int block, int column, ReadOnlySpan<float> row, float offset)
    {
        int step = Columns * Kernel.Lanes;
        bias.Span[(block * step) + column] = offset;
        var packed = weights.Span;
        for (int k = 0; k < row.Length; k++) packed[(((block * Inputs) + k) * step) + column] = row[k];
    }
}
