using Graph.Queries;

namespace Graph.App.Output;

/// <summary>How words are set off: by ANSI codes on a terminal, by brackets elsewhere.</summary>
internal sealed class Style
{
    private readonly bool ansi;

    private Style(bool ansi) => this.ansi = ansi;

    /// <summary>No codes.</summary>
    public static Style Plain { get; } = new(false);

    /// <summary>ANSI codes.</summary>
    public static Style Ansi { get; } = new(true);

    /// <summary>Whether marks are brackets.</summary>
    public bool Brackets => !ansi;

    public string Bold(string text) => Code("1", text);

    public string Dim(string text) => Code("2", text);

    /// <summary>What must not be overlooked: a status that is not "happened".</summary>
    public string Warn(string text) => Code("33", text);

    /// <summary>One word of a marked stretch: bold (underlined for the words that speak of the event), or with a bracket where the
    /// stretch begins and ends.</summary>
    public string Marked(string word, Mark mark, bool begins, bool ends) => mark switch
    {
        Mark.None => word,
        _ when !ansi => (begins ? "[" : "") + word + (ends ? "]" : ""),
        Mark.Trigger => Code("1;4", word),
        _ => Code("1", word),
    };

    /// <summary>Columns that <see cref="Marked"/> adds to a word.</summary>
    public int Added(Mark mark, bool begins, bool ends) => ansi || mark == Mark.None ? 0 : (begins ? 1 : 0) + (ends ? 1 : 0);

    private string Code(string code, string text) => ansi && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
