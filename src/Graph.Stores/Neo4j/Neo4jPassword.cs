namespace Graph.Stores.Neo4j;

/// <summary>The password of a Neo4j server, from the environment or a file and from nowhere else.</summary>
public static class Neo4jPassword
{
    /// <summary>The variable with the password.</summary>
    public const string Variable = "NEO4J_PASSWORD";

    /// <summary>The variable with the path of a file that holds the password; a line break at its end is no part of it.</summary>
    public const string FileVariable = "NEO4J_PASSWORD_FILE";

    /// <summary>The password; null when none is set, which is right for a server without login.</summary>
    /// <exception cref="StoreException">The file cannot be read or is empty.</exception>
    public static string? Read(string store)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password)
            return password;
        return Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path ? FromFile(store, path) : null;
    }

    internal static string FromFile(string store, string path)
    {
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n') is { Length: > 0 } password
                ? password
                : throw new StoreException(store, StoreProblem.Refused, $"The file '{path}' that {FileVariable} names is empty. Write the password of '{store}' into it.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                store, StoreProblem.Refused, $"The file '{path}' that {FileVariable} names cannot be read ({error.Message}). Correct the path or the file's rights.", error);
        }
    }
}
