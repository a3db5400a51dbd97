using Graph.Mentions.Times;

namespace Graph.Tests.Mentions.Times;

/// <summary>A slot or class that is misspelled in the tables would never match, and nobody would see it.</summary>
public sealed class TimeTablesTests
{
    private static readonly HashSet<string> Counted =
        new(StringComparer.Ordinal) { "day", "nthday", "nth", "year", "years", "days", "numdate", "clock", "decade", "n" };

    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    public void Every_slot_of_the_patterns_is_filled_by_some_word(string language)
    {
        var words = TimeWords.Of(language);
        var slots = TimePattern.Read(language).SelectMany(pattern => pattern.Elements).Where(element => element.Kind == "slot").Select(element => element.Text);
        Assert.Empty(slots.Where(slot => !Counted.Contains(slot) && !words.Knows(slot)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    public void No_two_rows_give_the_same_words_different_meanings(string language)
    {
        var clashes = TimePattern.Read(language)
            .GroupBy(pattern => string.Join(' ', pattern.Elements.Select(element => $"{element.Kind}:{element.Text}:{element.Field}")), StringComparer.Ordinal)
            .Where(group => group.Select(pattern => pattern.Meaning + string.Join(' ', pattern.Fields)).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(clashes);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    public void Every_date_names_a_day_and_a_month(string language)
    {
        var incomplete = TimePattern.Read(language).Where(pattern => pattern.Meaning == "date").Where(pattern =>
        {
            var fields = pattern.Elements.Select(element => element.Field).ToHashSet(StringComparer.Ordinal);
            return !fields.Contains("numdate") && !fields.Contains("namedday") && !(fields.Contains("month") && (fields.Contains("day") || fields.Contains("days")));
        });
        Assert.Empty(incomplete.Select(pattern => string.Join(' ', pattern.Elements.Select(element => element.Text))));
    }
}
