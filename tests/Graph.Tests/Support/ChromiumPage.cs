using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Graph.App.Drawing;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Support;

/// <summary>A page in a real Chromium without a window, driven by its own protocol. Skips the test, loudly, where no browser is installed.</summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly ClientWebSocket socket = new();
    private Process? process;
    private int sent;

    /// <summary>Opens a file.</summary>
    public static async Task<ChromiumPage> Open(string html, CancellationToken stop)
    {
        var browser = Browser.Find();
        Assert.SkipUnless(browser is not null, "SKIPPED: needs Chromium, Chrome or Edge, and none is installed here (or named in KG_BROWSER).");
        var page = new ChromiumPage();
        var file = Path.Combine(page.folder["."], "page.html");
        await File.WriteAllTextAsync(file, html, stop);
        await page.Start(browser, new Uri(file).AbsoluteUri, stop);
        return page;
    }

    /// <summary>What an expression is in the page; promises are awaited.</summary>
    public async Task<JToken?> Tell(string expression, CancellationToken stop)
    {
        var answer = await Call("Runtime.evaluate", new JObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true }, stop);
        Assert.True(answer["exceptionDetails"] is null, answer["exceptionDetails"]?.ToString());
        return answer["result"]!["value"];
    }

    /// <summary>Clicks with the mouse where the first element that fits the selector stands.</summary>
    public async Task Click(string selector, CancellationToken stop)
    {
        var at = JObject.Parse((string)(await Tell($"(() => {{ const b = document.querySelector({JTokenText(selector)}).getBoundingClientRect(); return JSON.stringify({{x: b.x + b.width / 2, y: b.y + b.height / 2}}); }})()", stop))!);
        foreach (var type in (string[])["mousePressed", "mouseReleased"])
            await Call("Input.dispatchMouseEvent", new JObject { ["type"] = type, ["x"] = at["x"], ["y"] = at["y"], ["button"] = "left", ["clickCount"] = 1 }, stop);
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Dispose();
    }

    private static string JTokenText(string text) => new JValue(text).ToString(Newtonsoft.Json.Formatting.None);

    private async Task Start(string browser, string address, CancellationToken stop)
    {
        var profile = Path.Combine(folder["."], "profile");
        process = Process.Start(new ProcessStartInfo(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--window-size=1200,900", "--remote-debugging-port=0", $"--user-data-dir={profile}", address])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var (port, waited) = (Path.Combine(profile, "DevToolsActivePort"), Stopwatch.StartNew());
        while (!File.Exists(port) || (await File.ReadAllLinesAsync(port, stop)).Length < 1)
        {
            Assert.True(waited.Elapsed < Patience && !process.HasExited, "The browser did not start.");
            await Task.Delay(50, stop);
        }

        using var http = new HttpClient();
        var tabs = JArray.Parse(await http.GetStringAsync(new Uri($"http://127.0.0.1:{(await File.ReadAllLinesAsync(port, stop))[0]}/json/list"), stop));
        await socket.ConnectAsync(new Uri((string)tabs.First(tab => (string?)tab["type"] == "page")["webSocketDebuggerUrl"]!), stop);
        while ((string?)await Tell("document.readyState", stop) != "complete" || (int)(await Tell("document.querySelectorAll('#shown').length", stop))! == 0)
            Assert.True(waited.Elapsed < Patience, "The page did not load.");
    }

    private async Task<JToken> Call(string method, JObject parameters, CancellationToken stop)
    {
        var id = ++sent;
        var message = new JObject { ["id"] = id, ["method"] = method, ["params"] = parameters }.ToString(Newtonsoft.Json.Formatting.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, stop);
        while (true)
        {
            var answer = JObject.Parse(await Receive(stop));
            if ((int?)answer["id"] == id)
                return answer["result"] ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method}: {answer["error"]}"));
        }
    }

    private async Task<string> Receive(CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, stop);
            bytes.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
