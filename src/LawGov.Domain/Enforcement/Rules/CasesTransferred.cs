using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was each case that is passed on in a joint operation signed for (案件移送和签收)?</summary>
internal static class CasesTransferred
{
    private static readonly MessageTemplate Cases = new("{on}联合执法移送的案件", "cases passed on in the joint operation of {on}");
    private static readonly Message None = new MessageTemplate("经确认，没有移送案件", "it is known that no case was passed on").With();
    private static readonly MessageTemplate Contradiction = new(
        "{case}：签收日期{received}早于移送日期{sent}，两者必有一误",
        "{case}, signed for on {received}, before its transfer of {sent}: one of the two is wrong");
    private static readonly MessageTemplate TooEarly = new(
        "{case}：移送日期{sent}早于联合执法日期{on}，两者必有一误", "{case}, transferred on {sent}, before the operation of {on}: one of the two is wrong");
    private static readonly MessageTemplate NotYet = new(
        "{cases}共{all}件，截至{asOf}尚未全部移送、签收，如：{case}", "{cases}: {all}, by {asOf} not all passed on and signed for, such as: {case}");
    private static readonly ListWords Words = new(
        new("已移送并签收", "passed on and signed for"), new("没有移送或者没有签收", "not passed on, or not signed for"),
        "件");

    internal static Rule<JointOperationFacts> Rule { get; } = new(
        "ENFO-24",
        new("联合执法移送的案件均有签收", "Each case passed on in a joint operation is signed for"),
        new(
            "每一移送的案件有移送日期和签收日期的为符合，确认没有移送或者没有签收的为不符合，日期未载明的未能判定；晚于评价基准日的尚未办理，没有期限，为未到期。没有移送的不适用。涉嫌犯罪案件的移送不在此列。依据为地方规定、内部制度或者一般做法。",
            "Met where each case has a day of passing on and a day of receipt, not met where it is known that one was not " +
                "passed on or not signed for, else undetermined; what is dated after the as-of day is not done yet, and no limit " +
                "runs: pending. Does not apply where no case was passed on. Suspected crimes are not covered. The basis is a local " +
                "rule, an internal rule or practice."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? c.Listed(facts.Transfers, EnforcementKeys.Transfers, None, out var transfers)
            ?? Judge(c, facts, transfers))
    {
        Asks = [EnforcementKeys.Transfers, EnforcementKeys.TransferDays],
    };

    private static Finding Judge(Case c, JointOperationFacts facts, ValueList<CaseTransfer> transfers)
    {
        var tally = Tally<CaseTransfer>.Of(transfers, transfer => State(transfer, facts.On, c.AsOf));
        var wrong = tally.Denied > 0 ? null : transfers.FirstOrDefault(transfer => Contradicted(transfer, facts.On) is not null);
        var later = tally.Denied + tally.Open > 0 ? null : transfers.FirstOrDefault(transfer => IsLater(transfer, c.AsOf));
        var cases = Cases.With(("on", facts.On));
        return wrong is not null ? c.Undetermined(Contradicted(wrong, facts.On)!, EnforcementKeys.TransferDays)
            : later is not null
                ? c.Pending(NotYet.With(("cases", cases), ("all", transfers.Count), ("asOf", c.AsOf), ("case", later.Title)))
            : c.Each(
                cases,
                tally,
                static transfer => transfer.Title,
                Words,
                EnforcementKeys.TransferDays,
                facts.Rule.ValueOr(JointOperationDivided.Practice));
    }

    private static Message? Contradicted(CaseTransfer transfer, LocalDate on)
        => !transfer.Sent.Known(out var sent) ? null
            : sent < on ? TooEarly.With(("case", transfer.Title), ("sent", sent), ("on", on))
            : transfer.Received.Known(out var received) && received < sent
                ? Contradiction.With(("case", transfer.Title), ("received", received), ("sent", sent))
            : null;

    private static bool IsLater(CaseTransfer transfer, LocalDate asOf)
        => transfer.Sent.ValueOr(asOf) > asOf || transfer.Received.ValueOr(asOf) > asOf;

    private static FactState State(CaseTransfer transfer, LocalDate on, LocalDate asOf)
        => Contradicted(transfer, on) is not null ? FactState.Unknown
            : transfer.Sent.ValueOr(asOf) > asOf ? FactState.Known // nobody signs for what is not passed on yet
            : transfer.Sent.State == FactState.None || transfer.Received.State == FactState.None ? FactState.None
            : transfer.Sent.State == FactState.Known ? transfer.Received.State : FactState.Unknown;
}
