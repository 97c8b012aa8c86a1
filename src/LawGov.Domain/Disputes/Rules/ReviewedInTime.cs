using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a request for review decided in time (复查按期)?</summary>
internal static class ReviewedInTime
{
    private static readonly Bilingual Asking = new("收到复查请求", "asked to be reviewed");
    private static readonly Bilingual Reviewing = new("提出复查意见", "reviewed");
    private static readonly Bilingual Ladder = new("复查程序", "the review");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-12",
        new("信访复查请求按期提出复查意见", "A request for review is decided in time"),
        new(
            "信访人自收到书面答复次日起三十日内请求复查；复查机关、单位自收到请求次日起三十日内提出复查意见。逾期请求的，复查程序终结，不适用；" +
                "转送、交办而不属于职权范围的（2022年5月1日起），以及此前已有复核意见、没有受理的，也不适用。2022年5月1日起只适用于通过信访程序处理的申诉求决事项；以收到复查请求之日施行的规定为准。末日" +
                "遇节假日比照民法典顺延。",
            "The sender asks for a review within thirty days from the day after the written answer was received; the reviewing " +
                "body gives its opinion within thirty days from the day after the request was received. A late request ends the " +
                "ladder, and nothing is asked; nor of what was transferred and is another body's (since 2022-05-01), or was " +
                "re-reviewed before and not accepted again. Since 2022-05-01 only of claims for the petition procedure; the " +
                "text in force on the day of the request decides. A last day off moves by analogy with the Civil Code."),
        static (c, facts) => DisputeCases.NotHandled(c, facts, Ladder)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.ReviewAsked,
                DisputeKeys.ReviewAsked,
                Asking,
                DisputeLaw.ReviewLimit,
                out var asked,
                out var limit,
                out var basis)
            ?? DisputeCases.Claims(c, facts.Kind, asked, Ladder)
            ?? DisputeCases.Follows(c, facts.Finished, DisputeKeys.Finished, facts.AnswerReceived, DisputeKeys.AnswerReceived)
            ?? LadderSteps.Asked(c, facts.AnswerReceived, DisputeKeys.AnswerReceived, asked, DisputeKeys.ReviewAsked, limit, basis)
            ?? DisputeCases.Due(
                c,
                asked,
                DisputeKeys.ReviewAsked,
                Asking,
                limit,
                basis,
                Reviewing,
                facts.ReviewDecided,
                DisputeKeys.ReviewDecided))
    {
        Provisions = DisputeLaw.ReviewLimit.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.ReviewAsked,
            DisputeKeys.Kind,
            DisputeKeys.Finished,
            DisputeKeys.AnswerReceived,
            DisputeKeys.ReviewDecided,
        ],
    };
}
