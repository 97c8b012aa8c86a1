using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Does what was published and withheld agree with what the law says of each part (公开范围)?</summary>
/// <remarks>
/// Climbs the ladder of <see cref="DisclosureDecision"/>; where it stops, nothing is found. Publishing what must not or shall not be disclosed and
/// withholding what is to be disclosed are breaches; where the organ may choose, either is in order. What nobody asked for and nobody owes
/// proactively may lie: withholding it is not judged. Left out: reasons, form and time of an answer.
/// </remarks>
public static class ScopeRespected
{
    private static readonly MessageTemplate NothingDone = new("截至{asOf}尚未处理", "nothing was done by {asOf}");
    private static readonly MessageTemplate HandlingNotStated = new("未载明各部分是公开还是未公开", "it is not stated which parts were published and which withheld");
    private static readonly MessageTemplate NoPartition = new(
        "列明公开{published}个部分、未公开{withheld}个部分，与共{parts}个部分不能一一对应，从“{part}”起不符",
        "{published} parts stated as published and {withheld} as withheld do not match the {parts} parts one to one; \"{part}\" is the first that differs");

    private static readonly MessageTemplate InOrder = new(
        "共{parts}个部分：公开{published}个，未公开{withheld}个，与公开范围相符",
        "{parts} parts: {published} published, {withheld} withheld, as the scope of disclosure asks");

    private static readonly MessageTemplate PublishedForbidden = new(
        "共{parts}个部分，公开了{forbidden}个不应公开的部分，其中“{part}”因{ground}{scope}",
        "of {parts} parts {forbidden} were published that should not be; of \"{part}\" the law says: {scope} ({ground})");

    private static readonly MessageTemplate WithheldDue = new(
        "共{parts}个部分，未公开{due}个应当公开的部分。{why}",
        "of {parts} parts {due} were withheld that are to be disclosed; {why}");

    private static readonly MessageTemplate ModeNotStated = new(
        "共{parts}个部分，未公开{due}个没有不公开理由的部分，其中有“{part}”；未载明有无申请、是否属于主动公开范围",
        "of {parts} parts {due} were withheld without a ground, \"{part}\" among them; it is not stated whether they were requested or are owed proactively");

    private static readonly MessageTemplate NotAsked = new(
        "共{parts}个部分，均未公开，没有不公开的理由；无人申请，也不属于主动公开范围，不作判断",
        "of {parts} parts all were withheld without a ground; nobody asked for them and they are not owed proactively: not judged");

    private static readonly MessageTemplate InOrderButNotAsked = new(
        "共{parts}个部分：公开{published}个，未公开{withheld}个；未公开的{due}个无人申请，也不属于主动公开范围，不作判断；其余与公开范围相符",
        "{parts} parts: {published} published, {withheld} withheld; {due} of those nobody asked for and are not owed proactively: not judged; the others as the scope of disclosure asks");

    private static readonly MessageTemplate OtherOrgan = new("该信息由{body}公开，不由{organ}公开", "{body} discloses the information, not {organ}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ScopeRespectedFacts> Rule { get; } = new(
        "DISC-03",
        new("公开与不公开符合法定范围", "What is published and withheld respects the scope of disclosure"),
        new(
            "依次确定适用规定、公开主体和各部分的公开属性，再与实际处理对照。公开了不予公开或者不得公开的部分、未公开应当公开的部分，为不符合；可以不予公开的，公开与否均为符合；没有不公开理由而未公开的，有人申请或者属于主动公开范围的为不符合，两者都不是的不作判断，未载明的未能判定。任何一步不能确定的，未能判定；不适用条例或者由其他机关公开的，不适用。依申请公开的按收到申请之日，其他按形成或者变更之日确定文本。",
            "Settles which rules govern, which organ discloses and what the law says of each part, then compares what was done. Breached where a part was published that must not or shall not be disclosed, or withheld that is to be; met either way where the organ may choose. To withhold without a ground is a breach where it was requested or is owed proactively, not judged where neither, undetermined where not stated. Undetermined where a step is open; not applicable outside the Regulation or where another organ discloses. The day of receipt of a request, else of formation or change, selects the text."),
        [
            Instruments.OpenInformation2007.Article(9), Instruments.OpenInformation2007.Article(14),
            Instruments.OpenInformation2019.Article(13).Paragraph(1), Instruments.OpenInformation2019.Article(13).Paragraph(2), Instruments.OpenInformation2019.Article(14), Instruments.OpenInformation2019.Article(15),
            Instruments.OpenInformation2019.Article(16).Paragraph(1), Instruments.OpenInformation2019.Article(16).Paragraph(2),
        ],
        Evaluate);

    private static Finding Evaluate(Rule rule, ScopeRespectedFacts facts, RuleContext context)
    {
        var information = facts.Information;
        var regime = RegimeRung.Climb(information.Body, information.Authorised, information.On, context);
        if (regime.Missing is not null) { return rule.Undetermined(facts.Id, regime.Because, regime.Missing); }

        if (!regime.IsRegulation) { return rule.NotApplicable(facts.Id, regime.Because); }

        var body = BodyRung.Climb(information, context);
        if (body.Missing is not null) { return rule.Undetermined(facts.Id, body.Because, body.Missing); }

        if (!body.IsOurs) { return rule.NotApplicable(facts.Id, OtherOrgan.With(("body", body.Body.ToString()), ("organ", body.Organ.ToString()))); }

        var scope = ScopeRung.Climb(information, context);
        if (scope.IsOpen) { return rule.Undetermined(facts.Id, scope.Because, scope.Asks.Keys().AsSpan()); }

        if (facts.Handling.IsUnknown) { return rule.Undetermined(facts.Id, HandlingNotStated.With(), DisclosureKeys.Handling); }

        return facts.Handling.Known(out var handling) && handling.On <= context.AsOf
            ? Compare(rule, facts, handling, context)
            : rule.Pending(facts.Id, NothingDone.With(("asOf", context.AsOf)));
    }

    private static Finding Compare(Rule rule, ScopeRespectedFacts facts, DisclosureHandling handling, RuleContext context)
    {
        var parts = facts.Information.Parts.ValueOr(default);
        if (Unmatched(parts, handling) is { } unmatched)
        {
            return rule.Undetermined(
                facts.Id,
                NoPartition.With(("published", handling.Published.Count), ("withheld", handling.Withheld.Count), ("parts", parts.Count), ("part", unmatched)),
                DisclosureKeys.Handling);
        }

        bool stated = facts.Information.Mode.Known(out var mode) && mode != DisclosureMode.Unstated, neither = facts.Information.Mode.State == FactState.None;
        int forbidden = 0, due = 0, open = 0, notAsked = 0;
        PartRung firstForbidden = default, firstDue = default, firstOpen = default, shown = default;
        bool shows = false, showsWithheld = false;
        for (int i = 0; i < parts.Count; i++)
        {
            var rung = PartRung.Climb(parts[i], facts.Information, context);
            bool published = Contains(handling.Published, parts[i].Id), withoutGround = !published && rung.Scope == DisclosureScope.MustDisclose;
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
            ( > 0, _, _, _) => rule.Breached(
                facts.Id,
                PublishedForbidden.With(("parts", parts.Count), ("forbidden", forbidden), ("part", firstForbidden.Part.Id), ("ground", firstForbidden.Ground!.Value.Name()), ("scope", firstForbidden.Scope.Name())),
                firstForbidden.Basis!),
            (_, > 0, _, _) => rule.Breached(facts.Id, WithheldDue.With(("parts", parts.Count), ("due", due), ("why", firstDue.Because)), firstDue.Basis!),
            (_, _, > 0, _) => rule.Undetermined(facts.Id, ModeNotStated.With(("parts", parts.Count), ("due", open), ("part", firstOpen.Part.Id)), DisclosureKeys.Mode),
            _ when !shows => rule.NotApplicable(facts.Id, NotAsked.With(("parts", parts.Count))),
            (_, _, _, > 0) => rule.Met(
                facts.Id,
                InOrderButNotAsked.With(("parts", parts.Count), ("published", handling.Published.Count), ("withheld", handling.Withheld.Count), ("due", notAsked)),
                shown.Basis!),
            _ => rule.Met(facts.Id, InOrder.With(("parts", parts.Count), ("published", handling.Published.Count), ("withheld", handling.Withheld.Count)), shown.Basis!),
        };
    }

    /// <summary>Finds the first id that is not in exactly one of the two lists, or in them without being a part.</summary>
    private static string? Unmatched(ValueList<MaterialPart> parts, DisclosureHandling handling)
    {
        foreach (var part in parts)
        {
            if (Times(handling.Published, part.Id) + Times(handling.Withheld, part.Id) != 1) { return part.Id; }
        }

        return Stranger(handling.Published, parts) ?? Stranger(handling.Withheld, parts);
    }

    private static string? Stranger(ValueList<string> ids, ValueList<MaterialPart> parts)
    {
        foreach (string id in ids)
        {
            bool known = false;
            foreach (var part in parts) { known |= string.Equals(part.Id, id, StringComparison.Ordinal); }

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
