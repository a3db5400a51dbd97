using System.Diagnostics;
using Graph.Tests.Support;

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
    public void The_image_of_kg_holds_what_was_published_and_does_not_run_as_root()
    {
        var lines = Text("Dockerfile").Split('\n');
        var publish = lines.Single(line => line.Contains("dotnet publish", StringComparison.Ordinal));

        Assert.Contains(" src/Graph.App ", publish, StringComparison.Ordinal);
        Assert.Contains(" -o artifacts/kg", publish, StringComparison.Ordinal);
        Assert.Contains("COPY artifacts/kg /kg", lines);
        Assert.Contains("!artifacts/kg", Text(".dockerignore").Split('\n'));
        Assert.Contains("USER kg", lines);
        Assert.Contains("ENTRYPOINT [\"/kg/kg\"]", lines);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "src", "Graph.App", "Graph.App.csproj")));
    }

    // An image name with a host begins with something that has a dot or a port before its first slash.
    [Fact]
    public void No_image_comes_from_a_host_of_its_own()
    {
        var images = Text("Dockerfile").Split('\n').Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])
            .Concat(Text("docker-compose.yml").Split('\n').Where(line => line.Contains(" image: ", StringComparison.Ordinal)).Select(line => line.Split("image: ")[1])).ToList();

        Assert.Equal(["debian:bookworm-slim", "neo4j:5.26-community"], images);
    }

    [Fact]
    public void Docker_compose_takes_the_file_and_refuses_it_without_a_password()
    {
        Assert.SkipUnless(Compose(null, "version") == 0, "SKIPPED: there is no docker compose here.");

        Assert.Equal(0, Compose("eight-letters", "-f", Path.Combine(Repository.Root, "docker-compose.yml"), "config", "--quiet"));
        Assert.NotEqual(0, Compose(null, "-f", Path.Combine(Repository.Root, "docker-compose.yml"), "config", "--quiet"));
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

    private static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");
}
