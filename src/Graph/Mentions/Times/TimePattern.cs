using Graph.Lexicon;

namespace Graph.Mentions.Times;

/// <summary>One element of a pattern: a literal atom, a slot, or an end of the extent.</summary>
/// <param name="Kind">"word", "slot", "[" or "]".</param>
/// <param name="Text">The literal atom or the class of the slot.</param>
/// <param name="Field">The field that the slot fills; its class unless written <c>{field:class}</c>.</param>
internal readonly record struct PatternElement(string Kind, string Text, string Field);

/// <summary>A row of <c>times-patterns.tsv</c>: words and slots, and what they mean together.</summary>
/// <param name="Elements">In order; options and alternatives are already spelled out.</param>
/// <param name="Meaning">How the fields are read (see <see cref="Resolver"/>); "none" for words that only look like a time.</param>
/// <param name="Fields">Fields that the row itself sets.</param>
internal sealed record TimePattern(IReadOnlyList<PatternElement> Elements, string Meaning, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Reads the pattern table of a language: <c>a|b</c> alternatives, <c>x?</c> option, <c>{class}</c> or <c>{field:class}</c> slot,
    /// <c>$name</c> a part that rows <c>=name</c> before it define, <c>[ ]</c> the extent where it is not the whole pattern.</summary>
    public static IEnumerable<TimePattern> Read(string language)
    {
        var table = LexiconTable.Load($"{language}/times-patterns.tsv", "pattern", "meaning", "fields");
        var parts = new Dictionary<string, List<IReadOnlyList<PatternElement>>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Cells[0][0] == '=')
            {
                var name = $"${row.Cells[0][1..]}";
                if (!parts.TryGetValue(name, out var alternatives))
                    parts.Add(name, alternatives = []);
                alternatives.AddRange(Expand(row.Cells[1], parts, table, row));
                continue;
            }

            var meaning = table.Choice(row, 1, Resolver.Meanings);
            var fields = row.Cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Field(text, table, row)).ToArray();
            foreach (var elements in Expand(row.Cells[0], parts, table, row))
                yield return new TimePattern(elements, meaning, fields);
        }
    }

    private static KeyValuePair<string, string> Field(string text, LexiconTable table, LexiconRow row)
    {
        var cut = text.IndexOf('=', StringComparison.Ordinal);
        return cut < 0 ? throw table.Error(row, $"field '{text}' is not written name=value") : new(text[..cut], text[(cut + 1)..]);
    }

    private static List<IReadOnlyList<PatternElement>> Expand(
        string pattern, Dictionary<string, List<IReadOnlyList<PatternElement>>> parts, LexiconTable table, LexiconRow row)
    {
        var made = new List<IReadOnlyList<PatternElement>> { Array.Empty<PatternElement>() };
        foreach (var written in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var optional = written.Length > 1 && written[^1] == '?';
            var name = optional ? written[..^1] : written;
            var alternatives = name[0] != '$' ? Alternatives(name)
                : parts.TryGetValue(name, out var known) ? [.. known]
                : throw table.Error(row, $"part '{name}' is used before a row defines it; defined: {string.Join(", ", parts.Keys)}");
            if (optional)
                alternatives.Add([]);
            made = [.. made.SelectMany(start => alternatives.Select(next => (IReadOnlyList<PatternElement>)[.. start, .. next]))];
        }

        return made;
    }

    private static List<IReadOnlyList<PatternElement>> Alternatives(string written) =>
        written is "[" or "]" ? [[new PatternElement(written, "", "")]] : [.. written.Split('|').Select(Element)];

    private static IReadOnlyList<PatternElement> Element(string written)
    {
        if (written[0] != '{')
            return [.. TimeAtoms.Of(written).Select(atom => new PatternElement("word", atom, ""))];
        var inner = written[1..^1].Split(':');
        return [new PatternElement("slot", inner[^1], inner[0])];
    }
}
