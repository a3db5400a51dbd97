using System.Text.RegularExpressions;

namespace Graph.Tests.Conventions;

/// <summary>Which rooms of the library a source file names: by a using directive, or by a type qualified with its room
/// (inside namespace Graph, <c>Events.EventMention</c> needs no directive).</summary>
internal static partial class RoomScan
{
    /// <summary>The rooms in the order of the pipeline. A room may use earlier rooms only.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        "Ontology", "Lexicon", "Documents", "Text", "Mentions", "Coreference", "Events", "Claims", "Resolution", "Knowledge", "Queries", "Pictures",
    ];

    /// <summary>The room a file stands in; null for files at the root of the library.</summary>
    public static string? RoomOf(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length > 3 ? parts[2] : null;
    }

    /// <summary>Types declared in each room.</summary>
    public static ILookup<string, string> TypesOf(IEnumerable<SourceFile> files) => files
        .Where(file => RoomOf(file) is not null)
        .SelectMany(file => Declarations().Matches(file.Code).Select(match => (Room: RoomOf(file)!, Type: match.Groups["name"].Value)))
        .ToLookup(pair => pair.Room, pair => pair.Type, StringComparer.Ordinal);

    /// <summary>Rooms that the file names, its own included.</summary>
    public static IReadOnlySet<string> Named(SourceFile file, ILookup<string, string> types)
    {
        var code = file.Code;
        var named = Usings().Matches(code).Select(match => match.Groups["room"].Value).Where(Rooms.Contains);
        var qualified = Qualified().Matches(code)
            .Where(match => match.Groups["name"].Captures.Any(name => types[match.Groups["room"].Value].Contains(name.Value)))
            .Select(match => match.Groups["room"].Value);
        return named.Concat(qualified).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Each way in which the file breaks the order, as a sentence; empty when it keeps it.</summary>
    public static IEnumerable<string> Violations(SourceFile file, ILookup<string, string> types)
    {
        var room = RoomOf(file);
        foreach (var other in Named(file, types).Order(StringComparer.Ordinal))
            if (room is null)
                yield return $"{file.Path} stands at the root and names the room {other}; only Pipeline.cs and Extraction.cs see rooms.";
            else if (Index(other) > Index(room))
                yield return $"{file.Path} stands in {room} and names {other}, which comes later in the pipeline.";
    }

    private static int Index(string room)
    {
        for (var i = 0; i < Rooms.Count; i++)
            if (Rooms[i] == room)
                return i;
        return -1;
    }

    [GeneratedRegex(@"\b(?:class|record(?: struct| class)?|struct|enum|interface|delegate)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?Graph\.(?<room>\w+)")]
    private static partial Regex Usings();

    [GeneratedRegex(@"(?<![\w.])(?:(?:global::)?Graph\.)?(?<room>[A-Z]\w*)(?:\.(?<name>[A-Z]\w*)){1,2}")]
    private static partial Regex Qualified();
}
