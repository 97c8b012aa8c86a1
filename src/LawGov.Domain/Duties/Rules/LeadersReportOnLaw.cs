using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Did every leader give the reports on law, on integrity and on the work that were due at year-end (年终述法、述廉、述职)?</summary>
internal static class LeadersReportOnLaw
{
    private static readonly Basis Practice = Basis.Practice(new("年终述法与述职、述廉同步开展", "leaders report on law, integrity and work at year-end"));
    private static readonly Bilingual YearRuns = new("年度尚未结束", "the year is not over");
    private static readonly Bilingual DatedLater = new("其余载明在此后提交", "the others are stated for later");
    private static readonly ListWords Words = new(new("已提交", "given"), new("经确认未提交", "known not to have been given"), "份");
    private static readonly Message NobodyListed = new MessageTemplate(
        "经确认，没有应当提交报告的领导干部",
        "it is known that no leader must give a report").With();
    private static readonly MessageTemplate Listed = new(
        "{year}年应提交的年终述法（述廉、述职）报告",
        "year-end reports on law (integrity, work) due for {year}");
    private static readonly MessageTemplate SoFar = new(
        "{year}年应提交年终述法（述廉、述职）报告{all}份，截至{asOf}已提交{given}份，{rest}",
        "year-end reports on law (integrity, work) due for {year}: {all}, given by {asOf}: {given}; {rest}");

    private static readonly MessageTemplate TooEarly = new(
        "{leader}的报告日期{day}早于{year}年，日期或者年度必有一误", "the report of {leader} is dated {day}, before {year}: the date or the year is wrong");

    internal static Rule<LeaderReportFacts> Rule { get; } = new(
        "DUTY-06",
        new("领导干部年终述法（述法述廉述职）", "Leaders report on law at year-end"),
        new(
            "名单所列各份报告均已提交的为符合，有一份确认未提交的为不符合，其他情形未能判定；年度未满而未全部提交的为未到期。应当报告的人员和方式以本单位或者地方规定为准；未提供该规定的，涉及述法的，2025年11月1日起比照法律关于年度述职的规定" +
                "，其他为一般做法。",
            "Met when every report listed was given, not met when one is known not to have been, else undetermined; pending " +
                "while the year runs and some are not given. Who must give which report is for the body's own or a local rule; " +
                "without it the basis of reports on law is the statute by analogy from 2025-11-01 on, since it speaks of the study " +
                "and use of law as prescribed, else practice."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Listed(facts.Reports, DutyKeys.LeaderReports, NobodyListed, out var reports)
            ?? DatedTooEarly(c, facts, reports)
            ?? Judge(c, facts, reports))
    {
        Provisions = DutyLaw.LeadersReport.Provisions,
        Asks = [DutyKeys.LeaderReports],
    };

    private static Finding? DatedTooEarly(Case c, LeaderReportFacts facts, ValueList<LeaderReport> reports)
    {
        foreach (var report in reports)
        {
            if (!report.Given.Known(out var day) || day.Year >= facts.Year) { continue; }

            return c.Undetermined(
                TooEarly.With(("leader", report.Leader.ToString()), ("day", day), ("year", Digits.Year(facts.Year))),
                DutyKeys.LeaderReports);
        }

        return null;
    }

    private static Finding Judge(Case c, LeaderReportFacts facts, ValueList<LeaderReport> reports)
    {
        var last = new LocalDate(facts.Year, 12, 31);
        var stated = Tally<LeaderReport>.Of(reports, static report => report.Given.State);
        int given = Given(reports, c.AsOf);
        // a report dated later is neither given nor denied
        bool waits = given < reports.Count && (c.AsOf < last || stated.Done == reports.Count);
        return waits
            ? c.Pending(SoFar.With(
                ("year", Digits.Year(facts.Year)), ("all", reports.Count), ("asOf", c.AsOf), ("given", given), (
                    "rest",
                    c.AsOf < last ? YearRuns : DatedLater)))
            : c.Each(
                Listed.With(("year", Digits.Year(facts.Year))),
                stated,
                static report => report.Leader.ToString(),
                Words,
                DutyKeys.LeaderReports,
                BasisOf(c, facts, last, RestsOnLaw(reports, onlyDenied: stated.Denied > 0)));
    }

    private static int Given(ValueList<LeaderReport> reports, LocalDate asOf)
    {
        int given = 0;
        foreach (var report in reports) { given += report.Given.Known(out var day) && day <= asOf ? 1 : 0; }

        return given;
    }

    /// <summary>The statute is carried over to a report on law, and to no other: met where one is listed, not met where none but such is
    /// denied.</summary>
    private static bool RestsOnLaw(ValueList<LeaderReport> reports, bool onlyDenied)
    {
        bool any = false, all = true;
        foreach (var report in reports)
        {
            bool onLaw = report.Kind == YearEndReport.Law;
            any |= onLaw;
            all &= onLaw || report.Given.State != FactState.None;
        }

        return onlyDenied ? all : any;
    }

    private static Basis BasisOf(Case c, LeaderReportFacts facts, LocalDate last, bool onLaw)
        => facts.Rule.Known(out var own) ? own
            : onLaw && c.Context.Law.On(DutyLaw.LeadersReport, last).InForce(out _, out var statute) ? statute
            : Practice;
}
