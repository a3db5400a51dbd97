using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Bulk;

namespace Graph.Tests.Stores.Bulk;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("\"", "\"\"\"\"")]
    [InlineData("one,two;three\r\nfour\\", "\"one,two;three\r\nfour\\\"")]
    [InlineData("nul\0", "\"nul\0\"")]
    public void Text_stands_in_quotes_and_its_own_are_doubled(string text, string cell) => Assert.Equal(cell, CsvText.Of(text));

    [Fact]
    public void No_value_is_an_empty_cell_and_no_empty_text() => Assert.Equal("", CsvText.Of(null));

    [Fact]
    public void Numbers_and_flags_are_written_as_the_importer_reads_them() =>
        Assert.Equal(["-3", "0.1", "1E-05", "true", "false"], new object[] { -3, 0.1, 0.00001, true, false }.Select(CsvText.Of));

    [Fact]
    public void Members_of_a_list_are_parted_by_what_no_property_holds()
    {
        Assert.Equal("\"a;b\uFDD1\uFDD1c\"\"d\"", CsvText.Of(PropertyText.Of((string[])["a;b", "", "c\"d"])));
        Assert.Equal("\"1\uFDD12\"", CsvText.Of(new[] { 1, 2 }));
        Assert.Equal("\"\uFDD0fdd1\"", CsvText.Of(PropertyText.Of((string[])["\uFDD1"])));
    }

    [Theory]
    [InlineData("\uFDD1")]
    [InlineData("\uFDD0")]
    [InlineData("\uFDD0fdd1")]
    [InlineData("a\ud800\uFDD1\udc00")]
    public void What_is_written_otherwise_comes_back(string text)
    {
        Assert.Equal(text, PropertyText.Read(PropertyText.Of(text)));
        Assert.DoesNotContain(PropertyText.Part, PropertyText.Of(text));
    }

    [Fact]
    public void A_list_of_one_empty_text_is_no_empty_list()
    {
        var cell = CsvText.Of(PropertyText.Of((string[])[""]));

        Assert.NotEqual("\"\"", cell);
        Assert.Equal("", PropertyText.Read(cell.Trim('"')));
    }
}
