using System.Diagnostics.CodeAnalysis;

namespace Graph.Stores.Neo4j;

/// <summary>Where a Neo4j server listens, which database of it is meant, and who asks. Never holds a password.</summary>
/// <param name="Server">Root of the server, <c>http://localhost:7474/</c> or <c>bolt://localhost:7687</c>.</param>
/// <param name="Database">Name of the database.</param>
/// <param name="User">Name of the user.</param>
public sealed record Neo4jAddress(Uri Server, string Database, string User)
{
    /// <summary>The variable with the user's name; <c>neo4j</c> without it.</summary>
    public const string UserVariable = "NEO4J_USER";

    private const string Standard = "neo4j";
    private const string Aura = ".databases.neo4j.io";
    private const int HttpPort = 7474;
    private const int HttpsPort = 7473;
    private const int BoltPort = 7687;
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    private static readonly (string Prefix, string Scheme)[] Schemes =
    [
        ("neo4j+http://", "http"), ("neo4j+https://", "https"), ("http://", "http"), ("https://", "https"),
        .. BoltSchemes.Select(scheme => ($"{scheme}://", scheme)),
    ];

    /// <summary>The address as messages show it.</summary>
    public string Display => $"{Server.GetLeftPart(UriPartial.Authority)}/{Database}";

    /// <summary>Whether the server is spoken to over Bolt and not over HTTP.</summary>
    public bool IsBolt => BoltSchemes.Contains(Server.Scheme, StringComparer.Ordinal);

    /// <summary>The address as it stands behind <c>--graph</c>.</summary>
    public string Graph => IsBolt ? Display : $"neo4j+{Display}";

    /// <summary>What stands behind <c>--graph</c> for the same database over HTTP, on the ports that servers listen on when nothing else is set.</summary>
    public string GraphOverHttp => Server.Scheme switch
    {
        _ when !IsBolt => Graph,
        _ when Server.Host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase) => FormattableString.Invariant($"neo4j+https://{Server.Host}/{Database}"),
        "bolt" or "neo4j" => FormattableString.Invariant($"neo4j+http://{Server.Host}:{HttpPort}/{Database}"),
        _ => FormattableString.Invariant($"neo4j+https://{Server.Host}:{HttpsPort}/{Database}"),
    };

    /// <summary>Whether the address asks for a Neo4j server, over HTTP or over Bolt.</summary>
    public static bool IsMeant(string address) => Scheme(address) is not null
        || BoltSchemes.Any(scheme => address.StartsWith($"{scheme}:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads <c>neo4j+http://HOST:PORT[/DATABASE]</c>, <c>neo4j+https://…</c>, <c>http://…</c>, <c>https://…</c>, or for Bolt
    /// <c>bolt://…</c> and <c>neo4j://…</c>, both also with <c>+s</c> or <c>+ssc</c>; a user may stand before the host.</summary>
    /// <exception cref="StoreException">It cannot be read, or holds a password.</exception>
    public static Neo4jAddress Parse(string address)
    {
        var shown = WithoutSecrets(address);
        var (prefix, scheme) = Scheme(address) ?? throw NotAnAddress(shown, "it does not begin with neo4j+http://, neo4j+https://, http://, https://, bolt:// or neo4j://");
        if (!Uri.TryCreate($"{scheme}://{address[prefix.Length..]}", UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw NotAnAddress(shown, "it names no host");
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new StoreException(
                shown, StoreProblem.Refused, $"The address '{shown}' was given with a password, which others could read in the list of processes and the shell's history. Leave it out and set {Neo4jPassword.Variable} or {Neo4jPassword.FileVariable}.");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw NotAnAddress(shown, "nothing may follow the database's name");
        var path = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        if (path.Contains('/', StringComparison.Ordinal))
            throw NotAnAddress(shown, "the path names one database, without further slashes");
        return new Neo4jAddress(Root(uri, address, prefix), path.Length > 0 ? path : Standard, UserOf(uri));
    }

    /// <summary>The address without what stands between the slashes and the last @.</summary>
    public static string WithoutSecrets(string address)
    {
        var at = address.LastIndexOf('@');
        var slashes = address.IndexOf("//", StringComparison.Ordinal);
        return at > slashes && slashes >= 0 ? address[..(slashes + 2)] + address[(at + 1)..] : address;
    }

    private static (string Prefix, string Scheme)? Scheme(string address)
    {
        foreach (var pair in Schemes)
            if (address.StartsWith(pair.Prefix, StringComparison.OrdinalIgnoreCase))
                return pair;
        return null;
    }

    // A Neo4j server without a port in its address listens on 7474 when the scheme is plain, on the standard port of HTTPS otherwise (Aura), on 7687 for Bolt.
    [SuppressMessage("Usage", "MA0011:IFormatProvider is missing", Justification = "A port is a number.")]
    private static Uri Root(Uri uri, string address, string prefix)
    {
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            return new UriBuilder(uri.Scheme, uri.Host, uri.IsDefaultPort ? BoltPort : uri.Port).Uri;
        var authority = address[prefix.Length..].Split('/')[0];
        var hasPort = authority[(authority.LastIndexOf(']') + 1)..].LastIndexOf(':') > authority.LastIndexOf('@');
        return new UriBuilder(uri.Scheme, uri.Host, !hasPort && uri.Scheme == Uri.UriSchemeHttp ? HttpPort : uri.Port).Uri;
    }

    private static string UserOf(Uri uri) => uri.UserInfo.Length > 0
        ? Uri.UnescapeDataString(uri.UserInfo)
        : Environment.GetEnvironmentVariable(UserVariable) is { Length: > 0 } user ? user : Standard;

    private static StoreException NotAnAddress(string shown, string why) => new(
        shown, StoreProblem.Refused, $"'{shown}' is not the address of a Neo4j server: {why}. Write for instance --graph neo4j+http://localhost:7474 or --graph https://NAME.databases.neo4j.io/DATABASE.");
}
