using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Resolution;

/// <summary>What a person sets right in a claim: its date, or the role of one argument, or both.</summary>
public sealed record Correction
{
    /// <summary>The right date, or null when the claim's own holds. Its basis is explicit.</summary>
    public Occurrence? Time { get; init; }

    /// <summary>Folded words of the argument whose role is wrong, or null.</summary>
    public string? Argument { get; init; }

    /// <summary>The right role of <see cref="Argument"/>, or null.</summary>
    public string? Role { get; init; }

    /// <summary>One JSON object, members as in the export; <see cref="Parse"/> reads it back.</summary>
    public JObject ToJson()
    {
        var json = new JObject();
        if (Time is { } time)
        {
            if (Day(time.Earliest) is { } earliest)
                json["earliest"] = earliest;
            if (Day(time.Latest) is { } latest)
                json["latest"] = latest;
            json["granularity"] = time.Granularity.ToString().ToLowerInvariant();
        }

        if (Argument is not null)
            json["argument"] = Argument;
        if (Role is not null)
            json["role"] = Role;
        return json;
    }

    /// <summary>The compact text of <see cref="ToJson"/>, as stores keep it.</summary>
    public string ToText() => ToJson().ToString(Formatting.None);

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    public static Correction Parse(string text)
    {
        var json = StrictJson.Parse(text);
        return new Correction
        {
            Time = json["granularity"] is { } granularity
                ? new Occurrence(
                    Day((string?)json["earliest"]), Day((string?)json["latest"]), Enum.Parse<Granularity>((string)granularity!, ignoreCase: true), TimeBasis.Explicit)
                : null,
            Argument = (string?)json["argument"],
            Role = (string?)json["role"],
        };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
