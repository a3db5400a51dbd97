using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Tests.Stores;

/// <summary>What was asked of a <see cref="PlayedServer"/>.</summary>
internal sealed record Asked(int Connection, string Method, string Path, string Head, string Body);

/// <summary>What a <see cref="PlayedServer"/> does with a request.</summary>
/// <param name="Status">Status of the answer.</param>
/// <param name="Body">Its body.</param>
internal sealed record Scene(int Status, string Body)
{
    /// <summary>Number of bytes of the body after which the connection is closed; null for a whole answer.</summary>
    public int? CutAt { get; init; }

    /// <summary>Whether the connection is closed without a word.</summary>
    public bool Silent { get; init; }

    /// <summary>Whether the connection is closed soon after a whole answer, though the answer promised to keep it.</summary>
    public bool ClosesIdle { get; init; }
}

/// <summary>A server that plays scenes over plain sockets, so that it can also do to a connection what no library lets a server do.</summary>
internal sealed class PlayedServer : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(50);
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<Asked, Scene> play;
    private int connections;

    public PlayedServer(Func<Asked, Scene> play)
    {
        this.play = play;
        listener.Start();
        Uri = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"));
        _ = Task.Run(Accept);
    }

    public Uri Uri { get; }

    /// <summary>All requests in their order.</summary>
    public ConcurrentQueue<Asked> Requests { get; } = new();

    public void Dispose() => listener.Stop();

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await listener.AcceptTcpClientAsync(), Interlocked.Increment(ref connections));
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client, int number)
    {
        using (client)
        {
            var stream = client.GetStream();
            while (await Read(stream, number) is { } asked)
            {
                Requests.Enqueue(asked);
                var scene = await Task.Run(() => play(asked));
                if (scene.Silent)
                    return;
                var body = Encoding.UTF8.GetBytes(scene.Body);
                var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {scene.Status} Played\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
                await stream.WriteAsync(body.AsMemory(0, Math.Min(body.Length, scene.CutAt ?? body.Length)));
                if (scene.CutAt is not null)
                    return;
                if (scene.ClosesIdle)
                {
                    await Task.Delay(Idle);
                    return;
                }
            }
        }
    }

    private static async Task<Asked?> Read(NetworkStream stream, int number)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n");
        var length = lines.FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = new byte[length is null ? 0 : int.Parse(length.Split(':')[1], CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        var words = lines[0].Split(' ');
        return new Asked(number, words[0], words[1], head.ToString(), Encoding.UTF8.GetString(body));
    }
}
