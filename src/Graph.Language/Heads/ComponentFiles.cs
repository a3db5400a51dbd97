using Graph.Language.Encoders;
using Graph.Language.Model;

namespace Graph.Language.Heads;

/// <summary>What a component needs while it is loaded: its files, its settings and the encoders before it.</summary>
internal sealed class ComponentFiles(ModelFolder folder, PipelineConfig config, EncoderRegistry encoders, string name, string language)
{
    private NetworkFile? network;

    public ModelFolder Folder => folder;
    public string Name => name;
    public string Language => language;

    public JsonFile Cfg() => folder.ReadJson($"{name}/cfg");

    public NetworkFile Network() => network ??= NetworkFile.Load(folder, name);

    public JsonFile? Setting(string key) => config.Find($"components.{name}", key);

    /// <summary>Whether the key stands in the config, even as null.</summary>
    public bool HasSetting(string key) => config.Has($"components.{name}", key);

    /// <summary>The component's vectors: from an encoder in its own file, or from one that runs before.</summary>
    public VectorSource Source()
    {
        var file = Network();
        if (file.Has("hashembed")) return new VectorSource(WindowEncoder.Load(file, encoders.NextOwn()));
        if (!file.Has("tok2vec-listener")) throw file.Fail("neither an encoder nor a listener to one");
        string upstream = config.FindText($"components.{name}.model.tok2vec", "upstream") ?? "*";
        return encoders.Listen(name, upstream);
    }
}

/// <summary>Encoders that a pipeline has loaded so far.</summary>
internal sealed class EncoderRegistry
{
    private readonly List<(string Name, int Index, int Width)> shared = [];

    /// <summary>Encoders so far, shared and own: each has a number for what it keeps at word forms.</summary>
    public int Count { get; private set; }

    public int NextOwn() => Count++;

    public void Share(string name, int index, int width) => shared.Add((name, index, width));

    public VectorSource Listen(string component, string upstream)
    {
        var found = shared.Where(s => upstream == "*" || s.Name == upstream).ToArray();
        return found.Length > 0
            ? new VectorSource(found[^1].Index, found[^1].Width)
            : throw new UnsupportedModelException(component, $"upstream = {upstream}",
                shared.Count == 0 ? "a tok2vec component earlier in the pipeline" : string.Join(", ", shared.Select(s => s.Name)));
    }
}
