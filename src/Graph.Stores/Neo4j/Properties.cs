namespace Graph.Stores.Neo4j;

/// <summary>The properties of a node or tie. Absent values are left out; text is written by <see cref="PropertyText"/>.</summary>
internal sealed class Properties : Dictionary<string, object>
{
    public Properties()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Sets or, given null, leaves out. Lets properties be listed in a collection initializer.</summary>
    public void Add(string name, string? value)
    {
        if (value is not null)
            this[name] = PropertyText.Of(value);
    }

    /// <inheritdoc cref="Add(string, string?)"/>
    public void Add(string name, int? value)
    {
        if (value is { } number)
            this[name] = number;
    }

    /// <inheritdoc cref="Add(string, string?)"/>
    public void Add(string name, IEnumerable<string> values) => this[name] = values.Select(PropertyText.Of).ToArray();

    /// <summary>Sets spans as starts and ends in turn.</summary>
    public void Add(string name, IEnumerable<TextSpan> spans) => this[name] = spans.SelectMany(span => new[] { span.Start, span.End }).ToArray();
}
