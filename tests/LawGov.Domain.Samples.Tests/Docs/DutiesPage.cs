using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>docs/duties.md: a division of duties read from a sheet, who answers on a day, what an audit finds, and what falls due.</summary>
internal static class DutiesPage
{
    internal static string Write()
    {
        var page = new ContextPage();
        page.Say("# Duties 职责分工", """
            Written by `eng/write-docs.sh` from the examples in `DutiesPage.cs`. Who answers (谁负责) for an area (事项) on a day, on which of three tiers: overall (统筹责任), specific (具体责任), direct (直接责任); what a division of duties (职责分工) does not say, and what would
            remedy it. Rules DUTY-01 to DUTY-08 ask of the first responsible person (第一责任人), reports and lists; `docs/rules.md` has them.
            """);

        page.Say("## The map", """
            Rows come from a sheet or from code, in any order. A bad row is not taken and is named by its number; the audit then says that its area cannot be determined, and not that nobody answers. A scope row (分工范围) says which tiers and areas a paper divides: what it divides and no row gives is a gap (无人负责);
            outside it nothing is asserted.
            """);

        #region map
        var areas = DutyAreas.Of(
            new DutyArea(AreaPath.Parse("招生"), "招生"), new DutyArea(AreaPath.Parse("招生/小学"), "小学招生"),
            new DutyArea(AreaPath.Parse("招生/初中"), "初中招生"), new DutyArea(AreaPath.Parse("法治"), "法治建设"));
        var sheet = DutyRows.Read(
            ["事项", "层级", "岗位", "牵头/配合", "依据", "文号", "起", "责任人"],
            [
                ["招生", "直接", "基教科科长", "牵头", "《领导班子分工》", "示教〔2023〕1号", "2023-01-01", "周某"],
                ["招生/初中", "直接", "招生办主任", "牵头", "《领导班子分工》", "示教〔2023〕1号", "2023-01-01", "孙某"],
                ["招生/初中", "直接", "督导室主任", "牵头", "《招生工作方案》", "示教〔2023〕9号", "2023-03-01", "吴某"],
                ["法治", "直接", "办公室主任", "牵头", "《领导班子分工》", "示教〔2023〕1号", "2023年13月", "郑某"],
            ],
            firstRow: 2);
        var paper = Basis.Internal(new("领导班子分工", "Division of duties"), "示教〔2023〕1号");
        var map = new DutyMapBuilder(areas)
            .Scope(new ScopeRow { Tiers = [DutyTier.Direct], Areas = ["招生", "法治"], Span = DateSpan.From(new(2023, 1, 1)), Basis = paper })
            .Assign(sheet.Assignments)
            .Incumbent(sheet.Incumbents)
            .StandIn(new StandInRow { Post = "基教科科长", Person = "钱某", Kind = StandInKind.Alternate, Span = DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)), Basis = paper })
            .Build();
        #endregion

        page.Code("map");
        page.Texts(sheet.Errors.Concat(map.Errors).Select(error => $"row {error.Row}: {error.Reason.ToText(Language.English)} / {error.Reason.ToText(Language.Chinese)}").Distinct());

        page.Say("## Who answers", """
            The closest assignment wins: an area without one takes that of the area above, and says from where. Two equal ones are a conflict (责任冲突), and none is picked. In an absence the stand-in (代行职务, AB角) answers, on the basis that says so.
            `DutyMap.Find` answers for many areas in one call, without reasons. Of an area whose only row was not taken the answer names the row (`TierAnswer.Rows`), as the audit does; its state, and `Find`, know the rows that were taken alone.
            """);

        #region answers
        var inherited = map.WhoAnswers(AreaPath.Parse("招生/小学"), new(2023, 6, 1))[DutyTier.Direct];
        var standIn = map.WhoAnswers(AreaPath.Parse("招生/小学"), new(2023, 8, 15))[DutyTier.Direct];
        var conflict = map.WhoAnswers(AreaPath.Parse("招生/初中"), new(2023, 6, 1))[DutyTier.Direct];
        var unread = map.WhoAnswers(AreaPath.Parse("法治"), new(2023, 6, 1))[DutyTier.Direct];
        #endregion

        page.Code("answers");
        TierAnswer[] answers = [inherited, standIn, conflict, unread];
        page.Texts(answers.Select(answer => $"{answer.State}: {answer.Because.ToText(Language.Chinese)}"));
        page.Texts(answers.Select(answer => $"{answer.State}: {answer.Because.ToText(Language.English)}"));

        page.Say("## The audit and its remedies", """
            `Audit` walks every day of a span and lists what is not as it should be; `Remedies` groups the issues by what puts them right at once, with the row that would do it.
            """);

        #region audit
        var audit = map.Audit(DateSpan.Year(2023), [DutyTier.Direct], []);
        #endregion

        page.Code("audit");
        page.Texts(audit.Issues.Select(issue => $"{issue.Kind}: {issue.Reason.ToText(Language.English)}"));
        page.Texts(audit.Remedies.Select(remedy => $"{remedy.Issues.Count}: {remedy.Text.ToText(Language.English)} / {remedy.Text.ToText(Language.Chinese)}"));

        page.Say("## What falls due", """
            Tasks (工作任务) with a rhythm become occasions, each with who answers on that day; those that nobody must do are listed. `WhoAnsweredFor` says who answered for an act then, and where that person is now.
            """);

        #region due
        var task = new DutyTask(new("报送招生工作总结", "report on enrolment"), AreaPath.Parse("招生"), DutyTier.Direct, first: new(2023, 2, 28), Rhythm.HalfYearly, paper);
        var calendar = DutyCalendar.Of(map, DateSpan.Year(2023), task);
        #endregion

        page.Code("due");
        page.Texts(calendar.Occasions.Select(occasion => $"{occasion.Due:uuuu-MM-dd} {occasion.Task.Title.English}: {occasion.OwedBy.Person}"));

        page.Say("## Pitfalls", """
            - A row that ends nothing ends nothing: a new paper that gives an area anew without ending the old row is a conflict, not a change of hands.
            - No row is a gap only inside a scope. A bureau whose papers do not say what they divide gets `ScopeNotStated`, and no accusation.
            - A post is not a person: the row of a division names posts, and who is in them on a day is another row (`Incumbent`).
            - A standing pair (AB角) acts only in an absence (`DutyMapBuilder.Absent`); a stand-in for given days needs none.
            - Who has moved on since: `WhoAnsweredFor` keeps the day of the act and the day of the question apart, and names the person and the posts held now.
            - Names one character apart are named as a possible slip, and never merged.
            """);
        return page.ToString();
    }
}
