using System.Text.RegularExpressions;

namespace Graph.Tests.Conventions;

public sealed partial class NotThereTests
{
    private static readonly string[] TextKinds =
        [".cs", ".csproj", ".props", ".targets", ".json", ".jsonl", ".md", ".tsv", ".psv", ".mjs", ".txt", ".sln", ".editorconfig", ".yml", ".cypher", ".sql", ""];

    // Put together here, so that this file does not hold what it forbids.
    private static readonly string[] Hosts =
        ["registry." + "npmjs", "api.nuget" + ".org", "nuget" + ".org/v3", "pypi" + ".org", "files.python" + "hosted", "deb.debian" + ".org", "crates" + ".io",
            "mcr.micro" + "soft.com", "docker" + ".io", "ghcr" + ".io", "quay" + ".io"];

    [Fact]
    public void No_file_names_a_place_on_a_machine() => Assert.Empty(Files().SelectMany(file => Matches(file, MachinePath())));

    [Fact]
    public void No_file_names_the_host_of_a_registry() => Assert.Empty(Files()
        .SelectMany(file => Hosts.Where(host => file.Text.Contains(host, StringComparison.OrdinalIgnoreCase)).Select(host => $"{file.Path}: {host}")));

    [Theory]
    [InlineData("see /ho" + "me/anna/graph")]
    [InlineData("at C:\\" + "Users\\anna")]
    [InlineData("in /Us" + "ers/anna/graph")]
    public void The_scan_catches_a_planted_place(string text) => Assert.Matches(MachinePath(), text);

    [Theory]
    [InlineData("https://courier.example/home/news")]
    [InlineData("and/or home/away")]
    public void The_scan_lets_addresses_pass(string text) => Assert.DoesNotMatch(MachinePath(), text);

    private static IEnumerable<SourceFile> Files() => SourceFiles.Below("", "*")
        .Where(path => TextKinds.Contains(Path.GetExtension(path)) && !SourceFiles.IsModel(path)).Select(SourceFiles.Read);

    private static IEnumerable<string> Matches(SourceFile file, Regex pattern) =>
        pattern.Matches(file.Text).Select(match => $"{file.Path}: {match.Value}").Distinct();

    [GeneratedRegex(@"(?<![\w.:/-])/(?:work|home|root|Users|mnt|workspace)/[\w.]+|\b[A-Z]:\\\w+")]
    private static partial Regex MachinePath();
}
