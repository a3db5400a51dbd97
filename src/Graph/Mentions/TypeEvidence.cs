namespace Graph.Mentions;

/// <summary>How much speaks for each type of a name; immutable.</summary>
internal sealed class TypeEvidence
{
    private readonly double[] weights;

    private TypeEvidence(double[] weights) => this.weights = weights;

    /// <summary>Nothing speaks for anything.</summary>
    public static TypeEvidence None { get; } = new(new double[Enum.GetValues<EntityType>().Length]);

    /// <summary>The type that most speaks for, the first of the ontology on a tie, with its weight.</summary>
    public (EntityType Type, double Weight) Best
    {
        get
        {
            var best = 0;
            for (var i = 1; i < weights.Length; i++)
                if (weights[i] > weights[best])
                    best = i;
            return ((EntityType)best, weights[best]);
        }
    }

    /// <summary>This and something more for one type.</summary>
    public TypeEvidence With(EntityType type, double weight)
    {
        var sum = (double[])weights.Clone();
        sum[(int)type] += weight;
        return new TypeEvidence(sum);
    }

    /// <summary>Both together.</summary>
    public TypeEvidence Plus(TypeEvidence other) => new([.. weights.Zip(other.weights, (a, b) => a + b)]);

    /// <summary>The stronger of both for each type.</summary>
    public TypeEvidence Max(TypeEvidence other) => new([.. weights.Zip(other.weights, Math.Max)]);

    /// <summary>Each weight divided.</summary>
    public TypeEvidence Over(int count) => new([.. weights.Select(weight => weight / count)]);
}
