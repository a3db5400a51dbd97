using Graph.Claims;
using Graph.Events;

namespace Graph.Tests.Support;

/// <summary>Generated news: people with several spellings and namesakes, offices, ships, dated and undated, planned and denied events.
/// The same seed and numbers give the same documents.</summary>
internal static class SomeNews
{
    private static readonly (string[] Spellings, string Country, string? Office)[] Heads =
    [
        (["Alexander Dubrovka", "Alyaksandr Dubrovka", "Aleksandr Dubrovka", "Dubrovka"], "BY", "President"),
        (["Nicolás Prado", "Nicolas Prado", "N. Prado", "Prado"], "PE", "President"),
        (["John Carter", "Carter"], "US", "Governor"),
        (["John Carter", "Carter"], "AU", "Mayor"),
        (["Jorge Salazar Ibáñez", "Jorge Miguel Salazar Ibanez", "Salazar Ibáñez"], "PE", "Ambassador"),
        (["Helga Arnarsdóttir", "Helga"], "IS", "Foreign Minister"),
        (["Maria Lopes"], "PT", null),
        (["Mario Lopes"], "PT", null),
    ];

    private static readonly string[] Types = ["Meeting", "Call", "Talks", "Visit", "Seizure"];

    /// <summary>Makes documents.</summary>
    /// <param name="seed">Where the dice start.</param>
    /// <param name="count">Number of documents.</param>
    /// <param name="places">Number of towns, each with its own officials: how many things there are in the world.</param>
    /// <param name="days">Days over which the documents are spread.</param>
    public static IReadOnlyList<DocumentClaims> Documents(int seed, int count, int places = 3, int days = 40)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(dice, $"news/{seed}/{i}", places, days))];
    }

    private static DocumentClaims Document(Random dice, string key, int places, int days)
    {
        var published = Some.Day("2031-05-01").AddDays(dice.Next(days));
        var (one, other) = (Someone(dice, places), Someone(dice, places));
        var words = dice.Next(2) == 0 ? "met" : "called";
        var text = $"{one.Name} {words} {other.Name} near Havbrisa. The two {words} again, said the envoy of Lima. ({key})";
        var made = Some.Text(key, text, dice.Next(20) == 0 ? null : Iso(published), source: $"Outlet {dice.Next(3)}");
        var (a, b) = (Chain(made, dice, one), Chain(made, dice, other));
        var ship = made.Thing(EntityType.Vessel, "Havbrisa");
        if (one.Office is { } office && text.Length % 3 == 0)
            made.Holds(a, office, $"country:{one.Country}");
        for (var i = 0; i < 1 + dice.Next(2); i++)
            AddClaim(made, dice, published, words, ship, a, dice.Next(6) == 0 && i == 0 ? made.Somebody("envoy", "PE") : b);
        return made;
    }

    private static void AddClaim(SomeDocument made, Random dice, DateOnly published, string words, string ship, string a, string b)
    {
        var type = Types[dice.Next(Types.Length)];
        var (one, two) = type switch
        {
            "Visit" => ("visitor", "host"),
            "Seizure" => ("by", "owner"),
            _ => ("participant", "participant"),
        };
        (string, string)[] parties = type == "Seizure"
            ? [(one, a), (two, b), ("item", ship)]
            : [(one, a), (two, b)];
        made.Claim(type, words, Time(dice, published), claim => Shade(claim, dice, made, a), parties);
    }

    private static Claim Shade(Claim claim, Random dice, SomeDocument made, string speaker) => claim with
    {
        Polarity = dice.Next(8) == 0 ? Polarity.Negated : Polarity.Asserted,
        Modality = dice.Next(5) == 0 ? (Modality)dice.Next(5) : Modality.Actual,
        Withdrawn = dice.Next(15) == 0,
        Ordinal = dice.Next(8) == 0 ? 1 + dice.Next(3) : null,
        WithinDays = dice.Next(10) == 0 ? 10 : null,
        Several = dice.Next(20) == 0,
        Thread = dice.Next(6) == 0 ? 1 : null,
        Attribution = dice.Next(4) == 0 ? [made.Source(speaker)] : [],
    };

    private static Occurrence? Time(Random dice, DateOnly published)
    {
        var day = published.AddDays(-dice.Next(12));
        return dice.Next(8) switch
        {
            0 or 1 => null,
            2 => new Occurrence(null, day, Granularity.Unknown, TimeBasis.Bound),
            3 => Some.In(Iso(day)[..7]),
            4 => Some.On(Iso(day), TimeBasis.Weekday),
            5 => Some.On(Iso(day), TimeBasis.Inherited),
            6 => Some.On(Iso(day), TimeBasis.Relative),
            _ => Some.On(Iso(day)),
        };
    }

    private static (string Name, string Country, string? Office) Someone(Random dice, int places)
    {
        var town = dice.Next(places);
        if (town > 2)
            return ($"{(char)('A' + (town % 26))}nton {Surname(town)}", "NO", null);
        var head = Heads[dice.Next(Heads.Length)];
        return (head.Spellings[dice.Next(head.Spellings.Length)], head.Country, head.Office);
    }

    /// <summary>A surname for each number; they come again from 8,000 on.</summary>
    internal static string Surname(int number) => "Be" + string.Concat(
        new[] { number / 400 % 20, number / 20 % 20, number % 20 }.Select(digit => "bdfgklmnprstvzbdgklm"[digit] + (digit < 14 ? "e" : "o"))) + "rg";

    private static string Chain(SomeDocument made, Random dice, (string Name, string Country, string? Office) person) => made.Person(
        person.Name, dice.Next(3) == 0 ? null : person.Country, dice.Next(2) == 0 ? null : person.Office);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
