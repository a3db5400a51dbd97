using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

/// <summary>A graph in which every text that comes from articles tries to become markup or script.</summary>
internal static class Hostile
{
    /// <summary>What it tries.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "</script><img src=x onerror=\"window.hurt=1\">", "</title></style></svg><script>window.hurt=1</script>", "<!--<script>", "]]>&quot;'\"><b>",
        "\"]; click n0 call hurt()\n%%{init: {}}%%\nn9[\"#quot;", "a\u2028b\u2029c\u0000\u0007\uD800d", "javascript:window.hurt=1", "{{data}}{{script}}",
    ];

    public static SomeGraph Graph()
    {
        var graph = new SomeGraph();
        foreach (var text in Texts)
        {
            graph.Thing(text, (EntityType)(text.Length % 11));
            var item = graph.Add(new Event($"e{text}", "Visit", EventStatus.Disputed, [new Participant(graph.Thing(text).Id, "visitor") { As = text }, new Participant(graph.Thing("Anna Vik").Id, "host")], []) { Why = text, Time = Some.On("2031-05-01") });
            graph.Said(item, text, text + ".", text, title: text, url: text);
        }

        return graph;
    }

    public static PictureQuestion Question { get; } = new([]);
}
