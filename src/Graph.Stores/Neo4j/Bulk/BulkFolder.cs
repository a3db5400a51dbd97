namespace Graph.Stores.Neo4j.Bulk;

/// <summary>Takes the statements that would fill an empty database and writes what they leave behind into files for
/// <c>neo4j-admin database import</c>, one a kind of node or tie. What reads finds nothing.</summary>
internal sealed class BulkFolder(string folder) : IStatementTarget, IDisposable
{
    private static readonly Properties None = [];
    private readonly SortedDictionary<string, (CsvFile File, string Option)> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);
    private readonly HashSet<(object, string, string, string)> seen = [];

    /// <summary>Called with the number of rows after each of them.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Originals by the ids of their copies.</summary>
    public IReadOnlyDictionary<string, string> Copies { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Nodes so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>Ties so far.</summary>
    public long Ties { get; private set; }

    /// <summary>UTF-16 units of the longest line.</summary>
    public int Longest => files.Values.Select(item => item.File.Longest).DefaultIfEmpty(0).Max();

    /// <summary>Options of the importer that name the files, nodes first.</summary>
    public IReadOnlyList<string> Options => [.. files.Values.Select(item => item.Option).Order(StringComparer.Ordinal)];

    /// <summary>Names all nodes of a label: ties to others are left out, as a server leaves out what it does not find.</summary>
    public void Expect(string label, IEnumerable<string> ids) => known[label] = ids.ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null) => statement.StartsWith("read/", StringComparison.Ordinal)
        ? []
        : throw new InvalidOperationException($"The statement '{statement}' has no rows to be written into files.");

    /// <inheritdoc/>
    public void RunRows<T>(string statement, IEnumerable<T> rows)
        where T : notnull
    {
        if (BulkShape.Of(statement) is not { } shape)
            return;
        foreach (var row in rows)
        {
            if (shape.Node is { } node)
                WriteNode(node, row);
            foreach (var tie in shape.Ties)
                WriteTie(tie, row, shape.Node is null ? PropertiesOf(row) : None);
            Progress?.Invoke(Nodes + Ties);
        }
    }

    public void Dispose()
    {
        foreach (var (file, _) in files.Values)
            file.Dispose();
    }

    private void WriteNode(NodeShape shape, object row)
    {
        var id = RowMembers.Needed<string>(row, "id");
        if (shape.Again && !seen.Add((shape, id, "", "")))
            return;
        List<(string, string)> cells = [($"id:ID({shape.Label})", id)];
        if (RowMembers.Of(row, "labels") is IEnumerable<string> labels)
            cells.Add((":LABEL", string.Join(PropertyText.Part, labels)));
        var properties = PropertiesOf(row);
        if (shape.Copied)
            properties.Add("copyOf", Copies.GetValueOrDefault(id));
        File(shape.Label, $"--nodes={shape.Label}=").Write(cells, properties, shape.More, row);
        Nodes++;
    }

    private void WriteTie(TieShape shape, object row, Properties properties)
    {
        var (from, to) = (IdOf(shape.From, row), IdOf(shape.To, row));
        if (!IsThere(shape.From.Label, from) || !IsThere(shape.To.Label, to))
            return;
        if (shape.Again && !seen.Add((shape, from, to, string.Join('\n', shape.More.Select(column => RowMembers.Of(row, column.Name))))))
            return;
        List<(string, string)> cells = [($":START_ID({shape.From.Label})", from), ($":END_ID({shape.To.Label})", to)];
        if (shape.Type is null)
            cells.Add((":TYPE", RowMembers.Needed<string>(row, "type")));
        var option = $"--relationships={(shape.Type is null ? "" : $"{shape.Type}=")}";
        File($"{shape.From.Label}-{shape.Name}-{shape.To.Label}", option).Write(cells, properties, shape.More, row);
        Ties++;
    }

    // Rows name a run by its number, as its id is known to nobody but the database.
    private static string IdOf(TieEnd end, object row) =>
        RowMembers.Of(row, end.Member) is int number ? RunNodes.CopyId(number) : RowMembers.Needed<string>(row, end.Member);

    private static Properties PropertiesOf(object row) => RowMembers.Of(row, "properties") as Properties ?? None;

    private bool IsThere(string label, string id) => !known.TryGetValue(label, out var ids) || ids.Contains(id);

    private CsvFile File(string name, string option)
    {
        if (!files.TryGetValue(name, out var item))
            files[name] = item = (new CsvFile(folder, $"{name}.csv"), $"{option}{name}.csv");
        return item.File;
    }
}
