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
    private static readonly ListWords Words = new(
        new("已移送并签收", "passed on and signed for"), new("没有移送或者没有签收", "not passed on, or not signed for"),
        "件");

    internal static Rule<JointOperationFacts> Rule { get; } = new(
        "ENFO-24",
        new("联合执法移送的案件均有签收", "Each case passed on in a joint operation is signed for"),
        new(
            "每一移送的案件有移送日期和签收日期的为符合，确认没有移送或者没有签收的为不符合，日期未载明的未能判定；晚于评价基准日的视为尚未办理。没有移送的不适用。涉嫌犯罪案件的移送不在此列。依据为地方规定、内部制度或者一般做法。",
            "Met where each case has a day of passing on and a day of receipt, not met where it is known that one was not " +
                "passed on or not signed for, else undetermined; what is dated after the as-of day is not done yet. Does not " +
                "apply where no case was passed on. Suspected crimes are not covered. The basis is a local rule, an internal " +
                "rule or practice."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? c.Listed(facts.Transfers, EnforcementKeys.Transfers, None, out var transfers)
            ?? Judge(c, facts, Tally<CaseTransfer>.Of(transfers, transfer => State(transfer, c.AsOf))))
    {
        Asks = [EnforcementKeys.Transfers, EnforcementKeys.TransferDays],
    };

    private static Finding Judge(Case c, JointOperationFacts facts, Tally<CaseTransfer> tally)
    {
        var wrong = tally.Denied > 0 ? null : facts.Transfers.ValueOr(default).FirstOrDefault(IsContradicted);
        return wrong is null
            ? c.Each(
                Cases.With(("on", facts.On)),
                tally,
                static transfer => transfer.Title,
                Words,
                EnforcementKeys.TransferDays,
                facts.Rule.ValueOr(JointOperationDivided.Practice))
            : c.Undetermined(
                Contradiction.With(("case", wrong.Title), ("received", wrong.Received.Say()), ("sent", wrong.Sent.Say())),
                EnforcementKeys.TransferDays);
    }

    private static bool IsContradicted(CaseTransfer transfer)
        => transfer.Sent.Known(out var sent) && transfer.Received.Known(out var received) && received < sent;

    private static FactState State(CaseTransfer transfer, LocalDate asOf)
        => (transfer.Sent.DoneBy(asOf), transfer.Received.DoneBy(asOf)) switch
    {
        (FactState.None, _) or (_, FactState.None) => FactState.None,
        (FactState.Known, FactState.Known) => IsContradicted(transfer) ? FactState.Unknown : FactState.Known,
        _ => FactState.Unknown,
    };
}
