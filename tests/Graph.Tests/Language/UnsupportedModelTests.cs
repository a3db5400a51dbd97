using System.Text;
using Graph.Language;
using Graph.Language.Heads;
using Graph.Language.Model;
using Graph.Language.Msgpack;

namespace Graph.Tests.Language;

public sealed class UnsupportedModelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("graph-model-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("factory = \"textcat\"", "", "factory textcat")]
    [InlineData("factory = \"transformer\"", "", "factory transformer")]
    [InlineData("factory = \"tagger\"", "[components.x.model]\n@architectures = \"spacy.Tagger.v1\"", "spacy.Tagger.v1")]
    [InlineData("factory = \"ner\"", "[components.x.model.tok2vec]\n@architectures = \"spacy-transformers.TransformerListener.v1\"", "spacy-transformers.TransformerListener.v1")]
    [InlineData("factory = \"tok2vec\"", "[components.x.model.embed]\ninclude_static_vectors = true", "include_static_vectors = true")]
    [InlineData("factory = \"tok2vec\"\nmodel = {\"embed\": {\"include_static_vectors\": true}}", "", "include_static_vectors = true")]
    [InlineData("factory = \"lemmatizer\"\nmode = \"pos_lookup\"", "", "mode = pos_lookup")]
    public void What_is_not_supported_is_named_with_its_component(string settings, string section, string architecture)
    {
        File.WriteAllText(Path.Combine(folder, "meta.json"), "{}");
        File.WriteAllText(Path.Combine(folder, "config.cfg"),
            $"[nlp]\nlang = \"en\"\npipeline = [\"x\"]\n\n[components]\n\n[components.x]\n{settings}\n\n{section}\n");
        var error = Assert.Throws<UnsupportedModelException>(() => LanguageModel.Load(folder));
        Assert.Equal(("x", architecture), (error.Component, error.Architecture));
        Assert.NotEmpty(error.Supported);
    }

    [Fact]
    public void A_beam_is_refused()
    {
        foreach (string file in Directory.GetFiles(SharedFiles.Model("en"), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(SharedFiles.Model("en"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (target.EndsWith(Path.Combine("parser", "cfg"), StringComparison.Ordinal)) File.WriteAllText(target, "{\"beam_width\": 4}");
            else File.CreateSymbolicLink(target, file);
        }
        Assert.Equal("beam_width = 4", Assert.Throws<UnsupportedModelException>(() => LanguageModel.Load(folder)).Architecture);
    }

    [Theory]
    [InlineData("OP", "OP in a pattern")]
    [InlineData("LIKE_NUM", "attribute LIKE_NUM in a pattern")]
    public void Patterns_of_other_kinds_are_refused(string key, string architecture)
    {
        byte[] condition = [0x81, (byte)(0xA0 + key.Length), .. Encoding.UTF8.GetBytes(key), 0xA1, (byte)'+'];
        var value = MsgpackReader.Read("patterns", condition);
        Assert.Equal(architecture, Assert.Throws<UnsupportedModelException>(() => new TokenCondition("ruler", value)).Architecture);
    }

    [Fact]
    public void A_model_that_listens_to_nothing_is_refused() =>
        Assert.Throws<UnsupportedModelException>(() => new EncoderRegistry().Listen("ner", "*"));

    [Fact]
    public void A_config_line_that_is_neither_section_nor_setting_is_named() =>
        Assert.Equal("line 3", Assert.Throws<ModelFormatException>(() => PipelineConfig.Parse("c", "[nlp]\n\nnonsense"u8)).Place);
}
