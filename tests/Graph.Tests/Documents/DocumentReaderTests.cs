using System.Text;
using Graph.Documents;

namespace Graph.Tests.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static List<DocumentResult> Read(params string[] paths) => [.. new DocumentReader(_ => "en").Read(paths)];

    private static List<DocumentResult> ReadLines(string lines) =>
        [.. new DocumentReader(_ => "en").Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(lines)))];

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_named_by_their_paths_below_it()
    {
        folder.Write("b.txt", "Second.");
        folder.Write("a/z.md", "First.");
        folder.Write("picture.png", "no");
        folder.Write("B.txt", "Before small letters.");
        Assert.Equal("B.txt a/z.md b.txt", string.Join(' ', Read(folder.Path).Select(read => read.Document!.Key)));
    }

    [Fact]
    public void A_file_is_named_by_its_name()
    {
        var path = folder.Write("x/report.txt", "Text.");
        Assert.Equal("report.txt", Read(path).Single().Document!.Key);
    }

    [Fact]
    public void Text_is_kept_exactly_without_the_byte_order_mark()
    {
        folder.Write("a.txt", [0xEF, 0xBB, 0xBF, .. "One.\r\n\tTwo. \n"u8]);
        Assert.Equal("One.\r\n\tTwo. \n", Read(folder.Path).Single().Document!.Text);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error_naming_the_file_and_the_rest_goes_on()
    {
        folder.Write("a.txt", [0x41, 0xE9, 0x41]);
        folder.Write("b.txt", "Fine.");
        var read = Read(folder.Path);
        Assert.EndsWith("/a.txt: The text is not valid UTF-8 at byte 1; save it as UTF-8.", read[0].Error!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Fine.", read[1].Document!.Text);
    }

    [Fact]
    public void A_sidecar_tells_what_the_file_does_not()
    {
        folder.Write("a.txt", "The ferry left.");
        folder.Write("a.json", """{"id":"ferry-1","title":"Ferry","published":"2011-03-02T23:40:00-05:00","language":"en-GB","source":"Harbour Post","url":"https://post.example/1","modified":"2011-03-04T10:00:00Z"}""");
        var document = Read(folder.Path).Single().Document!;
        Assert.Equal(
            ("ferry-1", "Ferry", new DateOnly(2011, 3, 2), PublishedBasis.Given, "en", "Harbour Post", "https://post.example/1"),
            (document.Key, document.Title, document.Published, document.PublishedBasis, document.Language, document.Source, document.Url));
        Assert.Equal(new DateTimeOffset(2011, 3, 4, 10, 0, 0, TimeSpan.Zero), document.Modified);
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public void A_broken_sidecar_is_an_error_naming_the_sidecar()
    {
        folder.Write("a.txt", "The ferry left.");
        folder.Write("a.json", """{"published":"last spring"}""");
        var error = Read(folder.Path).Single().Error!;
        Assert.EndsWith("/a.json", error.Path, StringComparison.Ordinal);
        Assert.Contains("\"last spring\" is no date", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ferry leaves early\n\nThe ferry left.", "Ferry leaves early")]
    [InlineData("# Ferry leaves early\r\n\r\nThe ferry left.", "Ferry leaves early")]
    [InlineData("The ferry left.\n\nNobody knew.", null)]
    [InlineData("Ferry leaves early\nThe ferry left.", null)]
    [InlineData("Ferry leaves early", null)]
    public void A_short_first_line_before_a_blank_one_is_the_title_and_stays_in_the_text(string text, string? title)
    {
        folder.Write("a.txt", text);
        var document = Read(folder.Path).Single().Document!;
        Assert.Equal((title, text), (document.Title, document.Text));
    }

    [Fact]
    public void Lines_are_named_by_id_then_url_then_hash_of_the_text()
    {
        var read = ReadLines("""
            {"id":"a","text":"One."}
            {"id":7,"text":"Two."}
            {"url":"https://post.example/3","text":"Three."}

            {"text":"Four."}
            """);
        Assert.Equal($"a 7 https://post.example/3 {ContentId.Of("Four.")}", string.Join(' ', read.Select(one => one.Document!.Key)));
    }

    [Fact]
    public void A_line_of_a_file_without_id_is_named_by_the_file_and_the_hash()
    {
        folder.Write("in/lines.jsonl", """{"text":"Four."}""");
        Assert.Equal($"in/lines.jsonl#{ContentId.Of("Four.")}", Read(folder.Path).Single().Document!.Key);
    }

    [Theory]
    [InlineData("{\"text\":\"x\"", "not valid JSON")]
    [InlineData("[1]", "must be a JSON object")]
    [InlineData("{\"title\":\"x\"}", "has no \"text\"")]
    [InlineData("{\"text\":\"  \"}", "has no \"text\"")]
    [InlineData("{\"text\":5}", "\"text\" must be a string, not integer 5")]
    [InlineData("{\"text\":\"x\",\"published\":\"21.5.2019\"}", "\"21.5.2019\" is no date")]
    [InlineData("{\"text\":\"x\",\"language\":\"English\"}", "\"language\" must be an ISO 639-1 code")]
    [InlineData("{\"text\":\"x\"} {}", "not valid JSON")]
    public void A_bad_line_is_an_error_at_its_line_and_the_others_go_on(string line, string message)
    {
        var read = ReadLines("{\"text\":\"One.\"}\n" + line + "\n{\"text\":\"Two.\"}\n");
        Assert.Equal(3, read.Count);
        Assert.StartsWith("-:2: ", read[1].Error!.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, read[1].Error!.Message, StringComparison.Ordinal);
        Assert.Equal("Two.", read[2].Document!.Text);
    }

    [Fact]
    public void A_line_that_is_not_utf8_does_not_spoil_the_next()
    {
        byte[] bytes = [.. "{\"text\":\""u8, 0xFF, .. "\"}\n{\"text\":\"Two.\"}"u8];
        var read = new DocumentReader(_ => "en").Read(["-"], new MemoryStream(bytes)).ToList();
        Assert.Contains("not valid UTF-8", read[0].Error!.Message, StringComparison.Ordinal);
        Assert.Equal("Two.", read[1].Document!.Text);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_read_whole()
    {
        var text = new string('x', 300_000);
        var read = ReadLines($"{{\"text\":\"One.\"}}\n{{\"text\":\"{text}\"}}\n{{\"text\":\"Two.\"}}");
        Assert.Equal($"One.|{text}|Two.", string.Join('|', read.Select(one => one.Document!.Text)));
    }

    [Fact]
    public void Two_inputs_with_one_key_are_an_error_naming_both()
    {
        folder.Write("a.jsonl", "{\"id\":\"k\",\"text\":\"One.\"}\n{\"text\":\"Other.\"}\n{\"id\":\"k\",\"text\":\"Two.\"}\n");
        var error = Read(folder.Path)[2].Error!;
        Assert.Equal(3, error.Line);
        Assert.Contains("'k' names two documents", error.Message, StringComparison.Ordinal);
        Assert.Contains("a.jsonl:1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_or_cannot_be_read_says_what_can()
    {
        var page = folder.Write("page.pdf", "x");
        var read = Read(Path.Combine(folder.Path, "nowhere"), page, "-");
        Assert.Contains("no such file or folder; give .txt", read[0].Error!.Message, StringComparison.Ordinal);
        Assert.Contains("'.pdf' cannot be read; give .txt", read[1].Error!.Message, StringComparison.Ordinal);
        Assert.Contains("no standard input", read[2].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_is_lazy()
    {
        folder.Write("a.txt", "One.");
        var second = folder.Write("b.txt", "Two.");
        using var reading = new DocumentReader(_ => "en").Read([folder.Path]).GetEnumerator();
        Assert.True(reading.MoveNext());
        File.WriteAllText(second, "Changed.");
        Assert.True(reading.MoveNext());
        Assert.Equal("Changed.", reading.Current.Document!.Text);
    }

    [Fact]
    public void A_lone_surrogate_of_a_json_escape_becomes_the_replacement_character_in_its_place() =>
        Assert.Equal("a\uFFFDb\U0001F600", ReadLines("{\"text\":\"a\\ud800b\\ud83d\\ude00\"}").Single().Document!.Text);

    [Fact]
    public void A_document_without_a_date_says_how_to_give_one()
    {
        folder.Write("a.txt", "The ferry left.");
        var document = Read(folder.Path).Single().Document!;
        Assert.Equal((null, PublishedBasis.None), (document.Published, document.PublishedBasis));
        Assert.Contains("a.json", document.Warnings.Single(), StringComparison.Ordinal);
    }
}
