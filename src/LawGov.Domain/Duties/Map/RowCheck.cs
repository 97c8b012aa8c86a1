using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Notes the faults of one row.</summary>
internal sealed class RowCheck(DutyRowKind kind, int row, List<DutyRowError> errors)
{
    private static readonly Bilingual Blank = new("空白", "blank");

    private static readonly MessageTemplate[] Reasons =
    [
        new("事项缺失或者写法有误：{value}", "the area is missing or no path: {value}"),
        new("事项未列入清单：{value}", "the area is not declared: {value}"),
        new("未说明责任层级：{value}", "the tier is not stated: {value}"),
        new("未说明牵头或者配合：{value}", "whether it leads or works along is not stated: {value}"),
        new("岗位缺失：{value}", "a post is missing: {value}"),
        new("人员缺失：{value}", "the person is missing: {value}"),
        new("日期缺失：{value}", "the days are missing: {value}"),
        new("依据缺失：{value}", "the basis is missing: {value}"),
        new("联系不能作为牵头：{value}", "a link cannot lead: {value}"),
        new("未说明方式：{value}", "the kind is not stated: {value}"),
        new("岗位不能承接自身：{value}", "a post cannot take over from itself: {value}"),
        new("与前一行日期重叠：{value}", "shares days with an earlier row: {value}"),
        new("任职人不能代行本人职务：{value}", "a holder cannot stand in for himself: {value}"),
        new("没有可承接的分工：{value}", "has no duties to give up: {value}"),
    ];

    internal int Row => row;

    internal bool Passes { get; private set; } = true;

    internal static DutyRowError Error(DutyRowKind kind, int row, DutyRowFault fault, string? value)
        => new(kind, row, fault, Reasons[(int)fault].With(("value", string.IsNullOrWhiteSpace(value) ? Blank : value)));

    internal void Fault(bool holds, DutyRowFault fault, string? value)
    {
        if (!holds) { return; }

        Passes = false;
        errors.Add(Error(kind, row, fault, value));
    }

    internal AreaPath Area(string? text, DutyAreas areas)
    {
        bool read = AreaPath.TryParse(text, null, out var area);
        Fault(!read, DutyRowFault.AreaMissing, text);
        Fault(read && areas.IndexOf(area) < 0, DutyRowFault.AreaUndeclared, text);
        return area;
    }

    internal PostId Post(string? text)
    {
        Fault(string.IsNullOrWhiteSpace(text), DutyRowFault.PostMissing, text);
        return string.IsNullOrWhiteSpace(text) ? default : new(text);
    }

    internal PersonId Person(string? text)
    {
        Fault(string.IsNullOrWhiteSpace(text), DutyRowFault.PersonMissing, text);
        return string.IsNullOrWhiteSpace(text) ? default : new(text);
    }

    internal void Days(DateSpan span) => Fault(span.IsEmpty, DutyRowFault.DaysMissing, null);
}
