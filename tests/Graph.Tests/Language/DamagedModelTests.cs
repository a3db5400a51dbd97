using Graph.Language;
using Graph.Language.Heads;
using Graph.Language.Model;
using Graph.Language.Msgpack;
using Graph.Language.Tokenization;
using Graph.Language.Transitions;

namespace Graph.Tests.Language;

/// <summary>Damaged model files give a typed exception that names file and place; never a crash, a hang or unbounded memory.</summary>
public sealed class DamagedModelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("graph-model-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Files => [.. Directory.GetFiles(SharedFiles.Model("en"), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(SharedFiles.Model("en"), f).Replace('\\', '/'))
        .Where(f => f is not ("README.md" or "vocab/key2row" or "vocab/vectors" or "vocab/vectors.cfg" or "vocab/lookups.bin" or "tok2vec/cfg"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_file_is_named(string file)
    {
        CopyModel();
        File.Delete(Path.Combine(folder, file));
        var error = Assert.Throws<ModelFormatException>(() => LanguageModel.Load(folder));
        Assert.Equal(Path.Combine(folder, file), error.File.Replace('/', Path.DirectorySeparatorChar));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_in_half_is_named_with_a_place(string file)
    {
        CopyModel();
        string path = Path.Combine(folder, file);
        byte[] bytes = File.ReadAllBytes(path);
        File.Delete(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        var error = Assert.Throws<ModelFormatException>(() => LanguageModel.Load(folder));
        Assert.NotEmpty(error.Place);
        // A config without its second half is well formed; what it lacks is noticed there or at the first component.
        if (file != "config.cfg") Assert.Equal(path, error.File.Replace('/', Path.DirectorySeparatorChar));
    }

    [Fact]
    public void Bytes_after_the_end_are_named()
    {
        CopyModel();
        Append("parser/moves", [0xC0]);
        Assert.Contains("after the end", Assert.Throws<ModelFormatException>(() => LanguageModel.Load(folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xDD, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xDF, 0x7F, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xC6, 0x7F, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xDB, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xC1 })]
    [InlineData(new byte[] { 0xD9, 0x02, 0xC3, 0x28 })]
    [InlineData(new byte[0])]
    public void An_announced_length_is_checked_before_anything_is_allocated(byte[] bytes) =>
        Assert.Throws<ModelFormatException>(() => MsgpackReader.Read("file", bytes));

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Throws<ModelFormatException>(() => MsgpackReader.Read("file", Enumerable.Repeat((byte)0x91, 100_000).ToArray()));
        Assert.Throws<ModelFormatException>(() => JsonFile.Parse("file", Enumerable.Repeat((byte)'[', 100_000).ToArray()));
    }

    [Theory]
    [InlineData("tokenizer", 300)]
    [InlineData("parser/moves", 1500)]
    [InlineData("ner/moves", 1500)]
    [InlineData("parser/cfg", 1000)]
    [InlineData("trainable_lemmatizer/trees", 150)]
    [InlineData("morphologizer/cfg", 400)]
    [InlineData("config.cfg", 1000)]
    [InlineData("meta.json", 500)]
    public void Mutated_small_files_are_read_or_refused(string file, int rounds)
    {
        byte[] original = File.ReadAllBytes(Path.Combine(SharedFiles.Model("en"), file));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        if (file.EndsWith("trees", StringComparison.Ordinal)) Copy("vocab/strings.json");
        int refused = 0;
        for (int seed = 0; seed < rounds; seed++)
        {
            File.WriteAllBytes(Path.Combine(folder, file), Mutation.Of(original, seed));
            if (Refuses(() => ReadAlone(file))) refused++;
        }
        Assert.True(refused > 0, "no mutation was noticed at all");
    }

    [Fact]
    public void Mutated_networks_are_refused_or_run()
    {
        byte[] original = File.ReadAllBytes(Path.Combine(SharedFiles.Model("en"), "parser/model"));
        CopyModel();
        string path = Path.Combine(folder, "parser/model");
        File.Delete(path);
        var whole = LanguageModelTests.Fresh;
        int refused = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            File.WriteAllBytes(path, Mutation.Of(original, seed, withinFirst: seed % 2 == 0 ? 3000 : original.Length));
            var parser = (Parser?)null;
            if (Refuses(() => parser = LoadParser())) refused++;
            else Parse(parser!, whole);
        }
        Assert.True(refused > 50, $"only {refused} mutations were noticed");
    }

    /// <summary>Weights of any kind must still lead to a tree.</summary>
    private static void Parse(Parser parser, LanguageModel whole)
    {
        using var batch = whole.Rent();
        whole.Tokenizer.Tokenize("The old minister met Anna Berg in Oslo. They didn't agree, she said.", batch.Next());
        batch.BeginAnnotation();
        whole.Components[0].Component.Run(batch);
        parser.Run(batch);
        Assert.Contains(Enumerable.Range(0, batch.TokenCount), i => batch.Docs[0].Head[i] == i);
    }

    private Parser LoadParser()
    {
        var modelFolder = new ModelFolder(folder);
        var moves = Moves.Load(modelFolder, "parser", TransitionKind.Parser);
        var network = TransitionNetwork.Load(NetworkFile.Load(modelFolder, "parser"), 96, Parser.SlotCounts, moves.Count);
        return new Parser(new VectorSource(0, 96), network, moves);
    }

    private void ReadAlone(string file)
    {
        var modelFolder = new ModelFolder(folder);
        switch (file)
        {
            case "tokenizer": TokenizerRules.Load(modelFolder); break;
            case "parser/moves": Moves.Load(modelFolder, "parser", TransitionKind.Parser); break;
            case "ner/moves": Moves.Load(modelFolder, "ner", TransitionKind.Entities); break;
            case "trainable_lemmatizer/trees": EditTrees.Load(modelFolder, "trainable_lemmatizer"); break;
            case "config.cfg": PipelineConfig.Parse(file, modelFolder.ReadBytes(file)); break;
            default:
                foreach (var (_, value) in modelFolder.ReadJson(file).Members()) _ = value.Place;
                break;
        }
    }

    private static bool Refuses(Action load)
    {
        try
        {
            load();
            return false;
        }
        catch (Exception e) when (e is ModelFormatException or UnsupportedModelException)
        {
            return true;
        }
    }

    private void CopyModel()
    {
        foreach (string file in Directory.GetFiles(SharedFiles.Model("en"), "*", SearchOption.AllDirectories))
            Copy(Path.GetRelativePath(SharedFiles.Model("en"), file));
    }

    private void Copy(string file)
    {
        string target = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        // A link is enough: tests delete a file before they write another in its place.
        File.CreateSymbolicLink(target, Path.Combine(SharedFiles.Model("en"), file));
    }

    private void Append(string file, byte[] more)
    {
        string path = Path.Combine(folder, file);
        byte[] bytes = [.. File.ReadAllBytes(path), .. more];
        File.Delete(path);
        File.WriteAllBytes(path, bytes);
    }
}
