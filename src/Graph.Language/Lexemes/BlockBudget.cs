namespace Graph.Language.Lexemes;

/// <summary>How many word forms may still keep the large products of an encoder's first layer; shared by the forms of one generation.</summary>
internal sealed class BlockBudget(int blocks)
{
    /// <summary>For forms that are not kept themselves.</summary>
    public static readonly BlockBudget None = new(0);

    private int left = blocks;

    public bool TryTake() => Volatile.Read(ref left) > 0 && Interlocked.Decrement(ref left) >= 0;
}
