using Graph.App.Commands;
using Graph.Claims;
using Graph.Lexicon;
using Graph.Ontology;
using Graph.Queries;
using Graph.Resolution;

namespace Graph.App;

/// <summary>What <c>kg correct</c> was given, checked against the claim and the ontology.</summary>
internal static class Corrections
{
    /// <summary>The correction.</summary>
    /// <exception cref="UserException">Nothing is to be corrected, or the date, party or role is not known.</exception>
    public static Correction Of(Claim claim, string? date, string? role, OntologySet ontology)
    {
        if (date is null && role is null)
            throw new UserException("correct needs what is right: --date DATE, or --role WORDS=ROLE, or both.", ExitCode.Usage);
        var correction = new Correction { Time = date is null ? null : Time(date) };
        if (role is null)
            return correction;
        var at = role.LastIndexOf('=');
        var (words, id) = at > 0 ? (NameFolding.Fold(role[..at]), role[(at + 1)..]) : throw new UserException($"--role cannot read '{role}'. Write the words and the role: --role \"Bruno Sala=host\"", ExitCode.Usage);
        if (!claim.Arguments.Any(argument => NameFolding.Fold(argument.Text) == words))
            throw new UserException($"The claim has no party '{role[..at]}'. It has: {string.Join(", ", claim.Arguments.Select(argument => $"'{argument.Text}' ({argument.Role})"))}.");
        var type = ontology.Find(claim.Type);
        if (type?.Role(id) is null)
            throw new UserException($"A {claim.Type.ToLowerInvariant()} has no role '{id}'. It has: {string.Join(", ", type?.Roles.Select(known => known.Id) ?? [])}.");
        return correction with { Argument = words, Role = id };
    }

    /// <summary>"The date is 2 May 2031, and the role of otto berg is host".</summary>
    public static string Words(Correction correction)
    {
        var parts = new List<string>();
        if (correction.Time is { } time)
            parts.Add($"the date is {DateWords.Of(time)}");
        if (correction.Role is { } role)
            parts.Add($"the role of {correction.Argument} is {role}");
        var words = string.Join(" and ", parts);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Occurrence Time(string date) => new(
        DayOption.First("--date", date), DayOption.Last("--date", date),
        date.Length switch { 4 => Granularity.Year, 7 => Granularity.Month, _ => Granularity.Day }, TimeBasis.Explicit);
}
