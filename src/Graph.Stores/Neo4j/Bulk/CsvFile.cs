using System.Text;

namespace Graph.Stores.Neo4j.Bulk;

/// <summary>One file of nodes or ties, written as its rows come. The first row tells the columns.</summary>
internal sealed class CsvFile(string folder, string name) : IDisposable
{
    private const int Buffer = 1 << 16;
    private StreamWriter? writer;
    private IReadOnlyList<CsvColumn> columns = [];
    private IReadOnlyList<string> inCells = [];

    /// <summary>The file's name, without its folder.</summary>
    public string Name => name;

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>UTF-16 units of the longest line so far.</summary>
    public int Longest { get; private set; }

    /// <summary>Writes a row: cells that the importer has names of its own for, then properties.</summary>
    /// <exception cref="InvalidOperationException">There are properties that the first row did not know.</exception>
    public void Write(IReadOnlyList<(string Header, string Value)> cells, Properties properties, IReadOnlyList<CsvColumn> more, object row)
    {
        if (writer is null)
        {
            var names = cells.Select(cell => cell.Header[..cell.Header.IndexOf(':', StringComparison.Ordinal)]).ToList();
            inCells = [.. properties.Columns.Select(column => column.Name).Intersect(names, StringComparer.Ordinal)];
            columns = [.. properties.Columns.Where(column => !inCells.Contains(column.Name, StringComparer.Ordinal)).Select(column => CsvColumn.Of(column.Name, column.Type))];
            writer = new StreamWriter(new FileStream(Path.Combine(folder, name), FileMode.CreateNew), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
            Line(cells.Select(cell => cell.Header).Concat(columns.Concat(more).Select(column => column.Header)));
        }

        if (inCells.Count + columns.Count(column => properties.ContainsKey(column.Name)) != properties.Count)
            throw new InvalidOperationException($"A row of {name} has other properties than the first: {string.Join(", ", properties.Keys)}.");
        Line(cells.Select(cell => CsvText.Of(cell.Value))
            .Concat(columns.Select(column => CsvText.Of(properties.GetValueOrDefault(column.Name))))
            .Concat(more.Select(column => CsvText.Of(RowMembers.Of(row, column.Name)))));
        Rows++;
    }

    public void Dispose() => writer?.Dispose();

    private void Line(IEnumerable<string> cells)
    {
        var line = string.Join(',', cells);
        Longest = Math.Max(Longest, line.Length);
        writer!.Write(line);
        writer.Write('\n');
    }
}
