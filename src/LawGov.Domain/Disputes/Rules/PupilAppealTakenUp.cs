using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did the school take up an appeal made in time (学生按期申诉得到受理)?</summary>
internal static class PupilAppealTakenUp
{
    private static readonly Bilingual Measuring = new("作出教育惩戒或者纪律处分", "taken");
    private static readonly MessageTemplate NoAppeal = new(
        "{measured}作出教育惩戒或者纪律处分，经确认没有申诉", "measure of {measured}: it is known that there was no appeal");
    private static readonly MessageTemplate TooLate = new(
        "{measured}作出教育惩戒或者纪律处分，申诉期限{limit}，最迟{due}；{appealed}申诉，逾期",
        "measure of {measured}, limit for the appeal {limit}, due {due}; appealed on {appealed}, late");
    private static readonly MessageTemplate Taken = new(
        "{measured}作出教育惩戒或者纪律处分，申诉期限{limit}，最迟{due}；{appealed}按期申诉，学校已经受理",
        "measure of {measured}, limit for the appeal {limit}, due {due}; appealed in time on {appealed}, taken up by the school");
    private static readonly MessageTemplate NotTaken = new(
        "{measured}作出教育惩戒或者纪律处分，申诉期限{limit}，最迟{due}；{appealed}按期申诉，经确认学校没有受理",
        "measure of {measured}, limit for the appeal {limit}, due {due}; appealed in time on {appealed}, known not to be taken " +
            "up");

    internal static Rule<PupilAppealFacts> Rule { get; } = new(
        "DISP-20",
        new("学生按期提出的申诉得到受理", "A pupil's appeal made in time is taken up by the school"),
        new(
            "学生及其家长在教育惩戒或者纪律处分作出后十五个工作日内可以向学校申诉；按期申诉而确认没有受理的为不符合，没有申诉、逾期申诉的不适用。处理申诉的日数全国性规定没有规定；施行首日未经确认，2022年1月1日起确认。",
            "Pupil and parents may appeal to the school within fifteen working days after the measure; breached where an " +
                "appeal in time is known not to be taken up, not applicable where there is none or it is late. The national rule " +
                "gives no days for deciding; its first day in force is not confirmed, and it is surely in force from 2022-01-01 on."),
        static (c, facts) => c.NotYet(facts.Measured, DisputeKeys.Measured, Measuring)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Measured, DisputeKeys.Measured, out var measured)
            ?? c.InForce(DisputeLaw.PupilAppeal, measured, DisputeKeys.Governing, out var limit, out var basis)
            ?? c.Known(
                facts.Appealed, DisputeKeys.Appealed, c => c.NotApplicable(NoAppeal.With(("measured", measured))), out var appealed)
            ?? c.NotYet(appealed, DisputeKeys.Appealed.Name)
            ?? DisputeCases.Countable(c, measured, DisputeKeys.Measured)
            ?? DisputeCases.Follows(c, measured, DisputeKeys.Measured, appealed, DisputeKeys.Appealed)
            ?? Judge(c, facts, measured, appealed, limit, basis))
    {
        Provisions = DisputeLaw.PupilAppeal.Provisions,
        AppliesTo = PupilLadderKept.Schools,
        Asks = [DisputeKeys.Body, DisputeKeys.Measured, DisputeKeys.Governing, DisputeKeys.Appealed, DisputeKeys.TakenUp],
    };

    private static Finding Judge(Case c, PupilAppealFacts facts, LocalDate measured, LocalDate appealed, TimeLimit limit, Basis basis)
    {
        var window = DisputeCases.Window(c, measured, limit, basis);
        Message Say(MessageTemplate template) => template.With(
            ("measured", measured), ("limit", limit), ("due", window.Deadline!.Due), ("appealed", appealed));
        return appealed > window.LateAfter ? c.NotApplicable(Say(TooLate))
            : appealed > window.SureThrough ? c.Missing(window.Between)
            : DisputeCases.Holds(
                c, DisputeCases.State(facts.TakenUp), DisputeKeys.TakenUp, Say(Taken), Say(NotTaken), basis);
    }
}
