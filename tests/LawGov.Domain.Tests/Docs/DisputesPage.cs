using System.Text;
using LawGov.Domain.Disputes;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/disputes.md: one petition and one enrolment; the code printed is the code that ran, cut out of this file between its markers.</summary>
internal static class DisputesPage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        page.Say("# Disputes 信访、申诉和招生", """
            Written by `eng/write-docs.sh` from the examples in `DisputesPage.cs`. How a bureau handled a petition (信访) from its receipt to the re-review, what its petition station (群众工作站) publishes and who answers for it, appeals of
            teachers and pupils, reconsideration (行政复议), the mediation of injuries (学生伤害事故), and enrolment (招生入学), at which most disputes arise.
            """);

        page.Say("## Its questions", "Each rule asks one; `docs/rules.md` has the sentences of all.");
        page.Append("| rule | question | asked of |\n| --- | --- | --- |\n");
        foreach (var rule in DisputeRules.All)
        {
            page.Append("| ").Append(rule.Id).Append(" | ").Append(rule.Title.Chinese).Append("<br>").Append(rule.Title.English).Append(" | `").Append(rule.GetType().GenericTypeArguments[0].Name).Append("` |\n");
        }

        page.Append('\n');
        page.Say("## Its words", """
            A petition is received (收到), told of (告知), accepted (受理) and finished (办结): four days, and each limit says from which it runs. Claims (申诉求决) go six ways; only what none of the other five fits ends in a written opinion
            (信访处理意见书), has the sixty days and the ladder of review (复查) and re-review (复核). A petition that was transferred or assigned (转送、交办) came from a petition department or a higher body, and can be objected to (异议).
            A limit in days is in calendar days; only the five days of an objection, the fifteen of a pupil and those of a respondent since 2024 are working days.
            """);

        page.Say("## One petition", """
            A claim on the size of a class, which came by letter, was extended once and went up the ladder. The hearing of the re-review took two days, which are not counted.
            """);

        // <petition>
        var petition = new PetitionCase
        {
            Id = new("信访〔2024〕7号"),
            Body = BodyKind.Department,
            Channel = PetitionChannel.Letter,
            Kind = PetitionKind.Claim,
            HandledAs = PetitionKind.Claim,
            Received = new LocalDate(2024, 3, 1),
            Entered = new LocalDate(2024, 3, 4),
            Told = new LocalDate(2024, 3, 18),
            Accepted = new LocalDate(2024, 3, 14),
            ExtensionDays = 15,
            ExtensionApproved = true,
            ExtensionTold = true,
            Finished = new LocalDate(2024, 5, 28),
            AnswerReceived = new LocalDate(2024, 5, 30),
            ReviewAsked = new LocalDate(2024, 6, 24),
            ReviewDecided = new LocalDate(2024, 7, 25),
            ReviewReceived = new LocalDate(2024, 7, 29),
            ReReviewAsked = new LocalDate(2024, 8, 5),
            Hearing = DateSpan.Through(new(2024, 8, 20), new(2024, 8, 21)),
            ReReviewDecided = new LocalDate(2024, 9, 6),
        };
        var findings = Assessment.Of(DisputeRules.All, new RuleContext { AsOf = new(2024, 12, 31) }, petition).Findings;
        // </petition>

        page.Code("petition");
        page.Texts(findings.Select(Line));

        page.Say("## One private school", """
            It starts a week before the public schools, and takes nobody from outside the area. Whether it holds a test is not stated.
            """);

        // <enrolment>
        var school = new EnrolmentFacts
        {
            Id = new("育才学校2024年招生"),
            On = new(2024, 9, 1),
            Body = BodyKind.School,
            RegistrationStart = new LocalDate(2024, 8, 5),
            IsCompulsory = true,
            IsPrivate = true,
            PublicDays = DateSpan.Through(new(2024, 8, 12), new(2024, 8, 16)),
            AdmitsOutside = false,
        };
        var found = Assessment.Of(DisputeRules.All, new RuleContext { AsOf = new(2024, 12, 31) }, school).Findings
            .Where(each => each.Verdict != Verdict.NotApplicable);
        // </enrolment>

        page.Code("enrolment");
        page.Texts(found.Select(Line));
        page.Say("## Pitfalls", """
            - Sixty days run from acceptance, fifteen from the receipt: two starts. DISP-06 never asks for the receipt.
            - What the fifteen days are for changed on 2022-05-01: before, the sender is told whether the petition is accepted; since, that it was received and which way it takes.
            - Suggestions need no opinion, accusations go another way: a claim that arbitration or a procedure fits has neither the sixty days nor the ladder. Until 2022-04-30 every petition had both.
            - The extension is by the body's own responsible person, by thirty days at most: one without approval does not count, and one that is not stated is asked for only where the petition was late without it.
            - A late request for review ends the ladder; it is not a breach of the body. Where it was received is a fact of its own: the answer's day is not when the sender had it.
            - The petition texts have no rule of counting. A last day off moves by analogy with the Civil Code, and the deadline says so; reconsideration moves by its own law.
            - Until 2022-04-30 the rules bound governments and their departments, not schools. Of private schools it is not confirmed since.
            - Ten days of a respondent were calendar days until 2023 and are working days from 2024 on.
            - Local limits of mediation run from thirty days to three months; the national sixty are not confirmed, so DISP-26 asks for the local rule.
            - Near (就近) has no metres and 31 August stands in no law: DISP-29 asks whether criteria are stated, not whether they are good.
            - Days that cannot be true, such as an answer before the receipt, are asked about and never met.
            """);
        return page.ToString().TrimEnd() + "\n";
    }

    private static string Line(Finding each) => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.Chinese)}";
}
