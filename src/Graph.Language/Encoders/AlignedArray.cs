using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Language.Encoders;

/// <summary>Numbers that begin at a whole cache line and never move, so that no vector load straddles two lines.</summary>
internal sealed unsafe class AlignedArray
{
    private const int Line = 64;
    private readonly float[] storage;
    private readonly int first;

    public AlignedArray(int length)
    {
        storage = GC.AllocateArray<float>(length + (Line / sizeof(float)), pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(storage));
        first = (int)((Line - (address % Line)) % Line / sizeof(float));
        Length = length;
    }

    public int Length { get; }

    public Span<float> Span => storage.AsSpan(first, Length);
}
