using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in which post, day by day (任职登记): made of rows of holders and of stand-ins, immutable.</summary>
/// <remarks>
/// Of a post that no row names it is not known who is in it; of one that some row names the other days are a vacancy. A stand-in goes
/// before the holder; of two persons none is picked. A row with a fault is reported by <see cref="Errors"/> and not taken in; the others
/// stand. The order of the rows changes no answer.
/// </remarks>
/// <example><code>
/// var posts = PostRegister.Of([new IncumbentRow { Post = "局长", Person = "张某", Span = DateSpan.From(new(2023, 4, 1)) }]);
/// posts.On(new PostId("局长"), new LocalDate(2023, 6, 30)).Person // 张某
/// </code></example>
public sealed class PostRegister
{
    private static readonly Bilingual IncumbentTable = new("任职", "incumbents");
    private static readonly Bilingual StandInTable = new("代行职务", "stand-ins");

    private static readonly MessageTemplate[] Reasons =
    [
        new("岗位缺失：{value}", "the post is missing: {value}"),
        new("人员缺失：{value}", "the person is missing: {value}"),
        new("日期缺失：{value}", "the days are missing: {value}"),
        new("代行职务方式应为代理、主持工作或者AB角；所填：{value}", "the way of standing in must be acting, in charge or alternate; stated: {value}"),
        new("与前一行日期重叠：{value}", "shares days with an earlier row: {value}"),
        new("任职人不能代行本人职务：{value}", "a holder cannot stand in for himself: {value}"),
    ];

    private readonly Dictionary<PostId, PostTimeline> _posts;

    private PostRegister(
        Incumbency[] incumbencies,
        StandIn[] standIns,
        ValueList<RowError<PostRowFault>> incumbentErrors,
        ValueList<RowError<PostRowFault>> standInErrors)
    {
        Incumbencies = incumbencies.OrderBy(held => held.Post)
            .ThenBy(held => held.Span.Start)
            .ThenBy(held => held.Person)
            .ThenBy(held => held.Span.End ?? LocalDate.MaxIsoValue)
            .ToValueList();
        StandIns = standIns.OrderBy(acted => acted.Post)
            .ThenBy(acted => acted.Span.Start)
            .ThenBy(acted => acted.Person)
            .ThenBy(acted => acted.Span.End ?? LocalDate.MaxIsoValue)
            .ThenBy(acted => acted.Kind).ThenBy(acted => acted.Basis?.Key, StringComparer.Ordinal).ToValueList();
        var held = incumbencies.ToLookup(incumbency => incumbency.Post);
        var acted = standIns.ToLookup(standIn => standIn.Post);
        _posts = held.Select(post => post.Key)
            .Union(acted.Select(post => post.Key))
            .ToDictionary(post => post, post => PostTimeline.Of(held[post], acted[post]));
        (IncumbentErrors, StandInErrors) = (incumbentErrors, standInErrors);
        Errors = [.. incumbentErrors, .. standInErrors];
    }

    /// <summary>The register without rows: of no post is it known who is in it.</summary>
    public static PostRegister Empty { get; } = Of([]);

    /// <summary>Who holds which post, in the order of post and first day.</summary>
    public ValueList<Incumbency> Incumbencies { get; }

    /// <summary>Who stands in, in the order of post and first day.</summary>
    public ValueList<StandIn> StandIns { get; }

    /// <summary>The rows that were wrong, those of holders first, in the order of the rows; the table of each is named.</summary>
    public ValueList<RowError<PostRowFault>> Errors { get; }

    internal ValueList<RowError<PostRowFault>> IncumbentErrors { get; }

    internal ValueList<RowError<PostRowFault>> StandInErrors { get; }

    /// <summary>Makes a register of rows as they stand in a file.</summary>
    /// <param name="incumbents">Who holds which post, in any order.</param>
    /// <param name="standIns">Who stands in, in any order; none where null. A row without basis is taken in.</param>
    /// <exception cref="ArgumentNullException">A row is null, or there are no rows of holders, not even an empty list.</exception>
    public static PostRegister Of(IEnumerable<IncumbentRow> incumbents, IEnumerable<StandInRow>? standIns = null)
    {
        RowCheck<PostRowFault> held = new(
            IncumbentTable,
            static fault => Reasons[(int)fault]), acted = new(StandInTable, static fault => Reasons[(int)fault]);
        var incumbencies = Taken(Guard.Against.Null(incumbents), held);
        var acting = Taken(standIns ?? [], acted);
        var holders = incumbencies.ToLookup(taken => (taken.Value.Post, taken.Value.Person), taken => taken.Value.Span);
        var ofOthers = new List<Taken<StandIn>>();
        foreach (var taken in acting)
        {
            if (!holders[(taken.Value.Post, taken.Value.Person)].Any(span => span.Overlaps(taken.Value.Span))) { ofOthers.Add(taken); }
            // who holds a post on some of the days cannot stand in for himself on them
            else { acted.Note(taken.Row, PostRowFault.SamePerson, taken.Value.Person.ToString()); }
        }

        held.NoteOverlaps(
            incumbencies,
            held => (held.Post, held.Person),
            held => (held.Person.ToString(), held.Span),
            PostRowFault.Overlap);
        acted.NoteOverlaps(
            ofOthers,
            acted => (acted.Post, acted.Person),
            acted => (acted.Person.ToString(), acted.Span),
            PostRowFault.Overlap);
        return new([.. incumbencies.Select(taken => taken.Value)], [.. ofOthers.Select(taken => taken.Value)], held.Errors, acted.Errors);
    }

    /// <summary>Whether a row with a fault is part of a register all the same.</summary>
    /// <param name="fault">The fault.</param>
    public static bool TakesIn(PostRowFault fault) => fault == PostRowFault.Overlap;

    /// <summary>Finds who is in a post on a day.</summary>
    /// <param name="post">The post.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>Not known where no row names the post; vacant where rows name it for other days alone.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Occupancy On(PostId post, LocalDate on) => TimelineOf(post).On(DayKey.Of(on, nameof(on)));

    /// <summary>Lists who is in a post from change to change, vacancies among them.</summary>
    /// <param name="post">The post.</param>
    /// <param name="within">The days; the end may be open.</param>
    /// <returns>Every day of the span, each once: without gaps and overlaps.</returns>
    public Timeline<Occupancy> Over(PostId post, DateSpan within) => within.IsEmpty
        ? Timeline<Occupancy>.Empty
        : Timeline<Occupancy>.Of(
            [
                .. TimelineOf(post).Within(DayRange.Of(within))
                    .Select(stretch => new TimelineEntry<Occupancy>(stretch.Days.ToSpan(), stretch.Value))]);

    /// <summary>Lists the posts in which a person is on a day, as holder or stand-in.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>In order; empty where no row says so.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ValueList<PostId> PostsOf(PersonId person, LocalDate on)
    {
        DayKey.Of(on, nameof(on));
        return Incumbencies.Where(held => held.Person == person && held.Span.Contains(on)).Select(held => held.Post)
            .Concat(StandIns.Where(acted => acted.Person == person && acted.Span.Contains(on)).Select(acted => acted.Post))
            .Distinct().Order().ToValueList();
    }

    internal PostTimeline TimelineOf(PostId post) => _posts.GetValueOrDefault(post, PostTimeline.NotStated);

    private static List<Taken<Incumbency>> Taken(IEnumerable<IncumbentRow> rows, RowCheck<PostRowFault> check)
    {
        var taken = new List<Taken<Incumbency>>();
        foreach (var row in rows)
        {
            Guard.Against.Null(row, "incumbents");
            check.Next(row.Row);
            var (post, person) = Ids(check, row.Post, row.Person);
            check.Fault(row.Span.IsEmpty, PostRowFault.DaysMissing, null);
            if (check.Passes) { taken.Add(new(check.Row, new(post, person, row.Span))); }
        }

        return taken;
    }

    private static List<Taken<StandIn>> Taken(IEnumerable<StandInRow> rows, RowCheck<PostRowFault> check)
    {
        var taken = new List<Taken<StandIn>>();
        foreach (var row in rows)
        {
            Guard.Against.Null(row, "standIns");
            check.Next(row.Row);
            var (post, person) = Ids(check, row.Post, row.Person);
            bool declared = Enum.IsDefined(row.Kind);
            check.Fault(
                row.Kind == StandInKind.Unstated || !declared,
                PostRowFault.KindUnstated,
                declared ? row.Kind.Name() : (int)row.Kind);
            check.Fault(row.Span.IsEmpty, PostRowFault.DaysMissing, null);
            if (check.Passes) { taken.Add(new(check.Row, new(post, person, row.Kind, row.Span, row.Basis))); }
        }

        return taken;
    }

    private static (PostId Post, PersonId Person) Ids(RowCheck<PostRowFault> check, string? post, string? person)
    {
        check.Fault(string.IsNullOrWhiteSpace(post), PostRowFault.PostMissing, post);
        check.Fault(string.IsNullOrWhiteSpace(person), PostRowFault.PersonMissing, person);
        return (string.IsNullOrWhiteSpace(post) ? default : new(post), string.IsNullOrWhiteSpace(person) ? default : new(person));
    }
}
