using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Can all that a text says of its figures hold at once (文中数据能够同时成立)?</summary>
internal static class StatementsHoldTogether
{
    private static readonly Basis Together = Basis.Practice(new("同一报告的数据应当相互印证", "the figures of one report bear each other out"));

    private static readonly MessageTemplate Nothing = new("正文没有共用数据的关系可以联合核对", "no statements of the text share a figure");
    private static readonly MessageTemplate Hold = new(
        "正文共用数据的{number}项关系能够同时成立{remark}", "the {number} statements of the text that share figures can all hold{remark}");
    private static readonly MessageTemplate Apart = new(
        "正文的下列关系单独看都成立，放在一起不能同时成立：{statements}{mend}",
        "these statements of the text each hold alone and cannot all hold: {statements}{mend}");
    private static readonly MessageTemplate Mend = new(
        "；第{position}个字符处的{figure}改为{instead}，则全部成立{slip}",
        "; with {instead} for {figure} at character {position}, all would hold{slip}");
    private static readonly MessageTemplate Slip = new("（可能{slip}）", " (perhaps {slip})");
    private static readonly MessageTemplate Alone = new(
        "；另有{number}项自身不成立，未一并核对", "; {number} more fail alone and were not held with them");
    private static readonly Bilingual Beyond = new(
        "；部分关系超出联合核对的限度，只逐项核对", "; some are too many to be held at once and were judged one by one");

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "REPT-05",
        new("文中数据能够同时成立", "The figures of a text can all hold at once"),
        new(
            "把正文中共用数据的各项关系（合计与分项、占比、增长率、结转等）放在一起核对：每项单独成立、却没有一组数能使其全部成立的，不符合，指明最少的几项，以及改动哪一个数据即可全部成立；只是推测，孰对孰错由起草人核实。"
                + "自身不成立的由PART-06至PART-15指出，不一并核对。没有共用数据的关系的，不适用。",
            "Holds statements of the text that share figures (totals and parts, shares, growth, carry-over) against each other at "
                + "once: where each holds alone and no numbers make all of them hold, it is breached and names the fewest of them, and "
                + "which one figure, printed otherwise, would let all hold. That is a guess: who drafted it knows which is right. What "
                + "fails alone is found by PART-06 to PART-15, and is not held with the others. Not applicable where no statements "
                + "share a figure."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text)
            ?? Judge(c, ReportText.Read(text, new() { Year = facts.Year })))
    {
        Asks = [ParticipationKeys.Text],
    };

    private static Finding Judge(Case c, ReportText report)
    {
        var check = JointCheck.Of(report, c.Context.Approximations);
        return Judge(c, report, check, check.Conflicts.FindIndex(conflict => conflict.Relations.Length > 1));
    }

    /// <summary>Judges a text that has been read and checked.</summary>
    /// <param name="c">The case.</param>
    /// <param name="report">The text.</param>
    /// <param name="check">Its relations held against each other.</param>
    /// <param name="conflict">Which conflict is told; below 0 where there is none of several statements.</param>
    internal static Finding Judge(Case c, ReportText report, JointCheck check, int conflict)
    {
        if (conflict >= 0)
        {
            var (relations, mends) = check.Conflicts[conflict];
            var statements = Joined.Of(relations.Select(at => new StatementText(report, at)), "；");
            return c.Breached(
                Apart.With(("statements", statements), ("mend", mends.IsEmpty ? "" : Likely(report, mends[0]))), Together);
        }

        if (check.Joined < 2 && !check.IsBeyond) { return c.NotApplicable(Nothing.With()); }

        object remark = check.IsBeyond ? Beyond : check.FailAlone > 0 ? Alone.With(("number", check.FailAlone)) : "";
        return c.Met(Hold.With(("number", check.Joined), ("remark", remark)), Together);
    }

    private static Message Likely(ReportText report, FigureMend mend)
    {
        var figure = report.Figures[mend.Figure];
        return Mend.With(
            ("position", figure.Span.Start + 1),
            ("figure", figure.Figure),
            ("instead", mend.Instead),
            ("slip", mend.Slip == FigureSlip.Other ? "" : Slip.With(("slip", mend.Slip.Name()))));
    }

    /// <summary>The figures of one statement, as they are read.</summary>
    private sealed record StatementText(ReportText Report, int At) : IBilingualText
    {
        public string ToText(Language language) => string.Join(
            language == Language.Chinese ? "、" : ", ",
            Report.Relations[At].Relation.Of.Select(figure => Report.Figures[figure].Figure.ToText(language)));

        public override string ToString() => ToText(Language.Chinese);
    }
}
