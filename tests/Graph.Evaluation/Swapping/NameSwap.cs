using System.Text.RegularExpressions;
using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Swapping;

/// <summary>Replaces countries, capitals and people of gold texts by others, alike in texts and gold: a rule that knows the language
/// scores the same on both, a rule that knows the texts does not. The same seed gives the same names.</summary>
internal sealed class NameSwap
{
    private readonly Dictionary<string, string> other = new(StringComparer.Ordinal);
    private readonly Regex pattern;

    private NameSwap(SwapTables tables, IEnumerable<GoldParty> parties, int seed)
    {
        var random = new Random(seed);
        SwapCountries(tables, random);
        SwapPeople(tables, parties, random);
        var words = other.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape);
        pattern = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', words)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(60));
    }

    /// <summary>The documents of one language with other names.</summary>
    public static IReadOnlyList<EventGoldDocument> Of(IReadOnlyList<EventGoldDocument> documents, string language, int seed)
    {
        var own = documents.Where(document => document.Text.Language == language).ToList();
        var parties = own.SelectMany(document => document.Events.SelectMany(item => item.Parties.Concat(item.Extra)).Concat(document.MustNot.SelectMany(trap => new[] { trap.First, trap.Second })));
        var swap = new NameSwap(SwapTables.Load(language), parties, seed);
        return [.. own.Select(swap.Document)];
    }

    private EventGoldDocument Document(EventGoldDocument document) => new(
        document.Text with { Text = Swapped(document.Text.Text), Title = document.Text.Title is { } title ? Swapped(title) : null },
        [.. document.Events.Select(item => item with { Parties = [.. item.Parties.Select(Party)], Extra = [.. item.Extra.Select(Party)] })],
        [.. document.MustNot.Select(trap => trap with { First = Party(trap.First), Second = Party(trap.Second) })]);

    private GoldParty Party(GoldParty party) => party with { Names = [.. party.Names.Select(Swapped)] };

    private string Swapped(string text) => pattern.Replace(text, match => other[match.Value]);

    private void SwapCountries(SwapTables tables, Random random)
    {
        var forms = tables.Countries.ToLookup(form => form.Code, StringComparer.Ordinal);
        string[] codes = [.. forms.Where(country => country.Select(form => form.Kind).Distinct().Count() >= 3 && tables.Capitals.ContainsKey(country.Key))
            .Select(country => country.Key).Order(StringComparer.Ordinal)];
        string[] targets = [.. codes];
        random.Shuffle(targets);
        foreach (var (code, target) in codes.Zip(targets))
        {
            foreach (var form in forms[code])
                if (forms[target].FirstOrDefault(candidate => candidate.Kind == form.Kind && candidate.Case == form.Case) is { } counterpart)
                    other.TryAdd(form.Form, counterpart.Form);
            other.TryAdd(tables.Capitals[code], tables.Capitals[target]);
        }
    }

    private void SwapPeople(SwapTables tables, IEnumerable<GoldParty> parties, Random random)
    {
        var words = parties.Where(party => party.Type == "Person").SelectMany(party => party.Names).SelectMany(name => name.Split(' '))
            .Where(word => word.Length > 2 && char.IsUpper(word[0]) && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var word in words)
            if (tables.GivenNames.FirstOrDefault(name => name.Forms.Contains(word)) is { } given)
                SwapGiven(tables, given, random);
            else if (!word.EndsWith("son", StringComparison.Ordinal) && !word.EndsWith("dóttir", StringComparison.Ordinal) && !word.EndsWith("dóttur", StringComparison.Ordinal))
                SwapSurname(tables, words, word, random);
    }

    private void SwapGiven(SwapTables tables, GivenName given, Random random)
    {
        if (other.ContainsKey(given.Forms[0]))
            return;
        var alike = tables.GivenNames.Where(name => name.Gender == given.Gender && name.Forms.Count == given.Forms.Count).ToList();
        var target = alike[random.Next(alike.Count)];
        for (var form = 0; form < given.Forms.Count; form++)
            other.TryAdd(given.Forms[form], target.Forms[form]);
    }

    // A genitive stands beside its name in the gold of Icelandic texts: both change together.
    private void SwapSurname(SwapTables tables, List<string> words, string word, Random random)
    {
        if (word.EndsWith('s') && words.Contains(word[..^1]))
            return;
        var target = tables.Surnames[random.Next(tables.Surnames.Count)];
        if (other.TryAdd(word, target))
            other.TryAdd(word + "s", target + "s");
    }
}
