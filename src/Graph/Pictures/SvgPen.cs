using System.Globalization;
using System.Text;
using System.Xml;

namespace Graph.Pictures;

/// <summary>Writes SVG elements. All text is cleaned and escaped here.</summary>
internal sealed class SvgPen : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder text = new();
    private readonly XmlWriter writer;

    public SvgPen() => writer = XmlWriter.Create(text, new XmlWriterSettings
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    });

    /// <summary>Whether nodes can be reached and opened, as in a page.</summary>
    public bool Interactive { get; init; }

    /// <summary>What was written.</summary>
    public override string ToString()
    {
        writer.Flush();
        return text.ToString();
    }

    public void Dispose() => writer.Dispose();

    /// <summary>Opens an element; attributes that are null are left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            if (value is not null)
                writer.WriteAttributeString(attribute, PlainText.Clean(value));
    }

    public void Close() => writer.WriteEndElement();

    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element that holds only text.</summary>
    public void Words(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        writer.WriteString(PlainText.Clean(words));
        Close();
    }

    /// <summary>A line of text; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Line(double x, double y, string words, string? style = null, string anchor = "start") =>
        Words("text", words, ("x", Number(x)), ("y", Number(y)), ("class", style), ("text-anchor", anchor == "start" ? null : anchor));

    /// <summary>A style sheet of our own, which needs no escaping and would be broken by it.</summary>
    public void Style(string rules)
    {
        Open("style");
        writer.WriteRaw(rules);
        Close();
    }

    /// <summary>A coordinate, without a tail of zeros.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
