namespace Graph.Evaluation.Swapping;

/// <summary>A form that names a country: a kind and case under which another country has a form too.</summary>
internal sealed record CountryForm(string Code, string Form, string Kind, string Case);

/// <summary>A given name with its forms: nominative, accusative, dative, genitive; all alike where the language has no cases.</summary>
internal sealed record GivenName(string Gender, IReadOnlyList<string> Forms);

/// <summary>The tables that other names are taken from.</summary>
internal sealed record SwapTables(IReadOnlyList<CountryForm> Countries, IReadOnlyDictionary<string, string> Capitals, IReadOnlyList<GivenName> GivenNames, IReadOnlyList<string> Surnames)
{
    public static SwapTables Load(string language)
    {
        var lexicon = Checkout.File("src", "Graph", "Lexicon", "tables");
        return new SwapTables(
            [.. Rows(lexicon, language, "country-forms.tsv").Select(row => new CountryForm(row[0], row[1], row[2] == "alias" ? "name" : row[2], row.Length > 3 ? row[3] : ""))],
            Rows(lexicon, "common", "countries.tsv").Where(row => row[language == "is" ? 5 : 4].Length > 0)
                .ToDictionary(row => row[0], row => row[language == "is" ? 5 : 4], StringComparer.Ordinal),
            [.. Rows(lexicon, language, "given-names.tsv").Select(row => new GivenName(row[1], row.Length > 2 ? [row[0], First(row[2]), First(row[3]), First(row[4])] : [row[0]]))],
            [.. Rows(Checkout.File("tests", "Graph.Evaluation", "Swapping"), "", "surnames.tsv").Select(row => row[0])]);
    }

    private static string First(string cell) => cell.Split('|')[0];

    private static IEnumerable<string[]> Rows(params string[] path) => File.ReadLines(Path.Combine(path))
        .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}
