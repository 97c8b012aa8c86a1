using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does what was published and withheld agree with what the law says of each part (公开范围)?</summary>
internal static class ScopeRespected
{
    private static readonly MessageTemplate NoPartition = new(
        "列明公开{published}个部分、未公开{withheld}个部分，与共{parts}个部分不能一一对应，从“{part}”起不符",
        "parts in all: {parts}; stated as published: {published}, as withheld: {withheld}; they do not match one to one, from \"{" +
            "part}\" on");

    private static readonly MessageTemplate InOrder = new(
        "共{parts}个部分：公开{published}个，未公开{withheld}个，与公开范围相符",
        "parts in all: {parts}; published: {published}; withheld: {withheld}; in line with the scope of disclosure");

    private static readonly MessageTemplate PublishedForbidden = new(
        "共{parts}个部分，公开了{forbidden}个不应公开的部分，如“{part}”（{ground}，{scope}）",
        "parts in all: {parts}; published that must not be: {forbidden}, such as \"{part}\" ({ground}: it {scope})");

    private static readonly MessageTemplate WithheldDue = new(
        "共{parts}个部分，未公开{due}个应当公开的部分。{why}",
        "parts in all: {parts}; withheld that must be disclosed: {due}; {why}");

    private static readonly MessageTemplate ModeNotStated = new(
        "共{parts}个部分，未公开{due}个没有不公开理由的部分，如“{part}”；未载明有无申请、是否属于主动公开范围",
        "parts in all: {parts}; withheld without a ground: {due}, such as \"{part}\"; not stated: whether they were requested or " +
            "must be disclosed proactively");

    private static readonly MessageTemplate NotAsked = new(
        "共{parts}个部分，均未公开，没有不公开的理由；无人申请，也不属于主动公开范围，不作判断",
        "parts in all: {parts}, all withheld without a ground; nobody requested them and they need not be disclosed proactively: " +
            "not assessed");

    private static readonly MessageTemplate InOrderButNotAsked = new(
        "共{parts}个部分：公开{published}个，未公开{withheld}个；未公开的{due}个无人申请，也不属于主动公开范围，不作判断；其余与公开范围相符",
        "parts in all: {parts}; published: {published}; withheld: {withheld}; of these nobody requested {due}, and they need not " +
            "be disclosed proactively: not assessed; the others in line with the scope of disclosure");

    private static readonly MessageTemplate OtherOrgan = new("该信息由{body}公开，不由{organ}公开", "{body} discloses the information, not {organ}");
    private static readonly Bilingual Handling = new("处理", "handled");
    private static readonly Bilingual HandlingDay = new("处理日期", "the date of handling");

    internal static Rule<InformationFacts> Rule { get; } = new(
        "DISC-03",
        new("公开与不公开符合法定范围", "What is published and withheld respects the scope of disclosure"),
        new(
            "依次确定适用规定、公开主体和各部分的公开属性，再与实际处理对照。公开了不予公开或者不得公开的部分、未公开应当公开的部分，为不符合；可以不予公开的，公开与否均为符合；没有不公开理由而未公开的，有人申请或者属于主动公开范围的为不符合，两者" +
                "都不是的不作判断，未载明的未能判定。任何一步不能确定的，未能判定；不适用条例或者由其他机关公开的，不适用；尚未处理的为未到期。依申请公开的按收到申请之日，其他按形成或者变更之日确定文本。答复的理由、形式和期限不在此列。",
            "Settles which rules govern, which organ discloses and what the law says of each part, then compares what was done. " +
                "Breached where a part was published that must not be disclosed, or withheld that must be; met either way where the " +
                "organ may choose. To withhold without a ground is a breach where it was requested or must be disclosed proactively, " +
                "not assessed where neither, undetermined where not stated. Undetermined where a step cannot be settled; not " +
                "applicable outside the Regulation or where another organ discloses; pending while nothing is done. The day of " +
                "receipt of a request, else of formation or change, selects the text. Reasons, form and time of an answer are not " +
                "covered."),
        (c, facts) => c.NotYet(facts.On, DisclosureKeys.SelectingDay.Name)
            ?? NotHandled(c, facts)
            ?? c.Applies(facts.Body)
            ?? RegimeRung.Climb(facts.Body, facts.Authorised, facts.On, c.Context).End(c)
            ?? ByOtherOrgan(c, BodyRung.Climb(facts, c.Context))
            ?? ByScope(c, facts, ScopeRung.Climb(facts, c.Context)))
    {
        Provisions =
        [
            Instruments.OpenInformation2007.Article(9), Instruments.OpenInformation2007.Article(14),
            Instruments.OpenInformation2019.Article(13)
                .Paragraph(1), Instruments.OpenInformation2019
                .Article(13)
                .Paragraph(2), Instruments.OpenInformation2019
                .Article(14), Instruments.OpenInformation2019
                .Article(15),
            Instruments.OpenInformation2019.Article(16).Paragraph(1), Instruments.OpenInformation2019.Article(16).Paragraph(2),
        ],
        AppliesTo = ReviewedBeforePublication.Regulation,
        Asks =
        [
            DisclosureKeys.Body, DisclosureKeys.Authorised, DisclosureKeys.Governing, DisclosureKeys.Competence, DisclosureKeys.Origin,
            DisclosureKeys.Maker, DisclosureKeys.Keeper, DisclosureKeys.Lead,
            DisclosureKeys.OutwardUnit, DisclosureKeys.Parts, DisclosureKeys.Grounds, DisclosureKeys.CitedGround,
            DisclosureKeys.GroundConfirmed, DisclosureKeys.ForbiddenBy, DisclosureKeys.ThirdParty,
            DisclosureKeys.PublicInterest, DisclosureKeys.SaidPublicBy, DisclosureKeys.DutyTest, DisclosureKeys.Handling,
            DisclosureKeys.Mode,
        ],
    };

    private static Finding? NotHandled(Case c, InformationFacts facts)
        => facts.Handling.Known(out var handling) ? c.NotYet(handling.On, HandlingDay)
            : facts.Handling.IsUnknown ? null
            : c.NotYet(Fact<LocalDate>.None, DisclosureKeys.Handling, Handling);

    private static Finding? ByOtherOrgan(Case c, BodyRung body)
        => body.Missing is { } missing ? c.Undetermined(body.Because, missing)
            : body.IsOurs ? null
            : c.NotApplicable(OtherOrgan.With(("body", body.Body.ToString()), ("organ", body.Organ.ToString())));

    private static Finding ByScope(Case c, InformationFacts facts, ScopeRung scope)
        => scope.IsOpen ? c.Undetermined(scope.Because, scope.Asks.Keys().AsSpan())
            : c.Known(facts.Handling, DisclosureKeys.Handling, out var handling)
            ?? Compare(c, facts, scope.Rungs, handling);

    private static Finding Compare(Case c, InformationFacts facts, ValueList<PartRung> rungs, DisclosureHandling handling)
    {
        if (Unmatched(rungs, handling) is { } unmatched)
        {
            return c.Undetermined(
                NoPartition.With(
                    ("published", handling.Published.Count),
                    ("withheld", handling.Withheld.Count),
                    ("parts", rungs.Count),
                    ("part", unmatched)), DisclosureKeys.Handling);
        }

        bool stated = facts.Mode.Known(out var mode) && mode != DisclosureMode.Unstated, neither = facts.Mode.State == FactState.None;
        int forbidden = 0, due = 0, open = 0, notAsked = 0;
        PartRung firstForbidden = default, firstDue = default, firstOpen = default, shown = default;
        bool shows = false, showsWithheld = false;
        foreach (var rung in rungs)
        {
            bool published = Contains(handling.Published, rung.Part.Id), withoutGround = !published
                && rung.Scope == DisclosureScope.MustDisclose;
            if (published && rung.Scope >= DisclosureScope.ShallNotDisclose && forbidden++ == 0) { firstForbidden = rung; }

            if (withoutGround && (stated || !rung.AwaitsMode))
            {
                firstDue = due++ == 0 ? rung : firstDue;
            }
            else if (withoutGround && !neither)
            {
                firstOpen = open++ == 0 ? rung : firstOpen;
            }
            else if (withoutGround)
            {
                notAsked++;
            }
            else if (!shows || (!published && !showsWithheld))
            {
                (shown, shows, showsWithheld) = (rung, true, !published); // the first that was withheld, else the first
            }
        }

        return (forbidden, due, open, notAsked) switch
        {
            ( > 0, _, _, _) => c.Breached(
                PublishedForbidden.With(
                    ("parts", rungs.Count),
                    ("forbidden", forbidden),
                    ("part", firstForbidden.Part.Id),
                    ("ground", firstForbidden.Ground!.Value.Name()),
                    ("scope", firstForbidden.Scope.Name())),
                firstForbidden.Basis!),
            (_, > 0, _, _)
                => c.Breached(WithheldDue.With(("parts", rungs.Count), ("due", due), ("why", firstDue.Because)), firstDue.Basis!),
            (_, _, > 0, _)
                => c.Undetermined(
                    ModeNotStated.With(("parts", rungs.Count), ("due", open), ("part", firstOpen.Part.Id)),
                    DisclosureKeys.Mode),
            _ when !shows => c.NotApplicable(NotAsked.With(("parts", rungs.Count))),
            (_, _, _, > 0) => c.Met(
                InOrderButNotAsked.With(
                    ("parts", rungs.Count),
                    ("published", handling.Published.Count),
                    ("withheld", handling.Withheld.Count),
                    ("due", notAsked)),
                shown.Basis!),
            _
                => c.Met(
                    InOrder.With(("parts", rungs.Count), ("published", handling.Published.Count), ("withheld", handling.Withheld.Count)),
                    shown.Basis!),
        };
    }

    /// <summary>Finds the first id that is not in exactly one of the two lists, or in them without being a part.</summary>
    private static string? Unmatched(ValueList<PartRung> rungs, DisclosureHandling handling)
    {
        foreach (var rung in rungs)
        {
            if (Times(handling.Published, rung.Part.Id) + Times(handling.Withheld, rung.Part.Id) != 1) { return rung.Part.Id; }
        }

        return Stranger(handling.Published, rungs) ?? Stranger(handling.Withheld, rungs);
    }

    private static string? Stranger(ValueList<string> ids, ValueList<PartRung> rungs)
    {
        foreach (string id in ids)
        {
            bool known = false;
            foreach (var rung in rungs) { known |= string.Equals(rung.Part.Id, id, StringComparison.Ordinal); }

            if (!known) { return id; }
        }

        return null;
    }

    private static int Times(ValueList<string> ids, string id)
    {
        int times = 0;
        foreach (string other in ids) { times += string.Equals(other, id, StringComparison.Ordinal) ? 1 : 0; }

        return times;
    }

    private static bool Contains(ValueList<string> ids, string id) => Times(ids, id) > 0;
}
