using System.IO.Compression;
using Graph.Stores.Neo4j.Explore;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

public sealed class RecipesCommandTests
{
    [Fact]
    public void All_recipes_are_listed_by_theme()
    {
        var run = KgRun.Of("recipes");

        Assert.Equal(0, run.Code);
        Assert.All(RecipeBook.All, recipe => Assert.Contains($"  {recipe.Name} ", run.Out, StringComparison.Ordinal));
        Assert.All(RecipeBook.Themes, theme => Assert.Contains($"\n{theme}\n", "\n" + run.Out, StringComparison.Ordinal));
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_theme_is_explained_and_one_recipe_shown_with_its_statement()
    {
        Assert.Contains("Everybody whom two people both met", KgRun.Of("recipes", "meetings").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("shortest-path", KgRun.Of("recipes", "meetings").Out, StringComparison.Ordinal);
        var one = KgRun.Of("recipes", "met-both").Out;
        Assert.Contains("MATCH (a)-[x:MET]-(p:Person)-[y:MET]-(b)", one, StringComparison.Ordinal);
        Assert.Contains("kg cypher --recipe met-both --param one=\"George Shultz\"", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_all_that_a_program_needs_to_ask()
    {
        Assert.Equal(RecipeBook.All.Count, JObject.Parse(KgRun.Of("recipes", "--json").Out)["recipes"]!.Count());
        var one = JObject.Parse(KgRun.Of("recipes", "go-betweens", "--json").Out);
        Assert.Equal("""{"name":"days","kind":"number","needed":false,"default":365,"explanation":"days between the two contacts, at most"}""", one["parameters"]![2]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void A_zip_for_the_favorites_of_the_Browser_is_the_same_each_time()
    {
        using var folder = new TemporaryFolder();
        Assert.All((string[])["a.zip", "b.zip"], name => Assert.Equal(0, KgRun.Of("recipes", "-o", folder[name]).Code));

        Assert.Equal(File.ReadAllBytes(folder["a.zip"]), File.ReadAllBytes(folder["b.zip"]));
        using var zip = ZipFile.OpenRead(folder["a.zip"]);
        Assert.Equal(RecipeBook.All.Select(recipe => $"{recipe.Theme}/{recipe.Name}.cypher"), zip.Entries.Select(entry => entry.FullName));
        using var text = new StreamReader(zip.GetEntry("Meetings/met-both.cypher")!.Open());
        Assert.StartsWith("// Who met both\n// Run before: :params {one: 'George Shultz', other: 'Mikhail Gorbachev'}\n// Theme: Meetings\n", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.Contains("cannot be written", KgRun.Of("recipes", "-o", "/nowhere/at/all.zip").Error, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_name_is_answered_with_the_nearest()
    {
        var run = KgRun.Of("recipes", "go-between");

        Assert.Equal(64, run.Code);
        Assert.Contains("Near it: go-betweens", run.Error, StringComparison.Ordinal);
    }
}
