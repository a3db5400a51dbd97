using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>Recipes for readers and for programs.</summary>
internal static class RecipeText
{
    private const int NameWidth = 28;

    /// <summary>A list by theme.</summary>
    public static void WriteList(Screen screen, IEnumerable<Recipe> recipes, bool explained)
    {
        foreach (var theme in recipes.GroupBy(recipe => recipe.Theme, StringComparer.Ordinal))
        {
            screen.Line(screen.Style.Bold(theme.Key));
            foreach (var recipe in theme)
                foreach (var line in Paragraph.Wrap(explained ? recipe.Explanation : recipe.Title, screen.Width, new string(' ', NameWidth + 2), $"  {recipe.Name}".PadRight(NameWidth + 2)))
                    screen.Line(line);
            screen.Line();
        }

        screen.Line("One with its Cypher: kg recipes NAME. To run it: kg cypher --recipe NAME");
        screen.Line("To draw its answer: kg cypher --recipe NAME -o x.svg");
    }

    /// <summary>One with its statement and a command to run it.</summary>
    public static void Write(Screen screen, Recipe recipe)
    {
        screen.Line(screen.Style.Bold($"{recipe.Title} ({recipe.Name}, {recipe.Theme.ToLowerInvariant()})"));
        foreach (var line in Paragraph.Wrap(recipe.Explanation, screen.Width))
            screen.Line(line);
        screen.Line();
        foreach (var parameter in recipe.Parameters)
            foreach (var line in Paragraph.Wrap($"{parameter.Explanation} ({Words(parameter)})", screen.Width, new string(' ', 14), $"  {parameter.Name}".PadRight(14)))
                screen.Line(line);
        if (recipe.Parameters.Count > 0)
            screen.Line();
        screen.Line(recipe.Statement);
        screen.Line();
        screen.Line($"Columns: {string.Join(", ", recipe.Columns)}");
        screen.Line(screen.Style.Dim(Command(recipe)));
        if (recipe.Drawing is not null)
            screen.Line(screen.Style.Dim($"{Command(recipe)} -o {recipe.Name}.svg"));
    }

    public static JObject Json(Recipe recipe) => JsonLine.Object(
        ("name", recipe.Name), ("title", recipe.Title), ("theme", recipe.Theme), ("explanation", recipe.Explanation),
        ("parameters", JsonLine.Array(recipe.Parameters.Select(parameter => JsonLine.Object(
            ("name", parameter.Name), ("kind", JsonLine.Word(parameter.Kind)), ("needed", parameter.IsNeeded), (parameter.IsNeeded ? "example" : "default", parameter.Default), ("explanation", parameter.Explanation))))),
        ("columns", new JArray(recipe.Columns)), ("picture", recipe.Picture), ("statement", recipe.Statement), ("drawing", recipe.Drawing));

    private static string Words(RecipeParameter parameter) => parameter switch
    {
        { IsNeeded: true } => $"{JsonLine.Word(parameter.Kind)}, for instance {parameter.Default}",
        { Default.Type: JTokenType.Null } => $"{JsonLine.Word(parameter.Kind)}, may be left out",
        _ => $"{JsonLine.Word(parameter.Kind)}, {parameter.Default} when left out",
    };

    private static string Command(Recipe recipe) => $"kg cypher --recipe {recipe.Name}"
        + string.Concat(recipe.Parameters.Where(parameter => parameter.IsNeeded).Select(parameter => $" --param {parameter.Name}={Shell.Quote((string)parameter.Default!)}"));
}
