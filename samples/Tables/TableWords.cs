using LawGov.Domain.Text;

namespace LawGov.Samples.Tables;

/// <summary>What the desks say about tables and notices, in both languages.</summary>
internal static class TableWords
{
    public static readonly MessageTemplate BadHeader = new("文件{path}：表头应为{expected}，实为{found}", "{path}: expected the header {expected}, found {found}");
    public static readonly MessageTemplate NoRows = new("文件{path}没有数据行", "{path}: expected at least one row");
    public static readonly MessageTemplate BadQuotes = new("引号使用有误", "misplaced quotation marks");
    public static readonly MessageTemplate BadLength = new("应有{expected}列，实有{found}列", "expected {expected} columns, found {found}");
    public static readonly MessageTemplate AtRow = new("{path}第{line}行：{reason}", "{path}, line {line}: {reason}");
    public static readonly MessageTemplate Expected = new("{column}应为{expected}，实为“{found}”", "{column}: expected {expected}, found \"{found}\"");
    public static readonly MessageTemplate NamedTwice = new("{day}在同一通知中出现两次", "{day} is named twice by one notice");
    public static readonly MessageTemplate NotTheSame = new("issued或者revises与同一通知的第{line}行不同", "issued or revises differs from line {line} of the same notice");
    public static readonly MessageTemplate NoticeRefused = new("通知{notice}不能加入日历：{reason}", "the calendar refuses the notice {notice}: {reason}");
    public static readonly Bilingual ADay = new("2001-01-01至2100-12-31之间的日期，如2025-09-22", "a date from 2001-01-01 to 2100-12-31, such as 2025-09-22");
    public static readonly Bilingual AYear = new("年份，2001至2100", "a year from 2001 to 2100");
    public static readonly Bilingual AKind = new("off、work或者ordinary", "off, work or ordinary");
    public static readonly Bilingual AFestival = new("节日名称，如国庆节、中秋节", "names of festivals such as 国庆节、中秋节");
    public static readonly Bilingual AFlag = new("true或者false", "true or false");
}
