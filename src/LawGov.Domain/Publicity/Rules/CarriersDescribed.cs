using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Does the list state place and period of each carrier (载体载明地点和起止时间)?</summary>
internal static class CarriersDescribed
{
    private static readonly Basis Practice = Basis.Practice(new("宣传载体载明地点和起止时间", "the list states place and period of each carrier"));
    private static readonly MessageTemplate Listed = new("{on}，清单所列的宣传载体", "carriers listed on {on}");
    private static readonly Message NoCarriers = new MessageTemplate("经确认，没有宣传载体", "it is known that there are no carriers").With();
    private static readonly ListWords Words = new(
        new("载明地点和起止时间", "with place and period"), new("经确认没有记录地点", "known to be recorded without a place"), "处");

    internal static Rule<CarrierFacts> Rule { get; } = new(
        "PUBL-02",
        new("宣传载体载明地点和起止时间", "Each carrier is listed with place and period"),
        new(
            "逐处核对：载明地点和起止时间（可以没有止日）的为符合，确认没有记录地点的为不符合，未载明的未能判定；已知没有设置的不计。网络平台没有地点，不在此列（PUBL-03）。依据为本单位、地方规定或者一般做法。",
            "Carrier by carrier: met with place and period, which may have no end; not met where no place is known to be recorded; "
                + "undetermined where either is not stated. One that is known not to be there is not counted. Platforms online have no "
                + "place and are another question (PUBL-03). The basis is the body's own or a local rule, or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Listed(facts.Carriers, PublicityKeys.Carriers, NoCarriers, out _)
            ?? Judge(c, facts))
    {
        Asks = [PublicityKeys.Carriers, PublicityKeys.CarrierDetails],
    };

    private static Finding Judge(Case c, CarrierFacts facts)
    {
        var tally = PublicityCases.TallyOf(
            facts.Carriers,
            facts.On,
            static (carrier, _) => carrier.Days.State == FactState.None ? null
                : carrier.Place.State == FactState.None ? FactState.None
                : carrier.Place.IsUnknown ? FactState.Unknown
                : carrier.Days.State);
        return tally.All == 0
            ? c.NotApplicable(NoCarriers)
            : c.Each(
                Listed.With(("on", facts.On)),
                tally,
                static carrier => carrier,
                Words,
                PublicityKeys.CarrierDetails,
                facts.Rule.ValueOr(Practice));
    }
}
