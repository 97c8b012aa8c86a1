using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Who holds which role in publishing through one channel (谁主管谁负责、谁审核谁负责、谁发布谁负责).</summary>
/// <remarks>Made by <see cref="DisclosureChains.Build"/>. Posts hold the roles; who was in a post on a day stands in a register of posts,
/// and is never guessed.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DisclosureChain
{
    private static readonly ValueList<ChainRole> AllRoles = [
        ChainRole.Originator,
        ChainRole.Reviewer,
        ChainRole.Signer,
        ChainRole.Publisher,
        ChainRole.Head
    ];

    private static readonly MessageTemplate OnePost = new(
        "{role}（{duty}）：{on}由{post}承担，{held}；对应依据：{basis}；指定依据：{given}",
        "{role} ({duty}): held on {on} by {post}, {held}; answers by: {basis}; given by: {given}");

    private static readonly MessageTemplate SeveralPosts = new(
        "{role}（{duty}）：{on}同时由{posts}承担，未予认定；对应依据：{basis}",
        "{role} ({duty}): given on {on} to {posts} at once, and none is picked; answers by: {basis}");

    private static readonly MessageTemplate NoPost = new(
        "{role}（{duty}）：{on}未明确责任岗位；对应依据：{basis}",
        "{role} ({duty}): no post holds it on {on}; answers by: {basis}");

    private static readonly MessageTemplate InPost = new("当日在任{person}", "{person} in post");
    private static readonly MessageTemplate StandIn = new("当日由{person}代行职责（{kind}）", "{person} standing in ({kind})");
    private static readonly MessageTemplate Absent = new("当日{person}缺席，未载明由何人代行", "{person} absent, with nobody recorded as standing in");
    private static readonly MessageTemplate Together = new("当日由{person}同任", "{person} together");
    private static readonly Bilingual Vacant = new("当日空缺", "vacant");
    private static readonly Bilingual Conflict = new("当日不止一人任职，未予认定", "with more than one person in it, and none is picked");
    private static readonly Bilingual PersonUnknown = new("未载明何人任职", "with nobody stated to be in it");

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
    /// <param name="posts">Who was in which post.</param>
    /// <param name="table">Which roles answer for which fault; <see cref="FaultTable.Reading"/> where none is supplied.</param>
    /// <exception cref="ArgumentNullException">There is no register of posts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault, or it is unstated.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public FaultTrace Trace(DisclosureFault fault, LocalDate on, PostRegister posts, FaultTable? table = null)
    {
        fault.Stated(nameof(fault));
        on.OfIso(nameof(on));
        Guard.Against.Null(posts);
        var duty = (table ?? FaultTable.Reading)[fault];
        return new(
            fault,
            on,
            Channel,
            Organ,
            duty.Roles.Append(ChainRole.Head).Select(role => AnswerOf(role, on, posts, duty.Basis)).ToValueList());
    }

    /// <summary>Returns the organ and the channel.</summary>
    public override string ToString() => $"{Organ} {Channel}";

    private FaultAnswer AnswerOf(ChainRole role, LocalDate on, PostRegister register, Basis basis)
    {
        var given = Assignments.Where(assignment => assignment.Role == role && assignment.Span.Contains(on)).ToValueList();
        var posts = given.Select(assignment => assignment.Post).Distinct().Order().ToValueList();
        (string, object)[] about = [("role", role.Name()), ("duty", role.AnswersFor()), ("on", on), ("basis", basis)];
        if (posts.IsEmpty) { return new(role, HoldingState.None, given, PostId.None, PersonId.None, basis, NoPost.With(about)); }

        if (posts.Count > 1)
        {
            return new(
                role,
                HoldingState.Conflict,
                given,
                PostId.None,
                PersonId.None,
                basis,
                SeveralPosts.With([.. about, ("posts", NameList.Of(posts))]));
        }

        var held = register.On(posts[0], on);
        return new(role, held.State, given, posts[0], held.Person, basis, OnePost.With(
            [.. about, ("post", posts[0].ToString()), ("held", Say(held)), ("given", given[0].Basis)]));
    }

    private static IBilingualText Say(Occupancy held) => held.State switch
    {
        HoldingState.InPost => InPost.With(("person", held.Person.ToString())),
        HoldingState.StandIn => StandIn.With(("person", held.Person.ToString()), ("kind", held.StandIns[0].Kind.Name())),
        HoldingState.Absent => Absent.With(("person", NameList.Of(held.Persons))),
        HoldingState.Joint => Together.With(("person", NameList.Of(held.Persons))),
        HoldingState.Vacant => Vacant,
        HoldingState.Conflict => Conflict,
        _ => PersonUnknown,
    };
}
