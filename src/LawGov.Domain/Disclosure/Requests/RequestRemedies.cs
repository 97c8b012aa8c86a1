using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Which remedies there are against a reply or a silence, and in which order (救济途径), by its day.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestRemedies : IBilingualText
{
    private static readonly MessageTemplate Text = new("{order}（{basis}）", "{order} ({basis})");
    private static readonly Bilingual Open = new("救济途径未经确认", "which remedies there are is not confirmed");

    private RequestRemedies(RemedyOrder? order, Basis? basis) => (Order, Basis) = (order, basis);

    /// <summary>In which order; null where the law of the day does not settle it.</summary>
    public RemedyOrder? Order { get; }

    /// <summary>What says so; null where nothing does.</summary>
    public Basis? Basis { get; }

    /// <summary>Says which remedies there are against a reply.</summary>
    /// <remarks>A refusal in part counts as a refusal. An answer that nothing is held, or that it is not for this organ, is none.</remarks>
    /// <param name="outcome">What the reply says.</param>
    /// <param name="on">The day of the reply.</param>
    /// <param name="law">The law that is applied.</param>
    /// <exception cref="ArgumentException">There is no such outcome, no law, or the day is not of the ISO calendar.</exception>
    public static RequestRemedies Against(RequestOutcome outcome, LocalDate on, LawBook law)
    {
        Guard.Against.Null(law);
        on.OfIso(nameof(on));
        if (Guard.Against.Undeclared(outcome).IsRefusal()) { return Of(law.On(DisclosureLaw.RefusalRemedy, on)); }

        if (outcome == RequestOutcome.Unstated || law.On(DisclosureLaw.GoverningText, on).State != Selection.InForce)
        {
            return new(null, null);
        }

        var shut = law.On(DisclosureLaw.RepliesNotDocketed, on);
        return shut.State == Selection.Unsettled ? new(null, shut.Basis)
            : shut.InForce(out var outcomes, out var basis) && outcomes.Has(outcome) ? new(RemedyOrder.ReconsiderationOnly, basis)
            : new(RemedyOrder.Either, null);
    }

    /// <summary>Says which remedies there are where no reply comes in time.</summary>
    /// <param name="on">The day after the last day to reply.</param>
    /// <param name="law">The law that is applied.</param>
    /// <exception cref="ArgumentException">There is no law, or the day is not of the ISO calendar.</exception>
    public static RequestRemedies AgainstSilence(LocalDate on, LawBook law)
        => Of(Guard.Against.Null(law).On(DisclosureLaw.SilenceRemedy, on.OfIso(nameof(on))));

    /// <summary>Returns the order, and what says so.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => Order is not { } order ? Open.ToText(language)
        : Basis is null ? order.Name().ToText(language)
        : Text.With(("order", order.Name()), ("basis", Basis)).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static RequestRemedies Of(Selected<RemedyOrder> law)
        => law.InForce(out var order, out var basis) ? new(order, basis) : new(null, law.Basis);
}
