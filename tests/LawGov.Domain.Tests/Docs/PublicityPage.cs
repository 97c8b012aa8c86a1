using System.Text;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Publicity;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/publicity.md: a week around Constitution Day; the code printed is the code that ran, cut out of this file between its markers.</summary>
internal static class PublicityPage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        page.Say("# Publicity", """
            Written by `eng/write-docs.sh`: what the context `Publicity` (普法) answers, in which words, on one example.

            - Which theme days has a year, which number, and when do schools mark one that falls on a day off? (`ThemeDays.In`, `ThemeDay.SchoolDayBefore`)
            - Has every office and school a carrier, with place and period, and is the law publicized online? (PUBL-01 to PUBL-03)
            - Did every school do all of the checklist of a campaign, in its period, and where are the gaps? (PUBL-04, PUBL-05, `CampaignFacts.Gaps`)
            - Did the ceremonies of a school hold a law segment? (PUBL-06)
            - Is the edition of 学宪法 讲宪法 the one of its year, can its counts be, and what do they count? (PUBL-07 to PUBL-11)
            - Has a state organ a list of publicity duties by law and section, a yearly plan, and teaching by cases? (PUBL-12 to PUBL-14)
            """);
        page.Say("## Words", """
            A *theme day* (宣传教育日) comes by its rule every year; a *week* or *month* (宣传周、宣传月) is set by the notice of a year and supplied by the caller. A *school day* is a day worked in the
            calendar, make-up days too; a school's own breaks are laid over it. A *carrier* (载体) is a place where law is publicized: a board, a screen, a window, a wall; a *platform* (平台) is online. A *checklist*
            (清单) is data: the five ones (五个一) of one place are not those of another. A *gap* (缺项) is an entry known not to be done at a school, or not stated. An *edition* (届) is counted by years.
            """);

        // <days>
        ThemeDay week = new(new("宪法宣传周", "Constitution Week"), DateSpan.Through(new(2027, 12, 1), new(2027, 12, 7)), Basis.Local(new("宪法宣传周通知", "Notice on constitution week")));
        var days = ThemeDays.In(2027, [week]);
        var constitutionDay = days.Single(day => day.Number is not null); // a Saturday, in a year whose holidays are not announced yet
        var before = constitutionDay.SchoolDayBefore(WorkCalendar.StateCouncil);
        var after = constitutionDay.SchoolDayAfter(WorkCalendar.StateCouncil);
        // </days>

        // <case>
        UnitId first = new("一小"), second = new("二小");
        Fact<DateSpan> friday = DateSpan.Through(new(2026, 12, 4), new(2026, 12, 4));
        var campaign = new CampaignFacts
        {
            Id = new("2026年宪法宣传周"),
            Year = 2026,
            Days = DateSpan.Through(new(2026, 12, 1), new(2026, 12, 7)),
            Schools = Fact<ValueList<UnitId>>.Of([first, second]),
            Checklist = Fact<ValueList<string>>.Of(["动员晨会", "主题班会", "法治讲座", "参观法治基地", "法治展览"]),
            Records = Fact<ValueList<PublicityRecord>>.Of(
            [
                new(first, "动员晨会", friday), new(first, "主题班会", friday), new(first, "法治讲座", friday), new(first, "参观法治基地", friday), new(first, "法治展览", friday),
                new(second, "动员晨会", friday), new(second, "主题班会", friday), new(second, "法治讲座", Fact<DateSpan>.None), new(second, "法治展览", friday),
            ]),
        };
        var contest = new ContestFacts { Id = new("2026年学宪法讲宪法"), Year = 2026, Edition = 13, Participants = 20_665, Awarded = 600 };
        var duties = new PublicityDutyFacts
        {
            Id = new("某区教体局普法责任制"),
            On = new LocalDate(2026, 12, 31),
            Body = BodyKind.Department,
            Duties = Fact<ValueList<PublicityDuty>>.Of([new("教育法", "政策法规科"), new("学前教育法", Fact<string>.None)]),
            YearPlan = true,
        };
        var findings = Assessment.Of(PublicityRules.All, new RuleContext { AsOf = new(2027, 1, 15) }, campaign, contest, duties).Findings;
        var gaps = campaign.Gaps(new LocalDate(2027, 1, 15));
        // </case>

        page.Say("## Theme days", "The days of a year with the week of its notice, and the school days around one that is off.");
        page.Code("days");
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            page.Texts([.. days.Select(day => day.ToText(language)), $"{before.Date:uuuu-MM-dd} ({before.Certainty}), {after.Date:uuuu-MM-dd} ({after.Certainty})"]);
        }

        page.Say("## One example", "A school without its lecture and with a visit that is not stated, an edition counted as if it were Constitution Day, and a law on the list without a section.");
        page.Code("case");
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            page.Texts([.. findings.Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(language)}"), .. gaps.Select(gap => $"{gap.ToText(language)}: {gap.Days}")]);
        }

        page.Say("## Pitfalls", """
            - *25 March* is not the safety day of pupils: the last Monday of March is. The third Saturday of September is always a day off, so schools move it.
            - *Two numbers*: Constitution Day counts from 2014 (year less 2013), the contest from 2016 (year less 2015).
            - *No statutory week or month*: the statute of 2025 names 4 December alone. The week is a notice, may be longer than 1–7 December, and is supplied.
            - *Days not made*: 国际消费者权益日, 全国防灾减灾日, 国际禁毒日 and 民法典宣传月, for their dates or beginnings were not confirmed. Supply them as notices.
            - *Not stated is not undone*: a school and entry without a record is asked for; a record with days `none` is known not to be held. Before the campaign is over that is pending. The list of carriers is complete: a unit at which it has none has none.
            - *A participant is not a finisher*: the number is stated with who counts, up to which day, out of how many. There is no national formula or minimum of the rate; rates are questions of `Participation`.
            - *Who answers for each law* is DUTY-08; the list by section is PUBL-12. Plan and cases have no number: only a known absence in a year that is over is not in line.
            - *法制* became *法治*: 全国法制宣传日 is the name of 4 December through 2013.
            - Not covered: prompts of the judicial administration (普法提示), money for publicity, the media, the ninth five-year plan (2026–2030), for they have no number, or are another body's.
            """);
        return page.ToString().TrimEnd() + "\n";
    }
}
