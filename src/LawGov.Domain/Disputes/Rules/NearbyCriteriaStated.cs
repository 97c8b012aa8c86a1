using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Is it stated by what a school is the nearby one (就近入学标准载明)?</summary>
internal static class NearbyCriteriaStated
{
    private static readonly Basis Practice = Basis.Practice(new(
        "载明就近入学的具体标准", "the criteria of the nearby school are stated"));

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-29",
        new("就近入学的具体标准已载明", "It is stated by what a school is the nearby one"),
        new(
            "义务教育由地方政府保障在户籍所在地学校就近入学；法律没有规定“就近”的距离，由划片等具体标准说明。确认没有载明的为不符合，标准是否合理不判断；非义务教育不适用。依据为地方规定或者一般做法。",
            "In compulsory education the place ensures entry to a nearby school at the place of household registration. The " +
                "law gives no distance: criteria, such as districts, say what is near. Not met where they are known to be stated " +
                "nowhere; whether they are sound is not judged, and other education is not asked about. It rests on a local rule " +
                "or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? WithoutTest.Compulsory(c, facts)
            ?? c.Stated(facts.NearbyCriteria, DisputeKeys.NearbyCriteria, facts.Rule.ValueOr(Practice)))
    {
        AppliesTo = DisputeCases.ToDepartments(new("载明就近入学标准的做法", "the practice of stating the criteria")),
        Asks = [DisputeKeys.Body, DisputeKeys.Compulsory, DisputeKeys.NearbyCriteria],
    };
}
