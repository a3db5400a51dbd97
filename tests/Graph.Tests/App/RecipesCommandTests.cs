using Graph.Stores.Neo4j.Explore;
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
    public void An_unknown_name_is_answered_with_the_nearest()
    {
        var run = KgRun.Of("recipes", "go-between");

        Assert.Equal(64, run.Code);
        Assert.Contains("Near it: go-betweens", run.Error, StringComparison.Ordinal);
    }
}
