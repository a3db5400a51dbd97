using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Documents;

/// <summary>What a line of JSONL or a sidecar says about a document. Members that are not known here are left alone.</summary>
internal sealed record DocumentFacts
{
    public static DocumentFacts None { get; } = new();

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>Reads one JSON object.</summary>
    /// <exception cref="FormatException">It is no object, or a member is not what it must be; the message is a full sentence.</exception>
    public static DocumentFacts Parse(string json)
    {
        var members = ReadObject(json);
        return new DocumentFacts
        {
            Id = String(members, "id"),
            Title = String(members, "title"),
            Text = String(members, "text"),
            Published = String(members, "published") is { } published ? GivenDate.Day(published) : null,
            Language = String(members, "language") is { } language ? LanguageCode(language) : null,
            Source = String(members, "source"),
            Url = String(members, "url"),
            Modified = String(members, "modified") is { } modified ? GivenDate.Moment(modified) : null,
        };
    }

    private static JObject ReadObject(string json)
    {
        // Dates stay as written: their own offset says which local day is meant.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        try
        {
            var token = JToken.ReadFrom(reader);
            // Fails when anything but blanks follows.
            reader.Read();
            return token as JObject ?? throw new FormatException("A document must be a JSON object such as {\"text\": \"...\"}.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"This is not valid JSON: {exception.Message}", exception);
        }
    }

    private static string? String(JObject members, string name) => members[name] switch
    {
        null or { Type: JTokenType.Null } => null,
        { Type: JTokenType.String } token => WellFormed((string)token!) is { Length: > 0 } text ? text : null,
        { Type: JTokenType.Integer } token when name == "id" => token.ToString(Formatting.None),
        var other => throw new FormatException($"\"{name}\" must be a string, not {other.Type.ToString().ToLowerInvariant()} {Shortened(other.ToString(Formatting.None))}."),
    };

    /// <summary>JSON can spell half of a surrogate pair, which no file can hold; it becomes U+FFFD so that offsets stay.</summary>
    private static string WellFormed(string text)
    {
        var index = 0;
        while (index < text.Length && !(char.IsSurrogate(text[index]) && !IsPair(text, index)))
            index += char.IsSurrogate(text[index]) ? 2 : 1;
        if (index >= text.Length)
            return text;
        var units = text.ToCharArray();
        for (; index < units.Length; index++)
            if (char.IsSurrogate(units[index]) && IsPair(text, index))
                index++;
            else if (char.IsSurrogate(units[index]))
                units[index] = '\uFFFD';
        return new string(units);
    }

    private static bool IsPair(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static string LanguageCode(string language)
    {
        var code = language.Split('-', '_')[0].ToLowerInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetterLower) ? code : throw new FormatException(
            string.Create(CultureInfo.InvariantCulture, $"\"language\" must be an ISO 639-1 code of two letters such as \"en\" or \"is\", not \"{Shortened(language)}\"."));
    }

    private static string Shortened(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
