using System.Text;
using System.Text.Json;

namespace Graph.Language.Model;

/// <summary>A config.cfg: sections of keys with JSON values (FORMAT 1). Objects given inline count as sections below their key.</summary>
internal sealed class PipelineConfig
{
    private readonly string file;
    private readonly Dictionary<string, Dictionary<string, JsonFile?>> sections = new(StringComparer.Ordinal);

    private PipelineConfig(string file) => this.file = file;

    public static PipelineConfig Parse(string file, ReadOnlySpan<byte> bytes)
    {
        var config = new PipelineConfig(file);
        string section = "";
        int number = 0;
        foreach (string line in JoinContinuations(Encoding.UTF8.GetString(bytes)))
        {
            number += 1 + line.Count(c => c == '\n');
            string trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] is '#' or ';') continue;
            if (trimmed[0] == '[') section = config.Open(trimmed, number);
            else config.Add(section, trimmed, number);
        }
        return config;
    }

    /// <summary>A value as JSON, or null where the key is missing, null or an interpolation.</summary>
    public JsonFile? Find(string section, string key) =>
        sections.TryGetValue(section, out var keys) && keys.TryGetValue(key, out var value)
        && value is { Element.ValueKind: not JsonValueKind.Null } ? value : null;

    /// <summary>Whether the key is there, even with the value null.</summary>
    public bool Has(string section, string key) => sections.TryGetValue(section, out var keys) && keys.ContainsKey(key);

    public JsonFile Get(string section, string key) =>
        Find(section, key) ?? throw new ModelFormatException(file, $"[{section}]", $"key '{key}' is missing");

    public string? FindText(string section, string key) => Find(section, key)?.Text();

    /// <summary>Names of all sections that begin with the given one and a dot, and itself.</summary>
    public IEnumerable<string> Below(string section) =>
        sections.Keys.Where(k => k == section || k.StartsWith(section + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static List<string> JoinContinuations(string text)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            bool continues = line.Length > 0 && line[0] is ' ' or '\t' && lines.Count > 0 && lines[^1].Contains('=', StringComparison.Ordinal);
            if (continues) lines[^1] += "\n" + line.TrimEnd('\r');
            else lines.Add(line.TrimEnd('\r'));
        }
        return lines;
    }

    private string Open(string line, int number)
    {
        if (line[^1] != ']') throw new ModelFormatException(file, $"line {number}", "section has no closing bracket");
        string name = line[1..^1];
        sections.TryAdd(name, new(StringComparer.Ordinal));
        return name;
    }

    private void Add(string section, string line, int number)
    {
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || section.Length == 0)
            throw new ModelFormatException(file, $"line {number}", "expected '[section]' or 'key = value'");
        string key = line[..equals].Trim(), value = line[(equals + 1)..].Trim();
        if (value.Contains("${", StringComparison.Ordinal) || value.StartsWith('$'))
        {
            sections[section][key] = null;
            return;
        }
        var json = JsonFile.Parse($"{file}:{number}", Encoding.UTF8.GetBytes(value.Length == 0 ? "null" : value));
        Add(section, key, json with { File = file, Place = $"line {number}" });
    }

    private void Add(string section, string key, JsonFile value)
    {
        if (!sections.TryGetValue(section, out var keys)) sections[section] = keys = new(StringComparer.Ordinal);
        keys[key] = value;
        if (value.Element.ValueKind != JsonValueKind.Object) return;
        foreach (var (name, member) in value.Members()) Add($"{section}.{key}", name, member);
    }
}
