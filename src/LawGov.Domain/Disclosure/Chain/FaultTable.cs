using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Which roles answer for which fault (问题与责任岗位对应表).</summary>
/// <remarks>
/// <see cref="Reading"/> is our reading of local rules, and no law; a bureau with a rule of its own lays it over by <see cref="With"/>.
/// For what grows old, leads nowhere or cannot be opened, no rule was found: there the head and the organ answer alone until the bureau
/// says otherwise.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class FaultTable
{
    private static readonly Basis ReadingOfLocalRules = Basis.Practice(new(
        "对各地谁主管谁负责、谁审核谁负责、谁发布谁负责规定的理解，不是国家规定",
        "a reading of local rules that whoever manages, reviews or publishes answers for it; no national text"));

    private FaultTable(ValueList<FaultDuty> duties) => Duties = duties;

    /// <summary>The reading of local rules (对地方规定的理解), on the basis of practice.</summary>
    public static FaultTable Reading { get; } = new(
    [
        Read(DisclosureFault.Untrue, ChainRole.Originator, ChainRole.Signer),
        Read(DisclosureFault.Incomplete, ChainRole.Originator, ChainRole.Signer),
        Read(DisclosureFault.Late, ChainRole.Publisher),
        Read(DisclosureFault.Outdated),
        Read(DisclosureFault.Secret, ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer),
        Read(DisclosureFault.PersonalData, ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer),
        Read(DisclosureFault.UnlawfulContent, ChainRole.Reviewer, ChainRole.Signer),
        Read(DisclosureFault.WrongChannel, ChainRole.Publisher),
        Read(DisclosureFault.BrokenLink),
        Read(DisclosureFault.NotAccessible),
    ]);

    /// <summary>One entry for each fault, in the order of the faults.</summary>
    public ValueList<FaultDuty> Duties { get; }

    /// <summary>Gets which roles answer for a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault, or it is unstated.</exception>
    public FaultDuty this[DisclosureFault fault] => Duties[(int)fault.Stated(nameof(fault)) - 1];

    /// <summary>Lays a bureau's own rules over entries of the table.</summary>
    /// <param name="duties">One for each fault that is to change.</param>
    /// <returns>A new table; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">An entry is missing, or two are of one fault.</exception>
    public FaultTable With(params ReadOnlySpan<FaultDuty> duties)
    {
        var laid = Duties.AsSpan().ToArray();
        var seen = new HashSet<DisclosureFault>();
        foreach (var duty in duties)
        {
            var fault = Guard.Against.Null(duty, nameof(duties)).Fault;
            if (!seen.Add(fault)) { throw new ArgumentException($"Expected one entry a fault; two are of {fault}.", nameof(duties)); }

            laid[(int)fault - 1] = duty;
        }

        return new(ValueList.Create(laid));
    }

    private static FaultDuty Read(DisclosureFault fault, params ReadOnlySpan<ChainRole> roles)
        => new(fault, ValueList.Create(roles), ReadingOfLocalRules);
}
