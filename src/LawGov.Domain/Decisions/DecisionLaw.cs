using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Decisions;

/// <summary>The legal figures of decisions (重大行政决策法定参数), by the day of the act; where that is not stated, by the day of the
/// decision.</summary>
/// <remarks>Departments and townships follow the Regulation by reference (Art. 42): a finding on them says so. Rules of provinces are laid
/// over these by the caller.</remarks>
public static partial class DecisionLaw
{
    private static DateSpan Since2019 => DateSpan.From(new(2019, 9, 1)); // a property: fields of two files have no order

    private static DateSpan Since2024 => DateSpan.From(new(2024, 8, 1));

    /// <summary>That major decisions follow a procedure (重大行政决策程序): of its steps the provision of each is cited.</summary>
    public static LawParameter<Bilingual> Procedure { get; } = new(
        "decisions.procedure",
        new("重大行政决策程序的规定", "the procedure for major administrative decisions"),
        new DatedValue<Bilingual>(
            Since2019,
            new("按照程序作出决策", "decisions follow the procedure"),
            Instruments.MajorDecisions2019.Whole.Cite(Application.Direct)));

    /// <summary>Days for which an open call for comments runs in general at least (公开征求意见期限).</summary>
    /// <remarks>Whether the first day counts is not said.</remarks>
    public static LawParameter<int> CommentDays { get; } = new(
        "decisions.comment-days",
        new("公开征求意见期限", "the period for public comments"),
        new DatedValue<int>(Since2019, 30, Cite(15))) { Say = days => TimeLimit.Days(days) };

    /// <summary>Days before a hearing by which its papers reach the participants (听证材料提前送达天数).</summary>
    public static LawParameter<int> HearingPapersDays { get; } = new(
        "decisions.hearing-papers-days",
        new("听证材料提前送达的天数", "the lead time for the papers of a hearing"),
        new DatedValue<int>(Since2019, 7, Instruments.MajorDecisions2019.Article(16).Paragraph(3).Cite(Application.Direct)))
    {
        Say = days => TimeLimit.Days(days),
    };

    /// <summary>Working days that a legality review is given in general at least (合法性审查时间).</summary>
    public static LawParameter<int> ReviewWorkdays { get; } = new(
        "decisions.review-workdays",
        new("合法性审查时间", "the time for a legality review"),
        new DatedValue<int>(Since2019, 7, Instruments.MajorDecisions2019.Article(26).Paragraph(2).Cite(Application.Direct)))
    {
        Say = days => TimeLimit.Workdays(days),
    };

    /// <summary>That a measure which touches operators is not issued without review (未经公平竞争审查不得出台), by the day of issue.</summary>
    /// <remarks>Before 2024-08-01 the review rested on texts that were not read: unsettled from 2016.</remarks>
    public static LawParameter<Bilingual> FairReview { get; } = new(
        "decisions.fair-competition-review",
        new("公平竞争审查的规定", "the duty of fair competition review"),
        DatedValue<Bilingual>.Unsettled(
            DateSpan.Between(new(2016, 1, 1), new(2024, 8, 1)),
            Instruments.FairCompetitionReview2024.Whole.Cite(Application.Unstated)),
        new(
            Since2024,
            new("未经公平竞争审查不得出台", "not issued without review"),
            Instruments.FairCompetitionReview2024.Article(18).Cite(Application.Direct)));

    private static Citation Cite(int article) => Instruments.MajorDecisions2019.Article(article).Cite(Application.Direct);
}
