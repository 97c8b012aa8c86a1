using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>What is known of one penalty case (行政处罚案件), from filing to the archive.</summary>
/// <remarks>What nobody stated stays unknown; what is known not to be, or not done yet, is none. A day after the as-of day has not
/// happened. The day of the decision selects the law of procedure, the day of the act how long it may be punished.
/// A day that is not of the ISO calendar and a label that does not exist are refused by an <see cref="ArgumentException"/>.</remarks>
/// <example><code>
/// new PenaltyCase { Id = new("案1"), Body = BodyKind.Department, Filed = new LocalDate(2026, 3, 2), Decided = Fact&lt;LocalDate&gt;.None }
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PenaltyCase : IFacts, IPartedFacts
{
    /// <inheritdoc/>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Penalty;

    /// <summary>What kind of body imposes the penalty.</summary>
    public Fact<BodyKind> Body { get; init => field = value.Declared(nameof(Body)); }

    /// <summary>By which procedure it is decided (处罚程序).</summary>
    public Fact<PenaltyProcedure> Procedure { get; init => field = value.Declared(nameof(Procedure)); }

    /// <summary>Whether the party is a natural person (公民); an organisation (法人或者其他组织) otherwise.</summary>
    public Fact<bool> NaturalPerson { get; init; }

    /// <summary>The age of a natural person at the time of the act, in full years (周岁), 0–150.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age lies outside its range.</exception>
    public Fact<int> Age { get; init => field = Within(value, nameof(Age)); }

    /// <summary>The day of the act (违法行为发生之日); it selects the law on how long it may be punished.</summary>
    public Fact<LocalDate> Acted { get; init => field = value.OfIso(nameof(Acted)); }

    /// <summary>The day on which an act that continued ended (行为终了之日); none where it did not continue.</summary>
    public Fact<LocalDate> Ended { get; init => field = value.OfIso(nameof(Ended)); }

    /// <summary>Whether the act touches life and health or financial safety and had a harmful result: both are needed.</summary>
    public Fact<bool> Harm { get; init; }

    /// <summary>The day on which the act was discovered (发现之日), not later than that of filing.</summary>
    public Fact<LocalDate> Discovered { get; init => field = value.OfIso(nameof(Discovered)); }

    /// <summary>The day on which the case was filed (立案之日); none where it is known that it was not.</summary>
    public Fact<LocalDate> Filed { get; init => field = value.OfIso(nameof(Filed)); }

    /// <summary>The limit that a rule of the field sets instead of the ninety days (另有规定的办案期限), with its document; none where
    /// there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit has no days.</exception>
    public Fact<OwnRule<TimeLimit>> DecisionLimit { get; init => field = SomeTime(value, nameof(DecisionLimit)); }

    /// <summary>The days on which the limit for the decision does not run (中止), which the caller finds to be lawful; none where
    /// there are none.</summary>
    public Fact<ValueList<Suspension>> Suspensions { get; init; }

    /// <summary>The day of the investigation (调查之日), on which certificates must be valid; none where there was none.</summary>
    public Fact<LocalDate> Investigated { get; init => field = value.OfIso(nameof(Investigated)); }

    /// <summary>All who took part in the investigation as officers (办案人员).</summary>
    public Fact<ValueList<CaseOfficer>> Officers { get; init; }

    /// <summary>Whether the officers showed their certificates (出示执法证件).</summary>
    public Fact<bool> Shown { get; init; }

    /// <summary>The kinds imposed, or proposed before the decision (处罚种类); none where no penalty is imposed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Fact<PenaltyKinds> Penalties { get; init => field = Within(value, nameof(Penalties)); }

    /// <summary>The amount of the fine (罚款数额).</summary>
    public Fact<Money> Fine { get; init; }

    /// <summary>The value of what is confiscated (没收数额、价值).</summary>
    public Fact<Money> Confiscated { get; init; }

    /// <summary>The day on which the party was told of the proposed penalty, its facts, grounds and basis, and of the rights
    /// (事先告知); none where it was not.</summary>
    public Fact<LocalDate> Noticed { get; init => field = value.OfIso(nameof(Noticed)); }

    /// <summary>What the notice lacks (告知缺少的内容); none where it is complete.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown.</exception>
    public Fact<string> NoticeLacks { get; init => field = value.NotBlank(nameof(NoticeLacks)); }

    /// <summary>The day on which the party made a statement (陈述、申辩); none where there was none or the party waived it.</summary>
    public Fact<LocalDate> Answered { get; init => field = value.OfIso(nameof(Answered)); }

    /// <summary>Whether what the party put forward was heard and verified (听取、复核).</summary>
    public Fact<bool> Considered { get; init; }

    /// <summary>Whether the penalty was made heavier because of the statement (因申辩加重).</summary>
    public Fact<bool> Heavier { get; init; }

    /// <summary>From which amount on, itself included, a fine or confiscation is a larger one (较大数额、较大价值): no law says it, a
    /// department or province does.</summary>
    public Fact<OwnRule<Money>> LargeAmount { get; init; }

    /// <summary>Whether a hearing is due because the penalty is another heavier one, or because a law, regulation or rule says
    /// so (其他较重的处罚、其他情形).</summary>
    public Fact<bool> HearingOtherwise { get; init; }

    /// <summary>The day on which the party asked for a hearing (要求听证); none where it did not.</summary>
    public Fact<LocalDate> HearingAsked { get; init => field = value.OfIso(nameof(HearingAsked)); }

    /// <summary>Whether the party expressly waived the hearing (放弃听证) before the time to ask had ended.</summary>
    public Fact<bool> HearingWaived { get; init; }

    /// <summary>The day on which the party was told of time and place of the hearing (听证通知); none where it was not.</summary>
    public Fact<LocalDate> HearingNotified { get; init => field = value.OfIso(nameof(HearingNotified)); }

    /// <summary>The day of the hearing (举行听证); none where there was none.</summary>
    public Fact<LocalDate> HearingHeld { get; init => field = value.OfIso(nameof(HearingHeld)); }

    /// <summary>Whether the host of the hearing is one of those who investigated (主持人为本案调查人员).</summary>
    public Fact<bool> HostInvolved { get; init; }

    /// <summary>Whether a record of the hearing was made (听证笔录).</summary>
    public Fact<bool> HearingRecorded { get; init; }

    /// <summary>What makes a legality review or a collective discussion due (案件类别); none where nothing does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public Fact<CaseClasses> Classes { get; init => field = Within(value, nameof(Classes)); }

    /// <summary>The day on which the legality review was done (法制审核); none where there was none.</summary>
    public Fact<LocalDate> Reviewed { get; init => field = value.OfIso(nameof(Reviewed)); }

    /// <summary>Whether the legality review was passed (审核通过).</summary>
    public Fact<bool> ReviewPassed { get; init; }

    /// <summary>The day on which the responsible persons discussed the case (集体讨论); none where they did not.</summary>
    public Fact<LocalDate> Discussed { get; init => field = value.OfIso(nameof(Discussed)); }

    /// <summary>The day of the decision (作出决定之日), which selects the law of procedure; none where it is not made yet.</summary>
    public Fact<LocalDate> Decided { get; init => field = value.OfIso(nameof(Decided)); }

    /// <summary>Whether the party was present when the decision was announced (在场), and hence received it on the spot.</summary>
    public Fact<bool> Present { get; init; }

    /// <summary>The day on which the party received the decision (送达); none where it did not.</summary>
    public Fact<LocalDate> Served { get; init => field = value.OfIso(nameof(Served)); }

    /// <summary>The day on which the fine was paid in full (缴清); none where it was not.</summary>
    public Fact<LocalDate> Paid { get; init => field = value.OfIso(nameof(Paid)); }

    /// <summary>The last day to which the body let payment be deferred or split (延期、分期缴纳); none where it did not.</summary>
    public Fact<LocalDate> DeferredTo { get; init => field = value.OfIso(nameof(DeferredTo)); }

    /// <summary>The days of administrative review or suit (复议、诉讼期间), for which no late fee is counted; none where there were
    /// none.</summary>
    public Fact<ValueList<DateSpan>> Remedies { get; init; }

    /// <summary>The late fee charged (加处罚款); none where none was.</summary>
    public Fact<Money> LateFeeCharged { get; init; }

    /// <summary>Whether the fine was collected on the spot (当场收缴).</summary>
    public Fact<bool> CashCollected { get; init; }

    /// <summary>Whether it could hardly be collected later (事后难以执行), or the party in a remote place asked to pay on the spot
    /// (交通不便地区).</summary>
    public Fact<bool> HardToCollect { get; init; }

    /// <summary>Whether the decision has a certain social effect and must be published (应当公开).</summary>
    public Fact<bool> Publishable { get; init; }

    /// <summary>The day on which the decision was published (公开); none where it was not.</summary>
    public Fact<LocalDate> Published { get; init => field = value.OfIso(nameof(Published)); }

    /// <summary>The day on which the decision was changed, revoked, or found unlawful or invalid (变更、撤销、确认违法或者无效); none where it
    /// was not.</summary>
    public Fact<LocalDate> Changed { get; init => field = value.OfIso(nameof(Changed)); }

    /// <summary>The day on which the published decision was withdrawn, with public reasons (撤回并说明理由); none where it was
    /// not.</summary>
    public Fact<LocalDate> Withdrawn { get; init => field = value.OfIso(nameof(Withdrawn)); }

    /// <summary>Whether the party was ordered to correct the act (责令改正).</summary>
    public Fact<bool> OrderedToCorrect { get; init; }

    /// <summary>Whether the penalty was mitigated (从轻或者减轻).</summary>
    public Fact<bool> Mitigated { get; init; }

    /// <summary>The recorded ground on which no penalty is imposed (不予处罚的理由); none where none is recorded.</summary>
    public Fact<NoPenaltyGround> Ground { get; init => field = value.Declared(nameof(Ground)); }

    /// <summary>Whether the party was educated where no penalty was imposed (教育).</summary>
    public Fact<bool> Educated { get; init; }

    /// <summary>The step of the discretion standard that the decision cites (裁量基准); none where it cites none.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown.</exception>
    public Fact<string> Discretion { get; init => field = value.NotBlank(nameof(Discretion)); }

    /// <summary>The local or internal rule by which a decision cites the discretion standard; where unknown or none, the finding
    /// rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> DiscretionRule { get; init => field = value.NotLaw(nameof(DiscretionRule)); }

    /// <summary>The day on which the papers were archived (归档); none where they were not.</summary>
    public Fact<LocalDate> Archived { get; init => field = value.OfIso(nameof(Archived)); }

    private static Fact<PenaltyKinds> Within(Fact<PenaltyKinds> value, string name)
    {
        Guard.Against.OutsideOf((int)value.ValueOr(PenaltyKinds.None), 0, (int)PenaltyKinds.All, name);
        return value == PenaltyKinds.None ? Fact<PenaltyKinds>.None : value;
    }

    private static Fact<CaseClasses> Within(Fact<CaseClasses> value, string name)
    {
        Guard.Against.OutsideOf((int)value.ValueOr(CaseClasses.None), 0, (int)CaseClasses.All, name);
        return value == CaseClasses.None ? Fact<CaseClasses>.None : value;
    }

    private static Fact<OwnRule<TimeLimit>> SomeTime(Fact<OwnRule<TimeLimit>> value, string name)
        => !value.Known(out var rule) || rule.Value.Amount > 0
            ? value
            : throw new ArgumentOutOfRangeException(name, rule.Value.Amount, "Expected 1 or more.");

    private static Fact<int> Within(Fact<int> value, string name)
    {
        Guard.Against.OutsideOf(value.ValueOr(0), 0, 150, name);
        return value;
    }
}
