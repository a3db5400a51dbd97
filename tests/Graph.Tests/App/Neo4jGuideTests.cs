using System.Text.RegularExpressions;
using System.Xml.Linq;
using Graph.Stores.Neo4j.Explore;
using Graph.Tests.Stores;
using Graph.Tests.Support;

namespace Graph.Tests.App;

/// <summary>The pictures of docs/neo4j.md show what the commands above them draw; docs/pictures/draw.sh draws them anew.</summary>
[Collection("neo4j")]
public sealed partial class Neo4jGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "neo4j.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_theme_has_a_recipe_with_its_picture() => Assert.Equal(
        RecipeBook.Themes, Pictures().Matches(Guide).Select(match => RecipeBook.Find(match.Groups["recipe"].Value)!.Theme));

    [Fact]
    public void Each_picture_is_what_its_command_draws()
    {
        Neo4jTestServer.Wipe();
        var server = $"neo4j+{Neo4jTestServer.Uri}";
        using var folder = new TemporaryFolder();
        Assert.Equal(0, KgRun.Of("build", Path.Combine(Repository.Root, "samples", "news"), "--graph", server, "--quiet").Code);
        Assert.All(Pictures().Matches(Guide), match =>
        {
            var file = match.Groups["file"].Value;
            var parameters = Parameters().Matches(match.Groups["parameters"].Value).SelectMany(parameter => new[] { "--param", parameter.Groups["parameter"].Value.Replace("\"", "", StringComparison.Ordinal) });
            Assert.Equal(0, KgRun.Of(["cypher", "--recipe", match.Groups["recipe"].Value, .. parameters, "-o", folder[file], "--graph", server]).Code);
            Assert.Equal(Words(folder[file]), Words(Path.Combine(Repository.Root, "docs", "pictures", file)));
        });
    }

    // Where the words stand hangs on the last digits of sines, which machines may give differently.
    private static IEnumerable<string> Words(string file) => XDocument.Load(file).Descendants().Where(element => element.Name.LocalName is "text" or "title" or "desc")
        .Select(element => element.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"`kg cypher --recipe (?<recipe>[a-z-]+) (?<parameters>[^`]*)-o docs/pictures/(?<file>[a-z-]+\.svg)`[^\n]*\n\n!\[[^\]\n]+\]\(pictures/\k<file>\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pictures();

    [GeneratedRegex("--param (?<parameter>[a-z]+=(\"[^\"]*\"|\\S+))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameters();
}
