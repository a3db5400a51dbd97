namespace Graph.Lexicon;

/// <summary>A head noun that tells the kind of an organization no table names ("ministry": government body).</summary>
public sealed record OrganizationHead(string Form, string Kind, string What);

/// <summary>A common noun for a ship, an aircraft or a weapon, or a prefix before names of ships. <see cref="Kind"/>: head or prefix; <see cref="Type"/>: Vessel, Aircraft or Weapon.</summary>
public sealed record ThingForm(string Form, string Kind, string Type);

/// <summary>
/// A word that stands for a state as an actor. <see cref="Kind"/>: seat, forces or government; <see cref="Country"/>: ISO code, null where the
/// state must be named beside the word.
/// </summary>
public sealed record Metonym(string Form, string Kind, string? Country);

/// <summary>
/// The tables of head nouns. English nouns stand in the singular (match lemmas), Icelandic ones in all their forms; all are matched in any case
/// except seats of government and prefixes of ships, which are names.
/// </summary>
public static class HeadNouns
{
    internal static readonly string[] MetonymKinds = ["seat", "forces", "government"];

    /// <summary>Heads of organizations.</summary>
    public static FormIndex<OrganizationHead> Organizations(string language)
    {
        var table = LexiconTable.Load($"{language}/org-heads.tsv", "head", "kind", "what");
        return new FormIndex<OrganizationHead>(
            table.Rows.Select(r => (r.Cells[0], new OrganizationHead(r.Cells[0], table.Choice(r, 1, GazetteerTables.OrganizationKinds), r.Cells[2]))), ignoreCase: true);
    }

    /// <summary>Heads of ships, aircraft and weapons.</summary>
    public static FormIndex<ThingForm> Things(string language) =>
        new(Rows(language, "vessels").Concat(Rows(language, "weapons")).Where(t => t.Kind == "head").Select(t => (t.Form, t)), ignoreCase: true);

    /// <summary>Prefixes before names of ships (USS, HMS, ICGV).</summary>
    public static FormIndex<ThingForm> VesselPrefixes(string language) =>
        new(Rows(language, "vessels").Where(t => t.Kind == "prefix").Select(t => (t.Form, t)));

    /// <summary>Seats of government by name, without capitals (<see cref="Countries"/> has those).</summary>
    public static FormIndex<Metonym> Seats(string language) => new(Metonyms(language).Where(m => m.Country is not null).Select(m => (m.Form, m)));

    /// <summary>Words for forces and governments, to be read with the state named beside them.</summary>
    public static FormIndex<Metonym> Organs(string language) => new(Metonyms(language).Where(m => m.Country is null).Select(m => (m.Form, m)), ignoreCase: true);

    private static IEnumerable<ThingForm> Rows(string language, string name)
    {
        var table = LexiconTable.Load($"{language}/{name}.tsv", "form", "kind", "type");
        return table.Rows.Select(r => new ThingForm(r.Cells[0], table.Choice(r, 1, ["head", "prefix"]), table.Choice(r, 2, ["Vessel", "Aircraft", "Weapon"])));
    }

    private static IEnumerable<Metonym> Metonyms(string language)
    {
        var table = LexiconTable.Load($"{language}/metonyms.tsv", "form", "country", "kind");
        return table.Rows.Select(r => new Metonym(r.Cells[0], table.Choice(r, 2, MetonymKinds), r.Cells[1].Length == 0 ? null : r.Cells[1]));
    }
}
