using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Graph.App.Drawing;

/// <summary>Turns SVG into PNG with a browser of the Chromium family that is installed, without a window and without a network. A library
/// would bring fonts, native code for each machine and some dozen packages; a browser shows the drawing as readers will see it.</summary>
internal static class Browser
{
    private const int Scale = 2;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge", "brave-browser"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
        "%ProgramFiles(x86)%/Microsoft/Edge/Application/msedge.exe", "%ProgramFiles%/Microsoft/Edge/Application/msedge.exe",
    ];

    /// <summary>The browser's program; null when none is installed.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable("KG_BROWSER") is { Length: > 0 } given ? given
        : OnPath().Concat(Places.Select(Environment.ExpandEnvironmentVariables)).FirstOrDefault(File.Exists);

    /// <summary>Writes the drawing as PNG, two pixels for one.</summary>
    /// <exception cref="UserException">No browser, or it did not draw.</exception>
    public static void Draw(string svg, string file)
    {
        var browser = Find() ?? throw new UserException(
            "A PNG needs Chromium, Chrome or Edge, and none is installed here (looked for on PATH and in the usual places). Install one, name its program in KG_BROWSER, or draw an SVG, which every browser shows: -o picture.svg");
        var folder = Directory.CreateTempSubdirectory("kg-draw-").FullName;
        try
        {
            var (source, target) = (Path.Combine(folder, "picture.svg"), Path.Combine(folder, "picture.png"));
            File.WriteAllText(source, svg, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var told = Run(browser, Arguments(folder, source, target, svg));
            if (!File.Exists(target))
                throw new UserException($"The browser '{browser}' did not draw the picture: {LastLine(told)} Name another in KG_BROWSER, or draw an SVG: -o picture.svg");
            File.Copy(target, file, overwrite: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        from ending in OperatingSystem.IsWindows() ? [".exe"] : (string[])[""]
        select Path.Combine(folder, name + ending);

    private static List<string> Arguments(string folder, string source, string target, string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        var arguments = new List<string>
        {
            "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--force-device-scale-factor={Scale}",
            string.Create(CultureInfo.InvariantCulture, $"--window-size={root.Attribute("width")!.Value},{root.Attribute("height")!.Value}"),
            $"--screenshot={target}", new Uri(source).AbsoluteUri,
        };
        // Chromium refuses its sandbox to root, as in a container; it only opens the drawing, in which all text is escaped.
        if (Environment.UserName == "root" && !OperatingSystem.IsWindows())
            arguments.Insert(1, "--no-sandbox");
        return arguments;
    }

    private static string Run(string browser, List<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(browser, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            var (told, quiet) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                return $"it took longer than {Longest.TotalSeconds:0} s.";
            }

            _ = quiet.GetAwaiter().GetResult();
            return told.GetAwaiter().GetResult();
        }
        catch (Win32Exception error)
        {
            return error.Message + ".";
        }
    }

    private static string LastLine(string told) => told.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it told no reason.";
}
