using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Did every school do all of the checklist of a campaign (各学校完成活动清单)?</summary>
internal static class ChecklistDone
{
    private static readonly Basis Practice = Basis.Practice(new("各学校完成活动清单", "every school does all of the checklist"));
    private static readonly MessageTemplate Asked = new(
        "{year}年活动清单（{schools}所学校，每校{entries}项）", "campaign of {year} (schools: {schools}; entries on the checklist: {entries})");
    private static readonly MessageTemplate NotOver = new(
        "{asked}共{all}项，其中{count}项尚未开展{first}；活动尚未结束",
        "{asked}: {all}, of which {count} not held so far{first}; the campaign is not over");
    private static readonly MessageTemplate MayBeOver = new(
        "{asked}共{all}项，其中{count}项尚未开展{first}；{fault}，活动是否已经结束，不能确定",
        "{asked}: {all}, of which {count} not held so far{first}; {fault}; "
            + "whether the campaign is over cannot be determined");
    private static readonly MessageTemplate BothHeldAndNot = new(
        "{asked}，{first}既载明已开展，又载明没有开展，两者必有一误", "{asked}: {first} is stated both to be held and not to be: one of the two is wrong");
    private static readonly Message NoSchools = new MessageTemplate("经确认，没有应当开展的学校", "it is known that no school takes part").With();
    private static readonly Message NoChecklist = new MessageTemplate("经确认，没有活动清单", "it is known that there is no checklist").With();
    private static readonly ListWords Words = new(new("已开展", "held"), new("经确认没有开展", "known not to be held"));

    internal static Rule<CampaignFacts> Rule { get; } = new(
        "PUBL-04",
        new("各学校完成活动清单", "Every school does all of the checklist of a campaign"),
        new(
            "按校、按项核对：清单（如“五个一”，各地可以不同）的每一项在每所学校均已开展的为符合；活动结束后确认没有开展的为不符合，结束前为未届期；记录没有载明、记录互相矛盾的未能判定。没有载明活动期的，以年度届满为结束。依据为本单位、地方规定或者一般做法。",
            "School by school, entry by entry: met where each entry of the checklist, such as the five ones of a place, was held at each "
                + "school; not met where it is known after the end of the campaign that one was not, pending before; undetermined where "
                + "no record says, or two contradict each other. Where no period was set the year is it. The basis is the "
                + "body's own or a local rule, or practice."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Listed(facts.Schools, PublicityKeys.Schools, NoSchools, out _)
            ?? c.Listed(facts.Checklist, PublicityKeys.Checklist, NoChecklist, out _)
            ?? (facts.Records.IsUnknown ? c.Known(facts.Records, PublicityKeys.Records, out _) : null)
            ?? Judge(c, facts, facts.Coverage(c.AsOf)))
    {
        Asks = [PublicityKeys.Schools, PublicityKeys.Checklist, PublicityKeys.Records, PublicityKeys.Held, PublicityKeys.Days],
    };

    private static Finding Judge(Case c, CampaignFacts facts, Tally<PublicityRecord> tally)
    {
        var asked = new AskedText(facts);
        var last = facts.Period.Known(out var days) ? days.Last!.Value : new(facts.Year, 12, 31);
        if (tally is { FirstDenied: null, FirstOpen: { } open } && facts.IsBothHeldAndNot(open))
        {
            return c.Undetermined(BothHeldAndNot.With(("asked", asked), ("first", open)), PublicityKeys.Held);
        }

        if (tally.FirstDenied is not { } first || c.AsOf > last)
        {
            return c.Each(asked, tally, static record => record, Words, PublicityKeys.Held, facts.Rule.ValueOr(Practice));
        }

        return facts.Period.IsUnknown
            ? c.Undetermined(
                MayBeOver.With(
                    ("asked", asked),
                    ("all", tally.All),
                    ("count", tally.Denied),
                    ("first", new SuchAs(tally.Denied, first)),
                    ("fault", PublicityCases.PeriodFault(facts))),
                PublicityKeys.Days)
            : c.Pending(
                NotOver.With(
                    ("asked", asked),
                    ("all", tally.All),
                    ("count", tally.Denied),
                    ("first", new SuchAs(tally.Denied, first))));
    }

    /// <summary>The campaign and the size of its checklist, made when it is read.</summary>
    private sealed record AskedText(CampaignFacts Facts) : IBilingualText
    {
        public string ToText(Language language) => Asked.With(
            ("year", Digits.Year(Facts.Year)),
            ("schools", Facts.Schools.ValueOr(default).Distinct().Count()),
            ("entries", Facts.Checklist.ValueOr(default).Distinct().Count())).ToText(language);
    }
}
