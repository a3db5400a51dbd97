using System.CommandLine;
using Graph.App.Building;
using Graph.App.Output;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg forget</c>: takes documents out, with all that only they support.</summary>
internal static class ForgetCommand
{
    public static Command Create(Screen screen)
    {
        var keys = new Argument<string[]>("KEY") { Description = "Keys, ids or URLs of documents.", Arity = ArgumentArity.ZeroOrMore };
        var source = new Option<string?>("--source") { Description = "All documents of this outlet.", HelpName = "NAME" };
        var (graph, dry, json) = (CommonOptions.Graph(), CommonOptions.DryRun(), CommonOptions.Json());
        var command = new Command("forget", "Takes documents out of a graph, with everything that only they support.") { keys, source, dry, graph, json };
        command.SetAction(parsed => Run(
            screen, parsed.GetValue(graph)!, parsed.GetValue(keys)!, parsed.GetValue(source), parsed.GetValue(dry), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, string[] keys, string? source, bool dry, bool json)
    {
        if (keys.Length == 0 && source is null)
            throw new UserException("forget needs the KEY of a document, or --source NAME.", ExitCode.Usage);
        OpenGraph.CheckThere(address, screen);
        using var store = StoreAddress.Open(address, StoreAccess.Write, screen.StoreUser);
        var index = new GraphIndex(Derivation.Settle(store));
        var gone = Chosen(index, store.Ledger(), keys, source, address).ToHashSet(StringComparer.Ordinal);
        var before = GraphSnapshot.Of(index);
        var left = store.ReadTruth().Where(document => !gone.Contains(document.Document.Key)).ToList();
        var will = before.ChangesTo(GraphSnapshot.Of(new GraphIndex(GraphBuilder.Build(left, store.Judgements()))));
        if (!json)
        {
            screen.Line($"{Counted.Of(gone.Count, "document")} to forget.");
            screen.Line();
            screen.Line(screen.Style.Bold("This will change"));
            ChangesText.Write(screen, will);
            screen.Out.Flush();
        }

        if (dry)
        {
            if (json)
                screen.Json(JsonLine.Object(("forgotten", new Newtonsoft.Json.Linq.JArray()), ("will", ChangesJson.Of(will))));
            else
                screen.Line("Nothing was written (--dry-run).");
            return ExitCode.Done;
        }

        var forgotten = store.Forget(gone);
        var changed = before.ChangesTo(GraphSnapshot.Of(new GraphIndex(Derivation.Settle(store))));
        if (json)
        {
            screen.Json(JsonLine.Object(("forgotten", new Newtonsoft.Json.Linq.JArray(forgotten)), ("will", ChangesJson.Of(will)), ("changed", ChangesJson.Of(changed))));
            return ExitCode.Done;
        }

        screen.Line();
        screen.Line(screen.Style.Bold("Changed"));
        screen.Line($"   {ChangesText.Counts(changed)}");
        return ExitCode.Done;
    }

    private static IEnumerable<string> Chosen(GraphIndex index, IReadOnlyDictionary<string, LedgerRow> ledger, string[] keys, string? source, string address)
    {
        foreach (var key in keys)
            yield return ledger.ContainsKey(key) ? key : Document(index, key)?.Key ?? throw new UserException(
                $"There is no document '{key}' in the graph '{address}'. Documents are named by their keys: {Shell.Command(["status", "--json"], address)}");
        if (source is null)
            yield break;
        var found = index.Graph.Documents.Where(document => document.Source == source).ToList();
        if (found.Count == 0)
            throw new UserException($"No document of the graph '{address}' is of '{source}'. It has: {string.Join(", ", index.Graph.Documents.Select(document => document.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(10))}.");
        foreach (var document in found)
            yield return document.Key;
    }

    private static Document? Document(GraphIndex index, string text) => Lookup.Find(index, text).Document;
}
