using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Text;

namespace Graph.Tests.Text;

public sealed class GlueRepairTests
{
    private static string Repaired(string text, string language = "en")
    {
        foreach (var cut in GlueRepair.Cuts(text, language).Reverse())
            text = text.Insert(cut, "|");
        return text;
    }

    [Theory]
    [InlineData("Rutherford spoke first. Then RutherfordThe chair rose.", "Rutherford spoke first. Then Rutherford|The chair rose.")]
    [InlineData("The envoy KallasEstonian by birth stayed.", "The envoy Kallas|Estonian by birth stayed.")]
    [InlineData("He left Mondaywhile she stayed.", "He left Monday|while she stayed.")]
    [InlineData("He left on FridayThe talks ended.", "He left on Friday|The talks ended.")]
    [InlineData("Mbeki arrived. Later Mbekiin a letter thanked them.", "Mbeki arrived. Later Mbeki|in a letter thanked them.")]
    [InlineData("Mbeki arrived. On Sunday Mbekirejected it.", "Mbeki arrived. On Sunday Mbeki|rejected it.")]
    [InlineData("They imposed sanctionsThe price rose.", "They imposed sanctions|The price rose.")]
    [InlineData("It was a long strikewhich cost much.", "It was a long strike|which cost much.")]
    [InlineData("It was “unfair”although legal.", "It was “unfair”| although legal.", true)]
    [InlineData("She said“never” and left.", "She said|“never” and left.")]
    [InlineData("It was \"unfair\"although legal.", "It was \"unfair\"|although legal.")]
    [InlineData("QUITO.-The court met.", "QUITO.|-|The court met.")]
    public void A_lost_blank_is_found_where_both_halves_are_words(string text, string expected, bool spaced = false) =>
        Assert.Equal(spaced ? expected.Replace("| ", "|", StringComparison.Ordinal) : expected, Repaired(text));

    [Theory]
    [InlineData("Halonen kom. Síðan HalonenFinnar fögnuðu.", "Halonen kom. Síðan Halonen|Finnar fögnuðu.")]
    [InlineData("Hann fór á mánudaginnþegar fundi lauk.", "Hann fór á mánudaginn|þegar fundi lauk.")]
    [InlineData("Halonen kom. Þá Halonensagði nei.", "Halonen kom. Þá Halonen|sagði nei.")]
    [InlineData("Það var „ósanngjarnt“segir hún.", "Það var „ósanngjarnt“|segir hún.")]
    public void Icelandic_too(string text, string expected) => Assert.Equal(expected, Repaired(text, "is"));

    [Theory]
    [InlineData("McDonald, MacKenzie, McConnell and FitzGerald met DeSantis, LeBron, VanDyke and O'Brien.")]
    [InlineData("Donald McDonald and Kenzie MacKenzie. Mac met Mc. De Santis is not DeSantis.")]
    [InlineData("YouTube, eBay, iPhone, PayPal, TikTok, BuzzFeed, WhatsApp, LinkedIn and AstraZeneca fell.")]
    [InlineData("You use YouTube, and YouTube uses you. The Tube is old.")]
    [InlineData("Sky News is called SkyNews here; SkyNews agrees.")]
    [InlineData("Martin, Franklin, Robertson, Roberts, Stephenson and Stephens stayed in Dublin.")]
    [InlineData("Roberts met Robertson. George lives in Georgetown, a town. Green saw Greenland, a land.")]
    [InlineData("The sandwich, the enduring thereafter, somewhere, elsewhere, meanwhile and worthwhile.")]
    [InlineData("See www.MondayNews.example/TheStory or mail TheEditor@post.example about #TheFerryThe and file_TheName.")]
    [InlineData("African Americans and AfricanUnion2 of MondayClub5.")]
    [InlineData("Trumpism, Putinist and Marxist ideas; Trump, Putin and Marx.")]
    public void Names_and_words_stay_whole(string text) => Assert.Equal(text, Repaired(text));

    [Theory]
    [InlineData("Rússar, Rússum og Rússa; Finn hitti Finnum og Pútín hitti Pútínum. Reykjavíkurborg og Reykjavík.")]
    [InlineData("Sunnudagurinn, mánudagar og mánudagskvöld. Guðmundur, Guðmundsson og Guðmundi.")]
    public void Icelandic_endings_stay(string text) => Assert.Equal(text, Repaired(text, "is"));

    [Property(MaxTest = 500)]
    public Property Cuts_lie_inside_the_text_ascending(NonNull<string> text) =>
        Prop.ToProperty(GlueRepair.Cuts(text.Get, "en") is var cuts
            && cuts.All(cut => cut > 0 && cut < text.Get.Length) && cuts.SequenceEqual(cuts.Distinct().Order()));
}
