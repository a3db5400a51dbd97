using Graph.Documents;

namespace Graph.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly Document Whole = new("a.txt", "A text.")
    {
        Title = "Title",
        Url = "https://example.org/a",
        Source = "Post",
        Published = new DateOnly(2025, 6, 18),
        PublishedBasis = PublishedBasis.Url,
        Modified = new DateTimeOffset(2025, 6, 19, 1, 2, 3, TimeSpan.Zero),
        Language = "is",
        Boilerplate = [new TextSpan(0, 1)],
        Warnings = ["One."],
    };

    [Fact]
    public void A_copy_is_equal_whether_the_id_was_asked_for_or_not()
    {
        _ = Whole.Id;
        var copy = Whole with { };
        Assert.Equal(Whole, copy);
        Assert.Equal(Whole.GetHashCode(), copy.GetHashCode());
        Assert.All(typeof(Document).GetProperties(), property => Assert.Equal(property.GetValue(Whole), property.GetValue(copy)));
    }

    [Fact]
    public void A_changed_copy_has_another_id()
    {
        var id = Whole.Id;
        Assert.NotEqual(id, (Whole with { Title = "Another" }).Id);
        Assert.Equal(id, (Whole with { Warnings = [] }).Id);
    }
}
