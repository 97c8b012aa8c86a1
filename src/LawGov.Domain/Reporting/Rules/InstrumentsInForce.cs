using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Are the instruments that a text names rightly named, and in force in its year (文中引用的文件名称准确、现行有效)?</summary>
internal static class InstrumentsInForce
{
    private static readonly MessageTemplate NoTitle = new("正文没有以书名号引用的名称", "the text names no title in book marks");
    private static readonly MessageTemplate NoneChecked = new(
        "正文以书名号引用{named}处，未收录、施行日期未经确认或者并非作为现行文件引用，未作核对",
        "titles in book marks: {named}; none was checked: not known here, of days not confirmed, or not named as in force");

    private static readonly MessageTemplate All = new(
        "正文以书名号引用{named}处，名称准确，在所指年份现行有效",
        "titles in book marks: {named}; all rightly named, and in force in the year that is meant");

    private static readonly MessageTemplate Some = new(
        "正文以书名号引用{named}处，其中{checked}处名称准确，在所指年份现行有效；其余{rest}处未收录、施行日期未经确认或者并非作为现行文件引用，未作核对",
        "titles in book marks: {named}; {checked} of them rightly named, and in force in the year that is meant; {rest} not checked: not "
            + "known here, of days not confirmed, or not named as in force");

    private static readonly MessageTemplate Misnamed = new(
        "正文第{position}个字符处的{found}名称有误，应为{title}",
        "at character {position} the text names {found}, which should read {title}");

    private static readonly MessageTemplate Lapsed = new(
        "正文第{position}个字符处的{found}自{day}起不再施行，报告年度为{year}年{remark}",
        "at character {position} the text names {found}, no longer in force from {day}; the report is about {year}{remark}");

    private static readonly MessageTemplate Replaced = new(
        "正文第{position}个字符处的{found}自{day}起由{successor}取代，报告年度为{year}年{remark}",
        "at character {position} the text names {found}, replaced from {day} by {successor}; the report is about {year}{remark}");

    private static readonly MessageTemplate NotYet = new(
        "正文第{position}个字符处的{found}自{day}起施行，报告年度为{year}年{remark}",
        "at character {position} the text names {found}, in force from {day}; the report is about {year}{remark}");

    private static readonly Bilingual WhichYear = new("，是否指其他年份未载明", "; whether it means another year is not stated");

    private static readonly Basis InstrumentsNamed = Basis.Practice(
        new("报告引用的文件应当名称准确、现行有效", "a report names instruments rightly, and those in force"));

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "REPT-03",
        new("文中引用的文件名称准确、现行有效", "The instruments that a text names are rightly named and in force"),
        new(
            "查找正文书名号中的名称，与本库收录的文件核对，指明第一处错误：名称有误，报告年度开始前已不再施行，或者到报告年度结束仍未施行。省略“中华人民共和国”、加注制定机关或者修订年份、换行等不作为错误，一字之误只在仅有一个文件与之相近时认定。"
                + "已公布尚未施行、尚在起草的文件不作为依据引用的，以及文字说明已废止、已取代的，不作为错误。在应当提到的其他年份现行有效的，为符合；其他年份没有说明的，未能判定。"
                + "本库未收录、施行日期未经确认的，以及审读截止日以后的年度，不作核对。",
            "Looks for titles in book marks, holds them against the instruments of the library and names the first that is misnamed, that "
                + "was no longer in force when the year of the report began, or that was not yet in force when it ended. A title without "
                + "the name of the state, or with its issuer, the year of an amendment or a line break, is right; one wrong letter counts "
                + "only where it makes exactly one title. Right is also what is promulgated and not yet in force, or being drafted, where "
                + "it is not named as a basis, and what the sentence says was repealed or replaced. In force in another year that the "
                + "text means to name is met; undetermined as long as it is not stated which those are. What the library does not know, "
                + "or of which the days are not confirmed, is not checked, nor is a report on years through which the law was not read."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text) ?? Judge(c, facts, text))
    {
        Asks = [ParticipationKeys.Text, ParticipationKeys.OtherYears],
    };

    private static Finding Judge(Case c, ReportTextFacts facts, string text)
    {
        var titles = new InstrumentsInText(text, facts.Year, facts.OtherYears);
        InstrumentFault? open = null;
        while (titles.TryFind(out var fault))
        {
            if (!fault.IsOpen) { return c.Breached(Say(facts, text, fault), InstrumentsNamed); }

            open ??= fault;
        }

        return open is { } first ? c.Undetermined(Say(facts, text, first), ParticipationKeys.OtherYears)
            : titles.Named == 0 ? c.NotApplicable(NoTitle.With())
            : titles.Checked == 0 ? c.NotApplicable(NoneChecked.With(("named", titles.Named)))
            : c.Met(
                titles.Checked == titles.Named
                    ? All.With(("named", titles.Named))
                    : Some.With(("named", titles.Named), ("checked", titles.Checked), ("rest", titles.Named - titles.Checked)),
                InstrumentsNamed);
    }

    private static Message Say(ReportTextFacts facts, string text, InstrumentFault fault)
    {
        var (title, name) = (fault.Title, fault.Title.Name!);
        var position = ("position", (object)(title.Start + 1));
        var found = ("found", (object)new TitleText(text, title.Start, title.Length));
        if (fault.Kind == InstrumentFaultKind.Misnamed) { return Misnamed.With(position, found, ("title", title.Right)); }

        var year = ("year", (object)Digits.Year(facts.Year));
        var remark = ("remark", fault.IsOpen ? (object)WhichYear : "");
        return fault.Kind == InstrumentFaultKind.NotYet ? NotYet.With(position, found, ("day", name.From!.Value), year, remark)
            : name.Successor is { } successor
                ? Replaced.With(position, found, ("day", name.Until!.Value), ("successor", successor), year, remark)
                : Lapsed.With(position, found, ("day", name.Until!.Value), year, remark);
    }

    /// <summary>A title as printed, on one line.</summary>
    private sealed record TitleText(string Text, int Start, int Length) : IBilingualText
    {
        public string ToText(Language language) => string.Concat(Text.Substring(Start, Length).Where(c => !char.IsWhiteSpace(c)));

        public override string ToString() => ToText(Language.Chinese);
    }
}
