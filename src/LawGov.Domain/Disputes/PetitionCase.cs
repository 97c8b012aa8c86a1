using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one petition and how it was handled (信访事项事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PetitionCase : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<PetitionChannel> _channel;
    private readonly Fact<PetitionKind> _kind;
    private readonly Fact<PetitionKind> _handledAs;
    private readonly Fact<LocalDate> _received;
    private readonly Fact<LocalDate> _entered;
    private readonly Fact<LocalDate> _told;
    private readonly Fact<LocalDate> _objected;
    private readonly Fact<LocalDate> _agreed;
    private readonly Fact<LocalDate> _returned;
    private readonly Fact<LocalDate> _accepted;
    private readonly Fact<int> _extensionDays;
    private readonly Fact<LocalDate> _finished;
    private readonly Fact<LocalDate> _answerReceived;
    private readonly Fact<LocalDate> _reviewAsked;
    private readonly Fact<LocalDate> _reviewDecided;
    private readonly Fact<LocalDate> _reviewReceived;
    private readonly Fact<LocalDate> _reReviewAsked;
    private readonly Fact<LocalDate> _reReviewDecided;
    private readonly Fact<DateSpan> _hearing;
    private readonly Fact<LocalDate> _answered;
    private readonly Fact<LocalDate> _concludedBefore;

    /// <summary>What the finding is about: the petition, without names.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.Petitions;

    /// <summary>What kind of body handles it.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>By which channel it came (信访渠道).</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<PetitionChannel> Channel { get => _channel; init => _channel = value.Declared(nameof(Channel)); }

    /// <summary>Whether the matter is within the body's own powers (属于本机关、单位职权范围).</summary>
    public Fact<bool> IsOurs { get; init; }

    /// <summary>Whether the sender's name and address are clear (姓名、住址清楚).</summary>
    public Fact<bool> IsReachable { get; init; }

    /// <summary>Of which kind it is (信访事项类别).</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<PetitionKind> Kind { get => _kind; init => _kind = value.Declared(nameof(Kind)); }

    /// <summary>As which kind it was handled in fact (实际办理方式); none where it is not handled yet.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<PetitionKind> HandledAs { get => _handledAs; init => _handledAs = value.Declared(nameof(HandledAs)); }

    /// <summary>The day of receipt (收到信访事项); it selects the law; none where it did not come.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Received { get => _received; init => _received = value.OfIso(nameof(Received)); }

    /// <summary>The day of entry in the petition system (录入信访信息系统); none where it is not entered.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Entered { get => _entered; init => _entered = value.OfIso(nameof(Entered)); }

    /// <summary>The day on which the sender was told in writing (书面告知); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Told { get => _told; init => _told = value.OfIso(nameof(Told)); }

    /// <summary>The day of the objection that the matter is not the body's (提出异议); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Objected { get => _objected; init => _objected = value.OfIso(nameof(Objected)); }

    /// <summary>Whether the objection gives detailed reasons (详细说明理由).</summary>
    public Fact<bool> ObjectionReasons { get; init; }

    /// <summary>The day on which the sending body agreed (核实同意); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Agreed { get => _agreed; init => _agreed = value.OfIso(nameof(Agreed)); }

    /// <summary>The day on which the papers went back (交还相关材料); none where they did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Returned { get => _returned; init => _returned = value.OfIso(nameof(Returned)); }

    /// <summary>The day of acceptance (受理); none where it was not accepted.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Accepted { get => _accepted; init => _accepted = value.OfIso(nameof(Accepted)); }

    /// <summary>By how many days it was extended (延长办理期限), 1–365; none where it was not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> ExtensionDays
    {
        get => _extensionDays;
        init => _extensionDays = DisputeGuards.Within(value, 1, 365, nameof(ExtensionDays));
    }

    /// <summary>Whether the responsible person of the body approved the extension (负责人批准).</summary>
    public Fact<bool> ExtensionApproved { get; init; }

    /// <summary>Whether the sender was told why (告知延期理由).</summary>
    public Fact<bool> ExtensionTold { get; init; }

    /// <summary>The day on which it was finished by a written opinion (办结、出具信访处理意见书); none where it is not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Finished { get => _finished; init => _finished = value.OfIso(nameof(Finished)); }

    /// <summary>Whether the opinion states the claim (投诉请求).</summary>
    public Fact<bool> StatesClaim { get; init; }

    /// <summary>Whether the opinion states facts and reasons (事实和理由).</summary>
    public Fact<bool> StatesFacts { get; init; }

    /// <summary>Whether the opinion states what is decided (处理意见).</summary>
    public Fact<bool> StatesView { get; init; }

    /// <summary>Whether the opinion states the legal basis (法律法规依据).</summary>
    public Fact<bool> StatesBasis { get; init; }

    /// <summary>The day on which the sender received the written answer (收到书面答复); none where it was not received.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> AnswerReceived { get => _answerReceived; init => _answerReceived = value.OfIso(nameof(AnswerReceived)); }

    /// <summary>The day of receipt of the request for review (收到复查请求); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReviewAsked { get => _reviewAsked; init => _reviewAsked = value.OfIso(nameof(ReviewAsked)); }

    /// <summary>The day of the review opinion (复查意见); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReviewDecided { get => _reviewDecided; init => _reviewDecided = value.OfIso(nameof(ReviewDecided)); }

    /// <summary>The day on which the sender received the review opinion (收到复查意见); none where it was not received.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReviewReceived { get => _reviewReceived; init => _reviewReceived = value.OfIso(nameof(ReviewReceived)); }

    /// <summary>The day of receipt of the request for re-review (收到复核请求); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReReviewAsked { get => _reReviewAsked; init => _reReviewAsked = value.OfIso(nameof(ReReviewAsked)); }

    /// <summary>The day of the re-review opinion (复核意见); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReReviewDecided { get => _reReviewDecided; init => _reReviewDecided = value.OfIso(nameof(ReReviewDecided)); }

    /// <summary>The days that a hearing in the re-review took (听证所需时间), which are not counted; none where there was no hearing.</summary>
    /// <exception cref="ArgumentException">It has no days, or no last one.</exception>
    public Fact<DateSpan> Hearing { get => _hearing; init => _hearing = DisputeGuards.Ended(value, nameof(Hearing)); }

    /// <summary>Whether a suggestion is adopted in whole or in part (采纳或者部分采纳).</summary>
    public Fact<bool> IsAdopted { get; init; }

    /// <summary>The day on which the sender of a suggestion was answered (回复); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Answered { get => _answered; init => _answered = value.OfIso(nameof(Answered)); }

    /// <summary>Whether the accusation or anything on it was disclosed or passed on to the accused (透露或者转给被检举、揭发的人员或者单位).</summary>
    public Fact<bool> HandedToAccused { get; init; }

    /// <summary>Whether a handler has a direct interest in the matter or the sender (直接利害关系).</summary>
    public Fact<bool> HasInterest { get; init; }

    /// <summary>Whether that person stood aside (回避).</summary>
    public Fact<bool> Recused { get; init; }

    /// <summary>The day of an earlier re-review opinion on the same facts and reasons (同一事实和理由已有复核意见); none where there is
    /// none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ConcludedBefore { get => _concludedBefore; init => _concludedBefore = value.OfIso(nameof(ConcludedBefore)); }
}
