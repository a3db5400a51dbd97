using Graph.Documents.Dating;

namespace Graph.Documents;

/// <summary>Finds the day of publication. The first rule that tells a day wins: given with the document, in the URL, in a dateline at the
/// head of the text, in the file's name. Never the file's clock.</summary>
internal static class PublicationDate
{
    /// <param name="facts">What is given with the document.</param>
    /// <param name="fileName">Name of the file that is the document; null for a line of JSONL.</param>
    public static (DateOnly? Day, PublishedBasis Basis) Find(DocumentFacts facts, string? fileName)
    {
        if (facts.Published is { } given)
            return (given, PublishedBasis.Given);
        if (facts.Url is { } url && WrittenDate.InUrl(url) is { } inUrl)
            return (inUrl, PublishedBasis.Url);
        var year = (facts.Url is null ? null : WrittenDate.YearIn(facts.Url)) ?? (fileName is null ? null : WrittenDate.YearIn(fileName));
        if (Dateline.Find(facts.Text!, year) is { } inText)
            return (inText, PublishedBasis.Dateline);
        return fileName is not null && WrittenDate.InFileName(fileName) is { } inName ? (inName, PublishedBasis.FileName) : (null, PublishedBasis.None);
    }

    /// <summary>What the user should know when no rule told a day.</summary>
    public static string Missing(string key, string? fileName) =>
        $"No day of publication is known for '{key}', so 'yesterday' or 'on Monday' stay without a date; give one as \"published\": \"2019-05-21\" "
        + (fileName is null ? "in its line." : $"in a file '{Path.ChangeExtension(fileName, ".json")}' beside it, or put it into the file's name.");
}
