using System.Text;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/training.md: what training is held against; the code printed is the code that ran, cut out of this file between its markers.</summary>
internal static class TrainingPage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        page.Say("# Training", """
            Written by `eng/write-docs.sh`: what the context `Training` answers, in which words, on one example.

            - Had an official the training of the year, or of five years? (TRAI-01, TRAI-02) Did teachers and pupils reach the targets of the plan? (TRAI-03, TRAI-04) Was as much law studied as the body's own rule asks for? (TRAI-05)
            - Is a session recorded in full, did everybody invited attend, who is missing, was a repealed text studied? (TRAI-06 to TRAI-09)
            - Has the unit a list of the law that its leaders should know, with the constitution on it? (TRAI-10, TRAI-11)
            - Can each of the four rates, 参学率, 参考率, 合格率 and 优秀率, be of its own counts? (TRAI-12 to TRAI-15)
            """);
        page.Say("## Words", """
            A *study hour* (学时) is how the training of officials is counted, a *class hour* (课时) is a lesson at school, an *hour* (小时) is one by the clock, a *day* (天) and a *month* (个月) are ways of
            counting of their own. They are never added and never converted, and an amount is a list with one figure a unit: `12天` and `80学时` may be the same training counted twice. *Group training*
            (经认可的集中培训), *off-job training* (脱产培训) and *online training* (网络培训) are different kinds, and are never added either. A *norm* is asked for, and short of it is not met; a *target* (努力) is striven
            for, and short of it is said and never a breach.
            """);

        // <case>
        var rule = Basis.Internal(new("学法用法制度", "Rules on the study of law"), "示教〔2024〕6号");
        var record = new TrainingRecordFacts
        {
            Id = new("周某2024年培训"),
            Year = 2024,
            Audience = TrainingAudience.Leaders,
            IsCountyRank = false,
            ServedThroughout = true,
            Group = Amounts("11天", "80学时"),
            Online = Amounts("50学时"),
            Law = Amounts("20学时"),
            LawNorm = new OwnRule<PrintedFigure>(PrintedFigure.Parse("16学时"), rule),
        };
        var session = new TrainingSessionFacts
        {
            Id = new("国家宪法日专题学习"),
            Held = new LocalDate(2024, 12, 4),
            Audience = TrainingAudience.Staff,
            Form = "集中学习",
            Texts = Fact<ValueList<StudyText>>.Of(
            [
                new("宪法") { Until = Fact<LocalDate>.None },
                new("学前教育法"),
            ]),
            Amount = PrintedFigure.Parse("4学时"),
            Invited = Fact<ValueList<PersonId>>.Of([new("周某"), new("郑某"), new("赵某")]),
            Attended = Fact<ValueList<PersonId>>.Of([new("周某"), new("赵某")]),
        };
        var rates = new StudyRateFacts { Id = new("学法考试"), Studied = 95, StudiedOf = 98, StudyRate = Percentage.Parse("96.94%"), Passed = 88, PassedOf = 90, PassRate = Percentage.Parse("98.0%") };
        var findings = Assessment.Of(TrainingRules.All, new RuleContext { AsOf = new(2025, 3, 1) }, record, session, rates).Findings;
        // </case>

        page.Say("## One example", "A leader at 乡科级 with one day too few, a session in which a law that was not in force yet was studied ahead, and a pass rate that was rounded generously.");
        page.Code("case");
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            page.Texts(findings.Where(each => each.Verdict != Verdict.NotApplicable)
                .Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(language)}"));
        }

        page.Say("## Pitfalls", """
            - *Days or hours*: either is enough. Both must be known to be short before it is not met; a record that holds hours alone leaves the days not stated, and the finding asks for them. A way of counting that was not used is `0天`.
            - *Rank*: the head of a district bureau is of either rank; without it nothing is judged. 县处级 and up go by five years, which end with the year asked about.
            - *Which year*: the last day of the year selects the figure. Before November 2023 it is not confirmed; the targets of the plan ended with 2025 and are not applied to 2026.
            - *Part of a year*: no rule says how much is asked of somebody who came or left in it. Enough is enough; a shortfall is undetermined.
            - *Law within the 90 hours*: the 90 are of all training. How much of it is law, the body's own rule alone says.
            - *A year that is not over*: what is short is pending.
            - *Repealed texts*: by the days stated, else by the national texts whose days the library knows. A text not in force yet is named, and may be studied ahead.
            - *The study of law in the yearly duty report* (Article 38) is a matter of DUTY-06.
            - *Rates*: 合格率 and 优秀率 are taken of those who sat, as a rule, and not of those who should have; the base is stated with each. More attended than were invited (TRAI-08) says that one of two numbers is wrong.
            - Not covered: 60 hours for enforcement staff, the year after a promotion, absences of more than a seventh, the ninth plan (2026–2030), for they were not read or have no number.
            """);
        return page.ToString().TrimEnd() + "\n";
    }

    private static Fact<ValueList<PrintedFigure>> Amounts(params string[] figures)
        => Fact<ValueList<PrintedFigure>>.Of([.. figures.Select(figure => PrintedFigure.Parse(figure))]);
}
