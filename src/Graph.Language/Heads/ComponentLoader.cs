using Graph.Language.Encoders;
using Graph.Language.Model;
using Graph.Language.Transitions;

namespace Graph.Language.Heads;

/// <summary>Makes the components that a config names, after checking that they are among those supported.</summary>
internal static class ComponentLoader
{
    private const string Factories =
        "tok2vec, tagger, morphologizer, parser, ner, senter, attribute_ruler, lemmatizer, trainable_lemmatizer";

    private static readonly string[] Architectures =
    [
        "spacy.Tok2Vec.v2", "spacy.MultiHashEmbed.v2", "spacy.MaxoutWindowEncoder.v2", "spacy.Tok2VecListener.v1",
        "spacy.Tagger.v2", "spacy.TransitionBasedParser.v2",
    ];

    public static Component Load(ComponentFiles files, PipelineConfig config, EncoderRegistry encoders, int index)
    {
        string section = $"components.{files.Name}";
        string factory = config.Get(section, "factory").Text();
        RequireSupported(files.Name, config, section);
        switch (factory)
        {
            case "tok2vec":
                var encoder = WindowEncoder.Load(files.Network(), encoders.NextOwn());
                encoders.Share(files.Name, index, encoder.Width);
                return new SharedEncoder(encoder, index);
            case "tagger": return Tagger.Load(files);
            case "morphologizer": return Morphologizer.Load(files);
            case "senter": return SentenceRecognizer.Load(files);
            case "parser": return LoadParser(files);
            case "ner": return LoadEntities(files);
            case "attribute_ruler": return AttributeRuler.Load(files);
            case "lemmatizer": return TableLemmatizer.Load(files);
            case "trainable_lemmatizer": return EditTreeLemmatizer.Load(files);
            default: throw new UnsupportedModelException(files.Name, $"factory {factory}", Factories);
        }
    }

    private static Parser LoadParser(ComponentFiles files)
    {
        var moves = Moves.Load(files.Folder, files.Name, TransitionKind.Parser);
        var source = SourceOf(files);
        return new(source, TransitionNetwork.Load(files.Network(), source.Width, Parser.SlotCounts, moves.Count), moves);
    }

    private static EntityRecognizer LoadEntities(ComponentFiles files)
    {
        var moves = Moves.Load(files.Folder, files.Name, TransitionKind.Entities);
        var source = SourceOf(files);
        return new(source, TransitionNetwork.Load(files.Network(), source.Width, EntityRecognizer.SlotCounts, moves.Count), moves);
    }

    private static VectorSource SourceOf(ComponentFiles files)
    {
        if (files.Cfg().Find("beam_width") is { } beam && beam.Int(0, int.MaxValue) > 1)
            throw new UnsupportedModelException(files.Name, $"beam_width = {beam.Element}", "beam_width = 1");
        return files.Source();
    }

    private static void RequireSupported(string component, PipelineConfig config, string section)
    {
        foreach (string part in config.Below(section))
        {
            if (config.FindText(part, "@architectures") is { } architecture && !Architectures.Contains(architecture))
                throw new UnsupportedModelException(component, architecture, string.Join(", ", Architectures));
            if (config.Find(part, "include_static_vectors") is { } flag && flag.Bool())
                throw new UnsupportedModelException(component, "include_static_vectors = true", "include_static_vectors = false");
        }
    }
}
