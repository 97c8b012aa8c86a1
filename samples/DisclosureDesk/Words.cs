using LawGov.Domain.Text;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly MessageTemplate InColumn = new("{column}：{reason}", "{column}: {reason}");
    public static readonly MessageTemplate InOption = new("{option}：{reason}", "{option}: {reason}");
    public static readonly MessageTemplate OtherDetails = new("{id}登记的编号、承办人或者申请人情况与本行不同", "number, owner or details of {id} are registered otherwise");
    public static readonly MessageTemplate Imported = new(
        "共{rows}行：新增申请{cases}件、事项{events}项，重复{repeated}行未再登记，有误{bad}行。",
        "{rows} rows: {cases} new requests, {events} new events, {repeated} rows recorded already, {bad} bad rows.");
    public static readonly MessageTemplate ImportedBefore = new("{path}的内容以前已经导入", "the rows of {path} were imported before");
    public static readonly MessageTemplate NotOneRow = new("文件{path}没有一行可以登记", "{path} has not one row that can be recorded");

    public static readonly MessageTemplate Recorded = new("已登记{id}第{sequence}项：{event}", "Recorded as event {sequence} of {id}: {event}");
    public static readonly MessageTemplate WouldBeSetAside = new(
        "{event}：{reason}。未登记；确需登记的，加--anyway",
        "{event}: {reason}. Not recorded; --anyway records it all the same");
}
