using System.Globalization;
using Graph.App.Commands;
using Graph.App.Output;
using Graph.Queries;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.App.Exploring;

/// <summary>What stands for the parameters of a recipe: what was given, read by its kind, else the default. Names are found in any spelling.</summary>
/// <param name="queries">Finds names.</param>
/// <param name="screen">Told how a name was taken.</param>
/// <param name="graph">The graph, as the user names it.</param>
internal sealed class RecipeValues(IGraphQueries queries, Screen screen, string graph)
{
    /// <summary>All values by their names.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="given">What the user wrote.</param>
    /// <param name="limit">Number of rows that the user asked for, or null.</param>
    /// <exception cref="UserException">One is missing, unknown or cannot be read.</exception>
    public Dictionary<string, JToken> Of(Recipe recipe, IReadOnlyDictionary<string, ParameterWord> given, int? limit)
    {
        if (given.Keys.FirstOrDefault(name => recipe.Parameters.All(parameter => parameter.Name != name)) is { } unknown)
            throw new UserException($"The recipe '{recipe.Name}' has no parameter '{unknown}'. It takes: {Names(recipe)}.", ExitCode.Usage);
        return recipe.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => given.GetValueOrDefault(parameter.Name) is { } word ? Value(parameter, word)
                : parameter.Name == "limit" && limit is { } rows ? rows
                : parameter.IsNeeded ? throw Missing(recipe, parameter) : parameter.Default,
            StringComparer.Ordinal);
    }

    private JToken Value(RecipeParameter parameter, ParameterWord word)
    {
        if (word.IsJson || word.Text == "null")
            return word.Value;
        return parameter.Kind switch
        {
            ParameterKind.Name => Named(word.Text),
            ParameterKind.Number => long.TryParse(word.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                : throw new UserException($"--param {word.Name} takes a whole number, not '{word.Text}'.", ExitCode.Usage),
            ParameterKind.Day => Day((word.Name == "to" ? DayOption.Last($"--param {word.Name}", word.Text) : DayOption.First($"--param {word.Name}", word.Text))!.Value),
            _ => word.Text,
        };
    }

    private string Named(string name)
    {
        var (match, part) = queries.Named(name);
        return NameAnswers.One(part, match, screen, graph).Id;
    }

    private static JToken Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Names(Recipe recipe) => recipe.Parameters.Count == 0 ? "none" : string.Join(", ", recipe.Parameters.Select(parameter => parameter.Name));

    private static UserException Missing(Recipe recipe, RecipeParameter parameter) => new(
        $"The recipe '{recipe.Name}' needs {parameter.Name}: {parameter.Explanation}. Write for instance --param {parameter.Name}={Shell.Quote((string)parameter.Default!)}", ExitCode.Usage);
}
