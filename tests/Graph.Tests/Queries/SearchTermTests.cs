using FsCheck.Xunit;
using Graph.Queries;

namespace Graph.Tests.Queries;

public sealed class SearchTermTests
{
    [Theory]
    [InlineData("Reagan met", "reagan|met")]
    [InlineData("  Þórður ", "thordur")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("twenty-one", "twenty one")]
    [InlineData("12,000", "12 000")]
    [InlineData("seiz*", "seiz*")]
    [InlineData("Anna-Mar*", "anna|mar*")]
    [InlineData("the meeting of two", "meeting|two")]
    [InlineData("man-of-war", "man|war")]
    [InlineData("the*", "the*")]
    [InlineData("* ( \"", "")]
    public void A_question_is_cut_into_folded_words_without_those_that_stand_everywhere(string question, string terms) =>
        Assert.Equal(terms, string.Join('|', SearchTerm.Of(question).Select(term => string.Join(' ', term.Words) + (term.Prefix ? "*" : ""))));

    [Theory]
    [InlineData("twenty-one", "Twenty-one ships", true)]
    [InlineData("twenty-one", "one of twenty", false)]
    [InlineData("twent*", "Twenty-one ships", true)]
    [InlineData("twent", "Twenty-one ships", false)]
    [InlineData("lukasz", "Łukasz came", true)]
    public void Words_without_a_blank_between_stand_one_after_the_other(string question, string text, bool stands) =>
        Assert.Equal(stands, SearchTerm.Of(question).All(term => term.IsIn(SearchTerm.WordsOf(text))));

    [Property]
    public void Every_word_of_a_text_that_is_no_common_one_is_found_in_it(string? text)
    {
        foreach (var word in SearchTerm.WordsOf(text ?? ""))
            Assert.All(SearchTerm.Of(word), term => Assert.True(term.IsIn(SearchTerm.WordsOf(text!))));
    }
}
