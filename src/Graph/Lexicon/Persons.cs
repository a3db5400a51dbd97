using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>An office held from one year-month-day, year-month or year to another; an end that is empty is open.</summary>
public sealed record OfficeTerm(string Office, string From, string To);

/// <summary>A well-known holder of an office; <see cref="Forms"/> are spellings in several languages and scripts, the first is the full English name.</summary>
public sealed record KnownPerson(string Key, string Name, string Country, ImmutableArray<OfficeTerm> Offices, ImmutableArray<string> Forms);

/// <summary>The table of known people. It can be left out: nothing else in the lexicon depends on it.</summary>
public sealed class Persons
{
    private readonly ImmutableDictionary<string, KnownPerson> _byKey;

    private Persons(ImmutableArray<KnownPerson> all)
    {
        All = all;
        _byKey = all.ToImmutableDictionary(p => p.Key, StringComparer.Ordinal);
    }

    /// <summary>All people, by key.</summary>
    public ImmutableArray<KnownPerson> All { get; }

    /// <summary>The person of a key (<c>person:...</c>); null when unknown.</summary>
    public KnownPerson? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">An office is not written <c>office@from..to</c>.</exception>
    public static Persons Load()
    {
        var table = LexiconTable.Load("common/persons.tsv", "key", "name", "country", "offices", "forms");
        return new Persons([.. table.Rows.Select(r => new KnownPerson(r.Cells[0], r.Cells[1], r.Cells[2],
            [.. r.Cells[3].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(o => ReadTerm(table, r, o))],
            [.. r.Cells[4].Split('|')]))]);
    }

    private static OfficeTerm ReadTerm(LexiconTable table, LexiconRow row, string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (at <= 0 || dots < at)
            throw table.Error(row, $"office '{text}' is not written office@from..to, for instance President@1990..1995");
        return new OfficeTerm(text[..at], text[(at + 1)..dots], text[(dots + 2)..]);
    }
}
