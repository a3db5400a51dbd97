using System.Reflection;
using System.Reflection.Emit;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.App;
using Graph.Tests.Support;

namespace Graph.Tests.Stores;

/// <summary>What becomes of a Bolt address in a kg that was built without Bolt: compiled unless -p:Bolt=true.</summary>
public sealed class BoltAssemblyTests
{
    private static readonly Neo4jAddress Address = Neo4jAddress.Parse("bolt://localhost/news");

    [Theory]
    [InlineData("neo4j://localhost", "--graph neo4j+http://localhost:7474/neo4j ")]
    [InlineData("bolt://localhost:7688/news", "--graph neo4j+http://localhost:7474/news ")]
    [InlineData("neo4j+s://x.databases.neo4j.io", "--graph neo4j+https://x.databases.neo4j.io/neo4j ")]
    public void Without_the_assembly_the_answer_says_what_works_now_and_how_to_get_Bolt(string address, string now)
    {
        var error = Assert.Throws<StoreException>(() => StoreAddress.Open(address, StoreAccess.Write));

        Assert.Equal(StoreProblem.NotSupported, error.Problem);
        Assert.Contains(address, error.Message, StringComparison.Ordinal);
        Assert.Contains(now, error.Message, StringComparison.Ordinal);
        Assert.Contains("dotnet build -p:Bolt=true", error.Message, StringComparison.Ordinal);
        Assert.Contains("--graph graph.db", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Bolt_address_is_exit_3_and_says_what_works_now()
    {
        var run = KgRun.Of("who-met", "Vik", "--graph", "bolt://localhost:7687");

        Assert.Equal(3, run.Code);
        Assert.Contains("--graph neo4j+http://localhost:7474", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cypher_is_asked_over_HTTP()
    {
        var run = KgRun.Of("cypher", "RETURN 1", "--graph", "bolt://localhost:7687");

        Assert.Equal(3, run.Code);
        Assert.Contains("kg cypher asks over HTTP", run.Error, StringComparison.Ordinal);
        Assert.Contains("--graph neo4j+http://localhost:7474", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_assembly_or_holds_no_entry_point_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write($"{BoltAssembly.Name}.dll", "no assembly");
        AssertNamed(folder, "cannot be used");

        Save("Another", folder, "Another");
        AssertNamed(folder, $"holds no {BoltAssembly.EntryType}");
    }

    [Fact]
    public void An_assembly_beside_the_program_is_asked_for_its_transport_with_address_and_password()
    {
        using var server = new PlayedServer(_ => new Scene(200, """{"neo4j_version":"5.26.0"}"""));
        using var folder = new TemporaryFolder();
        Save(BoltAssembly.Name, folder, BoltAssembly.EntryType);

        using var transport = BoltAssembly.Connect(Address with { Server = server.Uri }, "secret-word", folder.Path);

        Assert.Equal("5.26.0", transport.Version());
        Assert.Contains($"Basic {Convert.ToBase64String("neo4j:secret-word"u8)}", Assert.Single(server.Requests).Head, StringComparison.Ordinal);
    }

    private static void AssertNamed(TemporaryFolder folder, string says)
    {
        var error = Assert.Throws<StoreException>(() => BoltAssembly.Connect(Address, null, folder.Path));

        Assert.Equal(StoreProblem.NotSupported, error.Problem);
        Assert.Contains(folder[$"{BoltAssembly.Name}.dll"], error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("--graph neo4j+http://localhost:7474/news", error.Message, StringComparison.Ordinal);
    }

    // A small assembly whose entry point gives a transport that is known to work. The process keeps what it loads, so that each name is loaded once.
    private static void Save(string name, TemporaryFolder folder, string entry)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule(name).DefineType(entry, TypeAttributes.Public);
        var code = type.DefineMethod("Open", MethodAttributes.Public | MethodAttributes.Static, typeof(INeo4jTransport), [typeof(Neo4jAddress), typeof(string)]).GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Newobj, typeof(Neo4jHttp).GetConstructor([typeof(Neo4jAddress), typeof(string)])!);
        code.Emit(OpCodes.Ret);
        type.CreateType();
        assembly.Save(folder[$"{BoltAssembly.Name}.dll"]);
    }
}
