using System.Globalization;

namespace Graph.App.Output;

/// <summary>Numbers with their nouns: "1 person", "12,345 people".</summary>
internal static class Counted
{
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? noun : Plural(noun))}");

    private static string Plural(string noun) => noun switch
    {
        "person" => "people",
        "country" => "countries",
        "aircraft" or "money" => noun,
        _ => noun + "s",
    };
}
