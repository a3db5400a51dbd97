using System.IO.Compression;
using System.Text;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>All recipes as Neo4j Browser imports favorites: a zip of statements, a folder for each theme. The first comment is the favorite's name.</summary>
internal static class BrowserFavorites
{
    // The oldest moment that the format knows: the same recipes give the same bytes.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var recipe in RecipeBook.All)
        {
            var entry = zip.CreateEntry($"{recipe.Theme}/{recipe.Name}.cypher");
            entry.LastWriteTime = Moment;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(Text(recipe));
        }
    }

    // The Browser wants all parameters set before: the line to copy stands under the name.
    private static string Text(Recipe recipe)
    {
        var lines = recipe.Text.Split('\n');
        return recipe.Parameters.Count == 0 ? recipe.Text : $"{lines[0]}\n// Run before: {Parameters(recipe)}\n{string.Join('\n', lines.Skip(1))}";
    }

    /// <summary>The Browser's command that sets all parameters of a recipe.</summary>
    public static string Parameters(Recipe recipe) =>
        $":params {{{string.Join(", ", recipe.Parameters.Select(parameter => $"{parameter.Name}: {Value(parameter.Default)}"))}}}";

    private static string Value(JToken value) => value.Type == JTokenType.String ? JsonConvert.ToString((string)value!, '\'') : value.ToString(Formatting.None);
}
