using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>Asks for numbers that will be read soon, where the machine can be asked; changes nothing.</summary>
    public static void Prefetch(ReadOnlySpan<float> numbers)
    {
        const int line = 16;
        if (!Sse.IsSupported) return;
        // Not pinned: should the collector move the numbers meanwhile, a line is fetched in vain.
        float* p = (float*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(numbers));
        for (int i = 0; i < numbers.Length; i += line) Sse.Prefetch0(p + i);
    }
}
