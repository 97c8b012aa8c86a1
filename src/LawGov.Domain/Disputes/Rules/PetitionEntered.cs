using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Is a petition entered in the petition system (信访事项录入信访信息系统)?</summary>
internal static class PetitionEntered
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly MessageTemplate Done = new(
        "{received}收到信访事项，{entered}录入信访信息系统", "received on {received}, entered in the petition system on {entered}");
    private static readonly MessageTemplate NotDone = new(
        "{received}收到信访事项，经确认没有录入信访信息系统", "received on {received}, known not to be entered in the petition system");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-01",
        new("信访事项录入信访信息系统", "A petition is entered in the petition system"),
        new(
            "各级机关、单位应当及时将信访事项录入信访信息系统（2022年5月1日起）；“及时”没有日数，确认没有录入的为不符合，录入早晚不判断，录入日期早于收到日期的请核实。学校指属于事业单位的学校。",
            "Petitions are entered in the petition system in time (since 2022-05-01). There is not a number of days: breached " +
                "where it is known that one is not entered, and how soon is not judged; an entry before the receipt is a slip. " +
                "Schools are those that are public institutions."),
        static (c, facts) => DisputeCases.Petition(
                c, facts.Body, facts.Received, DisputeKeys.Received, Receiving, DisputeLaw.PetitionEntry, out var on, out _, out var basis)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Entered, DisputeKeys.Entered)
            ?? DisputeCases.Ahead(c, facts.Entered, DisputeKeys.Entered)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.State(c, facts.Entered),
                DisputeKeys.Entered,
                Done.With(("received", on), ("entered", facts.Entered.Say())),
                NotDone.With(("received", on)),
                basis))
    {
        Provisions = DisputeLaw.PetitionEntry.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.Entered],
    };
}
