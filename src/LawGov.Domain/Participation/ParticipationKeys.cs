using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>The facts of participation by name (参与率事实项).</summary>
public static class ParticipationKeys
{
    private static readonly Bilingual Organizer = new("组织该活动的科室", "the section that ran the activity");

    /// <summary>Who took part (参加人数).</summary>
    public static FactKey Participants { get; } = new(
        "participation.participants",
        new("参加人数", "the number of participants"),
        new("参加人数是多少？", "How many took part?"),
        Organizer);

    /// <summary>Who should have (应参加人数).</summary>
    public static FactKey Eligible { get; } = new(
        "participation.eligible",
        new("应参加人数", "the number eligible"),
        new("应参加人数是多少？按哪些学校、哪些学段、何日的在校生数统计？", "How many should have taken part, counting which schools and stages, enrolled on which day?"),
        new("组织该活动的科室，或者掌握在校生数的学籍管理部门", "the section that ran the activity, or the office that keeps the enrolment register"));

    /// <summary>The rate as printed (参与率).</summary>
    public static FactKey Rate { get; } = new(
        "participation.rate",
        new("参与率", "the rate of participation"),
        new("公布的参与率是多少？保留几位小数？", "Which rate was printed, with how many decimals?"),
        Organizer);

    /// <summary>What the counts count (计量单位).</summary>
    public static FactKey Unit { get; } = new(
        "participation.unit",
        new("计量单位", "the unit of the figures"),
        new("各项人数是按人还是按人次统计？能否按同一单位给出？", "Do the figures count people or attendances, and can they be given in one unit?"),
        Organizer);

    /// <summary>The target (参与率目标).</summary>
    public static FactKey Target { get; } = new(
        "participation.target",
        new("参与率目标", "the target rate"),
        new("活动通知是否规定了参与率目标？目标是多少？", "Did the notice of the activity set a rate to be reached, and which?"),
        new("发布活动通知的机关", "the organ that issued the notice"));

    /// <summary>Who was awarded (获奖人数).</summary>
    public static FactKey Awarded { get; } = new(
        "participation.awarded",
        new("获奖人数", "the number awarded"),
        new("获奖人数是多少？", "How many were awarded?"),
        Organizer);
}
