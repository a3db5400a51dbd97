using System.Globalization;
using System.Text;

namespace Graph.Pictures;

/// <summary>Colours and dashes as style sheet rules, light and dark. What a shape or a dash tells is never told by its colour alone.</summary>
internal static class Palette
{
    /// <summary>Fonts by preference; the widths of <see cref="TextWidth"/> hold for all of them.</summary>
    public const string Fonts = "'Segoe UI','Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif";

    private static readonly (string Selector, string Light, string Dark)[] Colours =
    [
        (".page", "fill:#fff", "fill:#0d1117"),
        ("svg text", "fill:#1b1f24", "fill:#e6edf3"),
        ("svg .muted", "fill:#57606a", "fill:#9aa4af"),
        (".grid", "stroke:#d8dee4", "stroke:#2b323b"),
        (".band", "fill:#f6f8fa", "fill:#151b23"),
        (".person .s", "fill:#dbeafe;stroke:#2f6fbf", "fill:#14304f;stroke:#6cb0ff"),
        (".group .s", "fill:#e3f0f5;stroke:#4a7f94", "fill:#17323d;stroke:#7fc1d8"),
        (".organization .s", "fill:#ece3fb;stroke:#7b4fc9", "fill:#2e2148;stroke:#b794f6"),
        (".country .s", "fill:#d7f2e0;stroke:#2a7f4f", "fill:#10351f;stroke:#56d38a"),
        (".place .s", "fill:#f3eee3;stroke:#8a7440", "fill:#33291a;stroke:#c9ac6b"),
        (".thing .s", "fill:#fff0c2;stroke:#946c00", "fill:#3a2d08;stroke:#e3b341"),
        (".sentence .s", "fill:#f6f8fa;stroke:#8c959f", "fill:#1b222b;stroke:#6e7781"),
        (".document .s", "fill:#fdf3f0;stroke:#a0604a", "fill:#33201a;stroke:#d99a83"),
        (".outlet .s", "fill:#fbe9f0;stroke:#a8487a", "fill:#361826;stroke:#e08bb3"),
        (".other .s", "fill:#eef0f2;stroke:#6e7781", "fill:#20262d;stroke:#8b949e"),
        (".event .s", "fill:#fff;stroke:#57606a", "fill:#161b22;stroke:#aab4bf"),
        (".event .fill", "fill:#57606a", "fill:#aab4bf"),
        (".event.planned .s", "stroke:#0b63ce", "stroke:#58a6ff"),
        (".event.possible .s", "stroke:#6e4bb8", "stroke:#b794f6"),
        (".event.denied .s", "fill:#ffebe8;stroke:#b42318", "fill:#3b1512;stroke:#ff7b72"),
        (".event.cancelled .s", "stroke:#6e7781", "stroke:#8b949e"),
        (".event.disputed .s", "fill:#fff4e5;stroke:#b25e00", "fill:#352007;stroke:#f0a13a"),
        (".event.cancelled .head", "fill:#57606a", "fill:#9aa4af"),
        (".event.denied .head", "fill:#b42318", "fill:#ff9b94"),
        (".event.disputed .head", "fill:#8f4b00", "fill:#f0a13a"),
        (".edge", "stroke:#57606a", "stroke:#8b949e"),
        (".edge.planned", "stroke:#0b63ce", "stroke:#58a6ff"),
        (".edge.possible", "stroke:#6e4bb8", "stroke:#b794f6"),
        (".edge.denied", "stroke:#b42318", "stroke:#ff7b72"),
        (".edge.cancelled", "stroke:#6e7781", "stroke:#8b949e"),
        (".edge.disputed", "stroke:#b25e00", "stroke:#f0a13a"),
        (".edge.tie", "stroke:#b1bac4", "stroke:#444c56"),
        ("svg .role", "fill:#3d4650;stroke:#fff", "fill:#c4cdd6;stroke:#0d1117"),
        ("svg .role.alleged", "fill:#8a3800", "fill:#ffb374"),
        (".tip", "fill:#57606a", "fill:#8b949e"),
        (".tip.denied", "fill:#b42318", "fill:#ff7b72"),
        (".tip.planned", "fill:#0b63ce", "fill:#58a6ff"),
        (".tip.possible", "fill:#6e4bb8", "fill:#b794f6"),
        (".tip.disputed", "fill:#b25e00", "fill:#f0a13a"),
    ];

    private static readonly string[] Lines =
    [
        $"svg text{{font-family:{Fonts};font-size:12px}}",
        ".b{font-weight:bold}", "svg .small{font-size:11px}", "svg .h{font-size:18px;font-weight:bold}", ".unnamed text{font-style:italic}",
        ".s{stroke-width:1.3}", ".asked .s{stroke-width:3}", ".edge{stroke-width:1.3;fill:none}", ".tip{stroke:none}",
        "svg .role{font-size:10px;stroke-width:4px;paint-order:stroke;stroke-linejoin:round}", ".grid{stroke-width:1}",
        ".planned .s,.edge.planned{stroke-dasharray:7 4}", ".possible .s,.edge.possible{stroke-dasharray:2 3}",
        ".denied .s,.edge.denied{stroke-dasharray:5 3;stroke-width:1.8}", ".cancelled .s,.edge.cancelled{stroke-dasharray:9 3 2 3}",
        ".edge.alleged{stroke-dasharray:1 4;stroke-width:2.4;stroke-linecap:round}",
        ".edge.tie{stroke-dasharray:none;stroke-width:3}",
    ];

    /// <summary>For an SVG file: light, and dark where the reader's machine is set so.</summary>
    public static string ForFile() => $"{Rules(light: true, "")}@media (prefers-color-scheme:dark){{{Rules(light: false, "")}}}{string.Concat(Lines)}";

    /// <summary>For a page: as the machine is set, unless the page's root says <c>data-theme</c>.</summary>
    public static string ForPage() =>
        $"{Rules(light: true, "")}@media (prefers-color-scheme:dark){{{Rules(light: false, ":root:not([data-theme=light]) ")}}}"
        + Rules(light: false, ":root[data-theme=dark] ") + string.Concat(Lines);

    private static string Rules(bool light, string before)
    {
        var rules = new StringBuilder();
        foreach (var (selector, bright, dark) in Colours)
            rules.Append(CultureInfo.InvariantCulture, $"{before}{selector}{{{(light ? bright : dark)}}}");
        return rules.ToString();
    }
}
