using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Graph.Tests.Conventions;

public sealed partial class SourceConventionTests
{
    private const int MostLines = 400;

    private static readonly IReadOnlyList<SourceFile> Library = SourceFiles.CSharp("src/Graph");

    private static readonly IReadOnlyList<SourceFile> Sources = SourceFiles.CSharp("src");

    [Fact]
    public void Rooms_know_no_clock_culture_randomness_environment_or_network() => Assert.Empty(Uses(Library, Outside()));

    [Fact]
    public void Files_are_read_by_the_room_of_documents_only() =>
        Assert.Empty(Uses(Library.Where(file => RoomScan.RoomOf(file) is not (null or "Documents")), FileAccess()));

    [Fact]
    public void The_library_holds_no_sql_and_no_cypher() =>
        Assert.Empty(Library.Where(file => StoreLanguage().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_type_is_called_helper_manager_or_utils() => Assert.Empty(Uses(Sources, EmptyNames()));

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(Sources.Where(file => file.Lines > MostLines).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Theory]
    [InlineData("Graph")]
    [InlineData("Graph.Language")]
    [InlineData("Graph.Stores")]
    [InlineData("kg")]
    public void Every_class_is_sealed_static_or_abstract(string assembly) =>
        Assert.Empty(Assembly.Load(assembly).GetTypes().Where(IsOpenClass).Select(type => type.FullName));

    [Theory]
    [InlineData("var now = DateTime.UtcNow;")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("var word = text.ToLower();")]
    [InlineData("Random.Shared.Next();")]
    [InlineData("Environment.GetEnvironmentVariable(\"X\");")]
    public void The_scan_for_what_lies_outside_catches_a_planted_use(string line) =>
        Assert.Single(Uses([new SourceFile("src/Graph/Text/Planted.cs", line)], Outside()));

    [Theory]
    [InlineData("UNWIND $rows AS row MERGE (e:Entity {id: row.id})")]
    [InlineData("SELECT id FROM document")]
    public void The_scan_for_store_languages_catches_a_planted_statement(string text) => Assert.Matches(StoreLanguage(), text);

    private static IEnumerable<string> Uses(IEnumerable<SourceFile> files, Regex pattern) =>
        files.SelectMany(file => pattern.Matches(file.Code).Select(match => $"{file.Path}: {match.Value}"));

    private static bool IsOpenClass(Type type) =>
        type.IsClass && !type.IsSealed && !type.IsAbstract && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Namespace?.StartsWith("Graph", StringComparison.Ordinal) == true;

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bGuid\.NewGuid\b|\bCurrent(?:UI)?Culture\b|\bnew Random\(|\bRandom\.Shared\b|\bStopwatch\b|\bEnvironment\.\w+|\bHttpClient\b|\bSocket\b|\.To(?:Lower|Upper)\(\)")]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?<![\w.])(?:File|Directory|FileStream|StreamWriter)\.\w+")]
    private static partial Regex FileAccess();

    [GeneratedRegex(@"MERGE \(|UNWIND |SELECT [\w*]|INSERT INTO |DELETE FROM ")]
    private static partial Regex StoreLanguage();

    [GeneratedRegex(@"\b(?:class|record|struct|interface)\s+\w*(?:Helper|Manager|Utils?|Utilities)\w*")]
    private static partial Regex EmptyNames();
}
