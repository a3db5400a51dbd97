using System.Diagnostics;

namespace Graph.Tests.Stores;

/// <summary>What docker-compose.yml and Dockerfile promise.</summary>
public sealed class Neo4jComposeTests
{
    [Fact]
    public void The_server_is_5_26_Community_with_a_health_check_and_a_volume()
    {
        var compose = Text("docker-compose.yml");

        Assert.Contains("image: neo4j:5.26-community", compose, StringComparison.Ordinal);
        Assert.Contains("healthcheck:", compose, StringComparison.Ordinal);
        Assert.Contains("condition: service_healthy", compose, StringComparison.Ordinal);
        Assert.Contains("- graph:/data", compose, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_port_listens_on_loopback_only() => Assert.All(
        Text("docker-compose.yml").Split('\n').Where(line => line.TrimStart().StartsWith("- \"", StringComparison.Ordinal) && line.Contains(":7", StringComparison.Ordinal)),
        line => Assert.Contains("\"127.0.0.1:", line, StringComparison.Ordinal));

    [Fact]
    public void The_password_comes_from_the_environment_and_has_no_default()
    {
        var uses = Text("docker-compose.yml").Split('\n').Where(line => !line.TrimStart().StartsWith('#') && line.Contains("PASSWORD", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, uses.Count);
        Assert.All(uses, line => Assert.Contains("${NEO4J_PASSWORD:?", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_of_kg_builds_this_program_and_does_not_run_as_root()
    {
        var lines = Text("Dockerfile").Split('\n');

        Assert.Contains("RUN dotnet publish src/Graph.App -c Release -o /kg", lines);
        Assert.Contains("USER $APP_UID", lines);
        Assert.Contains("ENTRYPOINT [\"/kg/kg\"]", lines);
        Assert.True(File.Exists(Path.Combine(Root, "src", "Graph.App", "Graph.App.csproj")));
    }

    [Fact]
    public void Docker_compose_takes_the_file_and_refuses_it_without_a_password()
    {
        Assert.SkipUnless(Compose(null, "version") == 0, "SKIPPED: there is no docker compose here.");

        Assert.Equal(0, Compose("eight-letters", "-f", Path.Combine(Root, "docker-compose.yml"), "config", "--quiet"));
        Assert.NotEqual(0, Compose(null, "-f", Path.Combine(Root, "docker-compose.yml"), "config", "--quiet"));
    }

    private static int Compose(string? password, params string[] args)
    {
        var start = new ProcessStartInfo("docker", ["compose", .. args]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("NEO4J_PASSWORD");
        if (password is not null)
            start.Environment["NEO4J_PASSWORD"] = password;
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n");

    private static string Root
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "Graph.sln")))
                at = at.Parent!;
            return at.FullName;
        }
    }
}
