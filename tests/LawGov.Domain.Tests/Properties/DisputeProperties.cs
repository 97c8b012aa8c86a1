using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disputes;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The clocks of petitions against a count day by day with the work calendar.</summary>
public class DisputeProperties
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 500].Select(First.PlusDays);
    private static readonly Gen<Fact<int>> Extensions = Gen.OneOf(Gen.Const(Fact<int>.None), Gen.Int[1, 60].Select(days => Fact<int>.Of(days)));

    private static RuleContext Context => new() { AsOf = new(2025, 12, 1) };

    [Fact]
    public void Told_AgainstAWalkDayByDay_IsInTimeOrLate()
        => Gen.Select(Days, Gen.Int[0, 30]).Sample(
            (received, after) =>
            {
                var told = received.PlusDays(after);
                Found(DisputeRules.SenderToldInTime, Petition(received) with { Told = told }).Should().Be(ByDefinition(told <= Walk(received, 15)), $"{received} {told}");
            },
            iter: 3_000);

    [Fact]
    public void Objection_AgainstAWalkOverWorkdays_IsInTimeOrLate()
        => Gen.Select(Days, Gen.Int[0, 20]).Sample(
            (received, after) =>
            {
                var objected = received.PlusDays(after);
                var facts = Petition(received) with { Channel = PetitionChannel.Transferred, IsOurs = false, Objected = objected, ObjectionReasons = true };
                Found(DisputeRules.ObjectionInTime, facts).Should().Be(ByDefinition(objected <= WalkWorkdays(received, 5)), $"{received} {objected}");
            },
            iter: 3_000);

    [Fact]
    public void Finished_AgainstAWalkWithItsExtension_IsInTimeOrLate()
        => Gen.Select(Days, Gen.Int[0, 100], Extensions, Gen.Bool).Sample(
            (accepted, after, extension, approved) =>
            {
                var finished = accepted.PlusDays(after);
                int longer = approved ? Math.Min(extension.ValueOr(0), 30) : 0;
                var facts = Petition(accepted) with { Accepted = accepted, Finished = finished, ExtensionDays = extension, ExtensionApproved = approved };
                Found(DisputeRules.ClaimFinishedInTime, facts).Should().Be(ByDefinition(finished <= Walk(accepted, 60 + longer)), $"{accepted} {finished} {extension} {approved}");
            },
            iter: 3_000);

    /// <summary>What is not stated of the extension leaves it undetermined exactly where its answers differ.</summary>
    [Fact]
    public void Finished_WithTheExtensionNotStated_IsWhatEveryExtensionAgreesOn()
        => Gen.Select(Days, Gen.Int[0, 100], Gen.Bool, Gen.Bool).Sample(
            (accepted, after, hasDays, hasApproval) =>
            {
                var facts = Petition(accepted) with { Accepted = accepted, Finished = accepted.PlusDays(after), ExtensionDays = hasDays ? 20 : default(Fact<int>), ExtensionApproved = hasApproval ? true : default(Fact<bool>) };
                Fact<int>[] lengths = hasDays ? [20] : [Fact<int>.None, .. Enumerable.Range(1, 31).Select(days => Fact<int>.Of(days))];
                bool[] approvals = hasApproval ? [true] : [true, false];
                var all = lengths.SelectMany(days => approvals.Select(approved => Found(DisputeRules.ClaimFinishedInTime, facts with { ExtensionDays = days, ExtensionApproved = approved }))).Distinct().ToList();
                Found(DisputeRules.ClaimFinishedInTime, facts).Should().Be(all.Count == 1 ? all[0] : Verdict.Undetermined, $"{accepted} {after} {hasDays} {hasApproval}");
            },
            iter: 1_000);

    [Fact]
    public void ReReview_AgainstAWalkWithoutTheDaysOfTheHearing_IsInTimeOrLate()
        => Gen.Select(Days, Gen.Int[0, 60], Gen.Int[1, 30], Gen.Int[1, 10]).Sample(
            (asked, after, start, length) =>
            {
                var decided = asked.PlusDays(after);
                var hearing = DateSpan.Through(asked.PlusDays(start), asked.PlusDays(start + length - 1));
                var facts = Petition(asked) with { ReviewReceived = asked, ReReviewAsked = asked, ReReviewDecided = decided, Hearing = hearing };
                Found(DisputeRules.ReReviewedInTime, facts).Should().Be(ByDefinition(decided <= Walk(asked, 30, hearing)), $"{asked} {decided} {hearing}");
            },
            iter: 3_000);

    /// <summary>Days in random order: a petition with a later step before an earlier one is never met on that limit.</summary>
    [Fact]
    public void Clocks_OfDaysThatCannotBeTrue_AreNeverMet()
        => Gen.Select(Days, Gen.Int[1, 300]).Sample(
            (day, before) =>
            {
                var earlier = day.PlusDays(-before);
                var facts = Petition(day) with { Accepted = day, ReviewAsked = day, ReReviewAsked = day, AnswerReceived = day, ReviewReceived = day, Entered = earlier, Told = earlier, Finished = earlier, ReviewDecided = earlier, ReReviewDecided = earlier };
                foreach (var rule in new[] { DisputeRules.PetitionEntered, DisputeRules.SenderToldInTime, DisputeRules.ClaimFinishedInTime, DisputeRules.ReviewedInTime, DisputeRules.ReReviewedInTime })
                {
                    Found(rule, facts).Should().Be(Verdict.Undetermined, $"{rule.Id} {day} {earlier}");
                }
            },
            iter: 300);

    private static PetitionCase Petition(LocalDate received) => new()
    {
        Id = new("信访"),
        Body = BodyKind.Department,
        Channel = PetitionChannel.Letter,
        IsReachable = true,
        Kind = PetitionKind.Claim,
        Received = received,
    };

    private static Verdict Found(Rule<PetitionCase> rule, PetitionCase facts) => rule.Evaluate(facts, Context).Verdict;

    private static Verdict ByDefinition(bool isInTime) => isInTime ? Verdict.Met : Verdict.Breached;

    /// <summary>Each day counted once, none of the hearing; where the last is off, on to the next that is worked.</summary>
    private static LocalDate Walk(LocalDate from, int days, DateSpan hearing = default)
    {
        var day = from;
        while (days > 0)
        {
            day = day.PlusDays(1);
            days -= hearing.Contains(day) ? 0 : 1;
        }

        while (!Calendar.IsWorkday(day) || hearing.Contains(day)) { day = day.PlusDays(1); }

        return day;
    }

    private static LocalDate WalkWorkdays(LocalDate from, int workdays)
    {
        var day = from;
        while (workdays > 0)
        {
            day = day.PlusDays(1);
            workdays -= Calendar.IsWorkday(day) ? 1 : 0;
        }

        return day;
    }
}
