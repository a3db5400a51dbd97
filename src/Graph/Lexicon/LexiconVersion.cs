namespace Graph.Lexicon;

/// <summary>The version of the linguistic data: two builds with the same tables have the same version.</summary>
public static class LexiconVersion
{
    private static readonly Lazy<string> Hash = new(LexiconTable.HashOfAll);

    /// <summary>SHA-256 over all shipped tables, 64 lower-case hexadecimal digits.</summary>
    public static string Current => Hash.Value;
}
