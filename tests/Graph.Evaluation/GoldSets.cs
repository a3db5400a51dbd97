using Graph.Evaluation.Gold;

namespace Graph.Evaluation;

/// <summary>The sets that can be scored on this machine.</summary>
internal static class GoldSets
{
    private static readonly string[] EventFiles = ["wikinews-2019.json", "wikinews-2020.json", "releases.json", "greynir.json"];

    /// <summary>Loads the sets asked for; says loudly which are not here.</summary>
    public static IReadOnlyList<GoldSet> Load(string? only, TextWriter errors)
    {
        var sets = new List<GoldSet>();
        if (only is null or "articles" && Has(errors, "articles", "gold.json"))
            sets.Add(new ArticleSet("articles", Checkout.Shared("articles", "gold.json")));
        if (only is null or "events" && Has(errors, "gold/events", EventFiles))
            sets.Add(new EventSet("events", EventFiles.SelectMany(file => EventGold.Load(Checkout.Shared("gold", "events", file)).Documents)));
        if (only is null or "samples")
            sets.Add(new ArticleSet("samples", Checkout.File("samples", "news", "expected.json")) { Folder = Checkout.File("samples", "news") });
        return sets;
    }

    private static bool Has(TextWriter errors, string folder, params string[] files)
    {
        if (files.All(file => File.Exists(Checkout.Shared(folder, file))))
            return true;
        errors.WriteLine($"NOT SCORED: '{folder}' is not in the folder 'shared' beside the checkout; its figures are missing below.");
        return false;
    }
}
