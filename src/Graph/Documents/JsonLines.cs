namespace Graph.Documents;

/// <summary>Reads JSONL: one document a line. A bad line is an error of its own and the others go on.</summary>
internal static class JsonLines
{
    /// <summary>Reads a file. A line without id and URL is named by the file and a hash of its text, so that lines may move.</summary>
    public static IEnumerable<ReadDocument> Read(SourceFile file)
    {
        FileStream stream;
        try
        {
            stream = File.OpenRead(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [ReadDocument.Failed(file.Shown, null, $"The file cannot be opened: {exception.Message}")];
        }

        return Read(stream, file.Shown, hash => $"{file.Key}#{hash}");
    }

    /// <param name="stream">The lines; closed at the end.</param>
    /// <param name="shown">Name of the stream in messages.</param>
    /// <param name="name">Makes a key of the hash of a text without id and URL.</param>
    public static IEnumerable<ReadDocument> Read(Stream stream, string shown, Func<string, string> name)
    {
        using (stream)
        {
            var number = 0;
            foreach (var line in Lines(stream))
                if (ReadLine(line.Span, shown, ++number, name) is { } read)
                    yield return read;
        }
    }

    private static ReadDocument? ReadLine(ReadOnlySpan<byte> bytes, string shown, int number, Func<string, string> name)
    {
        try
        {
            var line = StrictText.Decode(bytes);
            if (string.IsNullOrWhiteSpace(line))
                return null;
            var facts = DocumentFacts.Parse(line);
            if (string.IsNullOrWhiteSpace(facts.Text))
                return ReadDocument.Failed(shown, number, "The document has no \"text\"; every line needs one that is not blank.");
            return new ReadDocument(shown, number, facts.Id ?? facts.Url ?? name(ContentId.Of(facts.Text)), facts);
        }
        catch (FormatException exception)
        {
            return ReadDocument.Failed(shown, number, exception.Message);
        }
    }

    /// <summary>Lines as bytes, so that one line that is not UTF-8 does not spoil those behind it.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var (start, end) = (0, 0);
        while (true)
        {
            var at = Array.IndexOf(buffer, (byte)'\n', start, end - start);
            if (at >= 0)
            {
                yield return buffer.AsMemory(start, at - start);
                start = at + 1;
                continue;
            }

            if (end == buffer.Length)
                (buffer, start, end) = MakeRoom(buffer, start, end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (end > start)
            yield return buffer.AsMemory(start, end - start);
    }

    private static (byte[] Buffer, int Start, int End) MakeRoom(byte[] buffer, int start, int end)
    {
        var target = start > 0 ? buffer : new byte[checked(buffer.Length * 2)];
        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        return (target, 0, end - start);
    }
}
