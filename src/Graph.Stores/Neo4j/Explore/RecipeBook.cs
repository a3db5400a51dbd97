using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>The recipes that ship with this program, read from the headers of their files.</summary>
public static partial class RecipeBook
{
    private const string Folder = "recipes";

    /// <summary>All themes, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Themes { get; } = ["Overview", "Meetings", "Paths", "Time", "Force", "Doubt", "Sources", "Offices", "Places"];

    /// <summary>All recipes, by theme in the order of the themes, then by name.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
        [.. Cypher.In(Folder).Select(name => Read(name[(Folder.Length + 1)..], Cypher.Text(name))).OrderBy(recipe => Place(recipe.Theme)).ThenBy(recipe => recipe.Name, StringComparer.Ordinal)];

    /// <summary>The recipe with this name, or null.</summary>
    public static Recipe? Find(string name) => All.FirstOrDefault(recipe => recipe.Name == name);

    /// <summary>Reads one file.</summary>
    /// <exception cref="FormatException">Its header lacks something; the message says what.</exception>
    internal static Recipe Read(string name, string text)
    {
        var header = text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line[2..].TrimEnd()).ToList();
        string? Line(string key) => header.FirstOrDefault(line => line.StartsWith($" {key}: ", StringComparison.Ordinal))?[(key.Length + 3)..];
        string Needed(string key) => Line(key) ?? throw new FormatException($"cypher/recipes/{name}.cypher: the header has no line '// {key}: …'.");
        var parameters = header.FindIndex(line => line.StartsWith(" Parameters:", StringComparison.Ordinal));
        if (parameters < 3)
            throw new FormatException($"cypher/recipes/{name}.cypher: title, theme and explanation stand above the line '// Parameters:'.");
        var statement = Cypher.Of($"{Folder}/{name}");
        return new Recipe(
            name, header[0].Trim(), Needed("Theme"), string.Join(' ', header[2..parameters].Select(line => line.Trim())),
            [.. Below(header, parameters).Select(line => Parameter(name, line))],
            Needed("Columns").Split(", "), Needed("Picture"), Line("Scan"), statement, Drawing(header, statement), text);
    }

    private static IEnumerable<string> Below(List<string> header, int line) => header.Skip(line + 1).TakeWhile(next => next.StartsWith("   ", StringComparison.Ordinal));

    // The header holds what stands in the place of the last RETURN and of all behind it.
    private static string? Drawing(List<string> header, string statement)
    {
        const string Key = " Drawing: ";
        var line = header.FindIndex(text => text.StartsWith(Key, StringComparison.Ordinal));
        return line < 0 ? null : statement[..(statement.LastIndexOf("\nRETURN", StringComparison.Ordinal) + 1)]
            + string.Join('\n', Below(header, line).Select(text => text.Trim()).Prepend(header[line][Key.Length..]));
    }

    private static int Place(string theme) => Themes.Index().FirstOrDefault(pair => pair.Item == theme, (Index: int.MaxValue, Item: theme)).Index;

    private static RecipeParameter Parameter(string recipe, string line)
    {
        var match = ParameterLine().Match(line);
        if (!match.Success || !Enum.TryParse<ParameterKind>(match.Groups["kind"].Value, ignoreCase: true, out var kind))
            throw new FormatException($"cypher/recipes/{recipe}.cypher: '//{line}' is no parameter; write '//   NAME: name|text|number|day = DEFAULT — EXPLANATION'.");
        using var json = new JsonTextReader(new StringReader(match.Groups["default"].Value)) { DateParseHandling = DateParseHandling.None };
        return new RecipeParameter(match.Groups["name"].Value, kind, JToken.ReadFrom(json), match.Groups["text"].Value);
    }

    [GeneratedRegex("^   (?<name>[a-z]+): (?<kind>[a-z]+) = (?<default>.+?) — (?<text>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ParameterLine();
}
