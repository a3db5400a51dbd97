namespace Graph.Tests.Conventions;

public sealed class RoomOrderTests
{
    private static readonly string[] SeeAllRooms = ["src/Graph/Pipeline.cs", "src/Graph/Extraction.cs"];

    private static readonly IReadOnlyList<SourceFile> Library = SourceFiles.CSharp("src/Graph");

    [Fact]
    public void A_room_names_earlier_rooms_only()
    {
        var types = RoomScan.TypesOf(Library);
        Assert.Empty(Library.Where(file => !SeeAllRooms.Contains(file.Path)).SelectMany(file => RoomScan.Violations(file, types)));
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_known_room() =>
        Assert.Empty(Library.Select(RoomScan.RoomOf).OfType<string>().Distinct().Except(RoomScan.Rooms));

    [Fact]
    public void The_scan_reads_the_rooms_that_are_there() =>
        Assert.Superset(
            new HashSet<string>(["Lexicon", "Documents", "Text", "Mentions", "Events", "Claims"]),
            Library.Select(RoomScan.RoomOf).OfType<string>().ToHashSet());

    [Theory]
    [InlineData("using Graph.Claims;")]
    [InlineData("using static Graph.Claims.ClaimWords;")]
    [InlineData("using Words = Graph.Claims.ClaimWords;")]
    [InlineData("var x = Claims.ClaimWords.All;")]
    [InlineData("Graph.Claims.ClaimWords? x = null;")]
    public void The_scan_catches_a_planted_violation(string line) =>
        Assert.Single(RoomScan.Violations(new SourceFile("src/Graph/Mentions/Planted.cs", line), PlantedTypes()));

    [Theory]
    [InlineData("using Graph.Text;")]
    [InlineData("var x = document.Claims.Count;")]
    [InlineData("var x = Claims.Count;")]
    [InlineData("// Claims.ClaimWords come later")]
    public void The_scan_lets_earlier_rooms_and_members_of_the_same_name_pass(string line) =>
        Assert.Empty(RoomScan.Violations(new SourceFile("src/Graph/Mentions/Planted.cs", line), PlantedTypes()));

    [Fact]
    public void The_scan_catches_a_root_file_that_sees_a_room() =>
        Assert.Single(RoomScan.Violations(new SourceFile("src/Graph/Planted.cs", "using Graph.Text;"), PlantedTypes()));

    private static ILookup<string, string> PlantedTypes() =>
        RoomScan.TypesOf([new SourceFile("src/Graph/Claims/ClaimWords.cs", "public static class ClaimWords;")]);
}
