namespace Graph.Stores.Neo4j;

/// <summary>The password of a Neo4j server, from a file or the environment.</summary>
public static class Neo4jPassword
{
    /// <summary>The variable with the password.</summary>
    public const string Variable = "NEO4J_PASSWORD";

    /// <summary>The variable with the path of a file that holds the password; a line break at its end is no part of it.</summary>
    public const string FileVariable = "NEO4J_PASSWORD_FILE";

    /// <summary>The password; null when none is given, which is right for a server without login.</summary>
    /// <param name="store">The server's address, for messages.</param>
    /// <param name="file">A file that comes before the environment, or null.</param>
    /// <exception cref="StoreException">The file cannot be read or is empty.</exception>
    public static string? Read(string store, string? file = null)
    {
        if (file is not null)
            return FromFile(store, file, "--password-file");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password)
            return password;
        return Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path ? FromFile(store, path, FileVariable) : null;
    }

    internal static string FromFile(string store, string path, string namedBy)
    {
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n') is { Length: > 0 } password
                ? password
                : throw new StoreException(store, StoreProblem.Refused, $"The file '{path}' that {namedBy} names is empty. Write the password of '{store}' into it.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                store, StoreProblem.Refused, $"The file '{path}' that {namedBy} names cannot be read ({error.Message}). Correct the path or the file's rights.", error);
        }
    }
}
