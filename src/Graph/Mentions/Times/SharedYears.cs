using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Mentions.Times;

/// <summary>Gives a day without a year the year that its sentence states: "on 4 April and on 6 April 2016".</summary>
internal static partial class SharedYears
{
    /// <summary>The expressions with shared years filled in. Where the day of publication is known, only a full date behind shares its year;
    /// where it is not, any single year that the sentence names does.</summary>
    public static void Apply(ParsedText text, List<TimeExpression> expressions)
    {
        for (var i = 0; i < expressions.Count; i++)
            if (IsYearless(expressions[i]) && YearFor(text, expressions, i) is { } year)
                expressions[i] = WithYear(expressions[i], year);
    }

    private static bool IsYearless(TimeExpression time) =>
        time is { Kind: "DATE", Value: { Length: 10 } value, ShiftDays: null } && DayValue().IsMatch(value) && !Year().IsMatch(time.Text)
        && (time.When is null || time.When.Basis == TimeBasis.Explicit) && time.Text.Any(char.IsAsciiDigit);

    private static int? YearFor(ParsedText text, List<TimeExpression> expressions, int index)
    {
        var sentence = text.Words[expressions[index].Head].Sentence;
        var dated = text.Document.Published is not null;
        var years = expressions
            .Where((other, at) => at != index && text.Words[other.Head].Sentence == sentence
                && (!dated || (at == index + 1 && other.When is { Granularity: Granularity.Day, Basis: TimeBasis.Explicit })))
            .Select(other => Year().Match(other.Text)).Where(match => match.Success).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        return years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null;
    }

    private static TimeExpression WithYear(TimeExpression time, int year)
    {
        var value = $"{year.ToString("D4", CultureInfo.InvariantCulture)}{time.Value![4..]}";
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? time with { Value = value, When = new Occurrence(day, day, Granularity.Day, TimeBasis.Explicit) }
            : time;
    }

    [GeneratedRegex(@"^(\d{4}|XXXX)-\d{2}-\d{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayValue();

    [GeneratedRegex(@"\b(1[89]|20)\d{2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
