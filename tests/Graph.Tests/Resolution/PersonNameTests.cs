using Graph.Resolution;

namespace Graph.Tests.Resolution;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ana Ruiz", "ANA RUIZ", nameof(NameAgreement.Equal))]
    [InlineData("Ursula von der Heide", "Ursula Heide", nameof(NameAgreement.Equal))]
    [InlineData("Alexander Dubrovka", "Alyaksandr Dubrovka", nameof(NameAgreement.Spelling))]
    [InlineData("Yuri Bondar", "Jurij Bondar", nameof(NameAgreement.Spelling))]
    [InlineData("J. Carter", "John Carter", nameof(NameAgreement.Partial))]
    [InlineData("John Carter", "John F. Carter", nameof(NameAgreement.Partial))]
    [InlineData("Carter", "John Carter", nameof(NameAgreement.Partial))]
    [InlineData("Salazar", "Jorge Salazar Ibarra", nameof(NameAgreement.Partial))]
    [InlineData("Salazar Ibarra", "Jorge Miguel Salazar Ibarra", nameof(NameAgreement.Partial))]
    [InlineData("Nagy Eszter", "Eszter Nagy", nameof(NameAgreement.Partial))]
    [InlineData("Helga", "Helga Arnarsdottir", nameof(NameAgreement.Partial))]
    [InlineData("Maria Lopes", "Mario Lopes", nameof(NameAgreement.None))]
    [InlineData("John Carter", "Joan Carver", nameof(NameAgreement.None))]
    [InlineData("Jon Carter", "Jan Carter", nameof(NameAgreement.None))]
    [InlineData("John", "John Carter", nameof(NameAgreement.None))]
    [InlineData("Carter", "Berg", nameof(NameAgreement.None))]
    public void Names_agree_as_far_as_their_words_do(string one, string other, string expected)
    {
        var (x, y) = (PersonName.Of(one)!, PersonName.Of(other)!);
        Assert.Equal(expected, x.Compare(y).ToString());
        Assert.Equal(x.Compare(y), y.Compare(x));
    }

    [Fact]
    public void What_has_no_letter_is_no_name() => Assert.Null(PersonName.Of(" .. "));
}
