using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Encoders;

/// <summary>The kernel with vectors of 16: 8 rows x 3 vectors, 24 accumulators.</summary>
internal static unsafe class Kernel512
{
    private const int L = 16;

    public static void Run(float* x, int xStride, int rows, int inputs, float* w, float* b, float* y, int yStride, bool keepMax)
    {
        int r = 0;
        for (; r + 8 <= rows; r += 8) Tile8(x + ((nint)r * xStride), xStride, inputs, w, b, y + ((nint)r * yStride), yStride, keepMax);
        for (; r < rows; r++) Tile1(x + ((nint)r * xStride), inputs, w, b, y + ((nint)r * yStride), keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(float* x, nint s, int inputs, float* w, float* b, float* y, nint ys, bool keepMax)
    {
        Vector512<float> a0 = Vector512.Load(b), b0 = Vector512.Load(b + L), c0 = Vector512.Load(b + (2 * L));
        Vector512<float> a1 = a0, b1 = b0, c1 = c0;
        Vector512<float> a2 = a0, b2 = b0, c2 = c0;
        Vector512<float> a3 = a0, b3 = b0, c3 = c0;
        Vector512<float> a4 = a0, b4 = b0, c4 = c0;
        Vector512<float> a5 = a0, b5 = b0, c5 = c0;
        Vector512<float> a6 = a0, b6 = b0, c6 = c0;
        Vector512<float> a7 = a0, b7 = b0, c7 = c0;
        float* z = x + (4 * s);
        nint s2 = 2 * s, s3 = 3 * s;
        for (int k = 0; k < inputs; k++)
        {
            Vector512<float> wa = Vector512.Load(w), wb = Vector512.Load(w + L), wc = Vector512.Load(w + (2 * L));
            Vector512<float> v = Vector512.Create(*x);
            a0 = Vector512.FusedMultiplyAdd(v, wa, a0);
            b0 = Vector512.FusedMultiplyAdd(v, wb, b0);
            c0 = Vector512.FusedMultiplyAdd(v, wc, c0);
            v = Vector512.Create(*(x + s));
            a1 = Vector512.FusedMultiplyAdd(v, wa, a1);
            b1 = Vector512.FusedMultiplyAdd(v, wb, b1);
            c1 = Vector512.FusedMultiplyAdd(v, wc, c1);
            v = Vector512.Create(*(x + s2));
            a2 = Vector512.FusedMultiplyAdd(v, wa, a2);
            b2 = Vector512.FusedMultiplyAdd(v, wb, b2);
            c2 = Vector512.FusedMultiplyAdd(v, wc, c2);
            v = Vector512.Create(*(x + s3));
            a3 = Vector512.FusedMultiplyAdd(v, wa, a3);
            b3 = Vector512.FusedMultiplyAdd(v, wb, b3);
            c3 = Vector512.FusedMultiplyAdd(v, wc, c3);
            v = Vector512.Create(*z);
            a4 = Vector512.FusedMultiplyAdd(v, wa, a4);
            b4 = Vector512.FusedMultiplyAdd(v, wb, b4);
            c4 = Vector512.FusedMultiplyAdd(v, wc, c4);
            v = Vector512.Create(*(z + s));
            a5 = Vector512.FusedMultiplyAdd(v, wa, a5);
            b5 = Vector512.FusedMultiplyAdd(v, wb, b5);
            c5 = Vector512.FusedMultiplyAdd(v, wc, c5);
            v = Vector512.Create(*(z + s2));
            a6 = Vector512.FusedMultiplyAdd(v, wa, a6);
            b6 = Vector512.FusedMultiplyAdd(v, wb, b6);
            c6 = Vector512.FusedMultiplyAdd(v, wc, c6);
            v = Vector512.Create(*(z + s3));
            a7 = Vector512.FusedMultiplyAdd(v, wa, a7);
            b7 = Vector512.FusedMultiplyAdd(v, wb, b7);
            c7 = Vector512.FusedMultiplyAdd(v, wc, c7);
            w += 3 * L;
            x++;
            z++;
        }
        Store(a0, b0, c0, y, keepMax);
        Store(a1, b1, c1, y + ys, keepMax);
        Store(a2, b2, c2, y + (2 * ys), keepMax);
        Store(a3, b3, c3, y + (3 * ys), keepMax);
        Store(a4, b4, c4, y + (4 * ys), keepMax);
        Store(a5, b5, c5, y + (5 * ys), keepMax);
        Store(a6, b6, c6, y + (6 * ys), keepMax);
        Store(a7, b7, c7, y + (7 * ys), keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(float* x, int inputs, float* w, float* b, float* y, bool keepMax)
    {
        Vector512<float> a0 = Vector512.Load(b), b0 = Vector512.Load(b + L), c0 = Vector512.Load(b + (2 * L));
        for (int k = 0; k < inputs; k++)
        {
            Vector512<float> wa = Vector512.Load(w), wb = Vector512.Load(w + L), wc = Vector512.Load(w + (2 * L));
            Vector512<float> v = Vector512.Create(*x);
            a0 = Vector512.FusedMultiplyAdd(v, wa, a0);
            b0 = Vector512.FusedMultiplyAdd(v, wb, b0);
            c0 = Vector512.FusedMultiplyAdd(v, wc, c0);
            w += 3 * L;
            x++;
        }
        Store(a0, b0, c0, y, keepMax);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> a, Vector512<float> b, Vector512<float> c, float* y, bool keepMax)
    {
        if (keepMax)
        {
            Vector512.MaxNative(Vector512.MaxNative(a, b), c).Store(y);
            return;
        }
        a.Store(y);
        b.Store(y + L);
        c.Store(y + (2 * L));
    }
}
