using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Training.Rules;

/// <summary>Has the unit a list of the law that its leaders should know, with the constitution on it (应知应会清单含宪法)?</summary>
internal static class LawListKept
{
    private static readonly MessageTemplate NoList = new("{on}，经确认没有领导干部应知应会清单", "known to be without a list of the law that leaders "
        + "should know on {on}");
    private static readonly MessageTemplate Listed = new(
        "{on}，应知应会清单列有规定{all}部，其中有宪法，其他规定{others}部",
        "list of the law that leaders should know, on {on}: {all}, among them the constitution; others: {others}");
    private static readonly MessageTemplate Lacks = new(
        "{on}，应知应会清单列有规定{all}部，没有{what}",
        "list of the law that leaders should know, on {on}: {all}, without {what}");
    private static readonly Bilingual Constitution = new("宪法", "the constitution");
    private static readonly Bilingual Either = new("宪法和与履职密切相关的法律", "the constitution or any law close to the post");
    private static readonly Bilingual LawsOfThePost = new("与履职密切相关的法律", "any law close to the post");

    internal static Rule<LawListFacts> Rule { get; } = new(
        "TRAI-10",
        new("领导干部应知应会清单列入宪法和相关法律", "The unit lists what law its leaders should know, the constitution among it"),
        new(
            "2025年11月1日起，国家工作人员所在单位应当制定领导干部应知应会清单，列入宪法和与履职密切相关的法律。清单列有宪法和至少一部其他法律的为符合；确认没有清单，或者清单没有宪法、没有其他法律的，为不符合；清单未载明的，未能判定。"
                + "列入的是否齐全不判断。适用于政府及其部门、乡镇；是否及于党委及其部门、学校和其他单位，未经确认。学法用法列入年度述职的，见DUTY-06。",
            "Since 2025-11-01 the unit of state staff must list what law its leaders should know: the constitution and the laws close "
                + "to the post. Met where the list holds the constitution and one other law at least, not met where it is known that "
                + "there is no list, or that the constitution or any other law is missing from it, undetermined where the list is not "
                + "stated. Whether it is complete is not covered. Applies to governments, their departments and townships; whether it "
                + "applies to Party committees and their departments, to schools and to other bodies is not confirmed. The study of law "
                + "in the yearly duty report is a matter of DUTY-06."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(TrainingLaw.LawList, facts.On, TrainingKeys.FirstDayInForce, out _, out var basis)
            ?? (facts.Texts.IsUnknown ? c.Known(facts.Texts, TrainingKeys.LawList, out _) : null)
            ?? Judge(c, facts, basis))
    {
        Provisions = TrainingLaw.LawList.Provisions,
        AppliesTo = new(
            new("领导干部应知应会清单的规定", "the rule on the list of law that leaders should know"),
            TrainingKeys.Body,
            to: [Government, Department, Township]),
        Asks = [TrainingKeys.Body, TrainingKeys.FirstDayInForce, TrainingKeys.LawList],
    };

    private static Finding Judge(Case c, LawListFacts facts, Basis basis)
    {
        if (!facts.Texts.Known(out var texts)) { return c.Breached(NoList.With(("on", facts.On)), basis); }

        int constitutions = 0;
        foreach (var text in texts) { constitutions += text.IsConstitution ? 1 : 0; }

        int others = texts.Count - constitutions;
        return constitutions > 0 && others > 0
            ? c.Met(Listed.With(("on", facts.On), ("all", texts.Count), ("others", others)), basis)
            : c.Breached(
                Lacks.With(
                    ("on", facts.On),
                    ("all", texts.Count),
                    ("what", constitutions > 0 ? LawsOfThePost : others > 0 ? Constitution : Either)),
                basis);
    }
}
