namespace Graph.Tests.Stores.Explore;

/// <summary>What each recipe must find in the generated world, and what it must not: values that stand together in one row. A value that begins with ~ stands
/// somewhere in a text of the row.</summary>
/// <param name="Recipe">Its name.</param>
/// <param name="Parameters">Its parameters, as JSON.</param>
/// <param name="There">Each of these must be a row.</param>
/// <param name="Missing">None of these may be one.</param>
internal sealed record PlantedAnswer(string Recipe, string Parameters, string[] There, string[] Missing);

internal static class PlantedAnswers
{
    public static readonly IReadOnlyList<PlantedAnswer> All =
    [
        new("who-met-whom", "{limit: 100000}", ["Anna Vik; Bruno Sala; 1; 2031-03-10", "Cara Dunn; Bruno Sala"], ["Dag Holt; Cara Dunn", "Erik Moen", "Greta Lund; Hugo Pires", "Edda Frost"]),
        new("whom-one-met", "{name: 'Anna Vik'}", ["2031-03-05; Call; [\"Bruno Sala\"]", "2031-03-10; Meeting; [\"Bruno Sala\"]; 2", "2031-03-20; [\"Dag Holt\"]"], []),
        new("whom-one-met", "{name: 'Anna Vik', from: '2031-03-06', to: '2031-03-19'}", ["2031-03-10; Meeting"], ["2031-03-05", "2031-03-20"]),
        new("whom-one-met", "{name: 'Dag Holt'}", ["[\"Anna Vik\"]"], ["[\"Cara Dunn\"]"]),
        new("met-both", "{one: 'Anna Vik', other: 'Cara Dunn'}", ["Bruno Sala; 1; 1"], ["Dag Holt"]),
        new("called-before-meeting", "{limit: 100000}", ["Anna Vik; Bruno Sala; 2031-03-05; 2031-03-10; 5"], ["Edda Frost"]),
        new("called-before-meeting", "{days: 4, limit: 100000}", [], ["Anna Vik"]),
        new("only-called", "{limit: 100000}", ["Edda Frost; Finn Aske; 1"], ["Anna Vik"]),
        new("undisputed-meetings", "{limit: 100000}", ["2031-03-10; ~Anna Vik; 2"], ["~Erik Moen", "~Dag Holt"]),
        new("first-meetings", "{from: '2031-03-01', to: '2031-03-31', limit: 100000}", ["2031-03-10; Anna Vik; Bruno Sala"], ["Cara Dunn; Dag Holt", "Nils Orre"]),
        new("visits-without-meeting", "{limit: 100000}", ["2031-05-03; Jana Kovar; [\"Portugal\"]"], ["Karl Ness"]),
        new("round-tables", "{limit: 100000}", ["2031-11-19; 3; [\"Una Birk\",\"Vera Cole\",\"Wim Dahl\"]"], ["~Anna Vik"]),
        new("meetings-by-month", "{country: 'Samoa'}", ["2031-11; 1; 1"], ["2031-12"]),
        new("shortest-path", "{one: 'Cara Dunn', other: 'Dag Holt'}", ["3; ~Bruno Sala; ~Anna Vik"], ["~Skagahavn, "]),
        new("all-shortest-paths", "{one: 'Cara Dunn', other: 'Dag Holt'}", ["3; ~Bruno Sala; ~Anna Vik"], ["1"]),
        new("go-betweens", "{one: 'Petra Quist', other: 'Rolf Tamm'}", ["Nils Orre; 2031-06-01; 2031-06-03; 2"], []),
        new("go-betweens", "{one: 'Anna Vik', other: 'Cara Dunn', days: 3}", [], ["Bruno Sala"]),
        new("two-steps", "{name: 'Petra Quist'}", ["Rolf Tamm; 1; [\"Nils Orre\"]"], ["Nils Orre"]),
        new("most-connected", "{from: '2031-06-01', to: '2031-06-05', limit: 100000}", ["Nils Orre; 2; 2", "Petra Quist; 1; 1"], ["Anna Vik"]),
        new("circle-of-one", "{name: 'Dag Holt'}", ["Anna Vik; Person; 1; [\"Meeting\"]"], ["Cara Dunn"]),
        new("timeline", "{name: 'Luis Faria'}", ["2031-05-12; Arrest; happened; arrested", "2031-06-12; Release; happened; released"], []),
        new("timeline-of-pair", "{one: 'Dag Holt', other: 'Cara Dunn'}", ["2031-03-22; Meeting; denied; participant"], ["happened"]),
        new("in-a-time", "{from: '2031-03-10', to: '2031-03-22', limit: 100000}", ["2031-03-10; Meeting; ~Anna Vik; 2"], ["~Cara Dunn; ~Dag Holt", "2031-03-23"]),
        new("busiest-days", "{from: '2031-03-10', to: '2031-03-10'}", ["2031-03-10; ~Meeting"], []),
        new("what-changed", "{build: 1}", ["2; event; added; Meeting of Anna Vik and Bruno Sala; planted-change"], []),
        new("what-changed", "{build: 2}", [], ["event"]),
        new("seized-by-whom", "{limit: 100000}", ["2031-05-12; Arrest; Marta Quell; Luis Faria; False", "2031-07-01; Expulsion; Marta Quell; Ulf Rasmark"], ["Torvald Yrsa"]),
        new("seized-where", "{country: 'Norway', limit: 100000}", ["2031-05-10; Gullfaxi; Vessel; Norway; Skagahavn"], ["Sjolarka"]),
        new("arrested-and-released", "{limit: 100000}", ["Luis Faria; 2031-05-12; Marta Quell; 2031-06-12; 31"], []),
        new("violence", "{limit: 100000}", ["2031-08-07; Strike; Sven Ulmer; True; Torvald Yrsa"], ["Luis Faria"]),
        new("sanctions", "{name: 'Ragna Sturm'}", ["Norway; Ragna Sturm; Sanction; 2031-03-24"], []),
        new("contradictions", "{limit: 100000}", ["~Farid Nasser; Morning Ledger; Erik Moen met Farid Nasser.; Harbour Post; Erik Moen never met Farid Nasser."], ["~Anna Vik", "~Cara Dunn"]),
        new("one-outlet-only", "{outlet: 'The Lantern', limit: 100000}", ["2031-06-01; Meeting; ~Petra Quist; The Lantern; 1"], ["~Anna Vik", "2031-06-05"]),
        new("planned-never-reported", "{before: '2031-06-01', type: 'Meeting', limit: 100000}", ["2031-04-20; ~Hugo Pires; 2031-04-10"], ["~Ivo Klement", "~Anna Vik"]),
        new("denied", "{name: 'Dag Holt'}", ["Dag Holt never met Cara Dunn.; Northern Wire; 2031-03-23"], ["~Anna Vik"]),
        new("cancelled", "{limit: 100000}", ["~Wanda Zell"], ["~Hugo Pires"]),
        new("alleged", "{limit: 100000}", ["2031-08-07; Strike; Sven Ulmer; attacker"], ["Marta Quell"]),
        new("sources", "{}", ["Civic Daily; 6; 5; 5", "Morning Ledger; 4; 3; 1"], []),
        new("sentences-about", "{name: 'Olga Prent'}", ["2031-09-12; The Lantern; Olga Prent met Quin Ardal, said Viggo Stark.; participant"], []),
        new("search", "{words: 'gullfaxi'}", ["Norway seized the Gullfaxi off Skagahavn.; Fjord Herald; 2031-05-10"], ["~Sjolarka"]),
        new("who-says", "{name: 'Viggo Stark'}", ["asserts; Olga Prent met Quin Ardal, said Viggo Stark."], []),
        new("first-to-report", "{limit: 100000}", ["2031-03-10; ~Anna Vik; Morning Ledger; 2031-03-11; 2; 1"], ["~Petra Quist"]),
        new("office-holders", "{of: 'Norway', limit: 100000}", ["Norway; Foreign Minister; Anna Vik"], ["Bruno Sala"]),
        new("offices-of-one", "{name: 'Bruno Sala'}", ["President; Portugal; Morning Ledger; Anna Vik and Bruno Sala hold office."], []),
        new("officials-of-two-countries", "{one: 'Norway', other: 'Portugal', limit: 100000}", ["2031-03-10; Meeting; Anna Vik; Foreign Minister; Bruno Sala; President", "2031-03-05; Call; Anna Vik"], ["Cara Dunn"]),
        new("people-of-a-country", "{country: 'Samoa'}", ["Tala Moe; []; 1"], ["Bruno Sala"]),
        new("events-of-a-place", "{place: 'Skagahavn'}", ["2031-03-10; Meeting; ~Anna Vik; Skagahavn", "2031-05-10; Seizure"], ["~Sjolarka"]),
        new("events-of-a-place", "{place: 'Norway', limit: 100000}", ["2031-03-10; Meeting; ~Anna Vik; Skagahavn"], ["~Sjolarka"]),
        new("visitors-of-a-country", "{country: 'Portugal', limit: 100000}", ["2031-05-03; Jana Kovar", "2031-05-05; Karl Ness"], []),
        new("find-name", "{words: 'VIK'}", ["Anna Vik; Person; NO"], []),
    ];
}
