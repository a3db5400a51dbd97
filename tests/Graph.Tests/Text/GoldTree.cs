using System.Globalization;

namespace Graph.Tests.Text;

/// <summary>A sentence of a CoNLL-U file: its text and its words with their places in it.</summary>
internal sealed record GoldTree(string Text, IReadOnlyList<GoldWord> Words)
{
    public static IEnumerable<GoldTree> Read(string folder) => Directory.EnumerateFiles(folder, "*.conllu").Order(StringComparer.Ordinal)
        .SelectMany(file => File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)).Select(Parse).OfType<GoldTree>();

    private static GoldTree? Parse(string block)
    {
        var lines = block.Split('\n');
        var text = lines.FirstOrDefault(line => line.StartsWith("# text = ", StringComparison.Ordinal))?["# text = ".Length..];
        if (text is null)
            return null;
        var words = new List<GoldWord>();
        var place = 0;
        foreach (var cells in lines.Select(line => line.Split('\t')).Where(cells => cells.Length > 7 && cells[0].All(char.IsAsciiDigit)))
        {
            var start = text.IndexOf(cells[1], place, StringComparison.Ordinal);
            if (start < 0)
                return null;
            place = start + cells[1].Length;
            words.Add(new GoldWord(start, place, cells[3], int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, cells[7]));
        }

        return new GoldTree(text, words);
    }

    /// <summary>The word at a place of the text; -1 for none.</summary>
    public int At(int start)
    {
        for (var i = 0; i < Words.Count; i++)
            if (Words[i].Start <= start && start < Words[i].End)
                return i;
        return -1;
    }

    /// <summary>The first word of the name that a word belongs to, so that it does not matter which word of a name is its head.</summary>
    public int NameHead(int word)
    {
        while (Words[word].Relation == "flat")
            word = Words[word].Head;
        return word;
    }
}

/// <summary>One word; the head counts from 0 and is -1 for the root.</summary>
internal sealed record GoldWord(int Start, int End, string Pos, int Head, string Relation);
