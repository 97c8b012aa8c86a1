using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>The facts of duties by name (职责事实项).</summary>
public static class DutyKeys
{
    /// <summary>What kind of body it is (单位性质).</summary>
    public static FactKey Body { get; } = new(
        "duties.body",
        new("该单位是政府、政府工作部门、乡镇街道，还是学校？", "Is the body a government, a working department, a township or a school?"),
        new("本级机构编制部门", "the office for the establishment of posts at the same level"));

    /// <summary>Who is designated as first responsible person (第一责任人).</summary>
    public static FactKey Holder { get; } = new(
        "duties.first-responsible-person",
        new("哪个岗位被明确为推进法治建设第一责任人？", "Which post is designated as first responsible person?"),
        new("本单位办公室或者法规科室", "the office or the legal section of the body"));

    /// <summary>Whether the Rules were in force already (是否已经施行).</summary>
    public static FactKey FirstDayInForce { get; } = new(
        "duties.first-day-in-force",
        new("第一责任人职责规定自何日起施行？", "From which day were the First Responsible Person Rules in force?"),
        new("同级司法行政部门", "the judicial administration at the same level"));
}
