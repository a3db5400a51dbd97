using System.Diagnostics;
using Graph.Stores.Neo4j;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Bulk;

/// <summary>A Neo4j server of a test's own, in a folder that was loaded by <c>neo4j-admin database import</c> before its first start. Needs the
/// kit in <c>shared/neo4j</c> and Java; where they are missing the test is skipped, loudly.</summary>
internal sealed class KitServer : IDisposable
{
    private const int Patience = 180_000;
    private readonly string kit;
    private readonly TemporaryFolder folder = new();

    private KitServer(string kit) => this.kit = kit;

    public Neo4jAddress Address { get; private set; } = null!;

    public string Password { get; private set; } = "";

    /// <summary>Loads what lies in <paramref name="import"/> by its options, then starts.</summary>
    public static KitServer Loaded(string import)
    {
        var kit = Repository.Shared("neo4j", "neo4j");
        var java = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 }
            || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, "java")));
        Assert.SkipUnless(java, "SKIPPED: needs Java to start a Neo4j server.");
        var server = new KitServer(kit);
        try
        {
            server.Kit(import, "import", "--data", server.Data, "@import.args");
            server.Start();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public Neo4jHttp Connect() => new(Address, Password);

    public IReadOnlyList<Neo4jRow> Ask(string statement)
    {
        using var http = Connect();
        return http.Post("", Newtonsoft.Json.JsonConvert.SerializeObject(new { statement })).Rows();
    }

    public void Dispose()
    {
        if (Directory.Exists(Data))
            Kit(folder.Path, "wipe", "--data", Data);
        folder.Dispose();
    }

    private string Data => folder["data"];

    private void Start()
    {
        var told = Kit(folder.Path, "start", "--data", Data, "--owner", FormattableString.Invariant($"{Environment.ProcessId}")).Split('\n')
            .Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim('\'', '"'), StringComparer.Ordinal);
        Password = told["NEO4J_PASSWORD"];
        Address = Neo4jAddress.Parse(told["NEO4J_URI"]) with { User = told["NEO4J_USER"] };
    }

    // The server keeps what it inherits: with pipes of ours this would wait until it ends.
    private string Kit(string place, params string[] args)
    {
        var (output, error) = (folder["kit.out"], folder["kit.err"]);
        var start = new ProcessStartInfo("bash", ["-c", "\"$@\" > \"$OUT\" 2> \"$ERR\" < /dev/null", "kit", kit, .. args]) { WorkingDirectory = place, UseShellExecute = false };
        (start.Environment["OUT"], start.Environment["ERR"]) = (output, error);
        using var process = Process.Start(start)!;
        Assert.True(process.WaitForExit(Patience), $"{args[0]} did not end.");
        Assert.True(process.ExitCode == 0, $"{args[0]}: {File.ReadAllText(error)}{File.ReadAllText(output)}");
        return File.ReadAllText(output);
    }
}
