using Graph.Queries;
using Graph.Stores.Neo4j.Explore;

namespace Graph.App.Exploring;

/// <summary>Finds a recipe by what users write.</summary>
internal static class RecipeNames
{
    /// <summary>The recipe with this name.</summary>
    /// <exception cref="UserException">There is none; the message names the nearest.</exception>
    public static Recipe Find(string name)
    {
        if (RecipeBook.Find(name.ToLowerInvariant()) is { } found)
            return found;
        var near = RecipeBook.All.OrderBy(recipe => recipe.Name.Contains(name, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(name, recipe.Name)).Take(3).Select(recipe => recipe.Name);
        throw new UserException($"There is no recipe or theme '{name}'. Near it: {string.Join(", ", near)}. Themes: {string.Join(", ", RecipeBook.Themes).ToLowerInvariant()}. All: kg recipes", ExitCode.Usage);
    }
}
