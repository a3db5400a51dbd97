namespace Graph.Language.Msgpack;

/// <summary>Row-major float32 numbers with their shape; every number is finite.</summary>
internal sealed record Tensor(int[] Shape, float[] Data)
{
    public override string ToString() => $"({string.Join(", ", Shape)})";
}
