using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Did the ceremonies of a school hold a law segment (典礼仪式安排法治教育内容)?</summary>
internal static class CeremoniesHoldLaw
{
    private static readonly Basis Practice = Basis.Practice(new("典礼仪式安排法治教育内容", "the ceremonies of a school hold a law segment"));
    private static readonly MessageTemplate State = new(
        "{year}年，{entrance}；{pioneers}；{comingOfAge}；{graduation}", "{year}: {entrance}; {pioneers}; {comingOfAge}; {graduation}");
    private static readonly MessageTemplate One = new("{ceremony}：{state}", "{ceremony}: {state}");
    private static readonly MessageTemplate ToCome = new("{facts}；年度尚未结束", "{facts}; the year is not over");
    private static readonly MessageTemplate NoneHeld = new("{year}年，经确认没有举行此类典礼仪式", "{year}: known to be without such ceremonies");
    private static readonly Bilingual WithLaw = new("有法治教育内容", "with a law segment");
    private static readonly Bilingual WithoutLaw = new("没有法治教育内容", "without a law segment");
    private static readonly Bilingual NotHeld = new("没有举行", "not held");
    private static readonly Bilingual NotHeldYet = new("尚未举行", "not held yet");
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly ListWords Words = new(
        new("已举行的均有法治教育内容", "each that was held has a law segment"), new("经确认没有安排法治教育内容", "known to be held without a law segment"));

    internal static Rule<CeremonyFacts> Rule { get; } = new(
        "PUBL-06",
        new("典礼仪式安排法治教育内容", "The ceremonies of a school hold a law segment"),
        new(
            "当年举行的入学仪式、入队仪式、成人礼仪式、毕业典礼均安排法治教育内容的为符合，确认有一项没有安排的为不符合；没有举行的不计，年度尚未结束的还可能举行，为未届期。没有规定数字，依据为本单位、地方规定或者一般做法。",
            "Met where each of the ceremonies of the year, of entrance, of joining the Young Pioneers, of coming of age and of "
                + "graduation, held a law segment; not met where one was held without. One that was not held is not counted; while the "
                + "year runs it may still come, and the finding is pending. The basis is the body's own or a local rule, or practice."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year) ?? Judge(c, facts))
    {
        Asks = [PublicityKeys.Entrance, PublicityKeys.Pioneers, PublicityKeys.ComingOfAge, PublicityKeys.Graduation],
    };

    private static Finding Judge(Case c, CeremonyFacts facts)
    {
        ReadOnlySpan<Fact<bool>> all = [facts.Entrance, facts.Pioneers, facts.ComingOfAge, facts.Graduation];
        int absent = 0;
        bool isSettled = true;
        foreach (var each in all)
        {
            absent += each.State == FactState.None ? 1 : 0;
            isSettled &= each.State == FactState.None || each.ValueOr(false);
        }

        var words = new StateText(facts, c.AsOf.Year <= facts.Year);
        return isSettled && absent > 0 && c.AsOf.Year <= facts.Year ? c.Pending(ToCome.With(("facts", words)))
            : absent == all.Length ? c.NotApplicable(NoneHeld.With(("year", Digits.Year(facts.Year))))
            : c.Each(
                words,
                Words,
                facts.Rule.ValueOr(Practice),
                (PublicityKeys.Entrance, Of(facts.Entrance)),
                (PublicityKeys.Pioneers, Of(facts.Pioneers)),
                (PublicityKeys.ComingOfAge, Of(facts.ComingOfAge)),
                (PublicityKeys.Graduation, Of(facts.Graduation)));
    }

    /// <summary>A ceremony that was not held needs no segment.</summary>
    private static FactState Of(Fact<bool> ceremony) => ceremony.State switch
    {
        FactState.Known => ceremony.ValueOr(false) ? FactState.Known : FactState.None,
        FactState.None => FactState.Known,
        _ => FactState.Unknown,
    };

    /// <summary>What is known of the four, made when it is read.</summary>
    private sealed record StateText(CeremonyFacts Facts, bool IsRunning) : IBilingualText
    {
        public string ToText(Language language) => State.With(
            ("year", Digits.Year(Facts.Year)),
            ("entrance", Say(PublicityKeys.Entrance, Facts.Entrance)),
            ("pioneers", Say(PublicityKeys.Pioneers, Facts.Pioneers)),
            ("comingOfAge", Say(PublicityKeys.ComingOfAge, Facts.ComingOfAge)),
            ("graduation", Say(PublicityKeys.Graduation, Facts.Graduation))).ToText(language);

        private Message Say(FactKey key, Fact<bool> held) => One.With(
            ("ceremony", key.Name),
            ("state", held.Known(out bool law) ? law ? WithLaw : WithoutLaw
                : held.IsUnknown ? NotStated
                : IsRunning ? NotHeldYet : NotHeld));
    }
}
