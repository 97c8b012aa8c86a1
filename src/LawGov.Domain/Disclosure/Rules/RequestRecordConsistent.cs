using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do the recorded events of a request agree with one another (办理记录前后一致)?</summary>
internal static class RequestRecordConsistent
{
    private static readonly MessageTemplate NothingRecorded = new("没有办理记录", "nothing is recorded of the request");
    private static readonly MessageTemplate Agreeing = new("{all}记录前后一致", "{all}, without contradiction");
    private static readonly MessageTemplate Disagreeing = new(
        "{all}记录中{count}项前后不一致{first}",
        "{all}, of which {count} at odds with the others{first}");
    private static readonly Noun Records = new("项", "record", "records");
    private static readonly Basis Practice = Basis.Practice(
        new("登记的办理事项先后相符", "what is recorded of a request agrees with itself"));

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-32",
        new("申请办理记录前后一致", "The records of a request agree with one another"),
        new(
            "早于申请到达、重复、没有在先事项、晚于办结、登记早于发生或者日期不能计算的记录，不计入办理进度，并列明其中一项；其余见办理进度。逾期而不发生效力的补正和缴费，不是记录的问题。",
            "Records that come before the request, twice, without what they answer, after the end, before they happened, or on days that " +
                "cannot be counted are set aside; the first is named, the others stand in the clock of the request. A correction or a " +
                "payment that is too late to count is not a fault of the record."),
        (c, facts) => Judge(c, facts, RequestClock.Fold(facts.Events.AsSpan(), c.Context))) { Asks = [DisclosureKeys.Received] };

    private static Finding Judge(Case c, RequestFacts facts, RequestClock clock)
    {
        int count = 0, all = clock.Events.Count + clock.Faults.Count;
        RowError<RequestFault>? first = null;
        foreach (var error in clock.Faults)
        {
            if (error.Fault == RequestFault.TooLate) { continue; }

            first ??= error;
            count++;
        }

        return RequestCases.NotYet(c, facts, clock)
            ?? (all == 0 ? c.Undetermined(NothingRecorded.With(), DisclosureKeys.Received)
                : first is null ? c.Met(Agreeing.With(("all", Records.Of(all))), Practice)
                : c.Breached(Disagreeing.With(("all", Records.Of(all)), ("count", count), ("first", new SuchAs(count, first))), Practice));
    }
}
