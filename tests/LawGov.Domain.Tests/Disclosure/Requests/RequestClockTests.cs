using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Tests.Disclosure.Requests;

/// <summary>The clock of a request over worked cases: dates are those of the law sheets and of hand counts over the printed notices.</summary>
public class RequestClockTests
{
    private static readonly LawBook Inclusive = With(DisclosureLaw.ConsultationDays, ConsultationDays.Inclusive);
    private static readonly LawBook Between = With(DisclosureLaw.ConsultationDays, ConsultationDays.Between);

    [Theory]
    [InlineData("2026-02-06", "2026-02-24", "2026-03-12")] // over the Spring Festival; 14 and 28 February are worked
    [InlineData("2026-09-18", "2026-09-29", "2026-10-22")] // 20 September and 10 October are worked
    [InlineData("2026-03-02", "2026-03-11", "2026-03-30")] // no holiday
    [InlineData("2026-03-07", "2026-03-17", "2026-04-03")] // signed for on a Saturday: day 1 is Monday the 9th
    public void Limits_FromReceipt_AreThoseOfTheRegulation(string received, string correction, string reply)
    {
        var clock = Fold(received, new RequestSubmitted(Day(received), RequestChannel.SignedMail));

        clock.Stage.Should().Be(RequestStage.Handling);
        clock.Reply!.Deadline!.Due.Should().Be(Day(reply));
        clock.Timers.Single(timer => timer.Kind == RequestTimerKind.CorrectionNotice).Deadline!.Due.Should().Be(Day(correction));
        clock.Next.Should().BeSameAs(clock.Reply);
        clock.Reply.Actor.Should().Be(RequestActor.Organ);
    }

    [Theory]
    [InlineData("2008-04-30", null, null)]
    [InlineData("2008-05-04", "2008-05-23", "CN-OGIR-2007:24")] // 15 working days; 4 May is a worked Sunday
    [InlineData("2019-05-14", "2019-06-04", "CN-OGIR-2007:24")]
    [InlineData("2019-05-15", "2019-06-13", "CN-OGIR-2019:33.2")] // 20, over Dragon Boat Festival (7 June)
    public void Limit_AroundEachChangeOfLaw_IsThatOfTheDayOfReceipt(string received, string? due, string? basis)
    {
        var clock = Fold(received, new RequestSubmitted(Day(received), RequestChannel.InPerson));

        (clock.Reply?.Deadline?.Due).Should().Be(due is null ? null : Day(due));
        (clock.Reply?.Basis?.Key).Should().Be(basis);
    }

    [Theory]
    [InlineData(RequestChannel.InPerson, "2026-03-02", "2026-03-02")]
    [InlineData(RequestChannel.SignedMail, "2026-03-02", "2026-03-02")]
    [InlineData(RequestChannel.PlainLetter, "2026-03-02", "2026-03-04")]
    [InlineData(RequestChannel.OnlineForm, "2026-03-02", "2026-03-04")]
    [InlineData(RequestChannel.Email, "2026-03-02", "2026-03-04")]
    [InlineData(RequestChannel.Fax, "2026-03-02", "2026-03-04")]
    [InlineData(RequestChannel.Unstated, "2026-03-02", null)]
    [InlineData(RequestChannel.Email, "2019-05-14", "2019-05-14")] // the mail system received it
    [InlineData(RequestChannel.Email, "2019-05-15", "2019-05-17")]
    [InlineData(RequestChannel.OnlineForm, "2019-05-14", "2019-05-16")]
    [InlineData(RequestChannel.Email, "2016-01-01", "2016-01-01")]
    [InlineData(RequestChannel.Email, "2015-12-31", null)] // the day of the interpretation of 2015 is not confirmed
    public void Receipt_ByChannel_IsArrivalOrConfirmation(RequestChannel channel, string arrived, string? received)
    {
        var day = Day(arrived);
        var clock = Fold(day.PlusDays(2), new RequestSubmitted(day, channel), new RequestConfirmed(day.PlusDays(2)));

        clock.Received.Should().Be(received is null ? Fact<LocalDate>.Unknown : Day(received));
    }

    [Fact]
    public void Receipt_OverTheInternetWithoutConfirmation_IsNeverTheDayOfArrival()
    {
        var clock = Fold("2026-03-20", new RequestSubmitted(Day("2026-03-02"), RequestChannel.OnlineForm));

        clock.Stage.Should().Be(RequestStage.AwaitingConfirmation);
        clock.Received.IsUnknown.Should().BeTrue();
        clock.Reply.Should().BeNull();
    }

    [Fact]
    public void PlainLetter_IsConfirmedOnTheDayOfArrival()
    {
        var late = Fold("2026-03-04", new RequestSubmitted(Day("2026-03-02"), RequestChannel.PlainLetter), new RequestConfirmed(Day("2026-03-04")));
        var waiting = Fold("2026-03-03", new RequestSubmitted(Day("2026-03-02"), RequestChannel.PlainLetter));

        late.Timers.Single(timer => timer.Kind == RequestTimerKind.Confirmation).Should().Match<RequestTimer>(
            timer => timer.Latest == Day("2026-03-02") && timer.DoneOn == Day("2026-03-04"));
        waiting.Next!.Kind.Should().Be(RequestTimerKind.Confirmation);
        waiting.Next.Actor.Should().Be(RequestActor.Organ);
    }

    /// <summary>A correction is a reset and no pause: twenty whole working days from the corrected request.</summary>
    [Fact]
    public void Correction_StartsTheLimitAnew()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-01-19"), RequestChannel.InPerson),
            new CorrectionAsked(Day("2026-01-23"), by: Day("2026-02-09")),
            new CorrectionReceived(Day("2026-02-06")),
        ];

        Fold("2026-01-22", events).Reply!.Deadline!.Due.Should().Be(Day("2026-02-14")); // the 19th working day is 13 February, 14 is worked
        var waiting = Fold("2026-01-26", events);
        waiting.Stage.Should().Be(RequestStage.AwaitingCorrection);
        waiting.Reply!.State.Should().Be(RequestTimerState.Stopped);
        waiting.Next!.Should().Match<RequestTimer>(next => next.Kind == RequestTimerKind.Correction && next.Actor == RequestActor.Applicant && next.Latest == Day("2026-02-09"));
        Fold("2026-02-06", events).Reply!.Deadline!.Due.Should().Be(Day("2026-03-12"));
    }

    [Fact]
    public void Correction_NotMadeInTime_IsTakenAsAbandonedUnlessThereWasGoodReason()
    {
        RequestEvent[] events = [new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson), new CorrectionAsked(Day("2026-03-04"), by: Day("2026-03-18"))];

        Fold("2026-03-18", events).Stage.Should().Be(RequestStage.AwaitingCorrection);
        Fold("2026-03-19", events).Should().Match<RequestClock>(clock => clock.Stage == RequestStage.Abandoned && clock.Outcome == RequestOutcome.NotCorrectedInTime);
        Late(new CorrectionReceived(Day("2026-03-20")) { HasGoodReason = true }).Stage.Should().Be(RequestStage.Handling);
        Late(new CorrectionReceived(Day("2026-03-20")) { HasGoodReason = false }).Should().Match<RequestClock>(
            clock => clock.Stage == RequestStage.Abandoned && clock.Faults.Single().Fault == RequestFault.TooLate);

        RequestClock Late(CorrectionReceived corrected) => Fold("2026-03-23", [.. events, corrected]);
    }

    /// <summary>What the caller reads into the text of 2007 about the limit makes no abandonment of it.</summary>
    [Fact]
    public void Correction_NotMadeInTimeUnderTheTextOf2007_IsNoAbandonment()
    {
        RequestEvent[] events = [new RequestSubmitted(Day("2018-03-01"), RequestChannel.InPerson), new CorrectionAsked(Day("2018-03-05"), by: Day("2018-03-20"))];
        var late = new CorrectionReceived(Day("2018-03-26")) { HasGoodReason = false };
        var law = With(DisclosureLaw.CorrectionEffect, ClockEffect.Restarts);

        Fold("2018-04-02", law, events).Stage.Should().Be(RequestStage.AwaitingCorrection);
        Fold("2018-04-02", law, [.. events, late]).Should().Match<RequestClock>(clock => clock.Stage == RequestStage.Handling && clock.Faults.IsEmpty);
    }

    /// <summary>Received Monday 19 January 2026; a letter goes out on the 26th, arrives on the 28th and is answered on 25 February, within its
    /// 15 working days (29 January to 14 February are 13, 24 and 25 February the 14th and 15th).</summary>
    [Theory]
    [InlineData(ConsultationDays.Inclusive, "2026-03-18")] // 20–23 January 4; 26–28 February (worked) 7; 2–13 March 17; 16–18 March 20
    [InlineData(ConsultationDays.Between, "2026-03-12")] // 20–28 January 7; 25–28 February 11; 2–12 March 20
    public void Consultation_OverTheSpringFestival_IsExcludedDayByDay(ConsultationDays reading, string due)
    {
        var clock = Fold("2026-02-26", With(DisclosureLaw.ConsultationDays, reading), Consulted());

        clock.Reply!.Deadline!.Due.Should().Be(Day(due));
        clock.Reply.Asks.Should().BeEmpty();
        clock.Reply.Suspensions.Single().Reason.Chinese.Should().Be("征求第三方意见");
        clock.Reply.Suspensions.Single().Basis!.Key.Should().Be("CN-OGIR-2019:33.3");
    }

    [Fact]
    public void Consultation_WithoutASettledReading_LeavesTheDaysBetweenOpen()
    {
        var clock = Fold("2026-02-26", Consulted());
        var narrow = Fold("2026-02-26", Between, Consulted()).Reply!;
        var wide = Fold("2026-02-26", Inclusive, Consulted()).Reply!;

        clock.Reply!.Earliest.Should().Be(narrow.Earliest);
        clock.Reply.Latest.Should().Be(wide.Latest).And.NotBe(narrow.Latest);
        clock.Reply.Asks.Should().Equal(DisclosureKeys.ConsultationReading);
    }

    [Fact]
    public void Consultation_WhileItLasts_StopsTheLimit()
    {
        var clock = Fold("2026-02-02", Inclusive, Consulted());

        clock.Stage.Should().Be(RequestStage.Consulting);
        clock.Reply!.Should().Match<RequestTimer>(reply => reply.State == RequestTimerState.Stopped && reply.Deadline == null && reply.UsedWorkdays == 4);
        clock.Next!.Should().Match<RequestTimer>(next => next.Kind == RequestTimerKind.Opinion && next.Actor == RequestActor.Consulted && next.With == "某公司");
        clock.Next!.Deadline!.Due.Should().Be(Day("2026-02-25")); // 29 January to 14 February are 13 working days, 24 and 25 February two more
    }

    /// <summary>A third party that is silent leaves the decision to the organ, and its time ends with the 15 working days.</summary>
    [Fact]
    public void Silence_EndsTheExclusionWithTheTerm()
    {
        RequestEvent[] silent = [.. Consulted().Where(happened => happened is not OpinionReceived)];

        var clock = Fold("2026-02-26", Inclusive, silent);

        clock.Stage.Should().Be(RequestStage.Handling);
        clock.Reply!.Deadline.Should().Be(Fold("2026-02-26", Inclusive, Consulted()).Reply!.Deadline);
    }

    /// <summary>Pitfall: silence does not mean the same for a third party (Article 32) and for an organ that made it jointly (Article 34).</summary>
    [Theory]
    [InlineData(Domain.Disclosure.Requests.Events.Consulted.ThirdParty, "期满未提出意见，由本机关决定是否公开", "no opinion in time: the organ decides")]
    [InlineData(Domain.Disclosure.Requests.Events.Consulted.CoMaker, "期满未提出意见，视为同意公开", "no opinion in time: taken as consent")]
    public void Silence_ByWhoWasConsulted_MeansWhatItsArticleSays(Domain.Disclosure.Requests.Events.Consulted consulted, string chinese, string english)
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ConsultationSent(Day("2026-03-03"), consulted, "甲"),
            new LetterDelivered(Day("2026-03-04"), RequestLetter.Consultation, "甲"),
        ];

        RequestTimer On(string day) => Fold(day, events).Timers.Single(timer => timer.Kind == RequestTimerKind.Opinion);

        On("2026-03-25").ToText(Language.Chinese).Should().EndWith("最迟2026年3月25日，计算中");
        On("2026-03-26").ToText(Language.Chinese).Should().EndWith("最迟2026年3月25日，" + chinese);
        On("2026-03-26").ToText(Language.English).Should().EndWith("by 2026-03-25, " + english);
    }

    /// <summary>The arrival was taken as never, or as without a term, where a reading was laid over the law, and the end as settled. Sent on
    /// 26 January and answered on 25 February; had it arrived on the day it was sent, its 15 working days would end with 14 February.</summary>
    [Theory]
    [InlineData(ConsultationDays.Between, "2026-02-14", "2026-03-16")] // at least nothing; at most 27 January to 24 February: 5, 25–28 February 9, 2–13 March 19
    [InlineData(ConsultationDays.Inclusive, "2026-03-16", "2026-03-18")] // at least to 14 February: 4, 24–28 February 9; at most to 25 February: 7 on the 28th
    public void Consultation_WhoseArrivalIsNotRecorded_LeavesTheEndOpenUnderASettledReading(ConsultationDays reading, string earliest, string latest)
    {
        var reply = Fold("2026-02-26", With(DisclosureLaw.ConsultationDays, reading), [.. Consulted().Where(happened => happened is not LetterDelivered)]).Reply!;

        (reply.Earliest, reply.Latest).Should().Be((Day(earliest), Day(latest)));
        reply.Asks.Should().Equal(DisclosureKeys.ConsultationReached);
    }

    /// <summary>Another organ has no term, so that from sending to answer needs no arrival.</summary>
    [Fact]
    public void Consultation_OfAnOrganWithoutATerm_NeedsNoArrivalWhereSendingCounts()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ConsultationSent(Day("2026-03-04"), Domain.Disclosure.Requests.Events.Consulted.OtherOrgan, "甲局"),
            new OpinionReceived(Day("2026-03-10"), "甲局", Opinion.Agrees),
        ];

        Fold("2026-03-13", Inclusive, events).Reply!.Asks.Should().BeEmpty();
        Fold("2026-03-13", Between, events).Reply!.Asks.Should().Equal(DisclosureKeys.ConsultationReached);
    }

    /// <summary>The term was taken as its last possible day by one reading and as its first by the other, so that what was then announced could lie
    /// outside the days said before.</summary>
    [Theory]
    [InlineData(ConsultationDays.Between)]
    [InlineData(ConsultationDays.Inclusive)]
    public void Silence_InAYearNotAnnounced_EndsWithinTheBoundsOfItsTerm(ConsultationDays reading)
    {
        var law = With(DisclosureLaw.ConsultationDays, reading);
        for (var sent = Day("2027-01-04"); sent < Day("2027-02-05"); sent = sent.PlusDays(1))
        {
            RequestEvent[] events =
            [
                new RequestSubmitted(Day("2027-01-04"), RequestChannel.InPerson),
                new ConsultationSent(sent, Domain.Disclosure.Requests.Events.Consulted.ThirdParty, "某公司"),
                new LetterDelivered(sent, RequestLetter.Consultation, "某公司"),
            ];
            var said = RequestClock.Fold(events, new RuleContext { AsOf = Day("2027-03-31"), Law = law }).Reply!;
            var came = RequestClock.Fold(events, new RuleContext { AsOf = Day("2027-03-31"), Law = law, Calendar = WorkCalendar.StateCouncil.With(Notices.Whole2027) }).Reply!;

            came.Earliest.Should().Be(came.Latest);
            (said.Earliest <= came.Earliest && came.Latest <= said.Latest).Should().BeTrue($"{came.Latest} lies within {said.Earliest} to {said.Latest}, sent on {sent}");
            said.Asks.Should().BeEmpty();
            var window = said.Window()!.Value;
            (window.SureThrough, window.LateAfter).Should().Be((said.Earliest!.Value, said.Latest!.Value));
            (window.Between is null).Should().Be(said.Earliest == said.Latest);
        }
    }

    [Fact]
    public void OwnSection_StopsNothing()
    {
        RequestEvent[] events = [new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson), new ConsultationSent(Day("2026-03-03"), LawGov.Domain.Disclosure.Requests.Events.Consulted.OwnSection, "基教科")];

        Fold("2026-03-10", Inclusive, events).Reply!.Deadline!.Due.Should().Be(Day("2026-03-30"));
    }

    [Fact]
    public void TwoConsultationsThatOverlap_CountOnce()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ConsultationSent(Day("2026-03-04"), Domain.Disclosure.Requests.Events.Consulted.OtherOrgan, "甲局"),
            new OpinionReceived(Day("2026-03-10"), "甲局", Opinion.Agrees),
            new ConsultationSent(Day("2026-03-06"), Domain.Disclosure.Requests.Events.Consulted.OtherOrgan, "乙局"),
            new OpinionReceived(Day("2026-03-12"), "乙局", Opinion.Agrees),
        ];

        // 4 to 12 March are seven working days off: 30 March moves to 8 April over Qingming (6 April off)
        Fold("2026-03-13", Inclusive, events).Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-02"), 20, ("2026-03-04", "2026-03-13")));
    }

    [Fact]
    public void Extension_ByTheHeadOfTheOfficeAndTold_AddsAtMostTwentyWorkingDaysOnce()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyExtended(Day("2026-03-27"), 30) { ByOfficeHead = true, Told = Day("2026-03-27") },
            new ReplyExtended(Day("2026-04-10"), 20) { ByOfficeHead = true, Told = Day("2026-04-10") },
        ];

        var clock = Fold("2026-04-13", events);

        clock.Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-02"), 40));
        clock.Reply.Asks.Should().BeEmpty();
        clock.Faults.Single().Fault.Should().Be(RequestFault.Twice);
    }

    [Theory]
    [InlineData(null, "2026-03-27", "disclosure.request-extension-consent")]
    [InlineData(true, null, "disclosure.request-extension-told")]
    [InlineData(false, "2026-03-27", "disclosure.request-extension-effect")] // the head of the organ signed
    [InlineData(true, "2026-03-31", "disclosure.request-extension-effect")] // told after the first end
    public void Extension_WithoutConsentOrNotice_LeavesTheEndOpen(bool? byOfficeHead, string? told, string asks)
    {
        var clock = Fold(
            "2026-04-13",
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyExtended(Day("2026-03-27"), 20) { ByOfficeHead = Fact.From(byOfficeHead), Told = told is null ? Fact<LocalDate>.Unknown : Day(told) });

        clock.Reply!.Earliest.Should().Be(Day("2026-03-30"));
        clock.Reply.Latest.Should().Be(Walked(Day("2026-03-02"), 40));
        clock.Reply.Asks.Select(key => key.Id).Should().Equal(asks);
    }

    [Fact]
    public void Extension_DecidedAfterTheEnd_HasNoEffect()
    {
        var clock = Fold(
            "2026-04-13",
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyExtended(Day("2026-03-31"), 20) { ByOfficeHead = true, Told = Day("2026-03-31") });

        clock.Reply!.Latest.Should().Be(Day("2026-03-30"));
        clock.Reply.Asks.Should().BeEmpty();
    }

    /// <summary>The correction was asked for within the first extension; that the organ extended the new limit too made it come after the end, and the
    /// breach lay in the past.</summary>
    [Fact]
    public void Extension_OfTheLimitThatACorrectionStarts_LeavesTheOneBeforeAsItWas()
    {
        var clock = Fold(
            "2026-06-01",
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyExtended(Day("2026-03-27"), 20) { ByOfficeHead = true, Told = Day("2026-03-27") },
            new CorrectionAsked(Day("2026-04-02"), by: Day("2026-04-20")),
            new CorrectionReceived(Day("2026-04-15")),
            new ReplyExtended(Day("2026-05-12"), 20) { ByOfficeHead = true, Told = Day("2026-05-12") });

        clock.Faults.Should().BeEmpty();
        clock.Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-04-15"), 40));
        clock.Reply.Asks.Should().BeEmpty("the former extension is no longer than the new one");
    }

    /// <summary>What comes within an extension that does not count comes after the end.</summary>
    [Theory]
    [InlineData(false, "2026-03-30", "2026-03-30")]
    [InlineData(true, "2026-06-12", "2026-06-12")]
    [InlineData(null, "2026-03-30", "2026-06-12")]
    public void Correction_WithinAnExtensionWithoutConsent_CountsAsTheExtensionDoes(bool? counts, string earliest, string latest)
    {
        var law = counts is { } laid ? With(DisclosureLaw.IrregularExtension, laid) : LawBook.National;
        var reply = Fold(
            "2026-06-15",
            law,
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyExtended(Day("2026-03-27"), 20) { ByOfficeHead = false, Told = Day("2026-03-27") },
            new CorrectionAsked(Day("2026-04-02"), by: Day("2026-04-20")),
            new CorrectionReceived(Day("2026-04-15"))).Reply!;

        (reply.Earliest, reply.Latest).Should().Be((Day(earliest), Day(latest)));
        reply.Asks.Should().Equal(counts is null ? [DisclosureKeys.ExtensionEffect] : Array.Empty<FactKey>());
    }

    /// <summary>A request received under the text of 2007, where each reading of the correction has its own extension.</summary>
    [Theory]
    [InlineData(ClockEffect.None, "2018-03-05", 25)] // the first, by 10 of 15; a second does not follow
    [InlineData(ClockEffect.Restarts, "2018-03-16", 20)] // the second, by 5 of 15
    public void Extension_Second_IsThatOfALimitStartedAnew(ClockEffect correction, string start, int workdays)
    {
        var law = With(DisclosureLaw.CorrectionEffect, correction).With(
            DisclosureLaw.IrregularExtension, new DatedValue<bool>(DateSpan.From(new(2001, 1, 1)), false, Basis.Practice(new("本机关口径", "the organ's reading"))));

        var reply = Fold(
            "2018-05-02",
            law,
            new RequestSubmitted(Day("2018-03-05"), RequestChannel.InPerson),
            new ReplyExtended(Day("2018-03-12"), 10) { ByOfficeHead = true, Told = Day("2018-03-12") },
            new CorrectionAsked(Day("2018-03-14")),
            new CorrectionReceived(Day("2018-03-16")),
            new ReplyExtended(Day("2018-03-26"), 5) { ByOfficeHead = true, Told = Day("2018-03-26") }).Reply!;

        reply.Deadline!.Due.Should().Be(Walked(Day(start), workdays));
        reply.Asks.Should().BeEmpty();
    }

    /// <summary>A delay of 16 March comes after the end by one reading of a consultation (12 March) and before it by the other (18 March).</summary>
    [Fact]
    public void Delay_BetweenTheEndsOfTwoReadings_CountsByTheLaterAlone()
    {
        RequestEvent[] events = [.. Consulted(), new ReplyDelayed(Day("2026-03-16"), until: Day("2026-04-30"))];

        var reply = Fold("2026-03-20", events).Reply!;
        (reply.Earliest, reply.Latest).Should().Be((Day("2026-03-12"), Day("2026-04-30")));
        reply.Asks.Should().Equal(DisclosureKeys.ConsultationReading);
        Fold("2026-03-20", Between, events).Reply!.Latest.Should().Be(Day("2026-03-12"));
        Fold("2026-03-20", Inclusive, events).Reply!.Earliest.Should().Be(Day("2026-04-30"));
    }

    /// <summary>A delay lengthens the limit: what comes within it comes in time.</summary>
    [Fact]
    public void Correction_WithinADelay_StartsTheLimitAnew()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReplyDelayed(Day("2026-03-20"), until: Day("2026-04-30")),
            new CorrectionAsked(Day("2026-04-10"), by: Day("2026-04-24")),
            new CorrectionReceived(Day("2026-04-20")),
        ];

        Fold("2026-04-21", events).Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-04-20"), 20));
        Fold("2026-04-13", events).Reply!.Should().Match<RequestTimer>(reply => reply.State == RequestTimerState.Stopped && reply.Latest == null);
    }

    /// <summary>Whether something came after an end not announced was taken from the last day that it can be, so that what was then announced could lie
    /// outside the days said before.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void WhatComesAroundAnEndNotAnnounced_IsReadBothWays(int which)
    {
        int open = 0;
        for (var day = Day("2027-02-22"); day < Day("2027-03-12"); day = day.PlusDays(1))
        {
            RequestEvent[] events =
            [
                new RequestSubmitted(Day("2027-01-29"), RequestChannel.InPerson),
                .. which switch
                {
                    0 => (RequestEvent[])[new CorrectionAsked(day, by: Day("2027-03-31")), new CorrectionReceived(day.PlusDays(5))],
                    1 => [new ReplyExtended(day, 20) { ByOfficeHead = true, Told = day }],
                    _ => [new ReplyDelayed(day, until: Day("2027-05-20"))],
                },
            ];
            var law = With(DisclosureLaw.IrregularExtension, value: false);
            var said = RequestClock.Fold(events, new RuleContext { AsOf = Day("2027-03-31"), Law = law }).Reply!;
            var came = RequestClock.Fold(events, new RuleContext { AsOf = Day("2027-03-31"), Law = law, Calendar = WorkCalendar.StateCouncil.With(Notices.Whole2027) }).Reply!;

            (said.Earliest <= came.Earliest && came.Latest <= said.Latest).Should().BeTrue($"{came.Latest} lies within {said.Earliest} to {said.Latest}, on {day}");
            said.Asks.Should().BeEmpty();
            if (said.Earliest < day && said.Latest > day.PlusDays(14)) { open++; }
        }

        open.Should().BeGreaterThan(0, "on some days both are possible");
    }

    [Fact]
    public void Fee_Paid_LeavesThreeReadingsOpen()
    {
        RequestEvent[] events = Fee();

        var clock = Fold("2026-04-01", events);

        clock.Reply!.Earliest.Should().Be(Day("2026-03-30"));
        clock.Reply.Latest.Should().Be(Walked(Day("2026-03-20"), 20));
        clock.Reply.Asks.Should().Equal(DisclosureKeys.FeeEffect);
        Fold("2026-04-01", With(DisclosureLaw.FeeEffect, ClockEffect.Restarts), events).Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-20"), 20));
        Fold("2026-04-01", With(DisclosureLaw.FeeEffect, ClockEffect.Suspends), events).Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-02"), 20, ("2026-03-10", "2026-03-21")));
        Fold("2026-04-01", With(DisclosureLaw.FeeEffect, ClockEffect.None), events).Reply!.Deadline!.Due.Should().Be(Day("2026-03-30"));
    }

    [Fact]
    public void Fee_NotPaidInTwentyWorkingDays_IsTakenAsAbandoned()
    {
        RequestEvent[] unpaid = [.. Fee().Where(happened => happened is not FeePaid)];

        var last = Fold("2026-04-09", unpaid);
        last.Stage.Should().Be(RequestStage.AwaitingPayment);
        last.Timers.Single(timer => timer.Kind == RequestTimerKind.Payment).Should().Match<RequestTimer>(
            payment => payment.State == RequestTimerState.Running && payment.Actor == RequestActor.Applicant && payment.Latest == Day("2026-04-09"));
        Fold("2026-04-10", unpaid).Should().Match<RequestClock>(clock => clock.Stage == RequestStage.Abandoned && clock.Outcome == RequestOutcome.FeeUnpaid);
        Fold("2026-04-13", [.. unpaid, new FeePaid(Day("2026-04-13"))]).Faults.Single().Fault.Should().Be(RequestFault.TooLate);
    }

    [Fact]
    public void GreatVolume_PutOff_IsDueOnTheDayThatTheOrganSet()
    {
        var clock = Fold(
            "2026-03-20",
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ReasonsAsked(Day("2026-03-03")),
            new ReasonsGiven(Day("2026-03-06")) { AreReasonable = true },
            new ReplyDelayed(Day("2026-03-09"), until: Day("2026-05-29")));

        clock.Stage.Should().Be(RequestStage.Delayed);
        clock.Reply!.Latest.Should().Be(Day("2026-05-29"));
    }

    [Fact]
    public void Reply_StartsTheTimesForRemedies()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new RequestReplied(Day("2026-03-20"), RequestOutcome.NotFound, ReplyChannel.Post),
            new LetterDelivered(Day("2026-03-23"), RequestLetter.Reply),
        ];

        var clock = Fold("2026-03-24", events);

        clock.Stage.Should().Be(RequestStage.Replied);
        clock.Outcome.Should().Be(RequestOutcome.NotFound);
        clock.Next.Should().BeNull();
        clock.Timers.Single(timer => timer.Kind == RequestTimerKind.Reconsideration).Deadline!.Due.Should().Be(Day("2026-05-22"));
        clock.Timers.Single(timer => timer.Kind == RequestTimerKind.Suit).Deadline!.Due.Should().Be(Day("2026-09-23"));
        Fold("2026-03-24", events[0], new RequestReplied(Day("2026-03-20"), RequestOutcome.PartlyDisclosed, ReplyChannel.Post), events[2]).Timers
            .Should().NotContain(timer => timer.Kind == RequestTimerKind.Suit, "reconsideration comes first");
    }

    [Fact]
    public void Projected_Year_GivesBounds()
    {
        var clock = Fold("2027-02-10", new RequestSubmitted(Day("2027-01-29"), RequestChannel.InPerson));

        clock.Reply!.Deadline!.Certainty.Should().NotBe(Certainty.Final);
        (clock.Reply.Earliest < clock.Reply.Latest).Should().BeTrue();
        clock.Reply.Asks.Should().BeEmpty("an arrangement is not among them");
    }

    [Theory]
    [InlineData(0, RequestFault.BeforeTheRequest)]
    [InlineData(1, RequestFault.Twice)]
    [InlineData(2, RequestFault.NothingToAnswer)]
    [InlineData(3, RequestFault.NothingToAnswer)]
    [InlineData(4, RequestFault.NothingToAnswer)]
    [InlineData(5, RequestFault.RecordedBefore)]
    [InlineData(6, RequestFault.OutsideYears)]
    [InlineData(7, RequestFault.AfterTheEnd)]
    [InlineData(8, RequestFault.NothingToAnswer)]
    [InlineData(9, RequestFault.Twice)]
    public void Events_InImpossibleOrder_AreSetAsideWithTheReason(int which, RequestFault fault)
    {
        var arrived = new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson);
        RequestEvent[] events = which switch
        {
            0 => [new RequestReplied(Day("2026-02-27"), RequestOutcome.Disclosed, ReplyChannel.Post), arrived],
            1 => [arrived, new RequestSubmitted(Day("2026-03-03"), RequestChannel.InPerson)],
            2 => [arrived, new CorrectionReceived(Day("2026-03-03"))],
            3 => [arrived, new OpinionReceived(Day("2026-03-03"), "甲", Opinion.Agrees)],
            4 => [arrived, new FeePaid(Day("2026-03-03"))],
            5 => [arrived, new ReasonsAsked(Day("2026-03-09"), recorded: Day("2026-03-03"))],
            6 => [arrived, new ReasonsAsked(Day("1999-12-31"), recorded: Day("2026-03-03"))],
            7 => [arrived, new RequestWithdrawn(Day("2026-03-03")), new ReplyExtended(Day("2026-03-04"), 20)],
            8 => [arrived, new RemedyDecided(Day("2026-03-03"), Remedy.Suit, RemedyResult.Upheld)],
            _ => [arrived, new CorrectionAsked(Day("2026-03-03")), new CorrectionAsked(Day("2026-03-04"))],
        };

        var clock = Fold("2026-03-20", events);

        clock.Faults.Select(error => error.Fault).Should().Equal(fault);
        clock.Events.Count.Should().Be(events.Length - 1, "nothing else is lost");
        clock.Faults.Single().ToText(Language.Chinese).Should().StartWith("第").And.Contain(fault.Name().Chinese);
    }

    /// <summary>After a remedy that corrects the organ it replies again, once, and that reply arrives too. The first reply after a remedy against silence is
    /// the one that was owed.</summary>
    [Fact]
    public void SecondReply_IsOneForEachRemedyThatCorrects()
    {
        RequestEvent[] events =
        [
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new RemedySought(Day("2026-04-01"), Remedy.Complaint),
            new RemedyDecided(Day("2026-04-08"), Remedy.Complaint, RemedyResult.Corrected),
            Reply("2026-04-10"),
            new LetterDelivered(Day("2026-04-13"), RequestLetter.Reply),
            new RemedySought(Day("2026-04-20"), Remedy.Reconsideration),
            new RemedyDecided(Day("2026-05-20"), Remedy.Reconsideration, RemedyResult.Upheld),
        ];
        RequestEvent[] corrected = [.. events.SkipLast(1), new RemedyDecided(Day("2026-05-20"), Remedy.Reconsideration, RemedyResult.Corrected), Reply("2026-05-29"), new LetterDelivered(Day("2026-06-01"), RequestLetter.Reply)];

        FaultsOf([.. events, Reply("2026-05-29")]).Should().Equal(RequestFault.AfterTheEnd);
        FaultsOf([.. events, new RemedyDecided(Day("2026-05-21"), Remedy.Reconsideration, RemedyResult.Corrected), Reply("2026-05-29")])
            .Should().Equal([RequestFault.Twice, RequestFault.AfterTheEnd], "what is set aside corrects nothing");
        FaultsOf(corrected).Should().BeEmpty();
        FaultsOf([.. corrected, Reply("2026-06-02"), new LetterDelivered(Day("2026-06-03"), RequestLetter.Reply)]).Should().Equal(RequestFault.AfterTheEnd, RequestFault.Twice);
        Fold("2026-06-10", corrected).Timers.Single(timer => timer.Kind == RequestTimerKind.Reconsideration).Start.Should().Be(Day("2026-04-13"));

        static RequestReplied Reply(string on) => new(Day(on), RequestOutcome.NotFound, ReplyChannel.Post);
        static IEnumerable<RequestFault> FaultsOf(RequestEvent[] all) => Fold("2026-06-10", all).Faults.Select(error => error.Fault);
    }

    /// <summary>What is recorded twice is the last letter or arrival of the day as much as the first.</summary>
    [Fact]
    public void Letters_SentOrArrivedAgainOnOneDay_AreRecordedTwice()
    {
        var sent = new ConsultationSent(Day("2026-03-06"), Domain.Disclosure.Requests.Events.Consulted.ThirdParty, "某公司");
        var arrived = new LetterDelivered(Day("2026-03-10"), RequestLetter.Consultation, "某公司");
        var clock = Fold(
            "2026-03-20",
            Between,
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new ConsultationSent(Day("2026-03-04"), Domain.Disclosure.Requests.Events.Consulted.ThirdParty, "某公司"),
            sent,
            sent,
            new LetterDelivered(Day("2026-03-09"), RequestLetter.Consultation, "某公司"),
            arrived,
            arrived);

        clock.Faults.Select(error => (error.Row, error.Fault)).Should().Equal((4, RequestFault.Twice), (7, RequestFault.Twice));
        clock.Timers.Single(timer => timer.Kind == RequestTimerKind.Opinion).Start.Should().Be(Day("2026-03-09"));
    }

    [Fact]
    public void Extension_AgainOnOneDayWithItsCorrection_IsRecordedTwice()
    {
        var clock = Fold(
            "2026-04-20",
            new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
            new CorrectionAsked(Day("2026-03-04"), by: Day("2026-03-18")),
            new CorrectionReceived(Day("2026-03-16")),
            new ReplyExtended(Day("2026-03-16"), 5) { ByOfficeHead = true, Told = Day("2026-03-16") },
            new ReplyExtended(Day("2026-03-20"), 20) { ByOfficeHead = true, Told = Day("2026-03-20") });

        clock.Faults.Single().Fault.Should().Be(RequestFault.Twice);
        clock.Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-16"), 25));
    }

    [Fact]
    public void WhatIsRecordedLater_ChangesNothingBefore()
    {
        RequestEvent[] known = [new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson)];
        RequestEvent[] later = [.. known, new ReplyExtended(Day("2026-03-05"), 20, recorded: Day("2026-03-10")) { ByOfficeHead = true, Told = Day("2026-03-05") }];

        Fold("2026-03-09", later).Should().BeEquivalentTo(Fold("2026-03-09", known));
        Fold("2026-03-10", later).Reply!.Deadline!.Due.Should().Be(Walked(Day("2026-03-02"), 40));
    }

    [Fact]
    public void NoEvents_AreNothingThatArrived()
    {
        var clock = RequestClock.Fold([], At("2026-03-02"));

        clock.Stage.Should().Be(RequestStage.NotSubmitted);
        clock.Timers.Should().BeEmpty();
        clock.ToText(Language.Chinese).Should().Be("截至2026年3月2日：尚未收到申请");
    }

    [Fact]
    public void Text_SaysTheStageAndWhatComesNext()
    {
        var clock = Fold("2026-02-09", new RequestSubmitted(Day("2026-02-06"), RequestChannel.InPerson));

        clock.ToText(Language.Chinese).Should().Be("截至2026年2月9日：办理中；下一步：答复：本机关最迟2026年3月12日，计算中");
        clock.ToText(Language.English).Should().Be("on 2026-02-09: being handled; next: reply: the organ, by 2026-03-12, running");
    }

    private static RequestEvent[] Consulted() =>
    [
        new RequestSubmitted(Day("2026-01-19"), RequestChannel.InPerson),
        new ConsultationSent(Day("2026-01-26"), Domain.Disclosure.Requests.Events.Consulted.ThirdParty, "某公司"),
        new LetterDelivered(Day("2026-01-28"), RequestLetter.Consultation, "某公司"),
        new OpinionReceived(Day("2026-02-25"), "某公司", Opinion.Objects),
    ];

    private static RequestEvent[] Fee() =>
    [
        new RequestSubmitted(Day("2026-03-02"), RequestChannel.InPerson),
        new FeeNotified(Day("2026-03-09"), 2_200),
        new LetterDelivered(Day("2026-03-11"), RequestLetter.FeeNotice),
        new FeePaid(Day("2026-03-20")),
    ];

    /// <summary>The naive walk: day by day over the calendar, passing over one span of days, half-open.</summary>
    private static LocalDate Walked(LocalDate start, int workdays, (string From, string End)? off = null)
    {
        var day = start;
        while (workdays > 0)
        {
            day = day.PlusDays(1);
            bool isOff = off is { } span && day >= Day(span.From) && day < Day(span.End);
            if (!isOff && WorkCalendar.StateCouncil.IsWorkday(day)) { workdays--; }
        }

        return day;
    }

    private static RequestClock Fold(string asOf, params RequestEvent[] events) => RequestClock.Fold(events, At(asOf));

    private static RequestClock Fold(LocalDate asOf, params RequestEvent[] events) => RequestClock.Fold(events, new RuleContext { AsOf = asOf });

    private static RequestClock Fold(string asOf, LawBook law, params RequestEvent[] events) => RequestClock.Fold(events, At(asOf) with { Law = law });

    private static RuleContext At(string asOf) => new() { AsOf = Day(asOf) };

    private static LawBook With<T>(LawParameter<T> parameter, T value)
        => LawBook.National.With(parameter, new DatedValue<T>(DateSpan.From(new(2001, 1, 1)), value, Basis.Practice(new("本机关口径", "the organ's reading"))));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
