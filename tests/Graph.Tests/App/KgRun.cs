using System.Globalization;
using System.Text;
using Graph.App;
using Graph.App.Output;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.App;

/// <summary>Runs <c>kg</c> inside the test, 80 columns wide, and keeps what it wrote.</summary>
internal sealed record KgRun(int Code, string Out, string Error)
{
    public static KgRun Of(params string[] args) => WithInput("", args);

    public static KgRun WithInput(string input, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = Kg.Run(args, new Screen(bytes, output, error));
        return new KgRun(code, output.ToString(), error.ToString());
    }

    /// <summary>A graph file of hand-made documents, resolved as builds do.</summary>
    public static string Resolved(TemporaryFolder folder, params DocumentClaims[] documents)
    {
        using var store = SqliteStore.Open(folder["g.db"], StoreAccess.Write);
        store.Write(documents, "v1");
        store.WriteDerived(GraphBuilder.Build(store.ReadTruth(), store.Judgements()));
        return folder["g.db"];
    }

    /// <summary>A graph file of hand-made documents.</summary>
    public static string Graph(TemporaryFolder folder, params DocumentClaims[] documents)
    {
        using var store = SqliteStore.Open(folder["g.db"], StoreAccess.Write);
        store.Write(documents, "v1");
        store.WriteDerived(Corpus.Derive(store.ReadTruth()));
        return folder["g.db"];
    }
}
