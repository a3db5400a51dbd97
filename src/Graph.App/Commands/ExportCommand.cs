using System.CommandLine;
using System.Text;
using Graph.App.Output;
using Graph.Knowledge;

namespace Graph.App.Commands;

/// <summary><c>kg export</c>: the whole graph for other programs.</summary>
internal static class ExportCommand
{
    private static readonly IReadOnlyList<string> Formats = ["json", Neo4jCsvExport.Format];

    public static Command Create(Screen screen)
    {
        var format = new Option<string>("--format") { Description = "The format: json, or neo4j-csv for neo4j-admin database import.", HelpName = "FORMAT", DefaultValueFactory = _ => Formats[0] };
        var output = new Option<string?>("--output", "-o") { Description = "Into this file instead of the screen; neo4j-csv: into this new folder.", HelpName = "FILE|FOLDER" };
        var graph = CommonOptions.Graph();
        var command = new Command("export", "The whole graph as JSON, or as CSV files that load an empty Neo4j server at once (docs/formats.md).") { format, output, graph };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Screen screen, string address, string format, string? output)
    {
        if (CommonOptions.Choices("--format", [format], Formats).Contains(Neo4jCsvExport.Format, StringComparer.Ordinal))
            return Neo4jCsvExport.Run(screen, address, output);
        var graph = OpenGraph.Read(address, screen).Graph;
        if (output is null or "-")
        {
            GraphExport.Write(graph, screen.Out);
            screen.Line();
            return ExitCode.Done;
        }

        // Beside its place first: a file that is there is whole.
        var partial = output + ".partial";
        try
        {
            using (var writer = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                GraphExport.Write(graph, writer);
                writer.Write('\n');
            }

            File.Move(partial, output, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"The file '{output}' cannot be written: {error.Message} Name another with -o, or leave -o out to get it on the screen.");
        }

        screen.Tell($"Written to {output}: {Counted.Of(graph.Events.Count, "event")} from {Counted.Of(graph.Documents.Count, "document")}.");
        return ExitCode.Done;
    }
}
