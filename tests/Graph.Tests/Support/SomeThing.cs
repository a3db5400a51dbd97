namespace Graph.Tests.Support;

/// <summary>Somebody or something of a generated world.</summary>
internal sealed record SomeThing(EntityType Type, string Name, string? Country = null, string? Office = null)
{
    private static readonly (string Name, string Code)[] Countries =
    [
        ("Norway", "NO"), ("Iceland", "IS"), ("Peru", "PE"), ("Portugal", "PT"), ("Chile", "CL"), ("Kenya", "KE"), ("Japan", "JP"), ("India", "IN"),
        ("Egypt", "EG"), ("Latvia", "LV"), ("Ghana", "GH"), ("Nepal", "NP"), ("Oman", "OM"), ("Fiji", "FJ"), ("Malta", "MT"), ("Qatar", "QA"),
    ];

    private static readonly string[] Given =
        ["Adela", "Bjorn", "Clara", "Dario", "Elvira", "Felix", "Greta", "Hugo", "Irena", "Jonas", "Katrin", "Leo", "Marta", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tilda", "Viktor"];

    private static readonly string[] Offices = ["Foreign Minister", "President", "Ambassador", "Defence Minister", "Envoy"];

    /// <summary>Rolls a thing of a kind: P person, C country, O organization, V vessel, T town, X any actor.</summary>
    public static SomeThing Roll(Random dice, char kind) => kind switch
    {
        'P' => Person(dice.Next(400)),
        'C' => Of(Countries[dice.Next(Countries.Length)]),
        'O' => new SomeThing(EntityType.Organization, $"{Word(dice.Next(60) + 5)} Union"),
        'V' => new SomeThing(EntityType.Vessel, $"{Word(dice.Next(30) + 900)} Star"),
        'T' => new SomeThing(EntityType.Place, $"{Word(dice.Next(40) + 2_000)}haven"),
        _ => Roll(dice, "PCO"[dice.Next(3)]),
    };

    /// <summary>The chain of the thing in a document, one for each name.</summary>
    public string ChainIn(SomeDocument made, Dictionary<string, string> chains)
    {
        if (!chains.TryGetValue(Name, out var chain))
            chains.Add(Name, chain = Type switch
            {
                EntityType.Person => made.Person(Name, Country, Office),
                EntityType.Country => made.Country(Name, Country!),
                _ => made.Thing(Type, Name, country: Country),
            });
        return chain;
    }

    // One in three holds an office.
    private static SomeThing Person(int number) => new(
        EntityType.Person, $"{Given[number % Given.Length]} {Word((number * 7) + 11)}sen", Countries[number % Countries.Length].Code, number % 3 == 0 ? Offices[number / 3 % Offices.Length] : null);

    private static SomeThing Of((string Name, string Code) country) => new(EntityType.Country, country.Name, country.Code);

    // A made-up word for each number.
    private static string Word(int number)
    {
        var word = string.Concat(new[] { number / 225 % 15, number / 15 % 15, number % 15 }.Select((digit, at) => $"{"bdfgklmnprstvzh"[digit]}{"aeiou"[(digit + at) % 5]}"));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
