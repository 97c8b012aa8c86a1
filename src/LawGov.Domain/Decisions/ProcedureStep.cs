using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Decisions.StepOutcome;

namespace LawGov.Domain.Decisions;

/// <summary>One step of a decision's procedure as its file records it (程序环节记录); steps repeat.</summary>
/// <remarks>A kind that is listed once or more is taken to be listed as a whole; of one that is not listed nothing is stated, unless the
/// file's list is complete.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ProcedureStep
{
    private readonly int _round = 1;
    private readonly Fact<StepOutcome> _outcome;
    private readonly Fact<string> _reason;
    private readonly Fact<LocalDate> _papers;
    private readonly Fact<LocalDate> _wanted;
    private readonly Fact<LocalDate> _listPublished;

    /// <summary>Records a step.</summary>
    /// <param name="kind">Which it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ProcedureStep(ProcedureStepKind kind) => Kind = Guard.Against.Undeclared(kind);

    /// <summary>Which it is.</summary>
    public ProcedureStepKind Kind { get; }

    /// <summary>Which time (轮次), 1 or more: a second call for comments is round 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Round { get => _round; init => _round = Guard.Against.OutsideOf(value, 1, 1_000, nameof(Round)); }

    /// <summary>What it was about, or in which form (主题、方式).</summary>
    public Fact<string> Subject { get; init; }

    /// <summary>Who did it (实施单位).</summary>
    public Fact<string> By { get; init; }

    /// <summary>Its document or meeting number (文号、会议届次).</summary>
    public Fact<string> Document { get; init; }

    /// <summary>When it was done (日期); of a period its first day.</summary>
    public StepDay On { get; init; }

    /// <summary>The last day of a period (截止日期), included, of a call for comments as it was announced.</summary>
    public StepDay Through { get; init; }

    /// <summary>What came of it (结论).</summary>
    /// <exception cref="ArgumentException">No such step ends so, or there is no such outcome.</exception>
    public Fact<StepOutcome> Outcome
    {
        get => _outcome;
        init => _outcome = !value.Declared(nameof(Outcome)).Known(out var outcome) || Fits(Kind, outcome)
            ? value
            : throw new ArgumentException($"Expected an outcome of {Kind}, not {outcome}.", nameof(Outcome));
    }

    /// <summary>When the papers were complete (送审材料齐备之日), of a review; when they were delivered to the participants (材料送达之日), of a
    /// hearing; none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Papers { get => _papers; init => _papers = value.OfIso(nameof(Papers)); }

    /// <summary>By which day the reviewer's opinion was wanted (要求提出意见之日); none where no day was set.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Wanted { get => _wanted; init => _wanted = value.OfIso(nameof(Wanted)); }

    /// <summary>When the list of participants of a hearing was published (听证参加人名单公布之日); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ListPublished { get => _listPublished; init => _listPublished = value.OfIso(nameof(ListPublished)); }

    /// <summary>How many seats a hearing had (听证席位数); no text sets a least number.</summary>
    public Fact<int> Seats { get; init; }

    /// <summary>When one could sign up for a hearing (报名时间), in words.</summary>
    public Fact<string> SignUp { get; init; }

    /// <summary>Why a call for comments is shorter than usual (缩短期限的理由), or why the head decided against the majority
    /// (作出与多数人意见不一致的决定的理由); none where no reason was given.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Reason { get => _reason; init => _reason = value.NotBlank(nameof(Reason)); }

    /// <summary>Whether that reason stands in the call itself (理由是否在征求意见时说明).</summary>
    public Fact<bool> IsReasonInCall { get; init; }

    /// <summary>Whether the head of the organ spoke last (行政首长是否最后发表意见).</summary>
    public Fact<bool> HeadSpokeLast { get; init; }

    /// <summary>Whether other views were entered in the record (不同意见是否如实载明); none where there were none.</summary>
    public Fact<bool> DissentRecorded { get; init; }

    /// <summary>Whether the head decided against the majority (是否作出与多数人意见不一致的决定).</summary>
    public Fact<bool> AgainstMajority { get; init; }

    /// <summary>Whether the publication explains what use was made of views (公布时是否说明意见采纳情况).</summary>
    public Fact<bool> ViewsExplained { get; init; }

    /// <summary>Whether a post-evaluation was made by who did the main assessment before the decision (是否由承担主要评估工作的单位实施).</summary>
    public Fact<bool> ByMainAssessor { get; init; }

    /// <summary>Returns the kind, the round, the days and the outcome, the same in every culture.</summary>
    public override string ToString() => $"{Kind} {InvariantText.Of(Round)}: {On}, {Through}, {Outcome}";

    private static bool Fits(ProcedureStepKind kind, StepOutcome outcome) => outcome switch
    {
        Controllable or NotControllable => kind == ProcedureStepKind.RiskAssessment,
        Lawful or Unlawful or OpinionsOnly => kind == ProcedureStepKind.LegalityReview,
        Conforms or Excepted or DoesNotConform => kind == ProcedureStepKind.FairCompetitionReview,
        Adopted or NotAdopted => kind == ProcedureStepKind.CollectiveDiscussion,
        _ => true,
    };
}
