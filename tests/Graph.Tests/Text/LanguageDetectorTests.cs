using Graph.Text;

namespace Graph.Tests.Text;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The harbour was closed after the storm, and nobody was allowed to leave.", "en")]
    [InlineData("HARBOUR CLOSED AFTER STORM, NOBODY ALLOWED TO LEAVE", "en")]
    [InlineData("Mayor Guðrún Þórðardóttir said that the harbour of Ísafjörður would be closed until the wind had turned and the ships were safe again.", "en")]
    [InlineData("Höfninni var lokað eftir óveðrið og enginn fékk að fara.", "is")]
    [InlineData("HÖFNINNI VAR LOKAÐ EFTIR ÓVEÐRIÐ", "is")]
    [InlineData("Fundi slitið án niðurstöðu", "is")]
    [InlineData("Hamnen stängdes efter stormen och ingen fick lämna den, sade borgmästaren.", "sv")]
    [InlineData("Der Hafen wurde nach dem Sturm geschlossen, und niemand durfte ihn verlassen.", "de")]
    [InlineData("El puerto fue cerrado después de la tormenta y nadie pudo salir de la ciudad.", "es")]
    [InlineData("Le port a été fermé après la tempête et personne ne pouvait le quitter.", "fr")]
    [InlineData("Порт закрыли после шторма, и никто не мог выйти.", "ru")]
    [InlineData("", "en")]
    [InlineData("12:30", "en")]
    [InlineData("Harbour closed", "en")]
    public void Languages_are_told_by_letters_and_sequences(string text, string expected) => Assert.Equal(expected, LanguageDetector.Detect(text));
}
