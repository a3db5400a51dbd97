using System.Globalization;

namespace Graph.Documents;

/// <summary>Dates that are given as metadata: ISO 8601, a day or a moment.</summary>
internal static class GivenDate
{
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd",
    ];

    /// <summary>The local day in the moment's own offset.</summary>
    /// <exception cref="FormatException">The value is no such date.</exception>
    public static DateOnly Day(string value) => DateOnly.FromDateTime(Moment(value).DateTime);

    /// <summary>The moment; without an offset it counts as UTC.</summary>
    /// <exception cref="FormatException">The value is no such date.</exception>
    public static DateTimeOffset Moment(string value) =>
        DateTimeOffset.TryParseExact(value.Trim(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new FormatException($"\"{(value.Length <= 60 ? value : value[..57] + "...")}\" is no date that can be read; write a day such as 2019-05-21 or a moment such as 2019-05-21T23:30:00+03:00.");
}
