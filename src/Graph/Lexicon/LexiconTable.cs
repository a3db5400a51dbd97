using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Lexicon;

/// <summary>One row of a table; <see cref="Line"/> is its line in the file, the first line is 1.</summary>
public sealed record LexiconRow(int Line, ImmutableArray<string> Cells);

/// <summary>
/// A table of the lexicon: tab-separated UTF-8 text. First come comment lines ("# "), then one line of column names, then rows.
/// A table never changes after it was read.
/// </summary>
public sealed class LexiconTable
{
    private const string Prefix = "tables/";

    private LexiconTable(string path, ImmutableArray<string> comments, ImmutableArray<string> columns, ImmutableArray<LexiconRow> rows)
    {
        Path = path;
        Comments = comments;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The path below the folder of tables, for instance <c>en/offices.tsv</c>.</summary>
    public string Path { get; }

    /// <summary>What the table says of itself: content, source, licence, known problems.</summary>
    public ImmutableArray<string> Comments { get; }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows in the order of the file.</summary>
    public ImmutableArray<LexiconRow> Rows { get; }

    /// <summary>The paths of all shipped tables, in ordinal order.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. typeof(LexiconTable).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal)];

    /// <summary>Reads a shipped table and checks that it has exactly <paramref name="columns"/>.</summary>
    /// <exception cref="LexiconException">There is no such table, or its text breaks the format.</exception>
    public static LexiconTable Load(string path, params string[] columns) => Parse(path, Encoding.UTF8.GetString(Bytes(path)), columns);

    /// <summary>Reads a table from its text; an empty list of <paramref name="columns"/> accepts any header.</summary>
    /// <exception cref="LexiconException">The text breaks the format.</exception>
    public static LexiconTable Parse(string path, string text, params string[] columns)
    {
        var lines = text.Split('\n');
        var at = 0;
        while (at < lines.Length && lines[at].StartsWith('#'))
            at++;
        if (at >= lines.Length || lines[at].Length == 0)
            throw new LexiconException(path, at + 1, "a line of column names must follow the comments");
        var header = lines[at].Split('\t').ToImmutableArray();
        if (columns.Length > 0 && !header.AsSpan().SequenceEqual(columns))
            throw new LexiconException(path, at + 1, $"columns are '{string.Join(", ", header)}'; expected: {string.Join(", ", columns)}");
        return new LexiconTable(path, [.. lines.Take(at).Select(l => l.TrimStart('#', ' '))], header, ReadRows(path, lines, at + 1, header.Length));
    }

    /// <summary>An error about one row that names file and line.</summary>
    public LexiconException Error(LexiconRow row, string message) => new(Path, row.Line, message);

    /// <summary>The cell of a column whose values are a closed list.</summary>
    /// <exception cref="LexiconException">The value is not one of <paramref name="known"/>.</exception>
    public string Choice(LexiconRow row, int column, IReadOnlyCollection<string> known) =>
        known.Contains(row.Cells[column], StringComparer.Ordinal)
            ? row.Cells[column]
            : throw Error(row, $"unknown {Columns[column]} '{row.Cells[column]}'; known: {string.Join(", ", known)}");

    /// <summary>SHA-256 over all tables (path, then bytes, in the order of <see cref="Paths"/>), as 64 lower-case hexadecimal digits.</summary>
    internal static string HashOfAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(Bytes(path));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ImmutableArray<LexiconRow> ReadRows(string path, string[] lines, int from, int width)
    {
        var rows = ImmutableArray.CreateBuilder<LexiconRow>(lines.Length - from);
        for (var i = from; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 && i == lines.Length - 1)
                break;
            var cells = lines[i].Split('\t');
            if (cells.Length != width)
                throw new LexiconException(path, i + 1, $"{cells.Length} cells; the header has {width} columns");
            rows.Add(new LexiconRow(i + 1, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(cells)));
        }
        return rows.ToImmutable();
    }

    private static byte[] Bytes(string path)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new LexiconException(path, 0, $"no such table; there are: {string.Join(", ", Paths)}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
