namespace Graph.Stores;

/// <summary>Who stands behind the opening of a store: what they are told, and how a server's password comes from them. Files need neither.</summary>
public sealed record StoreUser
{
    /// <summary>Takes sentences while a server is waited for.</summary>
    public Action<string> Tell { get; init; } = static _ => { };

    /// <summary>File with the password; it comes before the environment. Null for none.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>Asks for the password that a server wants, by the server's address and the user's name, and gives null when none is given; null
    /// when nobody can be asked. It is called only when neither file nor environment hold one.</summary>
    public Func<string, string, string?>? AskPassword { get; init; }
}
