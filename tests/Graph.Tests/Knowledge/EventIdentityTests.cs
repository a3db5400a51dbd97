using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class EventIdentityTests
{
    private static KnowledgeGraph Build(params SomeDocument[] documents) => GraphBuilder.Build([.. documents.Select(made => made.Build())], KnownThings.None);

    /// <summary>"Ana Ruiz ... Otto Berg." with one claim about the two.</summary>
    private static SomeDocument Pair(string key, string type, Occurrence? time, string published = "2031-05-20", Func<Claim, Claim>? more = null,
        string one = "Ana Ruiz", string? other = "Otto Berg", string language = "en")
    {
        var made = Some.Text(key, other is null ? $"{one} met." : $"{one} met {other}.", published, language);
        (string, string)[] parties = other is null
            ? [("participant", made.Person(one))]
            : [("participant", made.Person(one)), ("participant", made.Person(other))];
        return made.Claim(type, "met", time, more ?? (claim => claim), parties);
    }

    [Fact]
    public void Two_reports_of_one_day_are_one_event() =>
        Assert.Single(Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", Some.On("2031-05-18", TimeBasis.Relative))).Events);

    [Fact]
    public void Two_days_are_two_events() =>
        Assert.Equal(2, Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", Some.On("2031-05-11"))).Events.Count);

    [Fact]
    public void A_month_contains_its_days() =>
        Assert.Single(Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", Some.In("2031-05"))).Events);

    [Fact]
    public void A_month_that_fits_two_days_joins_one_and_merges_none() =>
        Assert.Equal(2, Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", Some.On("2031-05-11")), Pair("c", "Meeting", Some.In("2031-05"))).Events.Count);

    [Fact]
    public void A_report_without_a_date_joins_the_event_of_the_last_thirty_days()
    {
        Assert.Single(Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", null)).Events);
        Assert.Equal(2, Build(Pair("a", "Meeting", Some.On("2031-03-18")), Pair("b", "Meeting", null)).Events.Count);
    }

    [Fact]
    public void A_report_without_a_date_prefers_the_latest_event()
    {
        var graph = Build(Pair("a", "Meeting", Some.On("2031-05-18")), Pair("b", "Meeting", Some.On("2031-05-02")), Pair("c", "Meeting", null));
        Assert.Equal(2, graph.Events.Single(item => item.Time!.Earliest == Some.Day("2031-05-18")).Claims.Count);
    }

    [Fact]
    public void A_report_without_any_date_of_its_own_or_its_document_stays_alone()
    {
        var undated = Some.Text("b", "Ana Ruiz met Otto Berg.", published: null);
        undated.Claim("Meeting", "met", null, ("participant", undated.Person("Ana Ruiz")), ("participant", undated.Person("Otto Berg")));
        Assert.Equal(2, Build(Pair("a", "Meeting", Some.On("2031-05-18")), undated).Events.Count);
    }

    [Fact]
    public void A_weekday_joins_a_full_date_of_the_last_two_weeks()
    {
        var graph = Build(Pair("a", "Call", Some.On("2031-05-09")), Pair("b", "Call", Some.On("2031-05-16", TimeBasis.Weekday)));
        var call = Assert.Single(graph.Events);
        Assert.Equal(Some.Day("2031-05-09"), call.Time!.Earliest);
        Assert.Equal("Dated 2031-05-09 (a date in the text); other texts give 2031-05-16 (a weekday).", call.Why);
    }

    [Fact]
    public void A_weekday_does_not_join_an_older_date_nor_another_weekday()
    {
        Assert.Equal(2, Build(Pair("a", "Call", Some.On("2031-05-02")), Pair("b", "Call", Some.On("2031-05-16", TimeBasis.Weekday))).Events.Count);
        Assert.Equal(2, Build(Pair("a", "Call", Some.On("2031-05-13", TimeBasis.Weekday)), Pair("b", "Call", Some.On("2031-05-16", TimeBasis.Weekday))).Events.Count);
    }

    [Fact]
    public void A_weekday_stays_apart_from_a_date_that_its_own_text_gives_to_another_event()
    {
        var text = Some.Text("a", "Ana Ruiz called Otto Berg on Friday. She called him before on 9 May.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Call", "called", Some.On("2031-05-16", TimeBasis.Weekday), parties).Claim("Call", "called", Some.On("2031-05-09"), parties);
        Assert.Equal(2, Build(text, Pair("b", "Call", Some.On("2031-05-09"))).Events.Count);
    }

    [Theory]
    [InlineData("Talks", "Call", "Call")]
    [InlineData("Talks", "Meeting", "Meeting")]
    public void Talks_join_the_call_or_meeting_of_that_day(string one, string other, string expected) =>
        Assert.Equal(expected, Assert.Single(Build(Pair("a", one, Some.On("2031-05-18")), Pair("b", other, Some.On("2031-05-18"))).Events).Type);

    [Fact]
    public void Talks_that_fit_a_call_and_a_meeting_join_one_of_them_only()
    {
        var day = Some.On("2031-05-18");
        Assert.Equal(2, Build(Pair("a", "Talks", day), Pair("b", "Meeting", day), Pair("c", "Call", day)).Events.Count);
    }

    [Fact]
    public void A_meeting_and_a_visit_never_merge()
    {
        var visit = Some.Text("a", "Ana Ruiz visited Otto Berg.");
        visit.Claim("Visit", "visited", Some.On("2031-05-18"), ("visitor", visit.Person("Ana Ruiz")), ("host", visit.Person("Otto Berg")));
        var graph = Build(visit, Pair("b", "Meeting", Some.On("2031-05-18")));
        Assert.Equal(["Meeting", "Visit"], graph.Events.Select(item => item.Type).Order(StringComparer.Ordinal));
        var meeting = graph.Events.Single(item => item.Type == "Meeting");
        Assert.Equal("during", Assert.Single(meeting.Context).Kind);
    }

    [Fact]
    public void Other_parties_are_another_event() =>
        Assert.Equal(2, Build(Pair("a", "Call", Some.On("2031-05-18")), Pair("b", "Call", Some.On("2031-05-18"), other: "Eva Lind")).Events.Count);

    [Fact]
    public void A_party_alone_joins_only_on_the_same_day()
    {
        Assert.Single(Build(Pair("a", "Call", Some.On("2031-05-18")), Pair("b", "Call", Some.On("2031-05-18"), other: null)).Events);
        Assert.Equal(2, Build(Pair("a", "Call", Some.On("2031-05-18")), Pair("b", "Call", null, other: null)).Events.Count);
    }

    [Fact]
    public void A_party_alone_never_bridges_two_events()
    {
        var day = Some.On("2031-05-18");
        Assert.Equal(2, Build(Pair("a", "Call", day), Pair("b", "Call", day, other: null), Pair("c", "Call", day, other: "Eva Lind")).Events.Count);
    }

    [Fact]
    public void Swapped_roles_are_another_event()
    {
        var (a, b) = (Some.Text("a", "Ana Ruiz accused Otto Berg."), Some.Text("b", "Otto Berg accused Ana Ruiz."));
        a.Claim("Accusation", "accused", Some.On("2031-05-18"), ("accuser", a.Person("Ana Ruiz")), ("accused", a.Person("Otto Berg")));
        b.Claim("Accusation", "accused", Some.On("2031-05-18"), ("accused", b.Person("Ana Ruiz")), ("accuser", b.Person("Otto Berg")));
        Assert.Equal(2, Build(a, b).Events.Count);
    }

    [Fact]
    public void An_envoy_without_a_name_is_absorbed_by_the_named_one()
    {
        var named = Some.Text("a", "Ana Ruiz met Jorge Salazar Ibáñez.");
        named.Claim("Meeting", "met", Some.On("2031-05-18"), ("participant", named.Person("Ana Ruiz")), ("participant", named.Person("Jorge Salazar Ibáñez", "PE", "Ambassador")));
        var unnamed = Some.Text("b", "Ana Ruiz hitti sendimann frá Perú.", language: "is");
        unnamed.Claim("Meeting", "hitti", null, ("participant", unnamed.Person("Ana Ruiz")), ("participant", unnamed.Somebody("sendimann", "PE")));
        var graph = Build(named, unnamed);
        var meeting = Assert.Single(graph.Events);
        Assert.Equal(2, meeting.Participants.Count);
        Assert.Equal(2, graph.Entities.Count);
        Assert.Equal(2, graph.Entities.Single(entity => entity.Name == "Jorge Salazar Ibáñez").Chains.Count);
    }

    [Fact]
    public void An_envoy_of_another_country_is_another_party()
    {
        var unnamed = Some.Text("b", "Ana Ruiz met an envoy.");
        unnamed.Claim("Meeting", "met", Some.On("2031-05-18"), ("participant", unnamed.Person("Ana Ruiz")), ("participant", unnamed.Somebody("envoy", "CL")));
        var named = Some.Text("a", "Ana Ruiz met Otto Berg.");
        named.Claim("Meeting", "met", Some.On("2031-05-18"), ("participant", named.Person("Ana Ruiz")), ("participant", named.Person("Otto Berg", "NO")));
        Assert.Equal(2, Build(named, unnamed).Events.Count);
    }

    [Fact]
    public void Two_unnamed_ships_of_one_seizure_are_one_thing_across_documents()
    {
        var (a, b) = (Seizure("a", "A patrol of Norway seized a trawler.", "trawler"), Seizure("b", "Norway seized the trawler.", "trawler"));
        var graph = Build(a, b);
        Assert.Equal(2, Assert.Single(graph.Events).Participants.Count);
        Assert.Equal(2, Build(a, Seizure("c", "Norway seized a tanker.", "tanker")).Events.Count);
    }

    private static SomeDocument Seizure(string key, string text, string ship)
    {
        var made = Some.Text(key, text);
        return made.Claim("Seizure", "seized", Some.On("2031-05-18"), ("by", made.Country("Norway", "NO")), ("item", made.Thing(EntityType.Vessel, ship, named: false)));
    }

    [Fact]
    public void Outlets_that_name_other_actors_of_one_deed_report_one_event()
    {
        var (a, b) = (Some.Text("a", "Norway seized Havbrisa."), Some.Text("b", "Kystvakten seized Havbrisa."));
        a.Claim("Seizure", "seized", Some.On("2031-05-18"), ("by", a.Country("Norway", "NO")), ("item", a.Thing(EntityType.Vessel, "Havbrisa")));
        b.Claim("Seizure", "seized", Some.On("2031-05-18"), ("by", b.Thing(EntityType.Organization, "Kystvakten", country: "NO")), ("item", b.Thing(EntityType.Vessel, "Havbrisa")));
        Assert.Equal(3, Assert.Single(Build(a, b).Events).Participants.Count);
    }

    [Fact]
    public void Two_ships_are_two_seizures()
    {
        var text = Some.Text("a", "Norway seized Havbrisa. Norway seized Sjøstjerne.");
        var norway = text.Country("Norway", "NO");
        text.Claim("Seizure", "seized", Some.On("2031-05-18"), ("by", norway), ("item", text.Thing(EntityType.Vessel, "Havbrisa")))
            .Claim("Seizure", "seized", Some.On("2031-05-18"), ("by", norway), ("item", text.Thing(EntityType.Vessel, "Sjøstjerne")));
        Assert.Equal(2, Build(text).Events.Count);
    }

    [Fact]
    public void A_plan_and_its_report_are_one_event()
    {
        var plan = Pair("a", "Meeting", Some.On("2031-05-18"), "2031-05-10", claim => claim with { Modality = Modality.Planned });
        var meeting = Assert.Single(Build(plan, Pair("b", "Meeting", Some.On("2031-05-18"))).Events);
        Assert.Equal(EventStatus.Happened, meeting.Status);
    }

    [Fact]
    public void A_plan_without_a_date_joins_the_later_report()
    {
        var plan = Pair("a", "Meeting", null, "2031-05-01", claim => claim with { Modality = Modality.Planned });
        Assert.Single(Build(plan, Pair("b", "Meeting", Some.On("2031-05-18"))).Events);
        Assert.Equal(2, Build(plan, Pair("b", "Meeting", Some.On("2031-04-18"))).Events.Count);
    }

    [Fact]
    public void Counted_meetings_are_kept_apart()
    {
        var first = Pair("a", "Meeting", null, more: claim => claim with { Ordinal = 1 });
        var second = Pair("b", "Meeting", null, more: claim => claim with { Ordinal = 2 });
        Assert.Equal(2, Build(first, second).Events.Count);
    }

    [Fact]
    public void The_second_meeting_in_seventeen_days_dates_the_first()
    {
        var text = Some.Text("a", "Ana Ruiz met Otto Berg today, the second time in 17 days. When they met first it rained.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Meeting", "met", Some.On("2031-05-20", TimeBasis.Relative), claim => claim with { Ordinal = 2, WithinDays = 17 }, parties)
            .Claim("Meeting", "met", null, claim => claim with { Ordinal = 1 }, parties);
        var graph = Build(text, Pair("b", "Meeting", Some.On("2031-05-05")), Pair("c", "Meeting", Some.On("2031-04-25")));
        Assert.Equal(3, graph.Events.Count);
        Assert.Equal(2, graph.Events.Single(item => item.Time!.Earliest == Some.Day("2031-05-05")).Claims.Count);
    }

    [Fact]
    public void Inside_a_text_a_mention_without_a_date_joins_the_only_dated_event()
    {
        var text = Some.Text("a", "Ana Ruiz met Otto Berg in 2019. The two met for hours.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Meeting", "met", Some.On("2019-02-03"), parties).Claim("Meeting", "met", null, parties);
        Assert.Single(Build(text).Events);
    }

    [Fact]
    public void Of_two_dated_events_a_mention_without_a_date_joins_the_one_mentioned_last()
    {
        var text = Some.Text("a", "Ana Ruiz met Otto Berg on 3 May. They met again on 9 May. When they met it rained.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Meeting", "met", Some.On("2031-05-03"), parties).Claim("Meeting", "met", Some.On("2031-05-09"), parties).Claim("Meeting", "met", null, parties);
        var graph = Build(text);
        Assert.Equal(2, graph.Events.Count);
        Assert.Equal(2, graph.Events.Single(item => item.Time!.Earliest == Some.Day("2031-05-09")).Claims.Count);
    }

    [Fact]
    public void Inside_a_text_a_plan_and_a_report_without_dates_are_two_events()
    {
        var text = Some.Text("a", "Ana Ruiz met Otto Berg. They plan to be met again.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Meeting", "met", null, parties).Claim("Meeting", "met", null, claim => claim with { Modality = Modality.Planned }, parties);
        Assert.Equal([EventStatus.Happened, EventStatus.Planned], Build(text).Events.Select(item => item.Status).Order());
    }

    [Fact]
    public void What_a_text_calls_one_event_is_one_whatever_the_dates()
    {
        var text = Some.Text("a", "Ana Ruiz met Otto Berg on 3 May. They met for hours.");
        (string, string)[] parties = [("participant", text.Person("Ana Ruiz")), ("participant", text.Person("Otto Berg"))];
        text.Claim("Meeting", "met", Some.On("2031-05-03"), claim => claim with { Thread = 1 }, parties)
            .Claim("Meeting", "met", Some.On("2031-05-20", TimeBasis.Inherited), claim => claim with { Thread = 1 }, parties);
        Assert.Equal(Some.Day("2031-05-03"), Assert.Single(Build(text).Events).Time!.Earliest);
    }

    [Fact]
    public void A_report_printed_again_the_next_day_is_one_event()
    {
        const string sentence = "Yesterday Ana Ruiz met Otto Berg in the town hall of Lima.";
        SomeDocument Print(string key, string published, string day)
        {
            var made = Some.Text(key, sentence, published);
            return made.Claim("Meeting", "met", Some.On(day, TimeBasis.Relative), ("participant", made.Person("Ana Ruiz")), ("participant", made.Person("Otto Berg")));
        }

        Assert.Single(Build(Print("a", "2031-05-20", "2031-05-19"), Print("b", "2031-05-21", "2031-05-20")).Events);
        Assert.Equal(2, Build(Print("a", "2031-05-20", "2031-05-19"), Print("b", "2031-05-27", "2031-05-26")).Events.Count);
    }

    [Fact]
    public void Several_events_without_a_count_are_one_event_of_their_own()
    {
        var graph = Build(Pair("a", "Meeting", null, more: claim => claim with { Several = true }), Pair("b", "Meeting", Some.On("2031-05-18")));
        Assert.Equal(2, graph.Events.Count);
        Assert.Equal(new EventValue("count", "several"), Assert.Single(graph.Events.SelectMany(item => item.Values)));
    }
}
