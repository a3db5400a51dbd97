using Graph.Lexicon;
using System.Diagnostics;
namespace Graph.Tests.Lexicon;
public sealed class LoadTimeProbe(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        foreach (var l in new[] { "is", "en", "is", "en", "is" })
        {
            var w = Stopwatch.StartNew();
            var s = LexiconSet.Load(l);
            output.WriteLine($"{l} {w.ElapsedMilliseconds} ms {s.Gazetteer.Count} {s.GivenNames.Count}");
        }
        foreach (var n in new[] { "Lukashenko", "Lukashenka", "Lúkasjenkó", "Лукашенко", "Лукашэнка", "Łukaszenka", "Loukachenko", "Lukaschenko", "Lukasjenko", "Lukašenka", "Pútín", "Putin", "Poutine", "Путин", "Путін", "Poetin", "Putyin", "Velázquez", "Velásquez", "Veláskez", "Zelensky", "Zelenskiy", "Selenskyj", "Зеленський", "Zelenskí", "Gorbachev", "Gorbatsjov", "Gorbatschow", "Горбачёв", "Gorbatsjof", "Lavrov", "Lavroff", "Лавров", "Yeltsin", "Ельцин", "Jeltsín", "Khrushchev", "Хрущёв", "Khrústsjov", "Krústsjov", "Vučić", "Вучић", "Vucic", "Янукович", "Yanukovych", "Janúkovítsj", "Тихановская", "Tsikhanouskaya", "Ціханоўская", "Τσίπρας", "Tsipras", "Μητσοτάκης", "Mitsotakis", "Brezhnev", "Брежнев", "Brésnjev", "Shevardnadze", "Sévardnadze", "Шеварднадзе" })
            output.WriteLine($"{n} {NameFolding.Fold(n)} {NameFolding.Skeleton(n)}");
    }
}
