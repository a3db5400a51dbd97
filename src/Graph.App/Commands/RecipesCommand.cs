using System.CommandLine;
using Graph.App.Exploring;
using Graph.App.Output;
using Graph.Stores.Neo4j.Explore;

namespace Graph.App.Commands;

/// <summary><c>kg recipes</c>: questions that are ready to ask.</summary>
internal static class RecipesCommand
{
    public static Command Create(Screen screen)
    {
        var which = new Argument<string?>("THEME|NAME") { Description = "Only the recipes of a theme, or one with its Cypher.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "All into this zip, which Neo4j Browser takes for favorites.", HelpName = "FILE" };
        var json = CommonOptions.Json();
        var command = new Command("recipes", "Questions that are ready to ask of a graph on a Neo4j server, as Cypher.") { which, output, json };
        command.SetAction(parsed => parsed.GetValue(output) is { } file ? Export(screen, file) : Run(screen, parsed.GetValue(which), parsed.GetValue(json)));
        return command;
    }

    private static int Export(Screen screen, string file)
    {
        try
        {
            using var stream = File.Create(file);
            BrowserFavorites.Write(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"The file '{file}' cannot be written: {error.Message} Name another with -o.");
        }

        screen.Tell($"Written to {file}: {Counted.Of(RecipeBook.All.Count, "recipe")}. Drop it on the favorites of Neo4j Browser.");
        return ExitCode.Done;
    }

    private static int Run(Screen screen, string? which, bool json)
    {
        var theme = RecipeBook.Themes.FirstOrDefault(name => string.Equals(name, which, StringComparison.OrdinalIgnoreCase));
        var one = which is null || theme is not null ? null : RecipeNames.Find(which);
        var listed = RecipeBook.All.Where(recipe => theme is null || recipe.Theme == theme);
        if (json)
            screen.Json(one is null ? JsonLine.Object(("recipes", JsonLine.Array(listed.Select(RecipeText.Json)))) : RecipeText.Json(one));
        else if (one is not null)
            RecipeText.Write(screen, one);
        else
            RecipeText.WriteList(screen, listed, explained: theme is not null);
        return ExitCode.Done;
    }
}
