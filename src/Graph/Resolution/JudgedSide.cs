using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Resolution;

/// <summary>What a judgement speaks of.</summary>
public enum JudgedKind
{
    /// <summary>A thing of the world, by one of the chains that name it.</summary>
    Thing,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>An event, by one of the claims that state it.</summary>
    Event,

    /// <summary>An earlier judgement.</summary>
    Judgement,
}

/// <summary>One side of a judgement, named so that it survives when documents are read again: by the document's key, the type, and a folded
/// name or a span. It holds no id of the graph but, for judgements, theirs.</summary>
/// <param name="Kind">What it is.</param>
public sealed record JudgedSide(JudgedKind Kind)
{
    /// <summary>Key of the document; null for judgements.</summary>
    public string? Document { get; init; }

    /// <summary>Type of the thing or event; null for judgements.</summary>
    public string? Type { get; init; }

    /// <summary>Things: the folded name, where one thing of this type bears it in the document. Claims and events: the folded words of the
    /// arguments, where more than one claim has the trigger. Judgements: the id.</summary>
    public string? Name { get; init; }

    /// <summary>Things without such a name: where they are first mentioned. Claims and events: the trigger. Else null.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The name or sentence as it stood when the judgement was made: for readers, and to find a claim whose text moved.</summary>
    public string? Words { get; init; }

    /// <summary>An earlier judgement.</summary>
    public static JudgedSide OfJudgement(string id) => new(JudgedKind.Judgement) { Name = id };

    /// <summary>One JSON object, members as in the export; <see cref="Parse"/> reads it back.</summary>
    public JObject ToJson()
    {
        var json = new JObject { ["kind"] = Kind.ToString().ToLowerInvariant() };
        Add(json, "document", Document);
        Add(json, "type", Type);
        Add(json, "name", Name);
        Add(json, "start", Span?.Start);
        Add(json, "end", Span?.End);
        Add(json, "words", Words);
        return json;
    }

    /// <summary>The compact text of <see cref="ToJson"/>, as stores keep it.</summary>
    public string ToText() => ToJson().ToString(Formatting.None);

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    public static JudgedSide Parse(string text)
    {
        var json = StrictJson.Parse(text);
        return new JudgedSide(Enum.Parse<JudgedKind>((string)json["kind"]!, ignoreCase: true))
        {
            Document = (string?)json["document"],
            Type = (string?)json["type"],
            Name = (string?)json["name"],
            Span = json["start"] is { } start && json["end"] is { } end ? new TextSpan((int)start, (int)end) : null,
            Words = (string?)json["words"],
        };
    }

    private static void Add(JObject json, string name, JToken? value)
    {
        if (value is { Type: not JTokenType.Null })
            json[name] = value;
    }
}
