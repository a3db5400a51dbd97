namespace Graph.Stores.Neo4j;

/// <summary>All messages about a graph in Neo4j, each with the address, what is wrong and the next step. No password ever stands in one.</summary>
internal static class Neo4jErrors
{
    /// <summary>The oldest server whose Query API has explicit transactions.</summary>
    public static readonly Version Oldest = new(5, 26);

    /// <summary>The message for a fault that is not tried again.</summary>
    public static StoreException Of(Neo4jAddress address, Neo4jFault error, TimeSpan waited) => error switch
    {
        { Kind: FaultKind.NoAnswer } when waited < TimeSpan.FromSeconds(30) => Unreachable(address, error),
        { Kind: FaultKind.NoAnswer } => New(
            address, StoreProblem.Unreachable, FormattableString.Invariant(
                $"The Neo4j server at {address.Display} did not answer for {waited.TotalSeconds:0} seconds ({Sentence(error)}). What was written before is whole. Start the server, then run the same command again: it goes on where it stopped."), error),
        { Kind: FaultKind.TryAgain } => New(
            address, StoreProblem.Busy, $"The Neo4j server at {address.Display} could not do the work now, also after several tries ({error.Code}: {Sentence(error)}). Wait until other programs are done with it, then run the same command again.", error),
        { Kind: FaultKind.Throttled } => New(
            address, StoreProblem.Refused, $"The Neo4j server at {address.Display} lets nobody in for some seconds, because too many wrong passwords came before. Wait a little, check {Neo4jPassword.Variable}, then run the same command again.", error),
        { Kind: FaultKind.TooLarge } => New(
            address, StoreProblem.TooLarge, $"The Neo4j server at {address.Display} has too little memory for one document or one step of the work ({Sentence(error)}). Raise db.memory.transaction.max or the heap in its neo4j.conf, then run the same command again.", error),
        { IsLogin: true } => New(
            address, StoreProblem.Refused, $"The Neo4j server at {address.Display} does not let the user '{address.User}' in ({Sentence(error)}). Give the right password by {Neo4jPassword.Variable}, {Neo4jPassword.FileVariable} or --password-file, and set {Neo4jAddress.UserVariable} where another user is meant.", error),
        { Code: Neo4jFault.NoDatabase } => New(
            address, StoreProblem.Missing, $"The Neo4j server at {address.Server.Authority} has no database '{address.Database}'. Write the name of one that it has behind the address, for instance --graph {(address with { Database = "neo4j" }).Graph}.", error),
        { Code: "cut off" or "HTTP 404" or "HTTP 405" or "HTTP 301" or "HTTP 302" or "HTTP 308" } => NotNeo4j(address),
        _ => New(
            address, StoreProblem.Failed, $"The Neo4j server at {address.Display} answered with an error: {error.Code}: {Sentence(error)}. Nothing of this step was written. Look into the server's log, then run the same command again.", error),
    };

    public static StoreException NotNeo4j(Neo4jAddress address) => New(
        address, StoreProblem.NotAGraph, $"What answers at {address.Server.GetLeftPart(UriPartial.Authority)} is no Neo4j server {(address.IsBolt ? "that tells its version" : "with the HTTP Query API")}. Name {Port(address)}.");

    public static StoreException TooOld(Neo4jAddress address, string version) => New(
        address, StoreProblem.NotSupported, $"The Neo4j server at {address.Display} has version {version}; kg needs {Oldest} or newer. Upgrade it, or start the one of docker-compose.yml beside it.");

    public static StoreException Missing(Neo4jAddress address) => New(
        address, StoreProblem.Missing, $"There is no graph in the database {address.Display}. Build one with: kg build FOLDER --graph {address.Graph}");

    public static StoreException Foreign(Neo4jAddress address, long nodes) => New(
        address, StoreProblem.NotAGraph, FormattableString.Invariant(
            $"The database {address.Display} holds {nodes} nodes that kg did not make. Nothing was changed. Name an empty database or another server with --graph."));

    public static StoreException Newer(Neo4jAddress address, int version, int known) => New(
        address, StoreProblem.Newer, FormattableString.Invariant(
            $"The graph in {address.Display} was made by a newer kg: its schema has version {version}, this kg knows up to {known}. Nothing was changed. Install the newer kg, or build a new graph with --graph."));

    public static StoreException KeepsChanging(Neo4jAddress address) => New(
        address, StoreProblem.Busy, $"Another program keeps writing into the graph in {address.Display}, so that no moment of it could be read whole. Run the same command again when it is done.");

    public static StoreException OnlyOverHttp(Neo4jAddress address) => New(
        address, StoreProblem.NotSupported, $"kg cypher asks over HTTP, where it can make sure that a statement only reads. Write --graph {address.GraphOverHttp} (or the HTTP port that the server has).");

    public static StoreException NoBolt(Neo4jAddress address) => New(
        address, StoreProblem.NotSupported, $"'{address.Display}' asks for the Bolt protocol, which this kg was built without. The same server answers over HTTP now: --graph {address.GraphOverHttp} (or the HTTP port that it has). For Bolt build kg with: dotnet build -p:Bolt=true src/Graph.App, or put {BoltAssembly.Name}.dll and Neo4j.Driver.dll of such a build beside kg. A file works too: --graph graph.db.");

    public static StoreException WrongBolt(Neo4jAddress address, string file, Exception? inner) => New(
        address, StoreProblem.NotSupported, $"'{address.Display}' asks for the Bolt protocol, and '{file}' cannot be used for it ({(inner is null ? $"it holds no {BoltAssembly.EntryType}" : Sentence(inner.GetBaseException()))}). Take it and Neo4j.Driver.dll from a build of the same version (dotnet build -p:Bolt=true src/Graph.App), or ask over HTTP: --graph {address.GraphOverHttp}.", inner);

    private static string Port(Neo4jAddress address) => address.IsBolt
        ? "the one for Bolt (7687 when nothing else is set)"
        : "the one for HTTP (7474 when nothing else is set; 7687 is the one for bolt://)";

    private static StoreException Unreachable(Neo4jAddress address, Neo4jFault error) => New(
        address, StoreProblem.Unreachable, $"No Neo4j server answers at {address.Display} ({Sentence(error)}). Start it, or correct the address; the port is {Port(address)}.", error);

    private static StoreException New(Neo4jAddress address, StoreProblem problem, string message, Exception? inner = null) =>
        new(address.Display, problem, message, inner);

    private static string Sentence(Exception error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
