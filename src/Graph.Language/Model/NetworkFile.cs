using Graph.Language.Msgpack;

namespace Graph.Language.Model;

/// <summary>A component's file `model`: layers in breadth-first order (FORMAT 6).</summary>
internal sealed class NetworkFile
{
    private const int MaxNodes = 10_000;

    private NetworkFile(string file, NetworkNode[] nodes)
    {
        File = file;
        Nodes = nodes;
    }

    public string File { get; }
    public IReadOnlyList<NetworkNode> Nodes { get; }

    public static NetworkFile Load(ModelFolder folder, string component)
    {
        var root = folder.ReadMsgpack($"{component}/model");
        var nodes = root.Get("nodes").AsArray();
        var attrs = root.Get("attrs").AsArray();
        var parameters = root.Get("params").AsArray();
        if (nodes.Length > MaxNodes) throw root.Fail($"more than {MaxNodes} nodes");
        if (attrs.Length != nodes.Length || parameters.Length != nodes.Length || nodes.Length == 0)
            throw root.Fail($"{nodes.Length} nodes, {attrs.Length} attrs and {parameters.Length} params do not go together");
        return new(root.File, [.. nodes.Select((n, i) => new NetworkNode(n, attrs[i], parameters[i]))]);
    }

    public bool Has(string name) => Nodes.Any(n => n.Name == name);

    /// <summary>All nodes of exactly this name, in forward order.</summary>
    public NetworkNode[] All(string name) => [.. Nodes.Where(n => n.Name == name)];

    public NetworkNode Single(string name)
    {
        var found = All(name);
        return found.Length == 1 ? found[0] : throw Fail($"expected one '{name}' layer, found {found.Length}");
    }

    public ModelFormatException Fail(string problem) => new(File, "nodes", problem);
}

/// <summary>One layer: its name, settings and arrays.</summary>
internal sealed class NetworkNode(MsgpackValue node, MsgpackValue attrs, MsgpackValue parameters)
{
    public string Name { get; } = node.Get("name").AsText();

    public Tensor Param(string name, int rank)
    {
        var tensor = parameters.Get(name).AsTensor();
        if (tensor.Shape.Length != rank) throw parameters.Fail($"'{Name}' parameter {name} has shape {tensor}, expected {rank} dimensions");
        return tensor.Data.Length > 0 ? tensor : throw parameters.Fail($"'{Name}' parameter {name} is empty");
    }

    /// <summary>A setting; its bytes are msgpack of their own.</summary>
    public MsgpackValue Attr(string name)
    {
        var value = attrs.Get(name);
        return MsgpackReader.Read(value.File, value.AsBytes(), value.Offset);
    }

    /// <summary>Index of another node, or null.</summary>
    public int? Reference(string name) =>
        node.Get("refs").Find(name) is { Kind: not MsgpackKind.Nil } value ? value.AsInt(0, int.MaxValue) : null;

    public ModelFormatException Fail(string problem) => parameters.Fail($"'{Name}': {problem}");
}
