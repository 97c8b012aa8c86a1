using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>The third rung: what is disclosed of the parts together (公开范围). Each part is climbed once and kept.</summary>
internal readonly record struct ScopeRung(
    ValueList<MaterialPart> Parts,
    ValueList<PartRung> Rungs,
    int Disclosed,
    int Withheld,
    int AtDiscretion,
    int Open,
    string? Repeated,
    PartRung FirstOpen,
    ScopeAsks Asks)
{
    private static readonly MessageTemplate PartsNotStated = new("未载明材料的组成部分", "not stated: the parts of the material");
    private static readonly MessageTemplate Twice = new(
        "“{part}”列了两次，各部分应当互不重复",
        "\"{part}\" is listed twice; each part must be listed once");
    private static readonly MessageTemplate OpenParts = new(
        "共{parts}个部分，{open}个未能确定。{first}",
        "parts in all: {parts}; undetermined: {open}; {first}");
    private static readonly MessageTemplate Counted = new(
        "共{parts}个部分：公开{disclosed}个，不公开{withheld}个，由行政机关决定{choice}个",
        "parts in all: {parts}; disclosed: {disclosed}; withheld: {withheld}; for the organ to decide: {choice}");

    internal bool IsOpen => Parts.IsEmpty || Repeated is not null || Open > 0;

    internal DisclosureOutcome Outcome => (IsOpen, AtDiscretion, Disclosed, Withheld) switch
    {
        (true, _, _, _) => DisclosureOutcome.Undetermined,
        (_, > 0, _, _) => DisclosureOutcome.AtDiscretion,
        (_, _, > 0, > 0) => DisclosureOutcome.PartlyDisclosed,
        (_, _, > 0, _) => DisclosureOutcome.WhollyDisclosed,
        _ => DisclosureOutcome.NotDisclosed,
    };

    internal Message Because => (Parts.IsEmpty, Repeated, Open) switch
    {
        (true, _, _) => PartsNotStated.With(),
        (_, { } part, _) => Twice.With(("part", part)),
        (_, _, > 0) => OpenParts.With(("parts", Parts.Count), ("open", Open), ("first", FirstOpen.Because)),
        _ => Counted.With(("parts", Parts.Count), ("disclosed", Disclosed), ("withheld", Withheld), ("choice", AtDiscretion)),
    };

    internal static ScopeRung Climb(InformationFacts facts, RuleContext context)
    {
        var parts = facts.Parts.ValueOr(default);
        string? repeated = Repeats(parts);
        if (parts.IsEmpty || repeated is not null) { return new(parts, default, 0, 0, 0, 0, repeated, default, ScopeAsks.Parts); }

        var rungs = new PartRung[parts.Count];

        int disclosed = 0, withheld = 0, choice = 0, open = 0;
        var asks = ScopeAsks.None;
        PartRung firstOpen = default;
        for (int i = 0; i < rungs.Length; i++)
        {
            var rung = rungs[i] = PartRung.Climb(parts[i], facts, context);
            asks |= rung.Asks;
            switch (rung.Disposition)
            {
                case PartDisposition.Disclosed: disclosed++; break;
                case PartDisposition.Withheld: withheld++; break;
                case PartDisposition.AtDiscretion:
                    choice++;
                    asks |= ScopeAsks.Choice;
                    break;
                default:
                    firstOpen = open++ == 0 ? rung : firstOpen;
                    break;
            }
        }

        return new(parts, new(rungs), disclosed, withheld, choice, open, null, firstOpen, open > 0 ? asks & ~ScopeAsks.Choice : asks);
    }

    /// <summary>The first id that is listed twice; null where each is listed once.</summary>
    private static string? Repeats(ValueList<MaterialPart> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (string.Equals(parts[i].Id, parts[j].Id, StringComparison.Ordinal)) { return parts[i].Id; }
            }
        }

        return null;
    }
}
