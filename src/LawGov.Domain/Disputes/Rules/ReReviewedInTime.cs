using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a request for re-review decided in time (复核按期)?</summary>
internal static class ReReviewedInTime
{
    private static readonly Bilingual Asking = new("收到复核请求", "asked to be re-reviewed");
    private static readonly Bilingual Reviewing = new("提出复核意见", "re-reviewed");
    private static readonly Bilingual Ladder = new("复核程序", "the re-review");
    private static readonly Bilingual Hearing = new("听证", "hearing");
    private static readonly MessageTemplate HearingOpen = new(
        "{from}收到复核请求，期限{limit}，最迟{due}；{day}已超过没有听证的期限，未载明{what}",
        "asked to be re-reviewed on {from}, limit {limit}, due {due}; {day} is past the limit unless there was a hearing; not " +
            "stated: {what}");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-13",
        new("信访复核请求按期提出复核意见", "A request for re-review is decided in time"),
        new(
            "信访人自收到复查意见次日起三十日内请求复核；复核机关、单位自收到请求次日起三十日内提出复核意见，听证所需时间不计算在内。逾期请求的不适用；" +
                "转送、交办而不属于职权范围的（2022年5月1日起），以及此前已有复核意见、没有受理的，也不适用。2022年5月1日起只适用于通过信访程序处理的申诉求决事项；以收到复核请求之日施行的规定为" +
                "准。末日遇节假日比照民法典顺延。",
            "The sender asks for a re-review within thirty days from the day after the review opinion was received; the " +
                "re-reviewing body gives its opinion within thirty days from the day after the request was received, and the time " +
                "of a hearing is not counted. A late request is not asked about, nor what was transferred and is another " +
                "body's (since 2022-05-01), or was re-reviewed before and not accepted again. Since 2022-05-01 only of claims for " +
                "the petition procedure; the text in force on the day of the request decides. A last day off moves by analogy with " +
                "the Civil Code."),
        static (c, facts) => DisputeCases.NotHandled(c, facts, Ladder)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.ReReviewAsked,
                DisputeKeys.ReReviewAsked,
                Asking,
                DisputeLaw.ReReviewLimit,
                out var asked,
                out var limit,
                out var basis)
            ?? DisputeCases.Claims(c, facts.Kind, asked, Ladder)
            ?? DisputeCases.Follows(
                c, facts.ReviewDecided, DisputeKeys.ReviewDecided, facts.ReviewReceived, DisputeKeys.ReviewReceived)
            ?? LadderSteps.Asked(c, facts.ReviewReceived, DisputeKeys.ReviewReceived, asked, DisputeKeys.ReReviewAsked, limit, basis)
            ?? DisputeCases.Follows(c, asked, DisputeKeys.ReReviewAsked, facts.ReReviewDecided, DisputeKeys.ReReviewDecided)
            ?? Judge(c, facts, asked, limit, basis))
    {
        Provisions = DisputeLaw.ReReviewLimit.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.ReReviewAsked,
            DisputeKeys.Kind,
            DisputeKeys.ReviewDecided,
            DisputeKeys.ReviewReceived,
            DisputeKeys.ReReviewDecided,
            DisputeKeys.Hearing,
        ],
    };

    /// <summary>The days of a hearing are not counted; whether there was one matters only where the opinion is late without it.</summary>
    private static Finding Judge(Case c, PetitionCase facts, LocalDate asked, TimeLimit limit, Basis basis)
    {
        var window = DisputeCases.Window(c, asked, limit, basis);
        if (facts.Hearing.Known(out var days) && window.Deadline!.Suspend(new Suspension(days, Hearing, basis)).After is { } after)
        {
            window = DueWindow.Of(after);
        }
        else if (facts.Hearing.IsUnknown && Case.VerdictOf(window, facts.ReReviewDecided, c.AsOf) == Verdict.Breached)
        {
            return c.Undetermined(
                HearingOpen.With(
                    ("from", asked),
                    ("limit", limit),
                    ("due", window.Deadline!.Due),
                    ("day", facts.ReReviewDecided.Known(out var on) && on <= c.AsOf ? on : c.AsOf),
                    ("what", DisputeKeys.Hearing.Name)),
                DisputeKeys.Hearing);
        }

        return DisputeCases.Judge(
            c, window, asked, Asking, limit, Reviewing, facts.ReReviewDecided, DisputeKeys.ReReviewDecided, basis);
    }
}
