using System.Globalization;
using Graph.Documents;

namespace Graph.Evaluation.Gold;

/// <summary>A text to be scored, with what is given about it.</summary>
internal sealed record GoldText(string Id, string Language, string? Published, string? Title, string Text)
{
    /// <summary>The document as a reader of files would give it: its id is the key, date and language are given.</summary>
    public Document ToDocument() => new(Id, Text)
    {
        Title = Title,
        Language = Language,
        Published = Published is null ? null : DateOnly.ParseExact(Published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        PublishedBasis = Published is null ? PublishedBasis.None : PublishedBasis.Given,
    };
}
