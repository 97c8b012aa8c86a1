using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>The third rung: what is disclosed of the parts together (公开范围). Nothing is allocated until the message is asked for.</summary>
internal readonly record struct ScopeRung(ValueList<MaterialPart> Parts, int Disclosed, int Withheld, int AtDiscretion, int Open, string? Repeated, PartRung FirstOpen, ScopeAsks Asks)
{
    private static readonly MessageTemplate PartsNotStated = new("未载明该信息的组成部分", "it is not stated of which parts the information consists");
    private static readonly MessageTemplate Twice = new("“{part}”列了两次，各部分应当互不重复", "\"{part}\" is listed twice; each part stands once");
    private static readonly MessageTemplate OpenParts = new("共{parts}个部分，{open}个未能确定。{first}", "{open} of {parts} parts undetermined; {first}");
    private static readonly MessageTemplate Counted = new(
        "共{parts}个部分：公开{disclosed}个，不公开{withheld}个，由行政机关决定{choice}个",
        "{parts} parts: {disclosed} disclosed, {withheld} withheld, {choice} for the organ to decide");

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

    internal static ScopeRung Climb(DisclosureFacts facts, RuleContext context)
    {
        var parts = facts.Parts.ValueOr(default);
        if (parts.IsEmpty || MaterialPartition.Repeated(parts) is not null) { return new(parts, 0, 0, 0, 0, MaterialPartition.Repeated(parts), default, ScopeAsks.Parts); }

        int disclosed = 0, withheld = 0, choice = 0, open = 0;
        var asks = ScopeAsks.None;
        PartRung firstOpen = default;
        foreach (var part in parts)
        {
            var rung = PartRung.Climb(part, facts, context);
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

        return new(parts, disclosed, withheld, choice, open, null, firstOpen, open > 0 ? asks & ~ScopeAsks.Choice : asks);
    }
}
