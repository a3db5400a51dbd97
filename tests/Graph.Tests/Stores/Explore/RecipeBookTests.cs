using Graph.Stores.Neo4j.Explore;

namespace Graph.Tests.Stores.Explore;

public sealed class RecipeBookTests
{
    public static TheoryData<string> Names => [.. RecipeBook.All.Select(recipe => recipe.Name)];

    [Fact]
    public void There_are_questions_of_every_theme()
    {
        Assert.True(RecipeBook.All.Count >= 30);
        Assert.Equal(RecipeBook.Themes, RecipeBook.All.Select(recipe => recipe.Theme).Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_recipe_says_what_it_takes_and_gives(string name)
    {
        var recipe = RecipeBook.Find(name)!;
        Assert.Matches(@"^[A-Z][^.]+$", recipe.Title);
        Assert.Matches(@"^[A-Z].*\.$", recipe.Explanation);
        Assert.NotEmpty(recipe.Picture);
        Assert.Equal(
            recipe.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal),
            System.Text.RegularExpressions.Regex.Matches(recipe.Statement, @"\$([a-z]+)").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("apoc", recipe.Statement, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(';', recipe.Statement);
        Assert.All(recipe.Text.Split('\n'), line => Assert.True(line.Length <= 170, line));
    }

    [Fact]
    public void Each_theme_has_questions_whose_answers_can_be_drawn()
    {
        var drawn = RecipeBook.All.Where(recipe => recipe.Drawing is not null).ToList();
        Assert.Equal(RecipeBook.Themes, drawn.Select(recipe => recipe.Theme).Distinct());
        Assert.All(drawn, recipe =>
        {
            Assert.Null(ReadGate.Check(recipe.Drawing!));
            Assert.Contains("\nRETURN ", recipe.Drawing, StringComparison.Ordinal);
            Assert.Empty(System.Text.RegularExpressions.Regex.Matches(recipe.Drawing!, @"\$([a-z]+)").Select(match => match.Groups[1].Value).Except(recipe.Parameters.Select(parameter => parameter.Name)));
        });
    }

    [Theory]
    [InlineData("// Title\n// Theme: Time\n// What.\n// Parameters:\n//   day = 1\n// Columns: x\n// Picture: ()\nRETURN 1 AS x", "is no parameter")]
    [InlineData("// Title\n// What.\n// Parameters: none\n// Columns: x\n// Picture: ()\nRETURN 1 AS x", "stand above the line")]
    public void A_header_that_lacks_something_is_named(string text, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => RecipeBook.Read("search", text)).Message, StringComparison.Ordinal);
}
