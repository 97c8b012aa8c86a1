using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Findings.Verdict;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was the yearly report on open government information submitted and published in time (年度报告按期提交并公布)?</summary>
internal static class DisclosureReportInTime
{
    private const int NotDone = 3;

    private static readonly MessageTemplate Head = new("{year}年度报告应当于{due}前公布", "report of {year}, to be published before {due}");
    private static readonly MessageTemplate OneLimit = new(
        "{year}年度报告应当于{due}前提交并公布{found}",
        "report of {year}, to be submitted and published before {due}{found}");
    private static readonly MessageTemplate TwoLimits = new(
        "{year}年度报告应当于{due}前提交，于{then}前公布{found}",
        "report of {year}, to be submitted before {due} and published before {then}{found}");
    private static readonly MessageTemplate TooEarly = new(
        "{day}早于{year}年度终了，日期或者年度必有一误",
        "{day} is before the end of {year}: either the date or the year is wrong");
    private static readonly Bilingual Submit = new("提交", "submitted");
    private static readonly Bilingual Publish = new("公布", "published");

    internal static Rule<DisclosureReportFacts> Rule { get; } = new(
        "DISC-19",
        new("政府信息公开工作年度报告按期提交并公布", "The yearly report on open government information is submitted and published in time"),
        new(
            "2019年度以后，县级以上政府部门应当在次年1月31日前向本级政府信息公开工作主管部门提交并向社会公布，两项均按期的为符合，一项逾期的为不符合；县级以上政府的报告应当在次年3月31日前公布。2018年度以前，各级行政机关应当在次年3月31日前公布。"
                + "当日提交、公布的，因“前”没有定义，未能判定；届满日为休息日的不顺延。2019年度以后是否适用于乡镇，未经确认。不适用于党委工作部门，学校、党委和其他单位是否适用未经确认；上级规定的更早期限由使用者提供。",
            "Since the report of 2019 departments of governments from county level up submit it to the department in charge and publish "
                + "it, both before 31 January of the next year: met where both were in time, breached where one was late; the report of a "
                + "government from county level up is published before 31 March. Through the report of 2018 every organ published before "
                + "31 March. On that day itself undetermined, since \"before\" is not defined; a last day off does not move. Whether it "
                + "applies to townships since the report of 2019 is not confirmed. Does not apply to departments of Party committees; "
                + "whether it applies to schools, Party committees and other bodies is not confirmed. Earlier dates of superiors are "
                + "supplied by the caller."),
        (c, facts) => c.NotYet(new LocalDate(facts.Year, 12, 31), new("报告年度最后一日", "the last day of the year reported on"))
            ?? c.Applies(facts.Body)
            ?? c.InForce(PublicationBy(facts), LawDay(facts), DisclosureKeys.ReportLimit, out var due, out var basis)
            ?? Judge(c, facts, new(Publish, facts.Published, DisclosureKeys.ReportPublished, On(due, facts), basis)))
    {
        Provisions =
        [
            .. DisclosureLaw.ReportOfDepartment.Provisions,
            .. DisclosureLaw.ReportOfGovernment.Provisions.Where(each => !DisclosureLaw.ReportOfDepartment.Provisions.Contains(each)),
        ],
        AppliesTo = new(
            new("年度报告期限的规定", "the limit for the yearly report"),
            DisclosureKeys.Body,
            to: [Government, Department, Township],
            notTo: [PartyDepartment]),
        Asks =
        [
            DisclosureKeys.Body,
            DisclosureKeys.ReportLimit,
            DisclosureKeys.ReportSubmitted,
            DisclosureKeys.ReportPublished,
            DisclosureKeys.ReportYear,
            DisclosureKeys.BeforeIncludesTheDay,
        ],
    };

    /// <summary>The day that selects the law: the first on which a report of the year can be due.</summary>
    private static LocalDate LawDay(DisclosureReportFacts facts) => new(facts.Year + 1, 1, 31);

    private static LocalDate On(AnnualDate due, DisclosureReportFacts facts) => due.InYear(facts.Year + 1);

    private static LawParameter<AnnualDate> PublicationBy(DisclosureReportFacts facts) => facts.Body.ValueOr(default) switch
    {
        Department => DisclosureLaw.ReportOfDepartment,
        Government => DisclosureLaw.ReportOfGovernment,
        _ => DisclosureLaw.ReportOfTownship,
    };

    private static Finding Judge(Case c, DisclosureReportFacts facts, Act publication)
    {
        var (parameter, day) = (DisclosureLaw.SubmissionOfDepartment, LawDay(facts));
        bool isSubmitted = facts.Body.ValueOr(default) == Department
            && c.Context.Law.On(parameter, day).State is Selection.InForce or Selection.Unsettled;
        if (!isSubmitted)
        {
            var head = Head.With(("year", Digits.Year(facts.Year)), ("due", publication.Due));
            return Contradiction(c, facts, publication)
                ?? c.Due(publication.Window, head, Publish, publication.Done, publication.Key, publication.Basis);
        }

        return c.InForce(parameter, day, DisclosureKeys.ReportLimit, out var due, out var basis)
            ?? Both(c, facts, new(Submit, facts.Submitted, DisclosureKeys.ReportSubmitted, On(due, facts), basis), publication);
    }

    /// <summary>A day within the year reported on; not told where the other act is late whatever the year.</summary>
    private static Finding? Contradiction(Case c, DisclosureReportFacts facts, in Act act)
        => act.Done.Known(out var day) && day <= c.AsOf && day.Year <= facts.Year
            ? c.Undetermined(
                TooEarly.With(("day", day), ("year", Digits.Year(facts.Year))), act.Key, DisclosureKeys.ReportYear)
            : null;

    /// <summary>Both acts as one: late with one of them, in time with both.</summary>
    private static Finding Both(Case c, DisclosureReportFacts facts, in Act submission, in Act publication)
    {
        var (one, other) = (submission.Verdict(c.AsOf), publication.Verdict(c.AsOf));
        bool isLate = one == Breached || other == Breached;
        if (!isLate && (Contradiction(c, facts, submission) ?? Contradiction(c, facts, publication)) is { } wrong) { return wrong; }

        var year = ("year", (object)Digits.Year(facts.Year));
        var found = ("found", (object)new Found(submission, publication, c.AsOf));
        var because = submission.Due == publication.Due
            ? OneLimit.With(year, ("due", publication.Due), found)
            : TwoLimits.With(year, ("due", submission.Due), ("then", publication.Due), found);
        if (isLate)
        {
            return one == other && submission.Basis != publication.Basis
                ? Make(Breached, [submission.Basis, publication.Basis])
                : c.Breached(because, one == Breached ? submission.Basis : publication.Basis);
        }

        bool needsOne = !IsBeside(c.AsOf, submission, publication, other), needsOther = !IsBeside(c.AsOf, publication, submission, one);
        FactKey? submitted = needsOne && submission.Done.IsUnknown ? submission.Key : null;
        FactKey? published = needsOther && publication.Done.IsUnknown ? publication.Key : null;
        FactKey? before = (needsOne && submission.DependsOnBefore(c.AsOf)) || (needsOther && publication.DependsOnBefore(c.AsOf))
            ? DisclosureKeys.BeforeIncludesTheDay : null;
        return submitted is not null || published is not null || before is not null ? c.Undetermined(because, submitted, published, before)
            : one == Pending || other == Pending ? c.Pending(because)
            : submission.Basis == publication.Basis ? c.Met(because, publication.Basis)
            : Make(Met, [submission.Basis, publication.Basis]);

        Finding Make(Verdict verdict, ValueList<Basis> bases)
            => new(c.Rule, c.Subject, verdict, Certainty.Final, because, bases, default, null);
    }

    /// <summary>Whether a day that is not stated changes nothing beside another act that is known not to be done.</summary>
    /// <remarks>While nothing can be late yet, both are pending whatever the first is. On the day of which it is not settled whether it is
    /// in time, the act not done is pending or late, and that alone decides: where it is pending the first cannot be late either.</remarks>
    private static bool IsBeside(LocalDate asOf, in Act act, in Act other, Verdict verdictOfOther)
        => act.Done.IsUnknown
        && other.Rank(asOf) == NotDone
        && (asOf < act.Due || (verdictOfOther == Undetermined && asOf == act.Due));

    /// <summary>Submission or publication: its limit, its day, and what sets the limit.</summary>
    private readonly record struct Act(Bilingual Name, Fact<LocalDate> Done, FactKey Key, LocalDate Due, Basis Basis)
    {
        /// <summary>No text says whether 前 includes the day itself.</summary>
        internal DueWindow Window => DueWindow.Through(Due.PlusDays(-1), Due, DisclosureKeys.BeforeIncludesTheDay);

        internal Verdict Verdict(LocalDate asOf) => Case.VerdictOf(Window, Done, asOf);

        /// <summary>Whether it changes with what 前 includes: the day is that of the limit, or may be.</summary>
        internal bool DependsOnBefore(LocalDate asOf) => Verdict(asOf) == Undetermined && (!Done.IsUnknown || asOf >= Due);

        /// <summary>Done on a day that is settled, not stated, done on the day that is not, known not to be done.</summary>
        internal int Rank(LocalDate asOf)
            => Done.IsUnknown ? 1 : !Done.Known(out var day) || day > asOf ? NotDone : day == Due ? 2 : 0;

        internal Message Sentence(IBilingualText head, LocalDate asOf) => Case.Sentence(Window, head, Name, Done, Key, asOf);
    }

    /// <summary>What is found of both: ；2024年1月20日提交，按期；截至2024年1月25日期限未满.</summary>
    /// <remarks>What is settled is told first, so that what is not needs no name of its own; what is said of both is said once.</remarks>
    private sealed record Found(Act Submission, Act Publication, LocalDate AsOf) : IBilingualText
    {
        private static readonly NoHead Nothing = new(); // the limit was told before

        public string ToText(Language language)
        {
            bool isSwapped = Submission.Rank(AsOf) > Publication.Rank(AsOf);
            var (first, second) = isSwapped ? (Publication, Submission) : (Submission, Publication);
            string one = first.Sentence(Nothing, AsOf).ToText(language), other = second.Sentence(Nothing, AsOf).ToText(language);
            return one == other ? one : one + other;
        }

        private sealed class NoHead : IBilingualText
        {
            public string ToText(Language language) => "";
        }
    }
}
