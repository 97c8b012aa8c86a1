using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Disclosure;

/// <summary>What decisions and chains say, over enough cases that each of their sentences is made.</summary>
internal static class DisclosureSentences
{
    private static readonly LocalDate AsOf = new(2024, 4, 1);
    private static readonly UnitId Bureau = new("区教体局");
    private static readonly RecordedDecision Decided = new(new(2024, 3, 5), "办公室");
    private static readonly RecordedAnswer Agreed = new(true, Decided.On, "企业");
    private static readonly Basis Paper = Basis.Internal(new("责任清单", "register"));

    private static readonly InformationFacts Ours = new()
    {
        Id = new("通知"),
        On = new(2024, 3, 1),
        Organ = Bureau,
        Body = BodyKind.Department,
        Competence = Fact<UnitId>.None,
        Origin = InformationOrigin.Made,
        Maker = Bureau,
        Keeper = Bureau,
        Lead = Bureau,
        OutwardUnit = Fact<OutwardUnit>.None,
        Parts = Fact<ValueList<MaterialPart>>.Of([new("正文") { Grounds = Fact<ValueList<GroundClaim>>.None }]),
    };

    /// <summary>A row that the form lacks, and a cell that is no number.</summary>
    public static IEnumerable<object> OfRows()
    {
        RequestTable.Read([["合计", "1", "", "", "", "", "", "1"], ["重复申请", "几件", "", "", "", "", "", ""]], out var errors);
        return errors.Select(error => error.Reason);
    }

    /// <summary>Every event of a request, the request as it stands with a time to act, with bounds, and without a day, and remedies.</summary>
    public static IEnumerable<object> OfRequests()
    {
        var on = new LocalDate(2026, 3, 2);
        RequestEvent[] events =
        [
            new RequestSubmitted(on, RequestChannel.InPerson),
            new RequestConfirmed(on),
            new CorrectionAsked(on),
            new CorrectionAsked(on, on.PlusDays(9)),
            new CorrectionReceived(on),
            new ConsultationSent(on, Consulted.ThirdParty, "某公司"),
            new OpinionReceived(on, "某公司", Opinion.Agrees),
            new ThirdPartyTold(on, "某公司"),
            new LetterDelivered(on, RequestLetter.Reply),
            new FeeNotified(on, 100),
            new FeePaid(on),
            new ReplyExtended(on, 20),
            new ReasonsAsked(on),
            new ReasonsGiven(on),
            new ReplyDelayed(on, on.PlusDays(90)),
            new RequestReplied(on, RequestOutcome.Disclosed, ReplyChannel.Post),
            new RequestWithdrawn(on),
            new RemedySought(on, Remedy.Suit),
            new RemedyDecided(on, Remedy.Suit, RemedyResult.Upheld),
        ];
        foreach (var happened in events) { yield return happened; }

        RequestEvent[][] cases =
        [
            [events[0]],
            [events[0], events[2]],
            [events[0], events[5]],
            [events[0], events[5], new LetterDelivered(on.PlusDays(1), RequestLetter.Consultation, "某公司")],
            [events[0], events[11]],
            [events[4], events[0]],
        ];
        foreach (var each in cases)
        {
            var clock = RequestClock.Fold(each, new RuleContext { AsOf = on.PlusDays(2) });
            yield return clock;
            foreach (var timer in clock.Timers.ToArray()) { yield return timer; }

            foreach (var error in clock.Faults.ToArray()) { yield return error.Reason; }
        }

        yield return RequestRemedies.Against(RequestOutcome.StateSecret, on, LawBook.National);
        foreach (var outcome in Enum.GetValues<RequestOutcome>())
        {
            var letter = ReplyLetter.Of(new() { On = on, Outcome = outcome, ProperOrgan = "区人社局" }, RequestClock.Fold([], new RuleContext { AsOf = on }), LawBook.National);
            foreach (var paragraph in letter.Paragraphs.ToArray()) { yield return paragraph; }
        }

        RequestTable.Of([new() { Id = new("1"), Events = [new RequestSubmitted(on, RequestChannel.Unstated)] }], 2026, new RuleContext { AsOf = on }, out var uncounted);
        foreach (var error in uncounted.ToArray()) { yield return error.Reason; }
    }

    /// <summary>Fees with every kind of band, and scales that rise and do not.</summary>
    public static IEnumerable<object> OfFees()
    {
        var day = new LocalDate(2024, 3, 29);
        yield return ProcessingFee.ByItem(0, 31, day)!;
        yield return ProcessingFee.ByPage(300, day)!;
        foreach (var parameter in new[] { DisclosureLaw.ItemFees, DisclosureLaw.PageFees }) { yield return parameter.Values[0].Value; }
    }

    public static IEnumerable<object> OfDecisions()
    {
        var elsewhere = new UnitId("区民政局");
        var old = Ours with { On = new(2018, 3, 1) };
        var secret = Claim(DisclosureGround.StateSecret);
        var trade = Claim(DisclosureGround.TradeSecret);
        InformationFacts[] cases =
        [
            Ours,
            old,
            Ours with { On = AsOf.PlusDays(1) },
            Ours with { Body = default },
            Ours with { Body = BodyKind.PartyDepartment },
            Ours with { Competence = Bureau },
            Ours with { Origin = InformationOrigin.ObtainedFromPublic },
            Ours with { Origin = InformationOrigin.ObtainedFromOrgan },
            Ours with { Origin = InformationOrigin.MadeJointly },
            Ours with { OutwardUnit = new OutwardUnit(new("招生办"), LegalRank.Law) },
            Ours with { Maker = elsewhere },
            Ours with { Maker = elsewhere, Mode = DisclosureMode.OnRequest },
            Ours with { Mode = Fact<DisclosureMode>.None },
            Ours with { Parts = default },
            With(old, Claim(DisclosureGround.WorkSecret)),
            With(Ours, secret),
            With(Ours, trade),
            With(Ours, trade with { PublicInterest = Decided }),
            With(old, trade with { ThirdParty = Agreed }),
            With(old, trade with { PublicInterest = Decided }),
            With(Ours, Claim(DisclosureGround.InternalWorkflow)),
        ];
        var may = LawBook.National.With(DisclosureLaw.StateSecrets, new DatedValue<DisclosureScope>(DateSpan.From(new(2019, 5, 15)), DisclosureScope.MayDisclose, Paper));
        var unsettled = LawBook.National.With(
            DisclosureLaw.DisclosingBody,
            DatedValue<LawGov.Domain.Text.Bilingual>.Unsettled(DateSpan.From(new(2008, 5, 1)), Instruments.OpenInformation2019.Whole.Cite(Application.Direct)));
        return cases.Select(facts => DisclosureDecision.Decide(facts, new() { AsOf = AsOf }))
            .Append(DisclosureDecision.Decide(With(Ours, secret), new() { AsOf = AsOf, Law = may }))
            .Append(DisclosureDecision.Decide(Ours, new() { AsOf = AsOf, Law = unsettled }))
            .SelectMany(decision => decision.Steps.Select(step => (object)step.Because).Concat(decision.Parts.Select(part => part.Because)));
    }

    /// <summary>Facts that cannot both be right: no vector can hold them, for with one of them taken away a verdict comes of the other.</summary>
    public static IEnumerable<object> OfContradictions()
    {
        PublicationFacts facts = new()
        {
            Id = new("名单"), Published = AsOf, PersonalFields = PersonalFields.Name, WithoutConsent = 3, ConsentGround = Fact<ConsentGround>.None, LegalDuty = LegalRank.Law,
        };
        yield return DisclosureRules.PupilDataKept.Evaluate(facts, new() { AsOf = AsOf }).Because;
    }

    public static IEnumerable<object> OfChains()
    {
        const string Site = "门户网站";
        var year = DateSpan.Year(2024);
        ChainRow good = new() { Channel = Site, Role = ChainRole.Publisher, Post = new("信息中心"), Span = year, Basis = Paper };
        var chains = DisclosureChains.Build(Bureau, [Site], [
            good with { Role = ChainRole.Originator, Post = new("甲") },
            good with { Role = ChainRole.Signer },
            good with { Role = ChainRole.Reviewer },
            good with { Role = ChainRole.Reviewer, Post = new("乙") },
            good with { Channel = "微博" },
            good with { Role = ChainRole.Unstated },
            good with { Post = PostId.None },
            good with { Span = default },
            good with { Basis = null },
        ]);
        var posts = PostRegister.Of(
            [new() { Post = "甲", Person = "张某", Span = year }, new() { Post = "信息中心", Person = "李某", Span = DateSpan.Between(new(2024, 1, 1), new(2024, 2, 1)) }],
            [new() { Post = "信息中心", Person = "王某", Kind = StandInKind.Acting, Span = DateSpan.From(new(2024, 2, 1)), Basis = Paper }]);
        var away = PostRegister.Of([new() { Post = "信息中心", Person = "李某", Span = year }], null, [new() { Person = "李某", Span = year }]);
        var together = PostRegister.Of([new() { Post = "信息中心", Person = "李某", Span = year, Seats = 2 }, new() { Post = "信息中心", Person = "王某", Span = year, Seats = 2 }]);
        return chains.Errors.Select(error => (object)error.Reason)
            .Concat(new[] { posts, PostRegister.Empty, away, together }.SelectMany(register => chains[Site].Trace(DisclosureFault.PersonalData, new(2024, 3, 1), register).Answers).Select(answer => answer.Because));
    }

    private static InformationFacts With(InformationFacts facts, GroundClaim claim)
        => facts with { Competence = Bureau, Parts = Fact<ValueList<MaterialPart>>.Of([new("正文") { Grounds = Fact<ValueList<GroundClaim>>.Of([claim]) }]) };

    /// <summary>A claim of which every condition is met and no way out is open.</summary>
    private static GroundClaim Claim(DisclosureGround ground) => new()
    {
        Ground = ground,
        Confirmed = Decided,
        ForbiddenBy = LegalRank.Law,
        ThirdParty = Fact<RecordedAnswer>.None,
        PublicInterest = Fact<RecordedDecision>.None,
        SaidPublicBy = Fact<LegalRank>.None,
    };
}
