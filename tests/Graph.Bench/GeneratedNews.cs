using System.Globalization;
using Graph.Claims;
using Graph.Events;
using Graph.Tests.Support;

namespace Graph.Bench;

/// <summary>
/// Short reports about a world of people: few are in the news every day and most seldom, as in real news (the rank of a person is drawn
/// with falling probability). Each person has an office, a country and several spellings; an encounter is told by one or two outlets
/// within days. The same numbers give the same documents.
/// </summary>
internal sealed class GeneratedNews(int documents, int people)
{
    internal static readonly string[] Countries = ["AR", "BR", "CA", "DE", "DK", "EE", "EG", "ES", "FI", "FR", "GR", "IN", "IT", "JP", "KE", "LT", "LV", "MX", "NO", "PE", "PL", "PT", "SE", "TR"];
    private static readonly string[] Types = ["Meeting", "Call", "Talks", "Visit"];
    internal static readonly string[] Given = ["Anna", "Boris", "Carla", "Dario", "Elin", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Katja", "Leo", "Mira", "Nils", "Olga", "Pedro"];
    private static readonly string[] Offices = ["Foreign Minister", "Ambassador", "Envoy", "Mayor", "Defence Minister"];
    private const int Outlets = 12, DocumentsADay = 40;

    /// <summary>All documents in order, made when asked for.</summary>
    public IEnumerable<DocumentClaims> Documents()
    {
        for (int i = 0; i < documents; i++) yield return Document(i);
    }

    private DocumentClaims Document(int index)
    {
        // Of three neighbours the first two tell of one encounter: it is drawn from the number they share.
        int encounter = index / 3 * 3 + (index % 3 == 2 ? 2 : 0);
        var dice = new Random(encounter);
        int one = Someone(dice), other = Someone(dice);
        if (other == one) other = (one + 1) % people;
        string type = Types[dice.Next(Types.Length)];
        var day = new DateOnly(2021, 1, 1).AddDays(encounter / DocumentsADay);
        var own = new Random(index);
        string a = Name(one, own), b = Name(other, own);
        string text = $"{a}, {Offices[one % Offices.Length]} of {Country(one)}, met {b} of {Country(other)} on {day:yyyy-MM-dd}. "
            + $"It was report {index} of its kind. Both sides spoke of trade, fish and the weather of the season, and of what they would do next.";
        var made = Some.Text($"news/{index}", text, day.AddDays(own.Next(2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source: $"Outlet {index % Outlets}");
        string left = made.Person(a, Country(one), Offices[one % Offices.Length]), right = made.Person(b, Country(other));
        string land = made.Country(Country(other), Country(other));
        made.Claim(type, "met", Some.On(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), claim => claim with
        {
            Polarity = own.Next(20) == 0 ? Polarity.Negated : Polarity.Asserted,
        }, type == "Visit" ? [("visitor", left), ("host", right), ("place", land)] : [("participant", left), ("participant", right), ("place", land)]);
        return made;
    }

    // Zipf's law by its inverse: rank r comes with probability about 1 / r.
    private int Someone(Random dice) => Math.Min(people - 1, (int)Math.Pow(people, dice.NextDouble()) - 1);

    private static string Name(int person, Random dice)
    {
        string given = Given[person % Given.Length], family = SomeNews.Surname(person);
        return dice.Next(4) switch { 0 => $"{given[0]}. {family}", 1 => $"{given} {Given[person / 7 % Given.Length]} {family}", _ => $"{given} {family}" };
    }

    private static string Country(int person) => Countries[person % Countries.Length];
}
