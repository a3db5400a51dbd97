using Graph.Mentions.Times;

namespace Graph.Tests.Mentions.Times;

/// <summary>Writes what a finder told as <c>words=value;words=value</c>.</summary>
internal static class Expect
{
    public static string Told(TimeFinder finder, string sentence, string language, string? published) =>
        string.Join(';', finder.Find(Sentences.Of(sentence, language, published)).Select(time => $"{time.Text}={time.Value ?? "null"}"));
}
