using System.Text;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/requests.md: one request from its letter to the reply; the code printed is the code that ran, cut out of this file between its markers.</summary>
internal static class RequestsPage
{
    internal static string Write()
    {
        // <case>
        RequestEvent[] events =
        [
            new RequestSubmitted(new(2026, 2, 4), RequestChannel.PlainLetter),
            new RequestConfirmed(new(2026, 2, 6)),
            new CorrectionAsked(new(2026, 2, 11), by: new(2026, 3, 4)) { ListsItems = true },
            new CorrectionReceived(new(2026, 3, 2)),
            new ConsultationSent(new(2026, 3, 5), Consulted.ThirdParty, "某校车公司"),
            new LetterDelivered(new(2026, 3, 9), RequestLetter.Consultation, "某校车公司"),
            new OpinionReceived(new(2026, 3, 19), "某校车公司", Opinion.Objects) { IsReasonable = true },
            new ReplyExtended(new(2026, 4, 7), workdays: 10) { ByOfficeHead = true, Told = new LocalDate(2026, 4, 8) },
            new ThirdPartyTold(new(2026, 4, 20), "某校车公司"),
            new RequestReplied(new(2026, 4, 22), RequestOutcome.Disclosed, ReplyChannel.Post) { Remedies = RemedyOrder.Either },
            new LetterDelivered(new(2026, 4, 24), RequestLetter.Reply),
        ];

        RequestClock On(LocalDate day) => RequestClock.Fold(events, new RuleContext { AsOf = day });
        // </case>

        var page = new StringBuilder();
        page.Say("# A request, from the letter to the reply", """
            Written by `eng/write-docs.sh`: one case with most of what can happen in it, and what the library says of it on several days. Somebody asks a bureau for its contract on school buses, by a letter that
            nobody signed for; the letter is not clear, and the company objects.
            """);
        page.Code("case");

        page.Say("## Day by day", """
            What is recorded after a day is not known on it, so the same list answers for every day. Events are given in any order, and none is ever changed. Each line is a time: what for, who has to act and by when, whether
            it runs, and what sets it. A time between two days turns on a fact or a reading that is named.
            """);
        foreach (var (month, day) in new[] { (2, 5), (2, 12), (3, 2), (3, 20), (4, 9), (5, 6) }) { Stand(page, On(new(2026, month, day))); }

        page.Say("## Which days a consultation takes out", """
            Article 33 has the time needed for consulting a third party not counted; from which day to which, no provision says. Both readings are reckoned until one is laid over the law, with what it rests on. So it is
            with the effect of a fee, and of an extension that lacks consent or notice. Of the days that the limit steps over, those around the consultation:
            """);

        // <reading>
        var own = Basis.Practice(new("本机关口径", "the organ's reading"));
        var since2019 = DateSpan.From(new(2019, 5, 15));
        var law = LawBook.National.With(DisclosureLaw.ConsultationDays, new DatedValue<ConsultationDays>(since2019, ConsultationDays.Between, own));
        var reply = RequestClock.Fold(events, new RuleContext { AsOf = new(2026, 4, 9), Law = law }).Reply!;
        // </reading>

        page.Code("reading");
        var around = DateSpan.Through(new(2026, 3, 6), new(2026, 3, 23));
        page.Texts([reply.ToText(Language.Chinese), .. reply.Deadline!.Steps.Where(step => around.Contains(step.Day.Date)).Select(step => "  " + step.ToText(Language.Chinese))]);

        page.Say("## What the rules say", "Everything that the record can be asked, on 6 May 2026; what does not apply is not printed here.");

        // <rules>
        var facts = new RequestFacts { Id = new("school-buses"), Body = BodyKind.Department, Events = [.. events] };
        var findings = Assessment.Of(DisclosureRules.All, new RuleContext { AsOf = new(2026, 5, 6), Law = law }, facts).Findings;
        // </rules>

        page.Code("rules");
        page.Texts(findings.Where(each => each.Verdict != Verdict.NotApplicable).Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.Chinese)}"));

        page.Say("## The letter", "What the facts do not say stands as a gap and is listed; nothing is invented, and a person reads it before it goes out.");

        // <letter>
        var draft = new ReplyDraft
        {
            On = new(2026, 4, 22),
            Organ = "某区教育体育局",
            Applicant = "王某",
            Subject = "2025年校车服务合同",
            Outcome = RequestOutcome.Disclosed,
            Authority = "某区人民政府",
        };
        var letter = ReplyLetter.Of(draft, On(draft.On), LawBook.National);
        // </letter>

        page.Code("letter");
        page.Texts([letter.ToText(Language.Chinese), "", "Missing: " + string.Join(", ", letter.Missing.Select(key => key.Id))]);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void Stand(StringBuilder page, RequestClock clock)
        => page.Texts(
        [
            clock.ToText(Language.Chinese),
            clock.ToText(Language.English),
            .. clock.Timers.SelectMany(timer => timer.Asks
                .Select(asks => $"    取决于{asks.Name.ToText(Language.Chinese)}")
                .Prepend($"  {timer.ToText(Language.Chinese)}；{timer.Basis?.ToText(Language.Chinese) ?? "由机关确定"}")),
        ]);
}
