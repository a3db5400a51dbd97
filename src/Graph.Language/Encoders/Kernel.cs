using System.Runtime.Intrinsics;

namespace Graph.Language.Encoders;

/// <summary>
/// The matrix kernel: tiles of rows against one block of three vectors of outputs, accumulators in registers, fused multiply-add.
/// Each number is summed over the inputs in order, starting from the bias, so tiles of any height give the same result.
/// </summary>
internal static unsafe class Kernel
{
    /// <summary>Numbers in a vector of this machine: 16, 8 or 4.</summary>
    public static readonly int Lanes = Vector512.IsHardwareAccelerated ? 16 : Vector256.IsHardwareAccelerated ? 8 : 4;

    public static void Run(ReadOnlySpan<float> x, int xStride, int rows, int inputs, ReadOnlySpan<float> weights,
        ReadOnlySpan<float> bias, Span<float> y, int yStride, bool keepMax)
    {
        fixed (float* px = x, pw = weights, pb = bias, py = y)
        {
            if (Vector512.IsHardwareAccelerated) Kernel512.Run(px, xStride, rows, inputs, pw, pb, py, yStride, keepMax);
            else if (Vector256.IsHardwareAccelerated) Kernel256.Run(px, xStride, rows, inputs, pw, pb, py, yStride, keepMax);
            else Kernel128.Run(px, xStride, rows, inputs, pw, pb, py, yStride, keepMax);
        }
    }
}
