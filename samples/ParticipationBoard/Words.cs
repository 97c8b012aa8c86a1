using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Title = new("参与情况汇总", "Participation by place");
    public static readonly Bilingual Nation = new("全部", "All places");
    public static readonly Bilingual Place = new("地区", "place");
    public static readonly Bilingual Participants = new("参加人数", "participants");
    public static readonly Bilingual Eligible = new("应参加人数", "eligible");
    public static readonly Bilingual Rate = new("参与率", "rate");
    public static readonly Bilingual Rank = new("名次", "rank");
    public static readonly Bilingual Change = new("较上年", "change");
    public static readonly Bilingual Note = new(
        "参与率按精确比值四舍五入保留两位小数，无人参加才为0%，全部参加才为100%；名次在同一上级的地区之间排列，参与率相等的并列占位；应参加人数为零的不排名。",
        "Rates are exact, printed half-up with two decimals; 0% is nobody at all and 100% everybody. Places are ranked among those below the same place; equal rates share a rank and leave as many free; without a base there is no rank.");
    public static readonly MessageTemplate Totals = new("共{rows}行，计入{good}行，有误{bad}行。", "{rows} rows: {good} counted, {bad} bad.");
    public static readonly MessageTemplate Reason = new("{reason}：{count}行", "{reason}: {count}");
    public static readonly MessageTemplate ErrorsIn = new("有误的行见{path}", "The bad rows are in {path}");
    public static readonly MessageTemplate PageIn = new("网页已写入{path}", "The page is in {path}");
    public static readonly MessageTemplate WholeChange = new("全部较上年{total}，其中{parts}（各项分别修约）", "All places against last year: {total}, of which {parts} (each rounded by itself)");
    public static readonly MessageTemplate RateEffect = new("参与率变动的影响为{points}", "by rates {points}");
    public static readonly MessageTemplate MixEffect = new("人数结构变动的影响为{points}", "by make-up {points}");
    public static readonly MessageTemplate EntryEffect = new("仅本年有应参加人数的地区的影响为{points}", "by places with a base this year alone {points}");
    public static readonly MessageTemplate ExitEffect = new("仅上年有应参加人数的地区的影响为{points}", "by places with a base last year alone {points}");
    public static readonly MessageTemplate LastBad = new("上年文件有误{bad}行，未计入", "{bad} bad rows of last year's file are not counted");
    public static readonly MessageTemplate Generated = new(
        "已写入{path}：{rows}行，其中有误{bad}行；区划{divisions}个，见{table}",
        "Wrote {path}: {rows} rows, {bad} of them bad; {divisions} divisions in {table}");
    public static readonly MessageTemplate Exists = new(
        "{path}已经存在，未予覆盖；生成的数据只写入新文件",
        "{path} is there already and was left as it is: made-up data go into new files alone");
    public static readonly Bilingual Reading = new("读取", "Reading");
    public static readonly Bilingual ReadingLast = new("读取上年文件", "Reading last year's file");
    public static readonly Bilingual BadRows = new("有误的行", "Bad rows");

    public static readonly Bilingual BadQuotes = new("引号使用有误", "misplaced quotation marks");
    public static readonly Bilingual BadLength = new("应有3列", "expected 3 columns");
    public static readonly Bilingual BadCode = new("区划代码应为6、9或12位数字", "expected a code of 6, 9 or 12 digits");
    public static readonly Bilingual BadCount = new("人数应为整数，且不超过2147483647", "expected whole numbers up to 2147483647");
    public static readonly Bilingual UnknownCode = new("区划表中没有该代码", "the table of divisions does not hold the code");

    public static readonly MessageTemplate TakenOver = new("{rows}行使用原区划代码，计入承接的区划", "{rows} rows carry an old code, and count at the division that took it over");
    public static readonly MessageTemplate TakenOut = new("{places}的行有误，{count}个地区连同其下级在两个年度均不参与比较", "{places}: no row could be used in one year; left out of both years with all below: {count}");
    public static readonly MessageTemplate Incomplete = new("{count}个地区部分行有误，按计入的行比较", "places compared by the rows that could be used, for others could not: {count}");
    public static readonly MessageTemplate OwnBesideBelow = new(
        "{place}既有本级行（{own}），又有下级行（{below}），已相加；本级行如为合计，则重复计算",
        "{place} has rows of its own ({own}) beside rows of places below it ({below}); they are added, and count twice if its own are the total");
    public static readonly MessageTemplate OwnEqualsBelow = new(
        "{place}的本级行与下级行之和相等（{own}），疑为合计，已重复计算",
        "{place} has rows of its own that equal those of the places below it ({own}): probably the total, which counts twice");
    public static readonly MessageTemplate MorePlaces = new("另有{count}个地区既有本级行又有下级行", "{count} more places have rows of their own beside rows below them");
    public static readonly MessageTemplate BadHeader = new("文件{path}：表头应为{expected}，实为{found}", "{path}: expected the header {expected}, found {found}");
    public static readonly MessageTemplate NoGoodRow = new("文件{path}共{rows}行，全部有误，见{errors}：", "{path}: all of its {rows} rows are bad; see {errors}:");
    public static readonly MessageTemplate NoRows = new("文件{path}没有数据行", "{path}: expected at least one row");
    public static readonly MessageTemplate BadDivisions = new("{path}第{line}行：{reason}（有误的行共{bad}行，见错误文件）", "{path}, line {line}: {reason} (bad rows: {bad}, all in the errors file)");
    public static readonly Bilingual BadDivision = new("应为区划代码和名称两列", "expected a code of a division and a name");
    public static readonly Bilingual BadDivisionOf5 = new("应为区划代码、名称、启用日期、停用日期、承接区划代码五列", "expected a code of a division, a name, the first day, the first day not in use, and the code that took it over");
    public static readonly Bilingual BadDays = new("日期应为年-月-日，如2016-02-01，启用日期早于停用日期；有承接区划的应有停用日期", "expected days such as 2016-02-01, from before until, and until with every successor");
    public static readonly Bilingual NoSuccessor = new("停用的区划应有承接区划代码，且在表中", "expected the code of a division of the table that took over the one no longer in use");
    public static readonly Bilingual NoParent = new("表中没有其上级区划", "the table does not hold the division above it");

    public static Bilingual Twice(string code) => new($"区划{Shown.Of(code)}重复", $"the division {Shown.Of(code)} appears twice");
}
