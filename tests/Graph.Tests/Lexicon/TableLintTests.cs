using System.Text;
using Graph.Lexicon;

namespace Graph.Tests.Lexicon;

/// <summary>What every table of names and heads must keep.</summary>
public sealed class TableLintTests
{
    public static TheoryData<string> AllTables => new(LexiconTable.Paths);

    // Cells of these columns may be empty; every other cell must say something.
    private static readonly string[] Optional =
        ["common/countries.tsv:capital", "common/countries.tsv:capital_is", "common/place-aliases.tsv:case", "common/regions.tsv:country", "common/persons.tsv:offices",
         "en/organizations.tsv:country", "is/organizations.tsv:country", "en/offices.tsv:gender", "is/offices.tsv:gender", "en/metonyms.tsv:country", "is/metonyms.tsv:country",
         "common/romanization.tsv:latin"];

    // Tables of names and heads; tables of triggers, times and other rooms have rules and lints of their own.
    private static readonly string[] Own =
    [
        "countries", "country-forms", "fold", "generic-body-words", "given-names", "langid", "metonyms", "name-particles", "offices", "org-heads", "organizations", "patronymics", "persons",
        "place-aliases", "places", "regions", "romanization", "ship-prefixes", "vessels", "weapons",
    ];

    [Fact]
    public void There_are_tables_for_both_languages_and_for_all() =>
        Assert.Equal("common,en,is", string.Join(',', LexiconTable.Paths.Select(p => p.Split('/')[0]).Distinct(StringComparer.Ordinal)));

    [Theory, MemberData(nameof(AllTables))]
    public void A_table_says_what_it_is_where_it_is_from_and_under_what_licence(string path)
    {
        if (IsForeign(path))
            return;
        var comments = LexiconTable.Load(path).Comments;
        Assert.True(comments.Length >= 4, $"{path} has {comments.Length} comment lines: say content, source, licence with date, known problems");
        Assert.Contains(comments, c => c.StartsWith("Licence: ", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(AllTables))]
    public void A_table_is_sorted_without_duplicate_rows(string path)
    {
        if (IsForeign(path))
            return;
        var rows = LexiconTable.Load(path).Rows;
        for (var i = 1; i < rows.Length; i++)
            Assert.True(Compare(rows[i - 1].Cells, rows[i].Cells) < 0, $"{path}:{rows[i].Line}: not after the row before it");
    }

    [Theory, MemberData(nameof(AllTables))]
    public void No_cell_is_empty_or_padded_unless_its_column_allows_it(string path)
    {
        if (IsForeign(path))
            return;
        var table = LexiconTable.Load(path);
        foreach (var row in table.Rows)
            for (var i = 0; i < row.Cells.Length; i++)
            {
                Assert.True(row.Cells[i].Length > 0 || Optional.Contains($"{path}:{table.Columns[i]}", StringComparer.Ordinal), $"{path}:{row.Line}: empty {table.Columns[i]}");
                Assert.True(row.Cells[i].Trim() == row.Cells[i], $"{path}:{row.Line}: white space around '{row.Cells[i]}'");
            }
    }

    [Theory, MemberData(nameof(AllTables))]
    public void A_table_is_utf8_with_line_feeds_only_and_composed_letters(string path)
    {
        if (IsForeign(path))
            return;
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream("tables/" + path)!;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var text = reader.ReadToEnd();
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        if (path != "common/romanization.tsv")
            Assert.DoesNotContain(text, c => c is >= '\u0300' and <= '\u036f');
    }

    [Fact]
    public void Every_country_code_is_known()
    {
        var countries = Countries.Load();
        foreach (var path in LexiconTable.Paths)
        {
            var table = LexiconTable.Load(path);
            var column = Math.Max(table.Columns.IndexOf("country"), path.EndsWith("country-forms.tsv", StringComparison.Ordinal) ? table.Columns.IndexOf("code") : -1);
            if (column < 0 || IsForeign(path))
                continue;
            foreach (var row in table.Rows)
                Assert.True(row.Cells[column].Length == 0 || countries.Find(row.Cells[column]) is not null, $"{path}:{row.Line}: unknown country '{row.Cells[column]}'");
        }
    }

    [Fact]
    public void Every_cell_of_cases_is_well_formed()
    {
        foreach (var path in LexiconTable.Paths.Where(p => !IsForeign(p)))
        {
            var table = LexiconTable.Load(path);
            var column = table.Columns.IndexOf("case");
            foreach (var row in column < 0 ? [] : table.Rows)
                Assert.True(row.Cells[column].Length == 0 || GrammaticalCases.IsValid(row.Cells[column]), $"{path}:{row.Line}: '{row.Cells[column]}' is no list of cases");
        }
    }

    [Theory, InlineData("en"), InlineData("is")]
    public void Every_country_has_a_name_form_and_it_is_the_name_of_the_country_table(string language)
    {
        var named = LexiconTable.Load($"{language}/country-forms.tsv").Rows.Where(r => r.Cells[2] == "name").ToLookup(r => r.Cells[0], r => r.Cells[1], StringComparer.Ordinal);
        foreach (var country in Countries.Load().All)
            Assert.Contains(named[country.Code], form => form == country.Name(language));
    }

    [Fact]
    public void Two_countries_share_a_form_only_where_the_language_does()
    {
        foreach (var language in LexiconSet.Languages)
        {
            var shared = LexiconTable.Load($"{language}/country-forms.tsv").Rows
                .GroupBy(r => r.Cells[1], StringComparer.Ordinal)
                .Where(g => g.Select(r => r.Cells[0]).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(g => $"{g.Key}={string.Join('+', g.Select(r => r.Cells[0]).Distinct(StringComparer.Ordinal))}");
            Assert.Equal(language == "en" ? "Congolese=CD+CG" : "Írana=IE+IR; Írans=IE+IR", string.Join("; ", shared.Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void An_organization_has_one_key_and_one_kind_in_all_languages()
    {
        var english = LexiconTable.Load("en/organizations.tsv").Rows.ToDictionary(r => r.Cells[0], r => (r.Cells[2], r.Cells[3]), StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load("is/organizations.tsv").Rows)
            if (english.TryGetValue(row.Cells[0], out var other))
                Assert.Equal((row.Cells[0], other), (row.Cells[0], (row.Cells[2], row.Cells[3])));
    }

    [Theory, InlineData("en"), InlineData("is")]
    public void No_form_belongs_to_two_organizations(string language)
    {
        var forms = LexiconTable.Load($"{language}/organizations.tsv").Rows.SelectMany(r => r.Cells[4].Split('|'));
        Assert.Empty(forms.GroupBy(f => f, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Aliases_name_places_that_are_listed()
    {
        var keys = LexiconTable.Load("common/places.tsv").Rows.Select(r => r.Cells[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(LexiconTable.Load("common/place-aliases.tsv").Rows, r => Assert.True(keys.Contains(r.Cells[0]), $"common/place-aliases.tsv:{r.Line}: no place {r.Cells[0]}"));
    }

    [Fact]
    public void Terms_of_known_people_end_after_they_begin()
    {
        foreach (var term in Persons.Load().All.SelectMany(p => p.Offices))
            Assert.True(term.To.Length == 0 || string.CompareOrdinal(term.From, term.To) < 0, $"{term}");
    }

    [Fact]
    public void Every_trigram_profile_has_three_hundred_rows() => Assert.All(LanguageProfiles.Load(), p => Assert.Equal(300, p.Ranks.Count));

    private static bool IsForeign(string path) => !Own.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);

    private static int Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        for (var i = 0; i < a.Count; i++)
            if (string.CompareOrdinal(a[i], b[i]) is var order && order != 0)
                return order;
        return 0;
    }
}
