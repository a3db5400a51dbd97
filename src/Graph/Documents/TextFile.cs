namespace Graph.Documents;

/// <summary>Reads a file that is one document, with its sidecar when there is one.</summary>
internal static class TextFile
{
    public static ReadDocument Read(SourceFile file)
    {
        var sidecar = Path.ChangeExtension(file.Path, ".json");
        var place = file.Shown;
        try
        {
            var text = StrictText.Decode(File.ReadAllBytes(file.Path));
            if (string.IsNullOrWhiteSpace(text))
                return ReadDocument.Failed(file.Shown, null, "The file holds no text.");
            place = Path.ChangeExtension(file.Shown, ".json");
            var facts = File.Exists(sidecar) ? DocumentFacts.Parse(StrictText.Decode(File.ReadAllBytes(sidecar))) : DocumentFacts.None;
            return new ReadDocument(file.Shown, null, facts.Id ?? facts.Url ?? file.Key, facts with { Text = text }) { FileName = Path.GetFileName(file.Path) };
        }
        catch (FormatException exception)
        {
            return ReadDocument.Failed(place, null, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ReadDocument.Failed(place, null, $"The file cannot be read: {exception.Message}");
        }
    }
}
