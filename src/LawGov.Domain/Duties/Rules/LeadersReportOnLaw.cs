using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Did every leader who owes one give a report on law, on integrity and on the work at year-end (年终述法、述廉、述职)?</summary>
/// <remarks>
/// Each report listed is looked at; one dated after the as-of day has not been given yet. Who owes what is for the bureau's plan: numbers and forms differ by province. The basis is
/// the rule handed in; else, where reports on law are in question, the statute in force on the last day of the year (2025-11-01 on) by analogy, for it speaks of the study and use of law
/// as prescribed; else practice. A day before the year makes it open.
/// </remarks>
public static class LeadersReportOnLaw
{
    private static readonly Basis Practice = Basis.Practice(new("年终述法与述职、述廉同步开展", "leaders report on law, integrity and work at year-end"));

    private static readonly MessageTemplate All = new("{year}年应述{owed}份，截至{asOf}已述{given}份", "{year}: {owed} reports owed, {given} given by {asOf}");

    private static readonly MessageTemplate NotGiven = new(
        "{year}年应述{owed}份，截至{asOf}已述{given}份；经确认未述的有{missing}份，如：{first}",
        "{year}: {owed} reports owed, {given} given by {asOf}; {missing} are known not to have been given, such as: {first}");

    private static readonly MessageTemplate Unclear = new(
        "{year}年应述{owed}份，截至{asOf}已述{given}份，其余未载明，如：{first}",
        "{year}: {owed} reports owed, {given} given by {asOf}; of the others it is not stated, such as: {first}");

    private static readonly MessageTemplate Future = new("{year}年应述{owed}份，截至{asOf}已述{given}份，其余载明此后进行", "{year}: {owed} reports owed, {given} given by {asOf}, the others stated for later");

    private static readonly MessageTemplate TooEarly = new("{leader}述职日期{day}早于{year}年，日期或者年度必有一误", "{leader} is stated to have reported on {day}, before {year}: the day or the year is wrong");

    private static readonly MessageTemplate NotStated = new("未载明{year}年应述的领导干部", "which leaders owe a report for {year} is not stated");

    private static readonly MessageTemplate NobodyOwes = new("经确认，{year}年没有应述的领导干部", "it is known that no leader owes a report for {year}");

    private static readonly MessageTemplate NotOver = new("{year}年在评价基准日{asOf}尚未结束", "{year} is not over on the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<LeaderReportFacts> Rule { get; } = new(
        "DUTY-06",
        new("领导干部年终述法（述法述廉述职）", "Leaders report on law at year-end"),
        new(
            "名单所列各份均已述的为符合，有一份确认未述的为不符合，其他情形未能判定。应述人员和方式以本单位或者地方规定为准；未提供该规定的，涉及述法的，2025年11月1日起比照法律关于年度述职的规定，其他为一般做法。",
            "Met when every report listed was given, breached when one is known not to have been, else undetermined. Who owes what is for the body's own or a local rule; without it the basis of reports on law is the statute by analogy from 2025-11-01 on, else practice."),
        DutyLaw.LeadersReport.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, LeaderReportFacts facts, RuleContext context)
    {
        string year = Digits.Year(facts.Year);
        var last = new LocalDate(facts.Year, 12, 31);
        bool known = facts.Reports.Known(out var reports);
        if (facts.Reports.State == FactState.None || (known && reports.IsEmpty)) { return rule.NotApplicable(facts.Id, NobodyOwes.With(("year", year))); }

        if (!known) { return rule.Undetermined(facts.Id, NotStated.With(("year", year)), DutyKeys.LeaderReports); }

        int given = 0, missing = 0, missingOnLaw = 0;
        LeaderReport? unclear = null, denied = null;
        foreach (var report in reports)
        {
            bool stated = report.Given.Known(out var day);
            if (stated && day < new LocalDate(facts.Year, 1, 1))
            {
                return rule.Undetermined(facts.Id, TooEarly.With(("leader", report.Leader.ToString()), ("day", day), ("year", year)), DutyKeys.LeaderReports);
            }

            if (stated) { given += day <= context.AsOf ? 1 : 0; }
            else if (report.Given.State == FactState.None)
            {
                denied ??= report;
                missing++;
                missingOnLaw += report.Kind == YearEndReport.Law ? 1 : 0;
            }
            else { unclear ??= report; }
        }

        (string, object) owed = ("owed", reports.Count), when = ("asOf", context.AsOf), done = ("given", given);
        if (given == reports.Count) { return rule.Met(facts.Id, All.With(("year", year), owed, when, done), BasisOf(facts, last, context, OnLaw(facts))); }

        if (context.AsOf < last) { return rule.Pending(facts.Id, NotOver.With(("year", year), when)); }

        if (denied is null && unclear is null) { return rule.Pending(facts.Id, Future.With(("year", year), owed, when, done)); }

        return denied is null
            ? rule.Undetermined(facts.Id, Unclear.With(("year", year), owed, when, done, ("first", unclear!.Leader.ToString())), DutyKeys.LeaderReports)
            : rule.Breached(facts.Id, NotGiven.With(("year", year), owed, when, done, ("missing", missing), ("first", denied.Leader.ToString())), BasisOf(facts, last, context, missing == missingOnLaw));
    }

    /// <summary>The statute speaks of the study and use of law alone, and as prescribed: it is carried over to a report on law, and to no other.</summary>
    private static Basis BasisOf(LeaderReportFacts facts, LocalDate last, RuleContext context, bool onLaw)
        => facts.Rule.Known(out var own) ? own
            : onLaw && context.Law.On(DutyLaw.LeadersReport, last).InForce(out _, out var statute) ? statute
            : Practice;

    private static bool OnLaw(LeaderReportFacts facts)
    {
        bool onLaw = false;
        foreach (var report in facts.Reports.ValueOr(default)) { onLaw |= report.Kind == YearEndReport.Law; }

        return onLaw;
    }
}
