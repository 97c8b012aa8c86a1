using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Calendars;
using LawGov.Domain.Tests.Disclosure.Requests;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Random lists of events against a walk from day to day, and what must hold of every list.</summary>
public class RequestClockProperties
{
    private static readonly string[] Parties = ["甲公司", "乙局", "丙公司"];
    private static readonly Basis Own = Basis.Practice(new("本机关口径", "the organ's reading"));

    /// <summary>Of a case, in the order of the procedure: what happens, by the number in <see cref="Make"/>, and which variant of it.</summary>
    private static readonly (int Kind, int Variant)[] Procedure =
    [
        (0, -1), (1, -1), (2, -1), (3, -1), (4, 1), (5, 0), (6, 0), (4, 6), (5, 3), (6, 1), (7, -1), (8, -1), (9, -1), (10, -1), (5, 1), (11, -1), (12, -1), (15, 0), (13, -1), (5, 2),
        (14, -1), (16, -1), (17, -1), (16, 0), (17, 3), (17, 6), (13, -1), (5, 2),
    ];

    private static readonly LocalDate[] Anchors =
    [
        new(2026, 1, 12), new(2026, 1, 26), new(2025, 12, 8), new(2025, 9, 15), new(2020, 11, 30), new(2020, 1, 6), new(2019, 4, 22), new(2019, 5, 8), new(2018, 12, 20),
        new(2012, 1, 4), new(2008, 4, 21), new(2015, 12, 14), new(2026, 9, 7), new(2026, 12, 1), new(2027, 1, 11), new(2031, 9, 20),
    ];

    private static readonly WorkCalendar[] Calendars =
    [
        WorkCalendar.StateCouncil,
        WorkCalendar.StateCouncil,
        WorkCalendar.StateCouncil.AsKnownOn(new(2025, 10, 1)),
        WorkCalendar.StateCouncil.With(Notices.Whole2027),
        WorkCalendar.StateCouncil.With(Notices.Whole2027).With(Notices.Make(["02-03", "02-18…02-19", "+02-20"], issued: "2027-01-20", number: "测试2号", revises: true)),
        WorkCalendar.StateCouncil.Overlay(DateSpan.Between(new(2026, 2, 9), new(2026, 2, 12)), DayKind.LocalClosure, Own).Overlay(DateSpan.Between(new(2027, 3, 6), new(2027, 3, 8)), DayKind.MakeUpWorkday, Own),
        WorkCalendar.Of([]),
    ];

    private static readonly Gen<int> Delay = Gen.Frequency((16, Gen.Const(0)), (3, Gen.Int[1, 30]), (1, Gen.Int[-3, -1]));

    private static readonly Gen<(int On, int Gap, int Variant, int Delay)[]> Usual = Gen.Select(Gen.Int[0, 9], Gen.Int[-3, 13], Gen.Int[0, 999], Delay).Array[Procedure.Length];

    private static readonly Gen<(int Kind, int Day, int Variant, int Delay)[]> Unusual = Gen.Select(Gen.Int[0, 17], Gen.Int[-8, 130], Gen.Int[0, 999], Delay).Array[0, 5];

    private static readonly int[] LateKinds = [2, 3, 3, 9, 10, 11, 12, 12];

    /// <summary>What lengthens a limit or starts it anew, about the days on which one ends.</summary>
    private static readonly Gen<(int Kind, int Day, int Variant, int Delay)[]> Late = Gen.Frequency(
        (2, Gen.Const(Array.Empty<(int, int, int, int)>())),
        (3, Gen.Select(Gen.Int[0, 7].Select(kind => LateKinds[kind]), Gen.Int[12, 90], Gen.Int[0, 249], Gen.Const(0)).Array[1, 6]));

    private static readonly Gen<RequestReading> Readings = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 3], (days, fee, correction, irregular) => new RequestReading(
        days < 2 ? (ConsultationDays)days : null, fee < 3 ? (ClockEffect)fee : null, correction < 3 ? (ClockEffect)correction : null, irregular < 2 ? irregular == 1 : null));

    private static readonly Gen<Request> Requests = Gen.Select(
        Gen.Int[0, Anchors.Length - 1], Gen.Int[0, 40], Gen.Int[0, 9], Usual, Gen.Select(Unusual, Late), Gen.Int[0, 190], Readings, Gen.Int[0, Calendars.Length - 1], (anchor, later, share, usual, more, asOf, reading, calendar) =>
        {
            var start = Anchors[anchor].PlusDays(later);
            var day = start;
            List<RequestEvent> events = [];
            for (int i = 0; i < usual.Length; i++)
            {
                var (on, gap, variant, delay) = usual[i];
                var (kind, fixedly) = Procedure[i];
                if (i > 0 && on + (kind is 13 or 14 ? 4 : 0) > share) { continue; }

                day = i == 0 || kind == 12 ? day : day.PlusDays(gap);
                events.Add(Make(kind, kind == 12 ? start.PlusDays(15 + (variant % 40)) : day, fixedly < 0 ? variant : fixedly, i == 0 ? Math.Min(delay, 3) : delay));
            }

            foreach (var (kind, offset, variant, delay) in (IEnumerable<(int, int, int, int)>)[.. more.Item1, .. more.Item2.Select(late => late with { Variant = late.Kind == 9 ? late.Variant * 4 : late.Variant })]) { events.Add(Make(kind, start.PlusDays(offset), variant, delay)); }

            return new Request(events, start.PlusDays(asOf), Calendars[calendar], reading);
        });

    [Fact]
    public void Fold_RandomEvents_IsWhatAWalkFromDayToDayFinds()
        => Requests.Sample(
            each =>
            {
                var clock = each.Fold();
                var walk = new RequestWalk(each.Events, each.AsOf, each.Calendar, each.Reading);

                clock.Stage.Should().Be(walk.Stage);
                clock.Received.Should().Be(walk.Received is { } received ? received : Fact<LocalDate>.Unknown);
                clock.Outcome.Should().Be(walk.Outcome);
                FaultsOf(clock, each.Events).Should().BeEquivalentTo(walk.SetAside);
                clock.Events.Should().HaveCount(each.Events.Count(happened => happened.Recorded <= each.AsOf) - walk.SetAside.Count);
                (clock.Reply is not null).Should().Be(walk.HasReply);
                if (clock.Reply is { } reply) { Agree(reply, walk, each); }
            },
            iter: 10_000 / Tries.Part);

    private static void Agree(RequestTimer reply, RequestWalk walk, Request each)
    {
        bool isAnnounced = each.IsAnnounced(reply);
        if (isAnnounced && !walk.IsUnreached)
        {
            (reply.Earliest, reply.Latest).Should().Be((walk.Earliest, walk.Latest));
            walk.Ends.Should().Contain((reply.Earliest, reply.UsedWorkdays));
        }
        else
        {
            // The days of arrival walked through are some of those possible, and the days printed one of the arrangements: the window may be wider
            foreach (var (end, _) in walk.Ends)
            {
                (end is null ? reply.Latest is null : !(reply.Earliest > end) && !(reply.Latest < end)).Should().BeTrue($"{end} lies within {reply.Earliest} to {reply.Latest}");
            }

            if (walk.Ends.Count == 1 && reply.Deadline is { } only && !each.TurnsOnTheArrangement) { only.Due.Should().Be(walk.Earliest!.Value); }
        }

        if (reply.Deadline is { } due)
        {
            int counted = 0;
            for (var day = reply.Start.PlusDays(1); day <= due.Due; day = day.PlusDays(1))
            {
                counted += each.Calendar.IsWorkday(day) && !reply.Suspensions.Any(one => one.Span.Contains(day)) ? 1 : 0;
            }

            counted.Should().Be(due.Limit.Amount + (due.Previous?.Limit.Amount ?? 0), "no day that stands still counts twice or for nothing");
        }
    }

    [Fact]
    public void Fold_EventsInAnotherOrder_IsTheSame()
        => Gen.Select(Requests, Gen.Int[0, int.MaxValue]).Sample(
            (each, seed) =>
            {
                var shuffled = Shuffled(each.Events, seed);
                var (one, other) = (each.Fold(), (each with { Events = shuffled }).Fold());

                (other with { Faults = default }).Should().Be(one with { Faults = default });
                FaultsOf(other, shuffled).Should().BeEquivalentTo(FaultsOf(one, each.Events));
            },
            iter: 5_000 / Tries.Part);

    [Fact]
    public void Fold_OfWhatWasRecordedByADay_IsTheStateAsKnownThen()
        => Gen.Select(Requests, Gen.Int[0, 17], Gen.Int[0, 999], Gen.Int[-60, 0]).Sample(
            (each, kind, variant, on) =>
            {
                List<RequestEvent> known = [.. each.Events.Where(happened => happened.Recorded <= each.AsOf)];
                var (all, then) = (each.Fold(), (each with { Events = known }).Fold());
                var later = Make(kind, each.AsOf.PlusDays(on), variant, 1 - on);

                (all with { Faults = default }).Should().Be(then with { Faults = default });
                FaultsOf(all, each.Events).Should().Equal(FaultsOf(then, known));
                (each with { Events = [.. each.Events, later] }).Fold().Should().Be(all, "it was recorded after the day asked about");
            },
            iter: 5_000 / Tries.Part);

    [Fact]
    public void Fold_WithAnEventThatCannotBe_SetsThatAsideAndNothingElse()
        => Gen.Select(Requests, Gen.Int[0, 17], Gen.Int[0, 999], Gen.Int[0, 300], Gen.Bool).Sample(
            (each, kind, variant, days, outside) =>
            {
                var bad = outside ? Make(kind, new LocalDate(1990, 1, 1).PlusDays(days), variant, 2) : Make(kind, each.AsOf.PlusDays(days - 100), variant, -Math.Max(1, days - 99));
                var (clock, with) = (each.Fold(), (each with { Events = [.. each.Events, bad] }).Fold());

                (with with { Faults = default }).Should().Be(clock with { Faults = default });
                FaultsOf(with, [.. each.Events, bad]).Should().Equal([.. FaultsOf(clock, each.Events), (bad, outside ? RequestFault.OutsideYears : RequestFault.RecordedBefore)]);
            },
            iter: 2_000 / Tries.Part);

    /// <summary>The window is from the first to the last end of all readings, each laid over the law, and the law is asked for where it moves one of them.</summary>
    [Fact]
    public void Reply_ByEveryReadingLaidOverTheLaw_MakesTheWindowAndTheQuestions()
        => Requests.Where(each => each.Fold().Reply is not null).Sample(
            each =>
            {
                var open = (each with { Reading = new(null, null, null, null) }).Fold().Reply!;
                var grid = new Dictionary<(int Days, int Fee, int Correction, int Irregular), (LocalDate? Earliest, LocalDate? Latest)>();
                foreach (var (days, fee, correction, irregular) in from days in (int[])[0, 1] from fee in (int[])[0, 1, 2] from correction in (int[])[0, 1, 2] from irregular in (int[])[0, 1] select (days, fee, correction, irregular))
                {
                    // The text of 2019 settles what a correction does, and before the Measures a fee did nothing
                    bool holds = (correction == 2 || !each.Settles(DisclosureLaw.CorrectionEffect)) && (fee == 0 || each.FeeIsOpen);
                    if (!holds) { continue; }

                    var reply = (each with { Reading = new((ConsultationDays)days, (ClockEffect)fee, (ClockEffect)correction, irregular == 1) }).Fold().Reply!;
                    grid[(days, fee, correction, irregular)] = (reply.Earliest, reply.Latest);
                }

                open.Earliest.Should().Be(grid.Values.Min(one => one.Earliest));
                open.Latest.Should().Be(grid.Values.Any(one => one.Latest is null) ? null : grid.Values.Max(one => one.Latest));

                // Beside a letter or an arrangement not known, a reading may move no bound of the window, and matter to the days between
                bool isExact = each.IsAnnounced(open) && !open.Asks.Contains(DisclosureKeys.ConsultationReached);
                Asked([DisclosureKeys.ConsultationReading], IsMovedBy(key => key with { Days = 1 - key.Days }));
                Asked([DisclosureKeys.FeeEffect], IsMovedBy(key => key with { Fee = (key.Fee + 1) % 3 }));
                Asked([DisclosureKeys.CorrectionEffect], IsMovedBy(key => key with { Correction = (key.Correction + 1) % 3 }));

                // Where an extension may be as the law wants it, the fact is asked for and not the reading
                Asked([DisclosureKeys.ExtensionEffect, DisclosureKeys.ExtensionConsent, DisclosureKeys.ExtensionTold], IsMovedBy(key => key with { Irregular = 1 - key.Irregular }));

                void Asked(FactKey[] keys, bool isMoved)
                {
                    // What matters only where an extension is as the law wants it, and one that is not does not count, is asked for once the extension is known
                    bool mayWait = keys.Length == 1 && (open.Asks.Contains(DisclosureKeys.ExtensionConsent) || open.Asks.Contains(DisclosureKeys.ExtensionTold));
                    open.Asks.Count(keys.Contains).Should().BeInRange(isMoved && !mayWait ? 1 : 0, isMoved || !isExact ? 1 : 0, keys[0].Id);
                }

                bool IsMovedBy(Func<(int Days, int Fee, int Correction, int Irregular), (int Days, int Fee, int Correction, int Irregular)> other)
                    => grid.Any(one => grid.TryGetValue(other(one.Key), out var moved) && moved != one.Value);
            },
            iter: 2_000 / Tries.Part);

    /// <summary>Whatever is answered to each question in turn, the end lies within the window said before, and it is one day when nothing is asked.</summary>
    [Fact]
    public void Reply_WhenEveryQuestionIsAnswered_EndsOnOneDayWithinTheWindow()
        => Gen.Select(Requests.Where(each => each.Fold().Reply is not null), Gen.Int[0, 5].Array[8]).Sample(
            (each, answers) =>
            {
                var said = each.Fold().Reply!;
                foreach (int answer in answers)
                {
                    if (said.Asks.IsEmpty) { break; }

                    var asked = said.Asks[answer % said.Asks.Count];
                    if (each.Answered(asked, answer) is not { } next)
                    {
                        // An arrival cannot be recorded on every day; all else that is asked for is not known yet
                        asked.Should().Be(DisclosureKeys.ConsultationReached);
                        break;
                    }

                    var then = next.Fold().Reply!;
                    if (each.IsAnnounced(said) && each.IsAnnounced(then))
                    {
                        (!(then.Earliest < said.Earliest) && !(then.Latest > said.Latest) && (then.Latest is not null || said.Latest is null))
                            .Should().BeTrue($"{then.Earliest} to {then.Latest} lies within {said.Earliest} to {said.Latest}");
                    }

                    (each, said) = (next, then);
                }

                if (said.Asks.IsEmpty && each.IsAnnounced(said)) { said.Latest.Should().Be(said.Earliest); }
            },
            iter: 5_000 / Tries.Part);

    /// <summary>What is not asked for does not move the window: the day on which a letter arrived, consent, and notice of an extension.</summary>
    [Fact]
    public void Reply_WhatIsNotAskedFor_MovesNothing()
        => Gen.Select(Requests.Where(each => each.Fold().Reply is not null), Gen.Int[0, 5]).Sample(
            (each, answer) =>
            {
                var said = each.Fold().Reply!;
                foreach (var key in (FactKey[])[DisclosureKeys.ConsultationReached, DisclosureKeys.ExtensionConsent, DisclosureKeys.ExtensionTold])
                {
                    bool isAsked = said.Asks.Contains(key) || (key == DisclosureKeys.ExtensionTold && said.Asks.Contains(DisclosureKeys.ExtensionConsent));
                    if (isAsked || each.Answered(key, answer) is not { } next) { continue; }

                    var then = next.Fold().Reply!;
                    if (each.IsAnnounced(said) && each.IsAnnounced(then)) { (then.Earliest, then.Latest).Should().Be((said.Earliest, said.Latest), $"{key.Id} is not asked for"); }
                    else
                    {
                        // In a year not announced the bounds about days that stand still are wider than need be, and a fact may bring some
                        (!(then.Earliest > said.Latest) && !(said.Earliest > then.Latest)).Should().BeTrue($"{then.Earliest} to {then.Latest} meets {said.Earliest} to {said.Latest}");
                    }
                }
            },
            iter: 5_000 / Tries.Part);

    /// <summary>What is then announced lies within the window said before, by every reading that is left open or laid over the law.</summary>
    [Fact]
    public void Reply_WhenTheArrangementIsAnnounced_LiesWithinTheWindowSaidBefore()
    {
        var before = WorkCalendar.StateCouncil;
        var after = before.With(Notices.Whole2027);
        Gen.Select(Requests, Gen.Int[0, 60]).Sample(
            (each, days) =>
            {
                int later = Period.DaysBetween(each.Events[0].On, new LocalDate(2026, 11, 20).PlusDays(days));
                var moved = each with { Events = [.. each.Events.Select(happened => RequestEvents.Shift(happened, later))], AsOf = each.AsOf.PlusDays(later), Calendar = before };
                if (moved.Fold().Reply is not { } said || (moved with { Calendar = after }).Fold() is not { Reply: { } came } clock || !clock.Events.SequenceEqual(moved.Fold().Events)) { return; }

                (!(came.Earliest < said.Earliest) && !(came.Latest > said.Latest) && (came.Latest is not null || said.Latest is null))
                    .Should().BeTrue($"{came.Earliest} to {came.Latest} lies within {said.Earliest} to {said.Latest}");
            },
            iter: 10_000 / Tries.Part);
    }

    private static List<(RequestEvent Event, RequestFault Fault)> FaultsOf(RequestClock clock, List<RequestEvent> events)
        => [.. clock.Faults.Select(error => (events[(int)error.Row - 1], error.Fault))];

    /// <summary>Another order, but that those of one day, kind and recording keep theirs, which decides between them.</summary>
    private static List<RequestEvent> Shuffled(List<RequestEvent> events, int seed)
    {
        var places = Enumerable.Range(0, events.Count).OrderBy(place => unchecked((uint)((place + 1) * 2_654_435_761L * (seed | 1)))).ToList();
        var queues = events.GroupBy(Tie).ToDictionary(group => group.Key, group => new Queue<RequestEvent>(group));
        return [.. places.Select(place => queues[Tie(events[place])].Dequeue())];

        static (LocalDate, LocalDate, Type, int) Tie(RequestEvent each) => (each.On, each.Recorded, each.GetType(), each is LetterDelivered letter ? (int)letter.Letter : 0);
    }

    private static RequestEvent Make(int kind, LocalDate on, int variant, int delay)
    {
        var recorded = on.PlusDays(delay);
        string party = Parties[variant / 3 % 3];
        return kind switch
        {
            0 => new RequestSubmitted(on, (RequestChannel)(variant % 2 == 0 ? 1 : variant / 2 % 7), recorded),
            1 => new RequestConfirmed(on, recorded),
            2 => new CorrectionAsked(on, variant % 3 == 0 ? null : on.PlusDays(variant % 40), recorded),
            3 => new CorrectionReceived(on, recorded) { HasGoodReason = Word(variant) },
            4 => new ConsultationSent(on, (Consulted)(variant % 4), Parties[variant / 4 % 3], recorded),
            5 => new LetterDelivered(on, (RequestLetter)(variant % 3), variant % 3 == 0 ? party : null, recorded),
            6 => new OpinionReceived(on, Parties[variant % 3], (Opinion)(variant / 3 % 3), recorded),
            7 => new ReasonsAsked(on, recorded),
            8 => new ReasonsGiven(on, recorded) { AreReasonable = Word(variant) },
            9 => variant % 4 > 0 ? new ReasonsGiven(on, recorded) : new ReplyDelayed(on, on.PlusDays(variant % 60), recorded),
            10 => new FeeNotified(on, variant + 1, recorded),
            11 => new FeePaid(on, recorded),
            12 => new ReplyExtended(on, 1 + (variant % 30), recorded)
            {
                ByOfficeHead = variant % 5 > 1 ? true : Word(variant),
                Told = variant / 30 % 4 > 1 ? on.PlusDays(variant / 30 % 5) : variant / 30 % 4 == 1 ? Fact<LocalDate>.None : Fact<LocalDate>.Unknown,
            },
            13 => new RequestReplied(on, (RequestOutcome)(1 + (variant % 20)), (ReplyChannel)(variant % 5), recorded),
            14 => new RequestWithdrawn(on, recorded),
            15 => new ThirdPartyTold(on, party, recorded),
            16 => new RemedySought(on, (Remedy)(variant % 3), recorded),
            _ => new RemedyDecided(on, (Remedy)(variant % 3), (RemedyResult)(variant / 3 % 3), recorded),
        };

        static Fact<bool> Word(int variant) => (variant % 3) switch { 0 => Fact<bool>.Unknown, 1 => true, _ => false };
    }

    /// <summary>One request, and how it is asked about.</summary>
    private sealed record Request(List<RequestEvent> Events, LocalDate AsOf, WorkCalendar Calendar, RequestReading Reading)
    {
        private LawBook Law
        {
            get
            {
                var law = LawBook.National;
                if (Reading.Days is { } days) { law = law.With(DisclosureLaw.ConsultationDays, Always(days)); }

                if (Reading.Irregular is { } irregular) { law = law.With(DisclosureLaw.IrregularExtension, Always(irregular)); }

                if (Reading.Fee is { } fee) { law = law.With(DisclosureLaw.FeeEffect, Always(fee)); }

                return Reading.Correction is { } correction ? law.With(DisclosureLaw.CorrectionEffect, Always(correction)) : law;
            }
        }

        public bool FeeIsOpen => Counted.OfType<FeeNotified>().FirstOrDefault()?.On.Year >= 2021;

        private IEnumerable<RequestEvent> Counted => Fold().Events;

        public override string ToString()
            => $"{Reading} as of {AsOf.ToString("uuuu-MM-dd", null)} by {Calendar}: {string.Join("; ", Events.OrderBy(each => each.On).Select(each => $"{each} {each switch { ReplyExtended one => $"[{one.ByOfficeHead} {one.Told}]", CorrectionReceived one => $"[{one.HasGoodReason}]", _ => "" }} {each.Recorded.ToString("MM-dd", null)}"))}";

        public RequestClock Fold() => RequestClock.Fold(Events.ToArray(), new RuleContext { AsOf = AsOf, Calendar = Calendar, Law = Law });

        public bool Settles(LawParameter<ClockEffect> parameter)
            => Fold().Received.Known(out var received) && LawBook.National.On(parameter, received).InForce(out _, out _);

        /// <summary>Whether every day that counts is announced.</summary>
        public bool IsAnnounced(RequestTimer reply)
        {
            var last = Counted.Select(each => each.On).Append(AsOf).Append(reply.Latest ?? reply.Earliest ?? AsOf).Max().PlusDays(60);
            for (var day = reply.Start.PlusDays(-60); day <= last; day = day.PlusDays(30))
            {
                if (Calendar[day].Certainty != Certainty.Final) { return false; }
            }

            return true;
        }

        /// <summary>Whether an arrangement not announced may decide if something came in time.</summary>
        public bool TurnsOnTheArrangement => Counted.Any(each => each is ReplyExtended or ConsultationSent or CorrectionAsked or FeeNotified or ReplyDelayed);

        /// <summary>The same with a matter settled; null where nothing that may be stated settles it.</summary>
        public Request? Answered(FactKey key, int answer)
        {
            if (key == DisclosureKeys.ConsultationReading) { return this with { Reading = Reading with { Days = (ConsultationDays)(answer % 2) } }; }

            if (key == DisclosureKeys.FeeEffect) { return this with { Reading = Reading with { Fee = (ClockEffect)(answer % 3) } }; }

            if (key == DisclosureKeys.CorrectionEffect) { return this with { Reading = Reading with { Correction = (ClockEffect)(answer % 3) } }; }

            if (key == DisclosureKeys.ConsultationReached) { return Arrived(answer); }

            if (key == DisclosureKeys.ExtensionEffect) { return Reading.Irregular is null ? this with { Reading = Reading with { Irregular = answer % 2 == 0 } } : null; }

            return With(key == DisclosureKeys.ExtensionConsent
                ? extended => extended.ByOfficeHead.IsUnknown ? extended with { ByOfficeHead = answer % 2 == 0 } : extended
                : extended => extended.Told.IsUnknown ? extended with { Told = extended.On.PlusDays(answer) } : extended);
        }

        /// <summary>The same with other extensions; null where that changes none.</summary>
        private Request? With(Func<ReplyExtended, ReplyExtended> other)
        {
            var counted = Counted.OfType<ReplyExtended>().ToList();
            List<RequestEvent> changed = [.. Events.Select(each => each is ReplyExtended extended && counted.Exists(one => ReferenceEquals(one, each)) ? other(extended) : each)];
            return changed.SequenceEqual(Events) ? null : this with { Events = changed };
        }

        /// <summary>Says of every letter of consultation when it arrived: so many days on, but before its answer, another letter to the same party, and the end.</summary>
        private Request? Arrived(int days)
        {
            List<RequestEvent> more = [];
            var counted = Counted.ToList();
            foreach (var sent in counted.OfType<ConsultationSent>().Where(each => each.Consulted != Consulted.OwnSection))
            {
                // A letter sent once more to somebody who is silent is the same consultation
                if (counted.TakeWhile(each => !ReferenceEquals(each, sent)).LastOrDefault(each => (each as ConsultationSent)?.Party == sent.Party || (each as OpinionReceived)?.Party == sent.Party) is ConsultationSent) { continue; }

                var after = counted.SkipWhile(each => !ReferenceEquals(each, sent)).Skip(1).ToList();
                int answered = after.FindIndex(each => (each as OpinionReceived)?.Party == sent.Party);
                var next = answered < 0 ? null : after.Skip(answered).OfType<ConsultationSent>().FirstOrDefault(each => each.Party == sent.Party);
                if (next is not null) { after = [.. after.TakeWhile(each => !ReferenceEquals(each, next))]; }

                if (after.OfType<LetterDelivered>().Any(each => each.Party == sent.Party)) { continue; }

                var last = after.OfType<OpinionReceived>().FirstOrDefault(each => each.Party == sent.Party)?.On
                    ?? after.FirstOrDefault(each => each is RequestReplied or RequestWithdrawn)?.On ?? AsOf;
                var on = LocalDate.Min(LocalDate.Min(last, next?.On.PlusDays(-1) ?? last), sent.On.PlusDays(days * days));
                if (on >= sent.On) { more.Add(new LetterDelivered(on, RequestLetter.Consultation, sent.Party)); }
            }

            return more.Count == 0 ? null : this with { Events = [.. Events, .. more] };
        }

        private static DatedValue<T> Always<T>(T value) => new(DateSpan.From(new(2001, 1, 1)), value, Own);
    }
}
