using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Is a claim handled by the procedure of its kind (申诉求决事项分类办理)?</summary>
internal static class ClaimRoutedByKind
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly MessageTemplate Right = new(
        "{received}收到的信访事项为{kind}，按该程序办理", "received on {received}: {kind}, handled as such");
    private static readonly MessageTemplate Wrong = new(
        "{received}收到的信访事项为{kind}，实际按{other}办理", "received on {received}: {kind}, handled as {other}");
    private static readonly MessageTemplate NotYet = new(
        "{received}收到的信访事项为{kind}，截至{asOf}尚未办理", "received on {received}: {kind}, not handled by {asOf}");
    private static readonly Bilingual Ways = new("申诉求决类事项分类办理的规定", "the rule on the ways of claims");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-05",
        new("申诉求决类事项按类别办理", "A claim is handled by the procedure of its kind"),
        new(
            "申诉求决类事项分六种情形办理（2022年5月1日起）：法律程序、仲裁、党员申诉复审、行政程序、依法履行或者答复，均不属于的才按信访程序出具意见书。实际办理方式与事项类别不一致的为不符合；尚未办理的为未到期限；建议意见、检举控告不" +
                "适用，转送、交办而不属于职权范围的，以及此前已有复核意见、没有受理的，也不适用。",
            "Claims go six ways (since 2022-05-01): legal procedures, arbitration, Party appeals, administrative procedures, " +
                "performance or answer, and only where none of these fits the petition procedure with its written opinion. " +
                "Breached where a claim was handled as another kind; pending while it is not handled; suggestions and accusations " +
                "are not asked about, nor is what was transferred and is another body's, or was re-reviewed before and not " +
                "accepted again."),
        static (c, facts) => DisputeCases.Petition(
                c, facts.Body, facts.Received, DisputeKeys.Received, Receiving, DisputeLaw.Routing, out var on, out _, out var basis)
            ?? DisputeCases.OfAnother(c, facts, Ways)
            ?? DisputeCases.OfKind(
                c,
                facts.Kind,
                Ways,
                PetitionKind.Judicial,
                PetitionKind.Arbitration,
                PetitionKind.PartyAppeal,
                PetitionKind.Administrative,
                PetitionKind.DutyRequest,
                PetitionKind.Claim)
            ?? (facts.Kind.ValueOr(default) == PetitionKind.Claim ? DisputeCases.EndedBefore(c, facts, Ways) : null)
            ?? Judge(c, facts.Kind.ValueOr(default), facts.HandledAs, on, basis))
    {
        Provisions = DisputeLaw.Routing.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.Kind, DisputeKeys.HandledAs],
    };

    private static Finding Judge(Case c, PetitionKind kind, Fact<PetitionKind> handled, LocalDate on, Basis basis)
    {
        (string, object) received = ("received", on), named = ("kind", kind.Name());
        return !handled.Known(out var other)
            ? handled.IsUnknown ? c.Missing(DisputeKeys.HandledAs) : c.Pending(NotYet.With(received, named, ("asOf", c.AsOf)))
            : other == kind ? c.Met(Right.With(received, named), basis)
            : c.Breached(Wrong.With(received, named, ("other", other.Name())), basis);
    }
}
