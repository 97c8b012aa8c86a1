using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Who holds which role in publishing through one channel (谁主管谁负责、谁审核谁负责、谁发布谁负责).</summary>
/// <remarks>Made by <see cref="DisclosureChains.Build"/>. Posts hold the roles; who was in a post on a day is asked of the caller, and never guessed.</remarks>
public sealed class DisclosureChain
{
    private static readonly ValueList<ChainRole> AllRoles = [ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Publisher, ChainRole.Head];

    private static readonly MessageTemplate InPost = new(
        "{role}（{duty}）：{on}由{post}承担，当日在岗{person}；对应依据：{basis}；指定依据：{given}",
        "{role} ({duty}): held on {on} by {post}, {person} in post; answers by: {basis}; given by: {given}");

    private static readonly MessageTemplate NobodyInPost = new(
        "{role}（{duty}）：{on}由{post}承担，{holding}；对应依据：{basis}；指定依据：{given}",
        "{role} ({duty}): held on {on} by {post}, {holding}; answers by: {basis}; given by: {given}");

    private static readonly MessageTemplate SeveralPosts = new(
        "{role}（{duty}）：{on}由{posts}等{count}个岗位承担，不能确定；对应依据：{basis}",
        "{role} ({duty}): on {on} given to {count} posts, {posts}: which of them is open; answers by: {basis}");

    private static readonly MessageTemplate NoPost = new(
        "{role}（{duty}）：{on}{holding}；对应依据：{basis}",
        "{role} ({duty}): on {on} {holding}; answers by: {basis}");

    internal DisclosureChain(UnitId organ, string channel, ValueList<ChainAssignment> assignments)
    {
        Organ = organ;
        Channel = channel;
        Assignments = assignments;
    }

    /// <summary>The organ, which answers outward.</summary>
    public UnitId Organ { get; }

    /// <summary>The channel.</summary>
    public string Channel { get; }

    /// <summary>Who holds which role and when, in the order of the rows.</summary>
    public ValueList<ChainAssignment> Assignments { get; }

    /// <summary>Lists the roles that no post holds on a day, in the order of the work, the head last.</summary>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ValueList<ChainRole> NotHeld(LocalDate on)
    {
        on.OfIso(nameof(on));
        return AllRoles.Where(role => !Assignments.Any(given => given.Role == role && given.Span.Contains(on))).ToValueList();
    }

    /// <summary>Traces a fault to all roles that answer for it and to who held them on the day.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="on">The day of the act, such as that of publication.</param>
    /// <param name="personOf">Who was in a post on a day; none where it was vacant, unknown where nobody knows.</param>
    /// <param name="table">Which roles answer for which fault; <see cref="FaultTable.Reading"/> where none is handed in.</param>
    /// <exception cref="ArgumentNullException">Nobody can be asked who was in post.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault, or it is unstated.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public FaultTrace Trace(DisclosureFault fault, LocalDate on, Func<PostId, LocalDate, Fact<PersonId>> personOf, FaultTable? table = null)
    {
        fault.Stated(nameof(fault));
        on.OfIso(nameof(on));
        Guard.Against.Null(personOf);
        var duty = (table ?? FaultTable.Reading)[fault];
        return new(fault, on, Channel, Organ, duty.Roles.Append(ChainRole.Head).Select(role => AnswerOf(role, on, personOf, duty.Basis)).ToValueList());
    }

    /// <summary>Returns the organ and the channel.</summary>
    public override string ToString() => $"{Organ} {Channel}";

    private FaultAnswer AnswerOf(ChainRole role, LocalDate on, Func<PostId, LocalDate, Fact<PersonId>> personOf, Basis basis)
    {
        var given = Assignments.Where(assignment => assignment.Role == role && assignment.Span.Contains(on)).ToValueList();
        if (given.IsEmpty)
        {
            return new(role, ChainHolding.Unassigned, given, PersonId.None, basis, NoPost.With(
                ("role", role.Name()), ("duty", role.AnswersFor()), ("on", on), ("holding", ChainHolding.Unassigned.Name()), ("basis", basis)));
        }

        var posts = given.Select(assignment => assignment.Post.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (posts.Count > 1)
        {
            return new(role, ChainHolding.Contested, given, PersonId.None, basis, SeveralPosts.With(
                ("role", role.Name()), ("duty", role.AnswersFor()), ("on", on), ("posts", string.Join('、', posts)), ("count", posts.Count), ("basis", basis)));
        }

        var held = given[0];
        var fact = personOf(held.Post, on);
        bool known = fact.Known(out var person) && !person.IsNone; // a person without a name is not known
        if (known)
        {
            return new(role, ChainHolding.InPost, given, person, basis, InPost.With(
                ("role", role.Name()), ("duty", role.AnswersFor()), ("on", on), ("post", held.Post.ToString()), ("person", person.ToString()), ("basis", basis), ("given", held.Basis)));
        }

        var empty = fact.State == FactState.None ? ChainHolding.Vacant : ChainHolding.PersonUnknown;
        return new(role, empty, given, PersonId.None, basis, NobodyInPost.With(
            ("role", role.Name()), ("duty", role.AnswersFor()), ("on", on), ("post", held.Post.ToString()), ("holding", empty.Name()), ("basis", basis), ("given", held.Basis)));
    }
}
