namespace Graph.Stores.Neo4j;

/// <summary>The properties of a node or tie. Absent values and empty lists are left out; text is written by <see cref="PropertyText"/>.</summary>
internal sealed class Properties : Dictionary<string, object>
{
    private readonly List<(string Name, Type Type)> named = [];

    public Properties()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The properties that could be here, with those that were left out, and their types.</summary>
    public IEnumerable<(string Name, Type Type)> Columns =>
        named.Concat(Keys.Except(named.Select(column => column.Name), StringComparer.Ordinal).Select(name => (name, this[name].GetType())));

    /// <summary>Sets or, given null, leaves out. Lets properties be listed in a collection initializer.</summary>
    public void Add(string name, string? value) => Set(name, value is null ? null : PropertyText.Of(value), typeof(string));

    /// <inheritdoc cref="Add(string, string?)"/>
    public void Add(string name, int? value) => Set(name, value, typeof(int));

    /// <summary>Sets or, given nothing, leaves out.</summary>
    public void Add(string name, IEnumerable<string> values) => Set(name, PropertyText.Of(values) is { Length: > 0 } texts ? texts : null, typeof(string[]));

    /// <inheritdoc cref="Add(string, IEnumerable{string})"/>
    public void Add(string name, IEnumerable<int> values) => Set(name, values.ToArray() is { Length: > 0 } numbers ? numbers : null, typeof(int[]));

    /// <summary>Sets spans as starts and ends in turn.</summary>
    public void Add(string name, IEnumerable<TextSpan> spans) => Add(name, spans.SelectMany(span => new[] { span.Start, span.End }));

    /// <summary>A copy without one of them.</summary>
    public Properties Without(string name)
    {
        var rest = new Properties();
        foreach (var (key, value) in this.Where(pair => pair.Key != name))
            rest[key] = value;
        return rest;
    }

    private void Set(string name, object? value, Type type)
    {
        named.Add((name, type));
        if (value is not null)
            this[name] = value;
    }
}
