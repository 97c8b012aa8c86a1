using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>The facts of duties by name (职责事实项).</summary>
public static class DutyKeys
{
    /// <summary>What kind of body it is (单位性质).</summary>
    public static FactKey Body { get; } = new(
        "duties.body",
        new("该单位属于党委、政府、工作部门、乡镇，还是学校？", "Is the body a Party committee, a government, a working department, a township or a school?"),
        new("本级机构编制委员会办公室", "the office that registers public bodies at the same level"));

    /// <summary>Who is designated as first responsible person (第一责任人).</summary>
    public static FactKey Holder { get; } = new(
        "duties.first-responsible-person",
        new("推进法治建设第一责任人由谁担任（姓名或者职务）？", "Who is first responsible person, by name or post?"),
        new("本单位办公室或者法规科室", "the office or the legal section of the body"));

    /// <summary>Whether the Rules were in force already (是否已经施行).</summary>
    public static FactKey FirstDayInForce { get; } = new(
        "duties.first-day-in-force",
        new("《党政主要负责人履行推进法治建设第一责任人职责规定》自何日起施行？", "From which day were the First Responsible Person Rules in force?"),
        new("同级司法行政部门", "the judicial administration at the same level"));
}
