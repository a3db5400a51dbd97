using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Encoders;

/// <summary>The kernel with vectors of 4: 4 rows x 3 vectors, 12 accumulators.</summary>
internal static unsafe class Kernel128
{
    private const int L = 4;

    public static void Run(float* x, int xStride, int rows, int inputs, float* w, float* b, float* y, int yStride, bool keepMax)
    {
        int r = 0;
        for (; r + 4 <= rows; r += 4) Tile4(x + ((nint)r * xStride), xStride, inputs, w, b, y + ((nint)r * yStride), yStride, keepMax);
        for (; r < rows; r++) Tile1(x + ((nint)r * xStride), inputs, w, b, y + ((nint)r * yStride), keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(float* x, nint s, int inputs, float* w, float* b, float* y, nint ys, bool keepMax)
    {
        Vector128<float> a0 = Vector128.Load(b), b0 = Vector128.Load(b + L), c0 = Vector128.Load(b + (2 * L));
        Vector128<float> a1 = a0, b1 = b0, c1 = c0;
        Vector128<float> a2 = a0, b2 = b0, c2 = c0;
        Vector128<float> a3 = a0, b3 = b0, c3 = c0;
        nint s2 = 2 * s, s3 = 3 * s;
        for (int k = 0; k < inputs; k++)
        {
            Vector128<float> wa = Vector128.Load(w), wb = Vector128.Load(w + L), wc = Vector128.Load(w + (2 * L));
            Vector128<float> v = Vector128.Create(*x);
            a0 = Vector128.MultiplyAddEstimate(v, wa, a0);
            b0 = Vector128.MultiplyAddEstimate(v, wb, b0);
            c0 = Vector128.MultiplyAddEstimate(v, wc, c0);
            v = Vector128.Create(*(x + s));
            a1 = Vector128.MultiplyAddEstimate(v, wa, a1);
            b1 = Vector128.MultiplyAddEstimate(v, wb, b1);
            c1 = Vector128.MultiplyAddEstimate(v, wc, c1);
            v = Vector128.Create(*(x + s2));
            a2 = Vector128.MultiplyAddEstimate(v, wa, a2);
            b2 = Vector128.MultiplyAddEstimate(v, wb, b2);
            c2 = Vector128.MultiplyAddEstimate(v, wc, c2);
            v = Vector128.Create(*(x + s3));
            a3 = Vector128.MultiplyAddEstimate(v, wa, a3);
            b3 = Vector128.MultiplyAddEstimate(v, wb, b3);
            c3 = Vector128.MultiplyAddEstimate(v, wc, c3);
            w += 3 * L;
            x++;
        }
        Store(a0, b0, c0, y, keepMax);
        Store(a1, b1, c1, y + ys, keepMax);
        Store(a2, b2, c2, y + (2 * ys), keepMax);
        Store(a3, b3, c3, y + (3 * ys), keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(float* x, int inputs, float* w, float* b, float* y, bool keepMax)
    {
        Vector128<float> a0 = Vector128.Load(b), b0 = Vector128.Load(b + L), c0 = Vector128.Load(b + (2 * L));
        for (int k = 0; k < inputs; k++)
        {
            Vector128<float> wa = Vector128.Load(w), wb = Vector128.Load(w + L), wc = Vector128.Load(w + (2 * L));
            Vector128<float> v = Vector128.Create(*x);
            a0 = Vector128.MultiplyAddEstimate(v, wa, a0);
            b0 = Vector128.MultiplyAddEstimate(v, wb, b0);
            c0 = Vector128.MultiplyAddEstimate(v, wc, c0);
            w += 3 * L;
            x++;
        }
        Store(a0, b0, c0, y, keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector128<float> a, Vector128<float> b, Vector128<float> c, float* y, bool keepMax)
    {
        if (keepMax)
        {
            Vector128.MaxNative(Vector128.MaxNative(a, b), c).Store(y);
            return;
        }
        a.Store(y);
        b.Store(y + L);
        c.Store(y + (2 * L));
    }
}
