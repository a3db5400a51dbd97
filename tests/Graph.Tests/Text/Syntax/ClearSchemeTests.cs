using Graph.Text.Syntax;

namespace Graph.Tests.Text.Syntax;

public sealed class ClearSchemeTests
{
    [Theory]
    [InlineData("prepositions hang below their nouns",
        "Vera/PROPN/2/nsubj talked/VERB/0/ROOT with/ADP/2/prep Otto/PROPN/3/pobj in/ADP/2/prep Riga/PROPN/5/pobj",
        "Vera<talked.nsubj talked<root with<Otto.case Otto<talked.obl in<Riga.case Riga<talked.obl")]
    [InlineData("below a noun they are nmod",
        "mayor/NOUN/0/ROOT of/ADP/1/prep Turin/PROPN/2/pobj",
        "mayor<root of<Turin.case Turin<mayor.nmod")]
    [InlineData("the agent of a passive keeps its subtype",
        "boat/NOUN/3/nsubjpass was/AUX/3/auxpass seized/VERB/0/ROOT by/ADP/3/agent police/NOUN/4/pobj",
        "boat<seized.nsubj:pass was<seized.aux:pass seized<root by<police.case police<seized.obl:agent")]
    [InlineData("a clause below a preposition is adverbial",
        "left/VERB/0/ROOT after/ADP/1/prep meeting/VERB/2/pcomp her/PRON/3/dobj",
        "left<root after<meeting.mark meeting<left.advcl her<meeting.obj")]
    [InlineData("a clause below a preposition below a noun modifies the noun",
        "hope/NOUN/0/ROOT of/ADP/1/prep meeting/VERB/2/pcomp her/PRON/3/dobj",
        "hope<root of<meeting.mark meeting<hope.acl her<meeting.obj")]
    [InlineData("chains of prepositions share the noun",
        "came/VERB/0/ROOT out/ADP/1/prep of/ADP/2/prep town/NOUN/3/pobj",
        "came<root out<town.case of<town.case town<came.obl")]
    [InlineData("prepositions of several words are fixed",
        "fell/VERB/0/ROOT because/SCONJ/1/prep of/ADP/2/pcomp rain/NOUN/2/pobj",
        "fell<root because<rain.case of<because.fixed rain<fell.obl")]
    [InlineData("according to",
        "According/VERB/4/prep to/ADP/1/prep Vera/PROPN/2/pobj left/VERB/0/ROOT",
        "According<Vera.case to<According.fixed Vera<left.obl left<root")]
    [InlineData("a second preposition below the first belongs to the verb",
        "flew/VERB/0/ROOT from/ADP/1/prep Rome/PROPN/2/pobj to/ADP/2/prep Oslo/PROPN/4/pobj",
        "flew<root from<Rome.case Rome<flew.obl to<Oslo.case Oslo<flew.obl")]
    [InlineData("coordinated prepositional phrases are coordinated nouns",
        "talks/NOUN/0/ROOT in/ADP/1/prep Rome/PROPN/2/pobj and/CCONJ/2/cc in/ADP/2/conj Oslo/PROPN/5/pobj",
        "talks<root in<Rome.case Rome<talks.nmod and<Oslo.cc in<Oslo.case Oslo<Rome.conj")]
    [InlineData("coordinated prepositions share one noun",
        "flies/VERB/0/ROOT to/ADP/1/prep and/CCONJ/2/cc from/ADP/2/conj Oslo/PROPN/4/pobj",
        "flies<root to<Oslo.case and<to.cc from<Oslo.case Oslo<flies.obl")]
    [InlineData("a dative with a preposition is oblique",
        "gave/VERB/0/ROOT boats/NOUN/1/dobj to/ADP/1/dative Vera/PROPN/3/pobj",
        "gave<root boats<gave.obj to<Vera.case Vera<gave.obl")]
    [InlineData("a bare dative is an indirect object",
        "gave/VERB/0/ROOT Vera/PROPN/1/dative boats/NOUN/1/dobj",
        "gave<root Vera<gave.iobj boats<gave.obj")]
    [InlineData("a stranded preposition stays",
        "village/NOUN/0/ROOT they/PRON/3/nsubj live/VERB/1/relcl in/ADP/3/prep",
        "village<root they<live.nsubj live<village.acl:relcl in<live.obl")]
    public void Prepositional_phrases(string why, string clear, string expected) => Check(why, clear, expected);

    [Theory]
    [InlineData("the predicate governs the copula and takes its dependents",
        "Vera/PROPN/2/nsubj is/AUX/0/ROOT/be mayor/NOUN/2/attr of/ADP/3/prep Turin/PROPN/4/pobj now/ADV/2/advmod",
        "Vera<mayor.nsubj is<mayor.cop mayor<root of<Turin.case Turin<mayor.nmod now<mayor.advmod")]
    [InlineData("adjectives too, and negation moves with them",
        "talks/NOUN/2/nsubj were/AUX/0/ROOT/be not/PART/2/neg easy/ADJ/2/acomp",
        "talks<easy.nsubj were<easy.cop not<easy.advmod easy<root")]
    [InlineData("other linking verbs keep their predicate",
        "Vera/PROPN/2/nsubj became/VERB/0/ROOT/become mayor/NOUN/2/attr",
        "Vera<became.nsubj became<root mayor<became.xcomp")]
    [InlineData("a place behind the verb is a predicate",
        "Vera/PROPN/2/nsubj was/AUX/0/ROOT/be in/ADP/2/prep Riga/PROPN/3/pobj",
        "Vera<Riga.nsubj was<Riga.cop in<Riga.case Riga<root")]
    [InlineData("what there is, is the subject",
        "There/PRON/2/expl was/AUX/0/ROOT/be a/DET/4/det meeting/NOUN/2/attr in/ADP/4/prep Riga/PROPN/5/pobj",
        "There<was.expl was<root a<meeting.det meeting<was.nsubj in<Riga.case Riga<meeting.nmod")]
    [InlineData("a predicate inside a clause takes the place of its verb",
        "said/VERB/0/ROOT she/PRON/3/nsubj was/AUX/1/ccomp/be ready/ADJ/3/acomp",
        "said<root she<ready.nsubj was<ready.cop ready<said.ccomp")]
    public void Copulas(string why, string clear, string expected) => Check(why, clear, expected);

    [Theory]
    [InlineData("conjuncts hang from the first, conjunctions and commas from what follows",
        "Vera/PROPN/6/nsubj ,/PUNCT/1/punct Otto/PROPN/1/conj and/CCONJ/3/cc Ines/PROPN/3/conj met/VERB/0/ROOT",
        "Vera<met.nsubj ,<Otto.punct Otto<Vera.conj and<Ines.cc Ines<Vera.conj met<root")]
    [InlineData("a conjunction that opens a sentence stays",
        "But/CCONJ/3/cc Vera/PROPN/3/nsubj left/VERB/0/ROOT",
        "But<left.cc Vera<left.nsubj left<root")]
    [InlineData("coordinated predicates",
        "Vera/PROPN/2/nsubj is/AUX/0/ROOT/be tired/ADJ/2/acomp and/CCONJ/2/cc left/VERB/2/conj",
        "Vera<tired.nsubj is<tired.cop tired<root and<left.cc left<tired.conj")]
    public void Coordination(string why, string clear, string expected) => Check(why, clear, expected);

    [Theory]
    [InlineData("to marks the infinitive, and who is asked is an object",
        "asked/VERB/0/ROOT Otto/PROPN/4/nsubj to/PART/4/aux leave/VERB/1/ccomp/leave/VerbForm=Inf",
        "asked<root Otto<asked.obj to<leave.mark leave<asked.xcomp")]
    [InlineData("the subject of a finite clause stays",
        "said/VERB/0/ROOT Otto/PROPN/3/nsubj left/VERB/1/ccomp/leave/VerbForm=Fin",
        "said<root Otto<left.nsubj left<said.ccomp")]
    [InlineData("a bare infinitive after help",
        "helped/VERB/0/ROOT/help crews/NOUN/3/nsubj leave/VERB/1/ccomp/leave/Tense=Pres|VerbForm=Fin",
        "helped<root crews<helped.obj leave<helped.xcomp")]
    [InlineData("what somebody is made is a predicate of the object",
        "made/VERB/0/ROOT/make Otto/PROPN/3/nsubj angry/ADJ/1/ccomp",
        "made<root Otto<made.obj angry<made.xcomp")]
    [InlineData("what somebody is to do is the predicate",
        "Otto/PROPN/2/nsubj is/AUX/0/ROOT/be to/PART/4/aux meet/VERB/2/xcomp/meet/VerbForm=Inf Vera/PROPN/4/dobj",
        "Otto<meet.nsubj:outer is<meet.cop to<meet.mark meet<root Vera<meet.obj")]
    [InlineData("particles",
        "took/VERB/0/ROOT over/ADP/1/prt the/DET/4/det ship/NOUN/1/dobj",
        "took<root over<took.compound:prt the<ship.det ship<took.obj")]
    [InlineData("a past verb below the only noun is the predicate",
        "The/DET/2/det fair/NOUN/0/ROOT opened/VERB/2/acl/open/Tense=Past|VerbForm=Fin in/ADP/3/prep Oslo/PROPN/4/pobj",
        "The<fair.det fair<opened.nsubj opened<root in<Oslo.case Oslo<opened.obl")]
    [InlineData("a participle stays below its noun",
        "fair/NOUN/0/ROOT opened/VERB/1/acl/open/Tense=Past|VerbForm=Part in/ADP/2/prep Oslo/PROPN/3/pobj",
        "fair<root opened<fair.acl in<Oslo.case Oslo<opened.obl")]
    [InlineData("possessives",
        "Vera/PROPN/3/poss 's/PART/1/case boat/NOUN/0/ROOT",
        "Vera<boat.nmod:poss 's<Vera.case boat<root")]
    [InlineData("nouns of time and of measure without preposition",
        "left/VERB/0/ROOT Monday/PROPN/1/npadvmod a/DET/4/det mile/NOUN/1/npadvmod",
        "left<root Monday<left.obl:tmod a<mile.det mile<left.obl:npmod")]
    public void Words_of_the_verb(string why, string clear, string expected) => Check(why, clear, expected);

    [Fact]
    public void A_person_is_headed_by_the_first_name_and_described_by_the_title() => Assert.Equal(
        "President<Vera.nmod:desc Vera<met.nsubj Maria<Vera.flat Lund<Vera.flat met<root Otto<met.obj Berg<Otto.flat",
        Drafts.Converted(
            "President/PROPN/4/compound Vera/PROPN/4/compound Maria/PROPN/4/compound Lund/PROPN/5/nsubj met/VERB/0/ROOT Otto/PROPN/7/compound Berg/PROPN/5/dobj",
            (1, 4), (5, 7)));

    [Fact]
    public void A_name_keeps_what_hangs_from_it() => Assert.Equal(
        "Vera<boat.nmod:poss Lund<Vera.flat 's<Vera.case boat<root",
        Drafts.Converted("Vera/PROPN/2/compound Lund/PROPN/4/poss 's/PART/2/case boat/NOUN/0/ROOT", (0, 2)));

    [Fact]
    public void Negation_stays_readable_on_the_word()
    {
        var tree = Drafts.Of("did/AUX/3/aux not/PART/3/neg meet/VERB/0/ROOT");
        ClearScheme.Rewrite(tree, []);
        Assert.Equal("Polarity=Neg", tree[1].Features);
    }

    [Theory]
    [InlineData("ship/NOUN/0/ROOT seized/VERB/1/acl/seize/Tense=Past|VerbForm=Part by/ADP/2/agent police/NOUN/3/pobj", true)]
    [InlineData("ship/NOUN/3/nsubjpass was/AUX/3/auxpass/be seized/VERB/0/ROOT/seize/Tense=Past|VerbForm=Part", true)]
    [InlineData("police/NOUN/3/nsubj have/AUX/3/aux/have seized/VERB/0/ROOT/seize/Tense=Past|VerbForm=Part", false)]
    public void Participles_without_have_are_passive(string clear, bool passive)
    {
        var tree = Drafts.Of(clear);
        ClearScheme.Rewrite(tree, []);
        Assert.Equal(passive, Enumerable.Range(0, tree.Count).Any(i => tree[i].Has("Voice=Pass")));
    }

    [Fact]
    public void Labels_tell_the_scheme()
    {
        Assert.True(ClearScheme.IsSpokenBy(["nsubj", "ROOT", "pobj"]));
        Assert.False(ClearScheme.IsSpokenBy(["nsubj", "ROOT", "obl", "case", "nmod:poss"]));
    }

    private static void Check(string why, string clear, string expected)
    {
        var shown = Drafts.Converted(clear);
        Assert.True(expected == shown, $"{why}:\n{expected}\n{shown}");
    }
}
