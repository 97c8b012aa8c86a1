using LawGov.Domain.Text;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The words of local arrangements and of elapsed days, in both languages.</summary>
internal static class LocalWords
{
    public static readonly Bilingual AKind = new("放假、上班或者补班", "放假, 上班 or 补班 (off or work)");
    public static readonly Bilingual ABasis = new("依据的名称", "the title of what it rests on");
    public static readonly Bilingual ALevel = new("地方或者内部", "地方 or 内部 (local or internal)");
    public static readonly MessageTemplate LastBeforeFirst = new("last {last}早于first {first}", "last {last} is before first {first}");
    public static readonly MessageTemplate Contradicts = new("与第{line}行对同一日的安排不同", "line {line} arranges one of these days otherwise");
    public static readonly MessageTemplate WorkedAnyway = new("{day}本为工作日，无需安排上班", "{day} is worked anyway");
    public static readonly MessageTemplate Local = new("另有本地安排{count}项，见--local", "Local arrangements laid over it: {count}, from --local");

    public static readonly MessageTemplate Elapsed = new(
        "自{from}（当日不计）至{to}（当日计入）：{workdays}，共{days}{sure}。",
        "From {from} (not counted) to {to} (counted): {workdays}, {days} in all{sure}.");

    public static readonly MessageTemplate OneWorkday = new("{count}个工作日", "{count} working day");
    public static readonly MessageTemplate Workdays = new("{count}个工作日", "{count} working days");
    public static readonly MessageTemplate OneDay = new("{count}日", "{count} day");
    public static readonly MessageTemplate Days = new("{count}日", "{count} days");

    public static readonly MessageTemplate Unsure = new(
        "（放假安排尚未公布，工作日数为{certainty}，最少{fewest}，最多{most}）",
        " (the arrangement is not announced: working days {certainty}, {fewest} at least, {most} at most)");

    public static readonly MessageTemplate BecameFinal = new("转为已公布", "now announced");
    public static readonly MessageTemplate OtherBounds = new("界限或者确定程度有变", "bounds or certainty");
}
