using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Ontology;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Explore;

/// <summary>The style sheet for Neo4j Browser: rules without comments, which its reader does not know.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Rules = Rule().Matches(File.ReadAllText(Path.Combine(Repository.Root, "cypher", "style.grass"))).ToDictionary(
        match => match.Groups["name"].Value, match => match.Groups["lines"].Value.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(": ", 2)).ToDictionary(part => part[0], part => part[1]));

    [Fact]
    public void Every_kind_of_thing_every_family_and_every_status_has_a_look()
    {
        var labels = Enum.GetNames<EntityType>().Concat(OntologySet.Shipped.Families).Concat(Enum.GetNames<EventStatus>()).Append("Event");
        Assert.All(labels, label => Assert.Contains($"node.{label}", Rules.Keys));
    }

    // The rule of a status comes last: where several fit, the later wins.
    [Fact]
    public void What_did_not_happen_looks_unlike_what_did()
    {
        var order = Rules.Keys.ToList();
        Assert.All(Enum.GetNames<EventStatus>(), status => Assert.True(order.IndexOf($"node.{status}") > order.IndexOf("node.Violence")));
        Assert.All((string[])["Planned", "Possible", "Denied", "Cancelled"], status => Assert.Equal("#F7F7F7", Rules[$"node.{status}"]["color"]));
        Assert.Equal(Enum.GetValues<EventStatus>().Length, Enum.GetNames<EventStatus>().Select(status => Rules[$"node.{status}"]["border-color"] + Rules[$"node.{status}"]["border-width"]).Distinct().Count());
    }

    [Fact]
    public void All_recipes_stand_in_the_folders_list()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "cypher", "recipes", "README.md"));
        Assert.All(Graph.Stores.Neo4j.Explore.RecipeBook.All, recipe => Assert.Contains($"| [{recipe.Name}]({recipe.Name}.cypher) | {recipe.Title} |", list, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?<name>[\w.]+) \{\n(?<lines>(  [a-z-]+: [^;\n]+;\n)+)\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();
}
