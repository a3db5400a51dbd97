using Graph.Text;

namespace Graph.Mentions;

/// <summary>A mention in the making: the finders fill in what they learn until all are numbered. Word runs are half-open.</summary>
internal sealed class Draft(int first, int end, EntityType type, MentionKind kind)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public EntityType Type { get; set; } = type;

    public MentionKind Kind { get; } = kind;

    public string Name { get; set; } = "";

    public string? Key { get; set; }

    public string? Country { get; set; }

    public string? Office { get; set; }

    public string? OfficeClass { get; set; }

    public string? Gender { get; set; }

    public bool Plural { get; set; }

    public bool Metonym { get; set; }

    public string? OrganizationKind { get; set; }

    /// <summary>Whether the title before the name is said of several.</summary>
    public bool PluralTitle { get; set; }

    /// <summary>Whether it is somebody of the same office as the one it belongs to ("her counterpart").</summary>
    public bool Counterpart { get; set; }

    /// <summary>The row of the tables that names it, or null.</summary>
    public KnownForm? Form { get; set; }

    /// <summary>The word that carries the role, when it is not the top of the words in the tree.</summary>
    public int? HeadWord { get; set; }

    /// <summary>First word of the titles before the name; <see cref="First"/> when there are none.</summary>
    public int TitleFirst { get; set; } = first;

    /// <summary>Whether the word lies inside.</summary>
    public bool Covers(int word) => First <= word && word < End;

    /// <summary>The word whose head lies outside the run; of several the one nearest to the root.</summary>
    public int HeadIn(ParsedText text) => HeadWord ?? Tops.Of(text, First, End);

    /// <summary>The finished mention.</summary>
    public Mention ToMention(ParsedText text, int index) => new(index, text.SpanOf(First, End), First, End, HeadIn(text), Type, Kind)
    {
        Name = Name.Length > 0 ? Name : text.TextOf(text.SpanOf(First, End)),
        Key = Key,
        Country = Country,
        Office = Office,
        Gender = Gender,
        Plural = Plural,
        Metonym = Metonym,
        OrganizationKind = OrganizationKind,
    };
}
