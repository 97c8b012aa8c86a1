using System.Text;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/schools.md: a district's law vice-principals and a special supervision; the code printed is the code that ran, cut out of this file between its markers.</summary>
internal static class SchoolsPage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        page.Say("# Schools 学校", """
            Written by `eng/write-docs.sh` from the examples in `SchoolsPage.cs`. What a district must know of its schools, when it says that they work under the law: who is law vice-principal (法治副校长) where, what was done
            about bullying (学生欺凌), whose record was checked (违法犯罪记录查询), how schools are supervised (教育督导), what law education has, and the clocks of bus permits and private schools.
            """);

        page.Say("## Its questions", "Each rule asks one; `docs/rules.md` has the sentences of all.");
        page.Append("| rule | question | asked of |\n| --- | --- | --- |\n");
        foreach (var rule in SchoolRules.All)
        {
            page.Append("| ").Append(rule.Id).Append(" | ").Append(rule.Title.Chinese).Append("<br>").Append(rule.Title.English).Append(" | `").Append(rule.GetType().GenericTypeArguments[0].Name).Append("` |\n");
        }

        page.Append('\n');
        page.Say("## Its words", """
            A law vice-principal is nobody of the school's staff: a person sent by a court, procuratorate, police or justice organ, who assists. An appointment (任职) is one person at one school on some days; who serves two
            schools has two. 课时 are class hours of a school; 学时 are those of a training, and neither is an hour. 经常性督导 is the regular supervision of a term; 专项督导 and 综合督导 have the steps of a ledger.
            The way to a 依法治校示范校 leads from target school (目标校, 达标校) by application, check and recognition, and can lead back.
            """);

        page.Say("## One district", """
            Three schools and a kindergarten, in the spring of 2026. 李某 serves two schools, one of which closes in summer; nobody has followed 王某, who left the vocational school at the end of February.
            """);

        // <district>
        var measures = new VicePrincipalFacts
        {
            Id = new("某区法治副校长"),
            On = new(2026, 3, 2),
            Schools = Fact<ValueList<ListedSchool>>.Of([
                new(new("实验小学"), SchoolKind.PrimarySchool),
                new(new("河西中学"), SchoolKind.JuniorSecondarySchool, DateSpan.Through(new(2001, 9, 1), new(2026, 8, 31))),
                new(new("职教中心"), SchoolKind.VocationalSchool),
                new(new("中心幼儿园"), SchoolKind.Kindergarten)]),
            Appointments = Fact<ValueList<VicePrincipalAppointment>>.Of([
                Serves("李某", "实验小学", DateSpan.Through(new(2023, 9, 1), new(2026, 8, 31)), "5课时"),
                Serves("李某", "河西中学", DateSpan.Through(new(2023, 9, 1), new(2026, 8, 31)), "8小时"),
                Serves("王某", "职教中心", DateSpan.Through(new(2023, 3, 1), new(2026, 2, 28)), "4课时")]),
        };

        static VicePrincipalAppointment Serves(string person, string school, DateSpan days, string lessons)
            => new(new(person), new UnitId(school), days) { IsSent = true, IsRetired = false, Lessons = PrintedFigure.Parse(lessons) };

        var findings = Assessment.Of(SchoolRules.All, new RuleContext { AsOf = new(2026, 3, 31) }, measures).Findings;
        // </district>

        page.Code("district");
        page.Texts(findings.Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.Chinese)}"));
        page.Say("### Over time", "Coverage is by school, and exact; kindergartens do not count. The gaps of one school, and who ends within half a year.");

        // <time>
        var covered = measures.CoverageOn(new(2026, 3, 2)).Coverage;
        var gaps = measures.GapsOf(new("职教中心"), DateSpan.Year(2026));
        var ending = measures.EndingWithin(new(2026, 3, 2), 183);
        // </time>

        page.Code("time");
        page.Texts([$"{covered}", .. gaps.Select(gap => gap.ToText(Language.Chinese)), .. ending.Select(each => $"{each.Person} {each.School} {each.Days.ToText(Language.Chinese)}")]);

        page.Say("## A special supervision", """
            The ledger says of each step how it stands, and what bars the next one. An order from above to come without notice excuses a notice that there was not, and is never taken for one.
            """);

        // <supervision>
        var spring = new SupervisionFacts
        {
            Id = new("春季开学督导"),
            On = new(2026, 3, 2),
            Body = BodyKind.School,
            IsSpecial = true,
            Inspectors = 3,
            Noticed = Fact<NodaTime.LocalDate>.None,
            IsUnannounced = true,
            Visited = new NodaTime.LocalDate(2026, 3, 2),
            FirstView = new NodaTime.LocalDate(2026, 3, 4),
            Defended = Fact<NodaTime.LocalDate>.None,
            OpinionIssued = Fact<NodaTime.LocalDate>.None,
        };
        var ledger = spring.Ledger(new RuleContext { AsOf = new(2026, 3, 31) });
        // </supervision>

        page.Code("supervision");
        page.Texts([.. ledger.Entries.Select(entry => entry.ToText(Language.Chinese)), "", $"Report: {ledger.CanProceedTo(SupervisionStep.Report)}"]);

        page.Say("## Pitfalls", """
            - Ninety-one persons for ninety-one schools is not full coverage: two may be at one school. SCHO-01 counts schools, and names one that has nobody.
            - An appointment that does not say its school may be at any: a school without one is not known to have none while there are enough of them.
            - Four class hours are by year, person and school: two schools are four each, and what was given more at one does not count at the other. Hours and 学时 are not converted.
            - By statute a school may appoint one until 2025-10-31 and must since 2025-11-01; the number is the ministry's since 2022-05-01. Kindergartens stand in none of these: SCHO-02 asks only where the bureau's own rule does.
            - Term, years of legal work and training before office are known from one province alone: lay them over as local rules.
            - In time (及时) and at once (立即) have no hours in the law: SCHO-09 and SCHO-12 find a known absence, not a late day. The ten days of SCHO-10 are in principle: a reason that is stated ends the question.
            - Two regular supervisions are by term and school; the days of the term are a fact, and the question is pending until its last day.
            - A title of demonstration school has no national procedure: SCHO-07 and SCHO-08 rest on the notice of the batch.
            - The days of the law on private schools are calendar days; those of the bus permit are working days.
            """);
        return page.ToString().TrimEnd() + "\n";
    }
}
