using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>docs/reporting.md: a year's report as a whole, its questions, its plan over two years, its text beside the facts, what was copied, and the draft.</summary>
internal static class ReportingPage
{
    internal static string Write()
    {
        var page = new ContextPage();
        page.Say("# The yearly report 年度报告", """
            Written by `eng/write-docs.sh` from the examples in `ReportingPage.cs`. A `YearlyReport` (年度报告) is everything known of one bureau and one year: facts of any kind, the report's text if there is one, the year before if it is known. `Assess` puts every rule of the catalogue to them and sorts what is
            found by the twenty matters of such a report (报告事项, S1 to S20). Rules REPT-01 to REPT-13; `docs/rules.md` has them, `docs/report-text.md` says how the text is read.
            """);

        page.Say("## What is known, and what follows", """
            A matter says whether it is told at all (`IsStated`) and how its findings stand. `StatedShare` is how many of the seventeen matters of work are told: a habit of reports, and no law.
            """);

        #region assess
        var report = new YearlyReport
        {
            Bureau = new("示例区教体局"),
            Year = 2023,
            Facts =
            [
                new ParticipationFacts { Id = new("竞赛"), Reported = ReportedParticipation.Parse("20665", null, "72.04%") },
                new HearingFacts { Id = new("局长办公会"), Year = 2023, Held = ValueList.Create<NodaTime.LocalDate>(new(2023, 3, 6), new(2023, 9, 4)) },
                new ReportPlanFacts
                {
                    Id = new("计划"),
                    Year = 2023,
                    Problems = ValueList.Create(new ReportProblem("没有执法证") { AnsweredBy = Fact<ValueList<string>>.None }, new ReportProblem("校园欺凌处置不及时")),
                    Measures = ValueList.Create(new PlannedMeasure("修订校园欺凌处置流程") { Owner = new PostId("安全科") }),
                },
                new YearlyReportFacts { Id = new("年度报告"), Year = 2023, Body = BodyKind.Department, Published = new NodaTime.LocalDate(2024, 4, 8) },
            ],
        };
        var context = new RuleContext { AsOf = new(2024, 4, 30) };
        var found = report.Assess(context);
        #endregion

        page.Code("assess");
        page.Texts(found.Rows.Where(row => row.Findings.Count > 0).Select(row => $"{row.Row} {row.Row.Title.English}: {row.Count(Verdict.Met)} met, {row.Count(Verdict.Breached)} not met, {row.Count(Verdict.Undetermined)} undetermined"));
        page.Texts(found.Assessment.Findings.Where(finding => finding.Verdict == Verdict.Breached).Select(finding => finding.ToString()));

        page.Say("## The questions that settle most", """
            What is undetermined names the facts that would settle it. `Questions` (询问单) chooses the fewest letters it finds, each to somebody else, so that every undetermined finding is borne on; the letter that bears on most comes first, and its items say what to ask first. An answer may lead to a further question.
            """);
        page.Texts(found.Questions.Select(question => $"{question.Ask.English}: bears on {question.BearsOn}, {question.Settles} of which ask nobody else; first: {question.Items[0].Key.Question.English}"));

        page.Say("## Problems, measures, results", """
            Which measure answers which problem is stated by the caller. Where it is not, likely links are hints (提示) by the words that both have, and no rule counts them. With the year before, its measures are those to account for, and a problem of the same name is the same problem.
            """);
        page.Texts(found.Hints.Select(hint => hint.ToString()));

        #region years
        var last = new YearlyReport
        {
            Bureau = report.Bureau,
            Year = 2022,
            Facts = [new ReportPlanFacts { Id = new("计划"), Year = 2022, Problems = ValueList.Create(new ReportProblem("没有执法证")), Measures = ValueList.Create(new PlannedMeasure("组建执法队伍")) }],
        };
        var years = (report with { Before = last }).Assess(context);
        #endregion

        page.Code("years");
        page.Texts(years.Assessment.Findings.Where(finding => finding.RuleId is "REPT-12" or "REPT-13").Select(finding => finding.ToString()));

        page.Say("## The text beside the facts", """
            Where the text prints the very rate, or the very number, that the facts state, the other figure has to be that of the facts; a frequency in a sentence on hearings or visits is held against their days, and full coverage (全覆盖) of law vice-principals against the schools. What can be of something else is not compared.
            """);

        #region text
        const string Text = "2023年法治政府建设年度报告\n一、工作开展情况\n局长办公会每季度听取一次法治建设情况汇报。20655名学生参加竞赛，参与率72.04%。";
        var held = (report with { Text = ReportText.Read(Text) }).Assess(context);
        #endregion

        page.Code("text");
        page.Texts(held.TextFindings.Where(each => each.Finding.Verdict == Verdict.Breached).Select(each => $"“{each.Spans[0].In(Text)}” {each.Finding}"));

        page.Say("## What was copied", """
            `CopiedFrom` holds a text against others by stretches of eight characters (叠片), in time linear in both: sentences of fourteen characters and more of which four fifths stand there, and names that belong to the other report. What it means is for the reader; a law's title stands in every report.
            """);

        #region copied
        var other = new OtherReport("邻区报告", ReportText.Read("坚持把法治建设纳入年度工作要点统筹推进。"), ["邻区"]);
        var copied = ReportText.Read("坚持把法治建设纳入年度工作要点统筹推进。邻区教体局高度重视。").CopiedFrom(other);
        #endregion

        page.Code("copied");
        page.Texts(copied.Select(passage => passage.IsName ? $"{passage.Span} a name of {passage.From}" : $"{passage.Span} {passage.Share} of it in {passage.From} {passage.Source}"));

        page.Say("## The draft", """
            `ReportDraft.Of` writes known facts as sentences in the official order; what is missing stands as a question with whom to ask. Nothing is inferred and nothing invented.
            """);

        #region draft
        string draft = ReportDraft.Of(report, context).ToMarkdown(Language.Chinese);
        #endregion

        page.Code("draft");
        string[] lines = draft.Split('\n');
        page.Texts(lines.Where(line => line.Length > 0 && !line.Contains("请补写", StringComparison.Ordinal)).Take(8));
        return page.ToString();
    }
}
