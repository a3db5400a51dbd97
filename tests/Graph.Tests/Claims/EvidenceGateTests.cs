using Graph.Claims;
using Graph.Documents;

namespace Graph.Tests.Claims;

public sealed class EvidenceGateTests
{
    private static readonly Document Report = new("test", "Ana Ruiz met Otto Berg. They talked.");

    private static readonly Claim Sound = new("id", "document", "Meeting", new TextSpan(0, 23), "Ana Ruiz met Otto Berg.", new TextSpan(9, 12),
        [new ClaimArgument("participant", "chain", new TextSpan(0, 8), "Ana Ruiz")])
    {
        Extractor = "test",
    };

    [Fact]
    public void A_claim_that_quotes_its_document_letter_by_letter_passes() => Assert.Null(EvidenceGate.Reject(Sound, Report));

    [Fact]
    public void One_wrong_letter_in_the_quote_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Quote = "Ana Ruiz met Otto Berq." }, Report));

    [Fact]
    public void A_quote_beside_its_place_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Span = new TextSpan(1, 24) }, Report));

    [Fact]
    public void A_quote_beyond_the_end_of_the_text_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Span = new TextSpan(20, 99) }, Report));

    [Fact]
    public void A_trigger_outside_the_quote_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Trigger = new TextSpan(29, 35) }, Report));

    [Fact]
    public void An_argument_whose_words_do_not_stand_there_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Arguments = [new ClaimArgument("participant", "chain", new TextSpan(13, 22), "Ana Ruiz")] }, Report));

    [Fact]
    public void A_source_whose_words_do_not_stand_there_is_rejected() =>
        Assert.NotNull(EvidenceGate.Reject(Sound with { Attribution = [new ClaimSource(null, new TextSpan(24, 28), "Them")] }, Report));
}
