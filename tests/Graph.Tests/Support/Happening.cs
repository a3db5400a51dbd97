using System.Globalization;
using Graph.Events;

namespace Graph.Tests.Support;

/// <summary>One event of a generated world, with the sentence that tells it.</summary>
internal sealed record Happening(string Type, string Trigger, IReadOnlyList<(string Role, SomeThing Thing)> Parties, DateOnly Day)
{
    // Type, words with their trigger first, roles with the kinds of things that fill them (SomeThing.Roll).
    private static readonly string[] Types =
    [
        "Meeting|met|participant:P participant:P place:T", "Call|called|caller:P participant:P", "Visit|visited|visitor:P host:C place:T",
        "Talks|conferred with|participant:X participant:X", "Interview|told|interviewee:P outlet:O", "Statement|addressed|speaker:P addressee:O",
        "Offer|offered help to|offerer:X recipient:X", "Agreement|agreed with|party:X party:X", "Support|backed|supporter:X supported:X",
        "Demand|demanded answers from|demander:X addressee:X", "Rejection|rejected a plan of|rejecter:X proposer:X", "Accusation|accused|accuser:X accused:X",
        "Charge|charged|by:C accused:P", "Threat|threatened|threatener:X target:X", "Protest|protested against|protester:O target:C place:T",
        "Sanction|sanctioned|imposer:C target:X", "SanctionRelief|exempted|imposer:C target:X", "Designation|designated|by:C target:O",
        "Reward|sought|offerer:C target:P", "Closure|closed|by:C item:T", "Deployment|deployed|by:C force:V place:T", "Mobilization|mobilized|by:C force:O",
        "Seizure|seized|by:C item:V place:T", "Arrest|arrested|by:C arrested:P place:T", "Raid|raided|by:O target:O place:T", "Expulsion|expelled|by:C expelled:P",
        "Abduction|abducted|by:O victim:P place:T", "Strike|struck|attacker:C target:T", "Killing|killed|by:O victim:P place:T", "Injury|injured|by:O victim:P place:T",
        "Aid|aided|giver:C recipient:C", "Asylum|sheltered|giver:C recipient:P", "Release|released|by:C released:P", "Pardon|pardoned|by:P pardoned:P",
        "Withdrawal|withdrew|by:C force:V from:T", "Ceasefire|ceased fire with|party:C party:C", "Resignation|resigned|person:P", "Appointment|appointed|by:P person:P",
        "Dismissal|dismissed|by:P person:P", "Election|prevailed in|person:P place:C", "Trial|tried|court:O defendant:P", "Conviction|convicted|court:O convicted:P",
        "Cooperation|cooperated with|party:C party:C", "Trade|traded with|party:C party:C", "Exercise|exercised with|party:C party:C",
    ];

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public bool Withdrawn { get; init; }

    public bool Alleged { get; init; }

    /// <summary>Whether the first party says so itself.</summary>
    public bool Told { get; init; }

    public Occurrence? Time { get; init; }

    /// <summary>"Adela Babesen met Bjorn Dadesen, Lisbon, on 3 May 2031."</summary>
    public string Sentence =>
        $"{Parties[0].Thing.Name} {Trigger}{(Parties.Count > 1 ? " " : "")}{string.Join(", ", Parties.Skip(1).Select(party => party.Thing.Name))} on {Day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}.";

    /// <summary>Half of all are calls and encounters, as in the news.</summary>
    public static Happening Roll(Random dice, DateOnly first)
    {
        var parts = Types[dice.Next(2) == 0 ? dice.Next(4) : dice.Next(Types.Length)].Split('|');
        var parties = new List<(string Role, SomeThing Thing)>();
        foreach (var role in parts[2].Split(' ').Select(role => role.Split(':')))
        {
            SomeThing thing;
            do
                thing = SomeThing.Roll(dice, role[1][0]);
            while (parties.Exists(party => party.Thing.Name == thing.Name));
            parties.Add((role[0], thing));
        }

        var day = first.AddDays(dice.Next(700));
        return Shade(dice, new Happening(parts[0], parts[1], parties, day));
    }

    public void AddTo(SomeDocument made, Dictionary<string, string> chains) => made.Claim(
        Type, Trigger.Split(' ')[0], Time, claim => claim with
        {
            Polarity = Polarity,
            Modality = Modality,
            Withdrawn = Withdrawn,
            Attribution = Told ? [made.Source(claim.Arguments.First(argument => argument.Role == Parties[0].Role).Chain!)] : [],
            Arguments = [.. claim.Arguments.Select(argument => argument with { As = OfficeOf(argument.Text), Alleged = Alleged && argument.Text == Parties[0].Thing.Name })],
        },
        [.. Parties.Select(party => (party.Role, party.Thing.ChainIn(made, chains)))]);

    private static Happening Shade(Random dice, Happening plain)
    {
        var iso = plain.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var dated = plain with
        {
            Time = dice.Next(14) switch { 0 => null, 1 => Some.In(iso[..7]), 2 or 3 => Some.On(iso, TimeBasis.Weekday), _ => Some.On(iso) },
            Told = dice.Next(4) == 0,
            Alleged = plain.Type is "Killing" or "Strike" or "Abduction" && dice.Next(3) == 0,
        };
        return dice.Next(100) switch
        {
            < 5 => dated with { Modality = Modality.Planned },
            < 7 => dated with { Modality = Modality.Possible },
            < 11 => dated with { Polarity = Polarity.Negated },
            < 13 => dated with { Modality = Modality.Planned, Withdrawn = true },
            _ => dated,
        };
    }

    private string? OfficeOf(string name) => Parties.FirstOrDefault(party => party.Thing.Name == name).Thing?.Office;
}
