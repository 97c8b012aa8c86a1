using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Is the first responsible person for building the rule of law the main leader of the body (第一责任人由主要负责人担任)?</summary>
internal static class FirstResponsiblePerson
{
    private static readonly MessageTemplate Said = new(
        "{on}，推进法治建设第一责任人依规定为{leader}；载明的第一责任人：{holder}；是否为主要负责人：{is}",
        "by the rules in force on {on} the first responsible person is {leader}; stated as first responsible person: {holder}; " +
            "the main leader: {is}");

    private static readonly Bilingual Yes = new("是", "yes");
    private static readonly Bilingual No = new("否", "no");
    private static readonly Bilingual NotStated = new("未载明", "not stated");

    /// <summary>To whom the Rules apply, directly or by reference; departments are those of the government and of the Party
    /// committee.</summary>
    internal static Applicability Bodies { get; } = new(
        new("第一责任人职责规定", "the duty of first responsible person"), DutyKeys.Body, to: [
            Government,
            PartyCommittee,
            Department,
            PartyDepartment,
            Township
        ]);

    internal static Rule<FirstResponsiblePersonFacts> Rule { get; } = new(
        "DUTY-01",
        new("第一责任人由主要负责人担任", "The first responsible person is the main leader"),
        new(
            "依据核查日期有效的规定判定。主要负责人依职务即为第一责任人，无须另行指定：第一责任人系主要负责人的为符合，不是主要负责人的为不符合；只载明姓名或者称谓、没有指定的，未能判定。县级以上地方党委和政府直接适用；党委和政府的工作部门、乡镇参" +
                "照执行；学校和其他单位是否适用未经确认。不判断任职起止时间。",
            "By the rules in force on the day asked about. The main leader is first responsible person by office, and nobody " +
                "need be designated: met when the first responsible person is the main leader, not met when it is somebody else, " +
                "undetermined where only a name or title is stated or nobody is named. Applies directly to Party committees and " +
                "governments from county level up, by reference to departments of either and to townships; whether it applies to " +
                "schools and other bodies is not confirmed. Who held the post from when is not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(
                DutyLaw.FirstResponsiblePersonOf(facts.Body.ValueOr(default)),
                facts.On,
                DutyKeys.FirstDayInForce,
                out var leader,
                out var basis)
            ?? Judge(c, facts, leader, basis))
    {
        Provisions = [Instruments.FirstResponsiblePerson2016.Article(2), Instruments.FirstResponsiblePerson2016.Whole],
        AppliesTo = Bodies,
        Asks = [DutyKeys.Body, DutyKeys.FirstDayInForce, DutyKeys.Holder, DutyKeys.MainLeader],
    };

    private static Finding Judge(Case c, FirstResponsiblePersonFacts facts, Bilingual leader, Basis basis)
    {
        bool known = facts.IsMainLeader.Known(out bool isMainLeader);
        var because = Said.With(
            ("on", facts.On),
            ("leader", leader),
            ("holder", facts.Holder.Say()),
            ("is", !known ? NotStated : isMainLeader ? Yes : No));
        return (known, isMainLeader) switch
        {
            (true, true) => c.Met(because, basis),
            (true, _) => c.Breached(because, basis),
            _ => c.Undetermined(because, facts.Holder.IsUnknown ? DutyKeys.Holder : null, DutyKeys.MainLeader),
        };
    }
}
