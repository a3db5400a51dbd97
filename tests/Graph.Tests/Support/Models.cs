using Graph.Language;

namespace Graph.Tests.Support;

/// <summary>The shipped language models, loaded once for all tests.</summary>
internal static class Models
{
    private static readonly Lazy<LanguageModel> LazyEnglish = new(() => Load("en"));
    private static readonly Lazy<LanguageModel> LazyIcelandic = new(() => Load("is"));

    public static LanguageModel English => LazyEnglish.Value;

    public static LanguageModel Icelandic => LazyIcelandic.Value;

    public static IReadOnlyDictionary<string, LanguageModel> All =>
        new Dictionary<string, LanguageModel>(StringComparer.Ordinal) { ["en"] = English, ["is"] = Icelandic };

    private static LanguageModel Load(string language) => LanguageModel.Load(Path.Combine(AppContext.BaseDirectory, "models", language));
}
