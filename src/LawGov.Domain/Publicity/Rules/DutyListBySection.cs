using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Does the list of publicity duties name a section for each law (普法责任清单按科室列明)?</summary>
internal static class DutyListBySection
{
    private static readonly MessageTemplate Listed = new("{on}，普法责任清单所列的法律、法规、规章", "laws on the list of publicity duties on {on}");
    private static readonly MessageTemplate NoList = new("{on}，经确认没有普法责任清单", "known to be without a list of publicity duties on {on}");
    private static readonly MessageTemplate EmptyList = new("{on}，普法责任清单没有列入任何规定", "list of publicity duties on {on}: without any law");
    private static readonly ListWords Words = new(
        new("列明责任科室", "with the section that publicizes them"), new("经确认没有列明责任科室", "known to be listed without a section"), "部");

    internal static Rule<PublicityDutyFacts> Rule { get; } = new(
        "PUBL-12",
        new("普法责任清单按法律、科室列明", "The list of publicity duties names a section for each law"),
        new(
            "国家机关应当制定普法责任清单：清单所列的每一部法律、法规、规章均有责任科室的为符合（重复列出的计一部），确认没有清单、清单为空或者确认有一部没有列明科室的为不符合。所执行的法律是否均有责任人见DUTY-08。" +
                "适用于政府及其部门、乡镇；不适用于党委及其工作部门、学校；其他单位是否适用未经确认。",
            "State organs keep a list of publicity duties: met where each law on it, one listed twice once, has a section " +
                "that publicizes it, not met where it is "
                + "known that there is no list, that nothing stands on it, or that a law on it has no section. Whether each law "
                + "enforced has somebody who answers for it is DUTY-08. Applies to governments, their departments and townships; not to "
                + "Party committees and their departments, nor to schools; whether it applies to other bodies is not confirmed."),
        static (c, facts) => PublicityCases.UnderOpinions(c, facts, out var basis)
            ?? (facts.Duties.IsUnknown ? c.Known(facts.Duties, PublicityKeys.Duties, out _) : null)
            ?? (facts.Duties.ValueOr(default).IsEmpty
                ? c.Breached((facts.Duties.State == FactState.None ? NoList : EmptyList).With(("on", facts.On)), basis)
                : null)
            ?? c.Each(
                Listed.With(("on", facts.On)),
                EachOnce(facts.Duties.ValueOr(default)),
                static duty => duty,
                Words,
                PublicityKeys.Section,
                basis))
    {
        Provisions = PublicityLaw.Responsibility.Provisions,
        AppliesTo = PublicityCases.ToStateOrgans(new("普法责任清单的规定", "the rule on the list of publicity duties")),
        Asks = [PublicityKeys.Body, PublicityKeys.FirstDay, PublicityKeys.Duties, PublicityKeys.Section],
    };

    /// <summary>A law that is listed twice counts once, with the section that either line names.</summary>
    private static Tally<PublicityDuty> EachOnce(ValueList<PublicityDuty> duties)
    {
        int all = 0, done = 0, denied = 0;
        PublicityDuty? firstDenied = null, firstOpen = null;
        for (int i = 0; i < duties.Count; i++)
        {
            if (StateOf(duties.AsSpan()[..i], duties[i].Law) is not null) { continue; }

            all++;
            var state = StateOf(duties.AsSpan()[i..], duties[i].Law);
            done += state == FactState.Known ? 1 : 0;
            denied += state == FactState.None ? 1 : 0;
            firstDenied ??= state == FactState.None ? duties[i] : null;
            firstOpen ??= state == FactState.Unknown ? duties[i] : null;
        }

        return Tally<PublicityDuty>.Counted(all, done, denied, firstDenied, firstOpen);
    }

    /// <summary>What the lines of a law know of its section; null where there is no line.</summary>
    private static FactState? StateOf(ReadOnlySpan<PublicityDuty> lines, string law)
    {
        FactState? found = null;
        foreach (var line in lines)
        {
            if (!string.Equals(line.Law, law, StringComparison.Ordinal)) { continue; }

            found = found == FactState.Known || line.Section.State == FactState.Known ? FactState.Known
                : found == FactState.Unknown || line.Section.IsUnknown ? FactState.Unknown
                : FactState.None;
        }

        return found;
    }
}
