using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace Graph.Bench;

/// <summary>Stands between a store and its server on loopback and keeps every statement that passes, one JSON line each, so that another
/// driver can send the same statements in the same batches.</summary>
internal sealed class RecordingProxy : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpClient client = new();
    private readonly Uri server;
    private readonly StreamWriter recording;
    private readonly Task serving;

    public RecordingProxy(Uri server, string file, int port)
    {
        (this.server, Address) = (server, new Uri($"http://127.0.0.1:{port}/"));
        recording = new StreamWriter(file, append: false, new UTF8Encoding(false));
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        serving = Task.Run(Serve);
    }

    public Uri Address { get; }

    public void Dispose()
    {
        listener.Stop();
        serving.Wait();
        recording.Dispose();
        client.Dispose();
    }

    private void Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = listener.GetContext();
            }
            catch (HttpListenerException)
            {
                return;
            }

            Forward(context);
        }
    }

    private void Forward(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        string body = reader.ReadToEnd();
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.HttpMethod), new Uri(server, context.Request.RawUrl));
        foreach (string name in new[] { "Authorization", "Accept" })
            if (context.Request.Headers[name] is { } value) request.Headers.TryAddWithoutValidation(name, value);
        if (context.Request.HttpMethod == "POST")
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            recording.WriteLine(JsonConvert.SerializeObject(new { path = context.Request.RawUrl!.Split("/query/v2")[^1], body }));
        }

        using var response = client.Send(request);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        response.Content.ReadAsStream().CopyTo(context.Response.OutputStream);
        context.Response.Close();
    }
}
