using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Are the channels of petitions published (公布信访渠道)?</summary>
internal static class ChannelsPublished
{
    private static readonly MessageTemplate State = new(
        "{on}；{first}：{online}；通信地址：{address}；咨询投诉电话：{phone}；接待时间和地点：{reception}；查询方式：{inquiry}",
        "on {on}; {first}: {online}; postal address: {address}; phone number: {phone}; time and place of reception: " +
            "{reception}; way to ask: {inquiry}");
    private static readonly ListWords Words = new(new("均已公布", "all is published"), new("经确认没有公布", "known not to be published"));

    internal static Rule<PetitionStationFacts> Rule { get; } = new(
        "DISP-15",
        new("向社会公布信访渠道等五项内容", "The channels of petitions are published"),
        new(
            "向社会公布网络信访渠道（2022年4月30日以前为电子信箱）、通信地址、咨询投诉电话、信访接待的时间和地点、查询信访事项处理进展以及结果的方式；确认有一项没有公布的为不符合。",
            "The online channel (through 2022-04-30 the e-mail address), the postal address, the phone number, time and place " +
                "of reception and the way to ask for progress and result are published; breached where one of them is known not to " +
                "be."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.StationItems, facts.On, DisputeKeys.Governing, out var first, out var basis)
            ?? DisputeCases.Bound(c, facts.Body, facts.On)
            ?? c.Each(
                State.With(
                    ("on", facts.On),
                    ("first", first),
                    ("online", YesNo.There(facts.Online)),
                    ("address", YesNo.There(facts.Address)),
                    ("phone", YesNo.There(facts.Phone)),
                    ("reception", YesNo.There(facts.Reception)),
                    ("inquiry", YesNo.There(facts.Inquiry))),
                Words,
                basis,
                (DisputeKeys.Online, DisputeCases.State(facts.Online)),
                (DisputeKeys.Address, DisputeCases.State(facts.Address)),
                (DisputeKeys.Phone, DisputeCases.State(facts.Phone)),
                (DisputeKeys.Reception, DisputeCases.State(facts.Reception)),
                (DisputeKeys.Inquiry, DisputeCases.State(facts.Inquiry))))
    {
        Provisions = DisputeLaw.StationItems.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Online, DisputeKeys.Address, DisputeKeys.Phone, DisputeKeys.Reception, DisputeKeys.Inquiry],
    };
}
