using Newtonsoft.Json;

namespace Graph.App.Prompt;

/// <summary>What was asked before, oldest first, kept in a file of the user's: one JSON text a line.</summary>
internal sealed class History
{
    private const int Most = 1_000;
    private readonly string? file;
    private readonly List<string> entries;

    /// <summary>Reads the history of a file; null keeps none.</summary>
    public History(string? file)
    {
        this.file = file;
        entries = file is not null && File.Exists(file) ? Read(file) : [];
    }

    public IReadOnlyList<string> Entries => entries;

    /// <summary>The file in the user's state folder.</summary>
    public static string? UsualFile()
    {
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } named ? named
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".local", "state") : "";
        return state.Length > 0 ? Path.Combine(state, "kg", "cypher-history") : null;
    }

    /// <summary>Adds an entry unless it is the last one again. A file that cannot be written keeps what it has.</summary>
    public void Add(string entry)
    {
        if (entry.Length == 0 || (entries.Count > 0 && entries[^1] == entry))
            return;
        entries.Add(entry);
        if (file is null)
            return;
        try
        {
            Write(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Asking works without a memory.
        }
    }

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        foreach (var line in entries.TakeLast(Most))
            writer.Write(JsonConvert.ToString(line) + "\n");
    }

    private static List<string> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select(Entry).OfType<string>().TakeLast(Most)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? Entry(string line)
    {
        try
        {
            return JsonConvert.DeserializeObject<string>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
