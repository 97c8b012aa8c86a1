using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Two acts within one limit or two: what the rule finds is what all ways to complete the facts agree on.</summary>
public class DisclosureReportProperties
{
    private static readonly LocalDate First = new(2024, 1, 25);
    private static readonly int[] Offsets = [0, 1, 2, 5, 6, 7]; // both ends of 26 and of 31 January, the day before and the day after
    private static readonly LawBook EarlierForSubmission = LawBook.National.With(
        DisclosureLaw.SubmissionOfDepartment, new DatedValue<AnnualDate>(DateSpan.From(new(2024, 1, 1)), new(1, 26), TestLaw.Internal));

    private static readonly Fact<LocalDate>[] Stated = [Fact<LocalDate>.None, .. Offsets.Select(offset => Fact<LocalDate>.Of(First.PlusDays(offset)))];
    private static readonly Fact<LocalDate>[] Days = [Fact<LocalDate>.Unknown, .. Stated];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryCase_OfADepartment_IsWhatItsCompletionsAgreeOn(bool isEarlier)
    {
        int submissionDue = isEarlier ? 1 : 6;
        foreach (int asOf in Offsets)
        {
            var context = new RuleContext { AsOf = First.PlusDays(asOf), Law = isEarlier ? EarlierForSubmission : LawBook.National };
            foreach (var (submitted, published) in from one in Days from other in Days select (one, other))
            {
                var finding = DisclosureRules.DisclosureReportInTime.Evaluate(
                    new() { Id = new("2023"), Year = 2023, Body = BodyKind.Department, Submitted = submitted, Published = published }, context);

                // submitted, published, whether 前 includes the day: every way to know them
                var ways = (from one in submitted.IsUnknown ? Stated : [submitted]
                            from other in published.IsUnknown ? Stated : [published]
                            from includes in new[] { true, false }
                            select (one, other, includes, Verdict: Judged(one, other, includes, submissionDue, asOf))).ToList();
                var verdicts = ways.Select(way => way.Verdict).ToHashSet();
                string[] missing =
                [
                    .. Matters(submitted.IsUnknown, way => (way.other, way.includes)) ? ["disclosure.report-submitted"] : Array.Empty<string>(),
                    .. Matters(published.IsUnknown, way => (way.one, way.includes)) ? ["disclosure.report-published"] : Array.Empty<string>(),
                    .. Matters(true, way => (way.one, way.other)) ? ["disclosure.before"] : Array.Empty<string>(),
                ];

                string because = $"{submitted}, {published} on {context.AsOf}: {finding}";
                finding.Verdict.Should().Be(verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined, because);
                finding.Missing.Select(key => key.Id).Should().BeEquivalentTo(missing, because);

                bool Matters<TRest>(bool isUnknown, Func<(Fact<LocalDate> one, Fact<LocalDate> other, bool includes, Verdict Verdict), TRest> rest)
                    => isUnknown && ways.GroupBy(rest).Any(group => group.Select(way => way.Verdict).Distinct().Count() > 1);
            }
        }
    }

    /// <summary>By the text itself: late with one of them, in time with both, and not due while neither can be late.</summary>
    private static Verdict Judged(Fact<LocalDate> submitted, Fact<LocalDate> published, bool includes, int submissionDue, int asOf)
    {
        Verdict[] acts = [Of(submitted, submissionDue), Of(published, 6)];
        return acts.Contains(Verdict.Breached) ? Verdict.Breached : acts.Contains(Verdict.Pending) ? Verdict.Pending : Verdict.Met;

        Verdict Of(Fact<LocalDate> done, int due)
        {
            int last = includes ? due : due - 1;
            int day = done.Known(out var on) ? Period.DaysBetween(First, on) : int.MaxValue;
            return day <= asOf ? day <= last ? Verdict.Met : Verdict.Breached : asOf <= last ? Verdict.Pending : Verdict.Breached;
        }
    }
}
