using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>What a parameter of a recipe takes.</summary>
public enum ParameterKind
{
    /// <summary>Somebody or something of the graph: an id or an exact name for the server, any spelling for <c>kg</c>.</summary>
    Name,

    /// <summary>A text as it is.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day, <c>2025-06-17</c>.</summary>
    Day,
}

/// <summary>A parameter of a recipe.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Default">What stands for it when it is not given: an example where the question needs one, null where it may be left open.</param>
/// <param name="Explanation">What it means, in words.</param>
public sealed record RecipeParameter(string Name, ParameterKind Kind, JToken Default, string Explanation)
{
    /// <summary>Whether the question has no meaning without it. A number has a default that fits; of what else is needed the file holds an example.</summary>
    public bool IsNeeded => Kind != ParameterKind.Number && Default.Type != JTokenType.Null;
}

/// <summary>A question of <c>cypher/recipes</c>: one constant statement with parameters.</summary>
/// <param name="Name">Name of its file, <c>who-met-whom</c>.</param>
/// <param name="Title">The question in a few words.</param>
/// <param name="Theme">What it belongs to.</param>
/// <param name="Explanation">What it tells and what it leaves out.</param>
/// <param name="Parameters">In the order of the file.</param>
/// <param name="Columns">Names of the columns of its answer.</param>
/// <param name="Picture">The pattern that it looks for.</param>
/// <param name="Scan">Why it reads all nodes of a label; null when it does not.</param>
/// <param name="Statement">The statement, without the header.</param>
/// <param name="Drawing">The statement whose answer is drawn: like the other up to its last RETURN, then nodes and relationships; null when there is nothing to draw.</param>
/// <param name="Text">The whole file.</param>
public sealed record Recipe(
    string Name,
    string Title,
    string Theme,
    string Explanation,
    IReadOnlyList<RecipeParameter> Parameters,
    IReadOnlyList<string> Columns,
    string Picture,
    string? Scan,
    string Statement,
    string? Drawing,
    string Text);
