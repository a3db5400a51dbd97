using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Graph.Queries;
using Newtonsoft.Json.Linq;

namespace Graph.Pictures;

/// <summary>A picture as one self-contained page: zoom, drag, search, filters, and the sentences behind each event. Its policy lets it load
/// nothing and run only its own script, told by its hash.</summary>
public static class HtmlPicture
{
    /// <summary>A page with a network drawing.</summary>
    public static string Of(GraphIndex index, Drawing drawing) =>
        Page(drawing.Scene.Title, SvgPicture.Write(drawing, interactive: true), PictureJson.Of(index, drawing.Scene));

    /// <summary>A page with a timeline.</summary>
    public static string Of(GraphIndex index, Timeline timeline) =>
        Page(timeline.Title, SvgTimeline.Write(timeline, interactive: true), PictureJson.Of(index, timeline));

    private static string Page(string title, string svg, JObject data)
    {
        var (style, script) = (Palette.ForPage() + Resource("page.css"), Resource("page.js"));
        return Fill(Resource("page.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy"] = $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'",
            ["title"] = Escape(title),
            ["style"] = style,
            ["script"] = script,
            ["data"] = PictureJson.ForScript(data),
            ["picture"] = svg,
        });
    }

    // One pass: what is filled in is never searched for places to fill.
    private static string Fill(string template, Dictionary<string, string> parts)
    {
        var page = new StringBuilder();
        foreach (var piece in template.Split("{{"))
            if (piece.IndexOf("}}", StringComparison.Ordinal) is >= 0 and var end && parts.TryGetValue(piece[..end], out var part))
                page.Append(part).Append(piece, end + 2, piece.Length - end - 2);
            else
                page.Append(piece);
        return page.ToString();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Escape(string text) => PlainText.OneLine(text).Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"page/{name}")
            ?? throw new InvalidOperationException($"page/{name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        // The parser of a page turns all line ends into this one before it takes the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
