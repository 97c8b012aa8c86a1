using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The words of the program about a report that it reads itself, in both languages.</summary>
internal static class ReadingWords
{
    public static readonly MessageTemplate Found = new(
        "数据{figures}处，数据关系{relations}组；不符合{breached}项，未能判定{undetermined}项；未读懂{unread}处。",
        "{figures} figures, {relations} relations; {breached} not met, {undetermined} undetermined; {unread} not understood.");

    public static readonly Bilingual Sections = new("章节与数据", "Sections and figures");
    public static readonly Bilingual NoSections = new("没有读到章节标题。", "No headings were found.");
    public static readonly MessageTemplate FiguresIn = new("{count}处数据：{figures}", "{count} figures: {figures}");
    public static readonly Bilingual BeforeSections = new("（标题之前）", "(before the first heading)");
    public static readonly Bilingual BesideText = new("（表格、注释、文本框）", "(tables, notes, text boxes)");
    public static readonly Bilingual Findings = new("发现的问题", "Findings");
    public static readonly Bilingual NoFindings = new("没有发现不符合或者未能判定的项。", "Nothing is breached or undetermined.");
    public static readonly Bilingual Unread = new("未读懂的内容", "Not understood");
    public static readonly Bilingual UnreadNote = new("下列内容未经核对，不表示没有问题。", "These were not checked; silence about them is not approval.");
    public static readonly Bilingual Reason = new("原因", "reason");
    public static readonly Bilingual Legend = new("^标出所指的数据，-标出与其核对的数据。", "^ marks the figure meant, - those that it was checked against.");
    public static readonly Bilingual UnclearTotal = new("表中看不出合计包括哪些分项", "which parts the total has cannot be told from the table");
    public static readonly MessageTemplate NotAdded = new("表{table}有{count}个数不在任何合计之中，从这里起", "{count} figures of table {table} are in no total, from here on");
    public static readonly Bilingual GuessLabel = new("推测", "guess");
    public static readonly MessageTemplate Guess = new("{figure}改为{instead}，则全部成立{slip}", "with {instead} for {figure}, all would hold{slip}");
    public static readonly MessageTemplate Slip = new("（可能{slip}）", " (perhaps {slip})");
    public static readonly MessageTemplate CommentGuess = new("推测：{guess}", "guess: {guess}");
    public static readonly MessageTemplate CommentHead = new("{verdict}：{title}（{rule}）", "{verdict}: {title} ({rule})");
    public static readonly MessageTemplate CommentReason = new("理由：{reason}", "because: {reason}");
    public static readonly MessageTemplate CommentQuestion = new("待补充：{question}可询问：{ask}。", "to settle: {question} ask: {ask}");
    public static readonly MessageTemplate CommentBasis = new("依据：{basis}", "basis: {basis}");
    public static readonly MessageTemplate CommentAside = new("所指内容：“{text}”", "about: \"{text}\"");
    public static readonly Bilingual Text = new("正文", "Text");

    public static readonly MessageTemplate NotFor = new("{option}不用于{kind}", "{option} is not for {kind}");
    public static readonly IReadOnlyDictionary<InputKind, Bilingual> Kinds = new Dictionary<InputKind, Bilingual>
    {
        [InputKind.Facts] = new("事实文件", "a facts document"),
        [InputKind.Text] = new("文本报告", "a report in text"),
        [InputKind.Word] = new("Word报告", "a report in Word"),
        [InputKind.Folder] = new("文件夹", "a folder"),
    };

    public static readonly MessageTemplate NoBody = new("报告标题中没有读到单位名称；请用--bureau写明", "the title of the report names no body: say it by --bureau");
    public static readonly Bilingual WholeText = new("全文", "the whole text");
    public static readonly MessageTemplate TooMuch = new("报告过长，载明的事实超过事实文件的上限", "the report is too long: what it states goes beyond the bounds of a facts document");
    public static readonly MessageTemplate NoYear = new("报告标题中没有读到年度；请用--year写明", "the title of the report names no year: say it by --year");

    public static readonly MessageTemplate NoReadable = new("文件夹{path}中的{count}份报告都不能读取", "{path}: none of its {count} reports can be read");
    public static readonly Bilingual FolderTitle = new("年度报告数据核对一览", "Figures of yearly reports");
    public static readonly MessageTemplate FolderSummary = new(
        "共{all}份报告，已核对{read}份，不能读取{bad}份；有不符合项的{breached}份。",
        "{all} reports: {read} checked, {bad} cannot be read; {breached} with something not met.");

    public static readonly MessageTemplate WhyNot = new("不能读取：{reason}", "cannot be read: {reason}");
    public static readonly Bilingual Reports = new("报告份数", "Reports");
    public static readonly Bilingual WithBreaches = new("有不符合项", "With something not met");
    public static readonly Bilingual NotReadable = new("不能读取", "Cannot be read");
    public static readonly MessageTemplate AskedOn = new("评价基准日{asOf}", "As of {asOf}");
    public static readonly Bilingual StandardInput = new("标准输入", "standard input");
    public static readonly Bilingual File = new("报告", "Report");
    public static readonly Bilingual Figures = new("数据", "Figures");
    public static readonly Bilingual Relations = new("关系", "Relations");
    public static readonly Bilingual Breached = new("不符合", "Not met");
    public static readonly Bilingual Undetermined = new("未能判定", "Undetermined");
    public static readonly Bilingual NotUnderstood = new("未读懂", "Not understood");
    public static readonly Bilingual NotRead = new("不能读取的原因", "Why it cannot be read");
    public static readonly Bilingual Reading = new("核对中", "Checking");

    private static readonly MessageTemplate SaysFound = new("不符合{breached}项，未能判定{undetermined}项{rest}。", "{breached} not met, {undetermined} undetermined{rest}.");
    private static readonly MessageTemplate SaysNothing = new("没有发现不符合或者未能判定的项{rest}。", "Nothing is breached or undetermined{rest}.");
    private static readonly MessageTemplate SaysUnread = new("；另有{unread}处未读懂，未经核对", "; {unread} more not understood and not checked");

    /// <summary>What the page of a report says, in one sentence.</summary>
    public static Message Says(int breached, int undetermined, int unread)
    {
        object rest = unread == 0 ? "" : SaysUnread.With(("unread", unread));
        return breached + undetermined == 0
            ? SaysNothing.With(("rest", rest))
            : SaysFound.With(("breached", breached), ("undetermined", undetermined), ("rest", rest));
    }
}
