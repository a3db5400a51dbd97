using System.Buffers;
using System.Runtime.CompilerServices;

namespace Graph.Language.Encoders;

/// <summary>An array on loan from the shared pool; its content is not cleared.</summary>
internal readonly struct PooledArray<T>(int length) : IDisposable
{
    public T[] Array { get; } = ArrayPool<T>.Shared.Rent(length);

    public Span<T> Span => Array.AsSpan(0, length);

    public int Length => length;

    public void Dispose() => ArrayPool<T>.Shared.Return(Array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
