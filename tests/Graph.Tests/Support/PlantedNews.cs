using Graph.Claims;
using Graph.Events;

namespace Graph.Tests.Support;

/// <summary>Stories whose answers are known, to be found again among generated news.</summary>
internal static class PlantedNews
{
    public static IReadOnlyList<DocumentClaims> Documents() =>
        [.. Contacts(), .. Visits(), .. Doubts(), .. Force(), .. Rest(), .. Samoa()];

    private static IEnumerable<DocumentClaims> Contacts() =>
    [
        Pair("call-1", "2031-03-06", "Anna Vik called Bruno Sala.", "Call", "called", "2031-03-05", "caller", "participant", "Morning Ledger"),
        Pair("meet-1", "2031-03-11", "Anna Vik met Bruno Sala in Skagahavn.", "Meeting", "met", "2031-03-10", "participant", "participant", "Morning Ledger"),
        Pair("meet-2", "2031-03-12", "Anna Vik met Bruno Sala in Skagahavn.", "Meeting", "met", "2031-03-10", "participant", "participant", "Harbour Post"),
        Pair("meet-3", "2031-03-15", "Cara Dunn met Bruno Sala in Skagahavn.", "Meeting", "met", "2031-03-14", "participant", "participant", "Northern Wire"),
        Pair("meet-4", "2031-03-21", "Dag Holt met Anna Vik in Skagahavn.", "Meeting", "met", "2031-03-20", "participant", "participant", "Northern Wire"),
        Pair("denied-1", "2031-03-23", "Dag Holt never met Cara Dunn.", "Meeting", "met", "2031-03-22", "participant", "participant", "Northern Wire", Denied),
        Pair("call-2", "2031-03-07", "Edda Frost called Finn Aske.", "Call", "called", "2031-03-06", "caller", "participant", "Northern Wire"),
        Pair("go-1", "2031-06-02", "Nils Orre met Petra Quist.", "Meeting", "met", "2031-06-01", "participant", "participant", "The Lantern"),
        Pair("go-2", "2031-06-04", "Nils Orre met Rolf Tamm.", "Meeting", "met", "2031-06-03", "participant", "participant", "The Lantern"),
        Pair("go-3", "2031-06-07", "Petra Quist never met Rolf Tamm.", "Meeting", "met", "2031-06-05", "participant", "participant", "The Lantern", Denied),
    ];

    private static IEnumerable<DocumentClaims> Visits()
    {
        yield return Visit("visit-1", "Jana Kovar visited Portugal.", "2031-05-03");
        yield return Visit("visit-2", "Karl Ness visited Portugal.", "2031-05-05");
        yield return Pair("visit-3", "2031-05-07", "Karl Ness met Bruno Sala.", "Meeting", "met", "2031-05-05", "participant", "participant", "Civic Daily");
        yield return Pair("plan-1", "2031-04-10", "Greta Lund will meet Hugo Pires.", "Meeting", "meet", "2031-04-20", "participant", "participant", "Civic Daily", Planned);
        yield return Pair("plan-2", "2031-04-10", "Greta Lund will meet Ivo Klement.", "Meeting", "meet", "2031-04-22", "participant", "participant", "Civic Daily", Planned);
        yield return Pair("plan-3", "2031-04-23", "Greta Lund met Ivo Klement.", "Meeting", "met", "2031-04-22", "participant", "participant", "Civic Daily");
    }

    private static IEnumerable<DocumentClaims> Doubts()
    {
        yield return Pair("doubt-1", "2031-04-03", "Erik Moen met Farid Nasser.", "Meeting", "met", "2031-04-02", "participant", "participant", "Morning Ledger");
        yield return Pair("doubt-2", "2031-04-04", "Erik Moen never met Farid Nasser.", "Meeting", "met", "2031-04-02", "participant", "participant", "Harbour Post", Denied);
        yield return Pair(
            "doubt-3", "2031-08-08", "Sven Ulmer struck Torvald Yrsa.", "Strike", "struck", "2031-08-07", "attacker", "target", "Harbour Post",
            claim => claim with { Arguments = [.. claim.Arguments.Select(argument => argument with { Alleged = argument.Role == "attacker" })] });
        yield return Pair(
            "doubt-4", "2031-09-02", "Wanda Zell will not meet Xavi Roig.", "Meeting", "meet", "2031-09-09", "participant", "participant", "The Lantern",
            claim => claim with { Modality = Modality.Planned, Withdrawn = true });
        yield return Pair("doubt-5", "2031-09-05", "Yara Blom met Zeno Falk.", "Meeting", "met", "2031-09-04", "participant", "participant", "The Lantern", language: "is");
        var quoted = Some.Text("quoted", "Olga Prent met Quin Ardal, said Viggo Stark.", "2031-09-12", source: "The Lantern");
        var (one, other, voice) = (quoted.Person("Olga Prent"), quoted.Person("Quin Ardal"), quoted.Person("Viggo Stark"));
        yield return quoted.Claim("Meeting", "met", Some.On("2031-09-11"), claim => claim with { Attribution = [quoted.Source(voice)] }, ("participant", one), ("participant", other));
    }

    private static IEnumerable<DocumentClaims> Force()
    {
        yield return Seizure("seized-1", "Norway seized the Gullfaxi off Skagahavn.", "Gullfaxi", "2031-05-10", claim => claim);
        yield return Seizure("seized-2", "Norway never seized the Sjolarka off Skagahavn.", "Sjolarka", "2031-05-11", Denied);
        yield return Pair("arrest-1", "2031-05-13", "Luis Faria was arrested by Marta Quell.", "Arrest", "arrested", "2031-05-12", "arrested", "by", "Fjord Herald");
        yield return Pair("release-1", "2031-06-13", "Luis Faria was released by Marta Quell.", "Release", "released", "2031-06-12", "released", "by", "Fjord Herald");
        yield return Pair("expelled-1", "2031-07-02", "Ulf Rasmark was expelled by Marta Quell.", "Expulsion", "expelled", "2031-07-01", "expelled", "by", "Fjord Herald");
        var made = Some.Text("sanction-1", "Norway imposed sanctions on Ragna Sturm.", "2031-03-25", source: "Fjord Herald");
        var (norway, target) = (made.Country("Norway", "NO"), made.Person("Ragna Sturm"));
        yield return made.Claim("Sanction", "imposed", Some.On("2031-03-24"), ("imposer", norway), ("target", target));
    }

    private static IEnumerable<DocumentClaims> Rest()
    {
        var holds = Some.Text("office-1", "Anna Vik and Bruno Sala hold office.", "2031-03-01", source: "Morning Ledger");
        var (anna, bruno) = (holds.Person("Anna Vik", "NO", "Foreign Minister"), holds.Person("Bruno Sala", "PT", "President"));
        yield return holds.Holds(anna, "Foreign Minister", "country:NO").Holds(bruno, "President", "country:PT");
        var deal = Some.Text("deal-1", "Norway and Portugal agreed, with Mona Stahl between them.", "2031-03-16", source: "Delta Gazette");
        var (norway, portugal, broker) = (deal.Country("Norway", "NO"), deal.Country("Portugal", "PT"), deal.Person("Mona Stahl"));
        yield return deal.Claim("Agreement", "agreed", Some.On("2031-03-15"), ("party", norway), ("party", portugal), ("broker", broker));
        yield return Pair("named-1", "2031-10-02", "Otis Brann named Pia Solheim.", "Appointment", "named", "2031-10-01", "by", "person", "Delta Gazette");
    }

    private static Claim Denied(Claim claim) => claim with { Polarity = Polarity.Negated };

    private static Claim Planned(Claim claim) => claim with { Modality = Modality.Planned };

    // The two first names of the text are its parties; "in Skagahavn" is its place.
    private static DocumentClaims Pair(
        string key, string published, string text, string type, string trigger, string day, string role, string otherRole, string source, Func<Claim, Claim>? more = null, string language = "en")
    {
        var made = Some.Text($"planted/{key}", text, published, language, source);
        var words = text.TrimEnd('.').Split(' ');
        var names = Enumerable.Range(0, words.Length - 1).Where(i => char.IsUpper(words[i][0]) && char.IsUpper(words[i + 1][0])).Select(i => $"{words[i]} {words[i + 1]}").ToList();
        var parties = new List<(string, string)> { (role, Made(made, names[0])), (otherRole, Made(made, names[1])) };
        if (text.Contains("Skagahavn", StringComparison.Ordinal))
            parties.Add(("place", made.Thing(EntityType.Place, "Skagahavn", country: "NO")));
        return made.Claim(type, trigger, Some.On(day), more ?? (claim => claim), [.. parties]);
    }

    private static string Made(SomeDocument made, string name) => name switch
    {
        "Anna Vik" => made.Person(name, "NO", "Foreign Minister"),
        "Bruno Sala" => made.Person(name, "PT", "President"),
        _ => made.Person(name),
    };

    private static DocumentClaims Visit(string key, string text, string day)
    {
        var made = Some.Text($"planted/{key}", text, day, source: "Civic Daily");
        var (visitor, host) = (made.Person(string.Join(' ', text.Split(' ').Take(2))), made.Country("Portugal", "PT"));
        return made.Claim("Visit", "visited", Some.On(day), ("visitor", visitor), ("host", host));
    }

    // A country of which nothing else tells.
    private static IEnumerable<DocumentClaims> Samoa()
    {
        foreach (var (key, day, polarity) in (IEnumerable<(string, string, Polarity)>)[("samoa-1", "2031-11-03", Polarity.Asserted), ("samoa-2", "2031-12-03", Polarity.Negated)])
        {
            var made = Some.Text($"planted/{key}", "Tala Moe met Bruno Sala in Samoa.", day, source: "Delta Gazette");
            var (tala, bruno, country) = (made.Person("Tala Moe", "WS"), made.Person("Bruno Sala", "PT", "President"), made.Country("Samoa", "WS"));
            yield return made.Claim("Meeting", "met", Some.On(day), claim => claim with { Polarity = polarity }, ("participant", tala), ("participant", bruno), ("place", country));
        }

        var table = Some.Text("planted/table-1", "Una Birk, Vera Cole and Wim Dahl met.", "2031-11-20", source: "Delta Gazette");
        var (una, vera, wim) = (table.Person("Una Birk"), table.Person("Vera Cole"), table.Person("Wim Dahl"));
        yield return table.Claim("Meeting", "met", Some.On("2031-11-19"), ("participant", una), ("participant", vera), ("participant", wim));
    }

    private static DocumentClaims Seizure(string key, string text, string ship, string day, Func<Claim, Claim> more)
    {
        var made = Some.Text($"planted/{key}", text, day, source: "Fjord Herald");
        var (by, item, place) = (made.Country("Norway", "NO"), made.Thing(EntityType.Vessel, ship), made.Thing(EntityType.Place, "Skagahavn", country: "NO"));
        return made.Claim("Seizure", "seized", Some.On(day), more, ("by", by), ("item", item), ("place", place));
    }
}
