using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Is the fine for tutoring without approval one that the article which applies allows (校外培训罚款幅度)?</summary>
/// <remarks>What is not stated is tried in all ways: where all agree, that is the verdict.</remarks>
internal static class TutoringFineFits
{
    private static readonly MessageTemplate Head = new(
        "{on}未经审批开展培训，场所或者网站、应用程序：{place}，从业人员：{staff}，组织机构和分工：{organised}；情节：{gravity}；" +
            "违法所得：{income}；罚款：{fine}",
        "training without approval on {on}; place, site or application ({place}), people ({staff}), organisation ({organised}); " +
            "gravity: {gravity}; illegal income: {income}; fine: {fine}");
    private static readonly MessageTemplate Judged = new(
        "{head}；可以适用的幅度：{ranges}；{outcome}", "{head}; ranges that may apply: {ranges}; {outcome}");
    private static readonly MessageTemplate Ends = new("{head}；{why}", "{head}; {why}");
    private static readonly Bilingual Within = new("罚款在幅度以内", "the fine is within them");
    private static readonly Bilingual Outside = new("罚款不在幅度以内", "the fine is outside them");
    private static readonly Bilingual Open = new("罚款是否在幅度以内，不能确定", "whether the fine is within them cannot be determined");
    private static readonly Bilingual Neither = new(
        "三项条件不齐备，又不是变相开展学科类培训，不适用这两条",
        "the three conditions are not together, and it is not hidden subject training: neither article applies");
    private static readonly Bilingual Mitigated = new(
        "决定载明减轻处罚，低于幅度的罚款不在此列", "the decision states that the penalty is mitigated: a fine below the range is not covered");
    private static readonly Bilingual NoIncome = new(
        "没有违法所得，也没有罚款，第十七条的幅度无从计算", "there is no illegal income and no fine: Article 17 gives no range to hold it against");
    private static readonly MessageTemplate Times = new(
        "第十七条，违法所得{least}倍以上{most}倍以下", "Article 17, {least} to {most} times the illegal income");
    private static readonly MessageTemplate UpTo = new("第十八条，情节{gravity}，{most}以下", "Article 18, {gravity}, up to {most}");
    private static readonly MessageTemplate Between = new("第十八条，情节{gravity}，{least}以上{most}以下", "Article 18, {gravity}, {least} to {most}");
    private static readonly MessageTemplate NoFine = new("第十八条，情节{gravity}，没有罚款", "Article 18, {gravity}, without a fine");
    private static readonly Message Approved = new MessageTemplate(
        "经过审批的机构，不适用第十七条、第十八条",
        "the institution was approved: Articles 17 and 18 do not apply").With();

    internal static Rule<TutoringOffenceFacts> Rule { get; } = new(
        "ENFO-28",
        new("擅自开展校外培训的罚款在规定的幅度以内", "The fine for tutoring without approval lies within the range"),
        new(
            "2023年10月15日起：有场所（线上为网站、应用程序）、有两名以上从业人员、有组织机构和分工，三项同时具备的适用第十七条，罚款为违法所得1倍以上5倍以下；否则，变相开展学科类培训的适用第十八条，一般情节没有罚款，情节严重的" +
                "5万元以下，情节特别严重的5万元以上10万元以下。经过审批的机构、不属于这两条的行为和减轻处罚低于下限的不适用。未载明的逐一推算，结论一致的即为该结论。没有违法所得也没有罚款的，第十七条无从判断，不适用。征求意见稿不是依据。",
            "From 2023-10-15: with a place (online a site or application), two people or more, and an organisation with a " +
                "division of work, all three together, Article 17 applies, a fine of 1 to 5 times the illegal income; else " +
                "hidden subject training falls under Article 18: without a fine where ordinary, up to 50,000 yuan where " +
                "serious, 50,000 to 100,000 where very serious. Does not apply to approved institutions, to what falls under " +
                "neither, to a mitigated fine below the range, and under Article 17 without income and fine. What is not stated is " +
                "tried in all ways, and where all agree that is the verdict. A draft is not a basis."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? c.InForce(EnforcementLaw.UnapprovedFineLeast, facts.On, EnforcementKeys.FieldText, out int least, out var of17)
            ?? c.InForce(EnforcementLaw.UnapprovedFineMost, facts.On, EnforcementKeys.FieldText, out int most, out _)
            ?? c.InForce(EnforcementLaw.SeriousFineMost, facts.On, EnforcementKeys.FieldText, out var serious, out var of18)
            ?? c.InForce(EnforcementLaw.VerySeriousFineMost, facts.On, EnforcementKeys.FieldText, out var verySerious, out _)
            ?? (facts.IsApproved.IsUnknown ? c.Missing(EnforcementKeys.IsApproved)
                : facts.IsApproved.ValueOr(false) ? c.NotApplicable(Approved) : null)
            ?? Judge(c, facts, new(least, most, serious, verySerious), of17, of18))
    {
        Provisions = [.. EnforcementLaw.UnapprovedFineLeast.Provisions, .. EnforcementLaw.SeriousFineMost.Provisions],
        Asks =
        [
            EnforcementKeys.IsApproved, EnforcementKeys.FieldText, EnforcementKeys.HasPlace, EnforcementKeys.OffenceStaff,
            EnforcementKeys.IsOrganised, EnforcementKeys.IsHiddenSubject, EnforcementKeys.Gravity, EnforcementKeys.IllegalIncome,
            EnforcementKeys.OffenceFine, EnforcementKeys.IsMitigated,
        ],
    };

    private static Finding Judge(Case c, TutoringOffenceFacts facts, Ranges ranges, Basis of17, Basis of18)
    {
        var head = HeadText(facts);
        var three = Three(facts);
        var trial = new Trials(facts, three, ranges);
        return trial.Agreed switch
        {
            Verdict.NotApplicable => c.NotApplicable(Ends.With(
                ("head", head), ("why", trial.IsWithoutIncome ? NoIncome : trial.IsBelow ? Mitigated : Neither))),
            Verdict.Met => c.Met(Say(Within), three == false ? of18 : of17),
            Verdict.Breached => c.Breached(Say(Outside), three == false ? of18 : of17),
            _ => c.Undetermined(Say(Open), trial.Missing.AsSpan()),
        };

        Message Say(Bilingual outcome) => Judged.With(("head", head), ("ranges", trial.RangesText), ("outcome", outcome));
    }

    /// <summary>Whether the three conditions are there together; null where that is not stated.</summary>
    private static bool? Three(TutoringOffenceFacts facts)
    {
        FactState place = facts.HasPlace.Holds(), organised = facts.IsOrganised.Holds();
        var staff = facts.Staff.IsUnknown ? FactState.Unknown : facts.Staff.ValueOr(0) >= 2 ? FactState.Known : FactState.None;
        return place == FactState.None || organised == FactState.None || staff == FactState.None ? false
            : place == FactState.Known && organised == FactState.Known && staff == FactState.Known ? true
            : null;
    }

    private static Message HeadText(TutoringOffenceFacts facts) => Head.With(
        ("on", facts.On),
        ("place", facts.HasPlace.HasOrNot()),
        ("staff", facts.Staff.In("名", "")),
        ("organised", facts.IsOrganised.HasOrNot()),
        ("gravity", facts.Gravity.Known(out var gravity) ? gravity.Name() : facts.Gravity.Say()),
        ("income", facts.IllegalIncome.Amount()),
        ("fine", facts.Fine.Amount()));

    private readonly record struct Ranges(int Least, int Most, Money Serious, Money VerySerious);

    /// <summary>How a fine stands to the illegal income.</summary>
    private enum Share { Below, Within, Above }

    /// <summary>One way in which everything may be.</summary>
    private readonly record struct Way(bool Three, bool IsHidden, OffenceGravity Gravity, bool IsMitigated, long Fen, Share Share);

    /// <summary>All ways in which what is not stated may be, the verdict on which they agree, and what changes it.</summary>
    private sealed class Trials
    {
        private readonly Ranges _ranges;
        private readonly bool[] _threes;
        private readonly bool[] _hidden;
        private readonly OffenceGravity[] _gravities;
        private readonly TutoringOffenceFacts _facts;

        internal Trials(TutoringOffenceFacts facts, bool? three, Ranges ranges)
        {
            (_facts, _ranges) = (facts, ranges);
            _threes = three is { } known ? [known] : [true, false];
            _hidden = Ways(facts.IsHiddenSubject);
            _gravities = facts.Gravity.IsUnknown ? [.. Enum.GetValues<OffenceGravity>()] : [facts.Gravity.ValueOr(OffenceGravity.Ordinary)];
            long[] fines = !facts.Fine.IsUnknown
                ? [facts.Fine.ValueOr(default).InFen]
                : [0, 1, ranges.Serious.InFen, ranges.Serious.InFen + 1, ranges.VerySerious.InFen + 1];
            Way[] ways =
            [
                .. from threeWay in _threes
                   from isHidden in _hidden
                   from each in _gravities
                   from isMitigated in Ways(facts.IsMitigated)
                   from fine in fines
                   from share in Shares(fine)
                   select new Way(threeWay, isHidden, each, isMitigated, fine, share),
            ];
            var verdicts = ways.Select(VerdictOf).Distinct().ToList();
            Agreed = verdicts.Count == 1 ? verdicts[0] : Verdict.Undetermined;
            if (verdicts.Count > 1) { Missing = MissingOf(ways); }
        }

        internal Verdict Agreed { get; }

        internal ValueList<FactKey> Missing { get; }

        /// <summary>Whether what does not apply is a mitigated fine, and not the two articles.</summary>
        internal bool IsBelow => _threes is [true] || _hidden is [true];

        /// <summary>Whether there is neither an income nor a fine that would be held against it.</summary>
        internal bool IsWithoutIncome => _threes[0] && IsNothing(_facts.Fine) && IsNothing(_facts.IllegalIncome);

        internal IBilingualText RangesText => Joined.Of(Possible(), "；");

        private static bool IsNothing(Fact<Money> fact) => !fact.IsUnknown && fact.ValueOr(default).InFen == 0;

        private static bool[] Ways(Fact<bool> fact) => fact.IsUnknown ? [true, false] : [fact.ValueOr(false)];

        private IEnumerable<IBilingualText> Possible()
        {
            if (_threes[0]) { yield return Times.With(("least", _ranges.Least), ("most", _ranges.Most)); }

            if (_threes[^1] || !_hidden[0]) { yield break; }

            foreach (var gravity in _gravities)
            {
                var name = ("gravity", gravity.Name());
                yield return gravity switch
                {
                    OffenceGravity.Ordinary => NoFine.With(name),
                    OffenceGravity.Serious => UpTo.With(name, ("most", _ranges.Serious)),
                    _ => Between.With(name, ("least", _ranges.Serious), ("most", _ranges.VerySerious)),
                };
            }
        }

        /// <summary>An income that is not stated can lie anywhere; no fine is above the range of none.</summary>
        private Share[] Shares(long fine)
        {
            Share[] any = [Share.Below, Share.Within, Share.Above];
            if (_facts.IllegalIncome.IsUnknown) { return fine == 0 ? any[..2] : any; }

            decimal income = _facts.IllegalIncome.ValueOr(default).InFen;
            if (fine == 0) { return income > 0 ? any[..1] : any[1..2]; }

            var share = fine < income * _ranges.Least ? Share.Below : fine > income * _ranges.Most ? Share.Above : Share.Within;

            // A fine that is not stated can have any share of an income, whatever it is held against otherwise.
            return _facts.Fine.IsUnknown && income > 0 ? any : [share];
        }

        private Verdict VerdictOf(Way way)
        {
            bool isBelow = way.Three
                ? way.Share == Share.Below
                : way.Fen < LeastOf(way.Gravity);
            return !way.Three && !way.IsHidden ? Verdict.NotApplicable
                : way.Three && way.Fen == 0 && way.Share == Share.Within ? Verdict.NotApplicable // of nothing there is no multiple
                : isBelow ? way.IsMitigated ? Verdict.NotApplicable : Verdict.Breached
                : way.Three ? way.Share == Share.Within ? Verdict.Met : Verdict.Breached
                : way.Fen <= MostOf(way.Gravity) ? Verdict.Met : Verdict.Breached;
        }

        /// <summary>A fine belongs to a serious act, however small.</summary>
        private long LeastOf(OffenceGravity gravity) => gravity switch
        {
            OffenceGravity.Ordinary => 0,
            OffenceGravity.Serious => 1,
            _ => _ranges.Serious.InFen,
        };

        private long MostOf(OffenceGravity gravity) => gravity switch
        {
            OffenceGravity.Ordinary => 0,
            OffenceGravity.Serious => _ranges.Serious.InFen,
            _ => _ranges.VerySerious.InFen,
        };

        private ValueList<FactKey> MissingOf(Way[] ways)
        {
            bool three = Changes(ways, static way => way with { Three = false });
            return ValueList.OfPresent<FactKey>(
            [
                three && _facts.HasPlace.IsUnknown ? EnforcementKeys.HasPlace : null,
                three && _facts.Staff.IsUnknown ? EnforcementKeys.OffenceStaff : null,
                three && _facts.IsOrganised.IsUnknown ? EnforcementKeys.IsOrganised : null,
                Changes(ways, static way => way with { IsHidden = false }) ? EnforcementKeys.IsHiddenSubject : null,
                Changes(ways, static way => way with { Gravity = default }) ? EnforcementKeys.Gravity : null,
                _facts.IllegalIncome.IsUnknown && Changes(ways, static way => way with { Share = default })
                    ? EnforcementKeys.IllegalIncome
                    : null,
                _facts.Fine.IsUnknown && Changes(ways, static way => way with { Fen = default, Share = default })
                    ? EnforcementKeys.OffenceFine
                    : null,
                Changes(ways, static way => way with { IsMitigated = false }) ? EnforcementKeys.IsMitigated : null,
            ]);
        }

        /// <summary>Whether two ways that are alike but for one part have two verdicts.</summary>
        private bool Changes(Way[] ways, Func<Way, Way> without)
            => ways.GroupBy(without).Any(alike => alike.Select(VerdictOf).Distinct().Count() > 1);
    }
}
