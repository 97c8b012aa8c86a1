using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in which post, day by day (任职登记): made of rows of holders, of stand-ins and of absences, immutable.</summary>
/// <remarks>
/// Of a post that no row names it is not known who is in it; of one that some row names the other days are a vacancy. Who goes before
/// whom, <see cref="Occupancy"/> says; of two claimants none is picked. A row with a fault is reported by <see cref="Errors"/> and not
/// taken in; the others stand. The order of the rows changes no answer.
/// </remarks>
/// <example><code>
/// var posts = PostRegister.Of([new IncumbentRow { Post = "局长", Person = "张某", Span = DateSpan.From(new(2023, 4, 1)) }]);
/// posts.On(new PostId("局长"), new LocalDate(2023, 6, 30)).Person // 张某
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class PostRegister
{
    private static readonly Bilingual IncumbentTable = new("任职", "incumbents");
    private static readonly Bilingual StandInTable = new("代行职务", "stand-ins");
    private static readonly Bilingual AbsenceTable = new("缺席", "absences");

    private static readonly MessageTemplate[] Reasons =
    [
        new("岗位缺失或者写法有误：{value}", "the post is missing or is not a name: {value}"),
        new("人员缺失或者写法有误：{value}", "the person is missing or is not a name: {value}"),
        new("日期缺失：{value}", "the days are missing: {value}"),
        new("代行职务方式应为代理、主持工作或者AB角；所填：{value}", "the way of standing in must be acting, in charge or alternate; stated: {value}"),
        new("与前一行日期重叠：{value}", "shares days with an earlier row: {value}"),
        new("任职人不能代行本人职务：{value}", "a holder cannot stand in for himself: {value}"),
        new("职数应为1以上；所填：{value}", "the number of seats must be 1 or more; stated: {value}"),
    ];

    private readonly Staffing _staffing;
    private readonly Dictionary<PostId, PostTimeline> _posts;

    private PostRegister(
        Staffing staffing,
        IEnumerable<Incumbency> incumbencies,
        IEnumerable<StandIn> standIns,
        IEnumerable<Absence> absences,
        ValueList<RowError<PostRowFault>> incumbentErrors,
        ValueList<RowError<PostRowFault>> standInErrors,
        ValueList<RowError<PostRowFault>> absenceErrors)
    {
        Incumbencies = incumbencies.ToValueList();
        StandIns = standIns.ToValueList();
        Absences = absences.OrderBy(absence => absence.Person)
            .ThenBy(absence => absence.Span.Start)
            .ThenBy(absence => absence.Span.End ?? LocalDate.MaxIsoValue)
            .ThenBy(absence => absence.Basis?.Key, StringComparer.Ordinal)
            .ToValueList();
        _staffing = staffing;
        _posts = staffing.Posts.ToDictionary(post => post, post => new PostTimeline(staffing, post));
        (IncumbentErrors, StandInErrors, AbsenceErrors) = (incumbentErrors, standInErrors, absenceErrors);
        Errors = [.. incumbentErrors, .. standInErrors, .. absenceErrors];
    }

    /// <summary>The register without rows: of no post is it known who is in it.</summary>
    public static PostRegister Empty { get; } = Of([]);

    /// <summary>Who holds which post, in the order of post and first day.</summary>
    public ValueList<Incumbency> Incumbencies { get; }

    /// <summary>Who stands in, in the order of post and first day.</summary>
    public ValueList<StandIn> StandIns { get; }

    /// <summary>Who is absent, in the order of person and first day.</summary>
    public ValueList<Absence> Absences { get; }

    /// <summary>The rows that were wrong, those of holders first, then of stand-ins, then of absences, in the order of the rows; the table
    /// of each is named.</summary>
    public ValueList<RowError<PostRowFault>> Errors { get; }

    internal ValueList<RowError<PostRowFault>> IncumbentErrors { get; }

    internal ValueList<RowError<PostRowFault>> StandInErrors { get; }

    internal ValueList<RowError<PostRowFault>> AbsenceErrors { get; }

    /// <summary>The rows of absences that were not taken in.</summary>
    internal IReadOnlyList<AbsenceLeftOut> AbsencesLeftOut { get; private init; } = [];

    /// <summary>Makes a register of rows as they stand in a file.</summary>
    /// <param name="incumbents">Who holds which post, in any order.</param>
    /// <param name="standIns">Who stands in, in any order; none where null. A row without basis is taken in.</param>
    /// <param name="absences">Who is absent, in any order; none where null. Rows of the same days count once.</param>
    /// <exception cref="ArgumentNullException">A row is null, or there are no rows of holders, not even an empty list.</exception>
    public static PostRegister Of(
        IEnumerable<IncumbentRow> incumbents, IEnumerable<StandInRow>? standIns = null, IEnumerable<AbsenceRow>? absences = null)
    {
        RowCheck<PostRowFault> held = Check(IncumbentTable), acted = Check(StandInTable), away = Check(AbsenceTable);
        var incumbencies = Taken(Guard.Against.Null(incumbents), held);
        var acting = Taken(standIns ?? [], acted);
        Incumbency[] holding = InOrder(incumbencies.Select(taken => taken.Value));
        var staffing = new Staffing(holding);
        var absencesLeftOut = new List<AbsenceLeftOut>();
        Absence[] absent = [.. Taken(absences ?? [], staffing, away, absencesLeftOut)];
        staffing.Take(absent);
        var ofOthers = new List<Taken<StandIn>>();
        foreach (var taken in acting)
        {
            if (BeforeOwn(staffing, taken.Value) is { } standIn) { ofOthers.Add(new(taken.Row, standIn)); }
            else { acted.Note(taken.Row, PostRowFault.SamePerson, taken.Value.Person.ToString()); }
        }

        StandIn[] standing = InOrder(Standing(staffing, [.. ofOthers.Select(taken => taken.Value)]));
        staffing.Take(standing);
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
        return new(staffing, holding, standing, absent, held.Errors, acted.Errors, away.Errors)
        {
            AbsencesLeftOut = absencesLeftOut,
        };
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

    /// <summary>Lists the posts in which a person is on a day: those held, also while absent, and those of holders in whose stead the
    /// person acts on that day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>In order; of a seat its post. Empty where no row says so. Of a contested post each claimant has it.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ValueList<PostId> PostsOf(PersonId person, LocalDate on)
    {
        int day = DayKey.Of(on, nameof(on));
        return _posts.Where(post => IsIn(post.Value.On(day)) && !_staffing.IsSeat(post.Key))
            .Select(post => post.Key).Order().ToValueList();

        bool IsIn(Occupancy held) => held.Holds(person) || held.StandIns.Any(standIn => standIn.Person == person);
    }

    /// <summary>Where the duties of a holder can be given: the post, and of a post of several seats the holder's own.</summary>
    internal PostId PlaceOf(Incumbency held) => _staffing.PlaceOf(held);

    internal PostTimeline TimelineOf(PostId post) => _posts.GetValueOrDefault(post, PostTimeline.NotStated);

    /// <summary>Lists who was in charge by a row (主持工作) that lapsed, and on which days, in the order of the rows.</summary>
    internal IEnumerable<(StandIn Row, DateSpan Days)> Lapses(DateSpan within)
    {
        foreach (var post in StandIns.Where(row => row.Kind == StandInKind.InCharge && row.Span.Overlaps(within)).GroupBy(row => row.Post))
        {
            StandIn[] rows = [.. post];
            var asked = Array.ConvertAll(rows, row => DayRange.Of(row.Span.Intersect(within)));
            var lapsed = Array.ConvertAll(rows, _ => new List<(DayRange Days, bool Value)>());
            foreach (var (days, held) in TimelineOf(post.Key).Within(new(asked.Min(row => row.Start), asked.Max(row => row.End))))
            {
                if (held.State == HoldingState.Vacant) { continue; }

                // of one holder who is there it is known without the lists, which are long where many were in charge
                bool isInPost = held.State == HoldingState.InPost;
                HashSet<StandIn> listed = isInPost ? [] : [.. held.Lapsed];
                for (int i = 0; i < rows.Length; i++)
                {
                    var both = days.Intersect(asked[i]);
                    if (both.IsEmpty) { continue; }

                    bool isLapsed = isInPost
                        ? !_staffing.Holds(post.Key, held.Person, DayKey.Of(rows[i].Span.Start))
                        : listed.Contains(rows[i]);
                    if (isLapsed) { Sweep.Add(lapsed[i], both, true); }
                }
            }

            for (int i = 0; i < rows.Length; i++)
            {
                foreach (var (days, _) in lapsed[i]) { yield return (rows[i], days.ToSpan()); }
            }
        }
    }

    /// <summary>The one order of holders, in which no two rows tie that say different things.</summary>
    private static Incumbency[] InOrder(IEnumerable<Incumbency> rows)
        => [.. rows.OrderBy(held => held.Post)
            .ThenBy(held => held.Span.Start)
            .ThenBy(held => held.Person)
            .ThenBy(held => held.Span.End ?? LocalDate.MaxIsoValue)
            .ThenBy(held => held.Seats)];

    /// <summary>The one order of stand-ins, likewise: also what a day lists must not follow the order of the file.</summary>
    private static StandIn[] InOrder(IEnumerable<StandIn> rows)
        => [.. rows.OrderBy(acted => acted.Post)
            .ThenBy(acted => acted.Span.Start)
            .ThenBy(acted => acted.Person)
            .ThenBy(acted => acted.Span.End ?? LocalDate.MaxIsoValue)
            .ThenBy(acted => acted.Kind)
            .ThenBy(acted => acted.IsStanding)
            .ThenBy(acted => acted.Basis?.Key, StringComparer.Ordinal)];

    private static RowCheck<PostRowFault> Check(Bilingual table) => new(table, static fault => Reasons[(int)fault]);

    /// <summary>Who stands in first and holds the post later does so until then; null of one who begins as its holder, for nobody can
    /// stand in for himself.</summary>
    private static StandIn? BeforeOwn(Staffing staffing, StandIn row)
    {
        var own = staffing.HeldBy(row.Person)
            .Where(held => (held.Post == row.Post || staffing.PlaceOf(held) == row.Post) && held.Span.Overlaps(row.Span))
            .Select(held => held.Span.Start)
            .DefaultIfEmpty(LocalDate.MaxIsoValue)
            .Min();
        return own <= row.Span.Start ? null
            : own == LocalDate.MaxIsoValue ? row
            : new(row.Post, row.Person, row.Kind, DateSpan.Between(row.Span.Start, own), row.Basis) { IsStanding = row.IsStanding };
    }

    /// <summary>Finds out which alternates stand in only when the holder is absent, see <see cref="StandIn.IsStanding"/>.</summary>
    private static StandIn[] Standing(Staffing staffing, StandIn[] rows)
    {
        var alternates = rows.Where(row => row.Kind == StandInKind.Alternate).ToLookup(row => row.Post);
        var away = new Dictionary<PostId, DayRange[]>();
        return Array.ConvertAll(
            rows,
            row => row.Kind == StandInKind.Alternate && !row.IsStanding && (HoldsAbsence(row) || IsMutual(row))
                ? row with { IsStanding = true }
                : row);

        // an absence within its days says what they are
        bool HoldsAbsence(StandIn row)
        {
            if (!away.TryGetValue(row.Post, out var absences)) { away.Add(row.Post, absences = staffing.AbsencesIn(row.Post)); }

            return Staffing.Meets(absences, DayRange.Of(row.Span));
        }

        // and who stands in for the other cannot be absent in favour of him
        bool IsMutual(StandIn row) => Array.Exists(
            staffing.HeldBy(row.Person),
            own => alternates[own.Post].Concat(staffing.PlaceOf(own) == own.Post ? [] : alternates[staffing.PlaceOf(own)])
                .Any(other => other.Span.Overlaps(row.Span) && other.Span.Overlaps(own.Span) && IsHeldBy(row, other.Person)));

        bool IsHeldBy(StandIn row, PersonId person) => Array.Exists(
            staffing.HeldBy(person),
            held => (held.Post == row.Post || staffing.PlaceOf(held) == row.Post) && held.Span.Overlaps(row.Span));
    }

    /// <summary>The absences of persons; of a row that names a post alone those of its holders.</summary>
    private static IEnumerable<Absence> Taken(
        IEnumerable<AbsenceRow> rows, Staffing staffing, RowCheck<PostRowFault> check, List<AbsenceLeftOut> leftOut)
    {
        foreach (var row in rows)
        {
            Guard.Against.Null(row, "absences");
            check.Next(row.Row);
            bool byPost = string.IsNullOrWhiteSpace(row.Person) && !string.IsNullOrWhiteSpace(row.Post);
            var post = byPost ? Post(check, row.Post) : default;
            var person = byPost ? default : Person(check, row.Person);
            check.Fault(row.Span.IsEmpty, PostRowFault.DaysMissing, null);
            Incumbency[] holders = byPost && check.Passes && !staffing.IsSeveral(post)
                ? Array.FindAll(staffing.HeldIn(post), held => held.Span.Overlaps(row.Span)) : [];
            check.Fault(byPost && check.Passes && holders.Length == 0, PostRowFault.PersonMissing, row.Post);
            if (!check.Passes)
            {
                // whom a row means that names a post alone, one of its holders is
                PersonId[]? candidates = post.IsNone ? null : [.. staffing.HeldIn(post)
                    .Where(held => row.Span.IsEmpty || held.Span.Overlaps(row.Span)).Select(held => held.Person).Distinct()];
                leftOut.Add(new(row, check.OfRow, candidates));
                continue;
            }

            foreach (var held in holders) { yield return new(held.Person, held.Span.Intersect(row.Span), row.Basis); }

            if (!byPost) { yield return new(person, row.Span, row.Basis); }
        }
    }

    private static List<Taken<Incumbency>> Taken(IEnumerable<IncumbentRow> rows, RowCheck<PostRowFault> check)
    {
        var taken = new List<Taken<Incumbency>>();
        foreach (var row in rows)
        {
            Guard.Against.Null(row, "incumbents");
            check.Next(row.Row);
            var (post, person) = (Post(check, row.Post), Person(check, row.Person));
            check.Fault(row.Span.IsEmpty, PostRowFault.DaysMissing, null);
            check.Fault(row.Seats < 1, PostRowFault.SeatsWrong, row.Seats);
            if (check.Passes) { taken.Add(new(check.Row, new(post, person, row.Span, row.Seats))); }
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
            var (post, person) = (Post(check, row.Post), Person(check, row.Person));
            bool declared = Enum.IsDefined(row.Kind);
            check.Fault(
                row.Kind == StandInKind.Unstated || !declared,
                PostRowFault.KindUnstated,
                declared ? row.Kind.Name() : (int)row.Kind);
            check.Fault(row.Span.IsEmpty, PostRowFault.DaysMissing, null);
            if (check.Passes)
            {
                var standIn = new StandIn(post, person, row.Kind, row.Span, row.Basis);
                bool standing = standIn.IsStanding || (row.IsStanding && row.Kind == StandInKind.Alternate);
                taken.Add(new(check.Row, standIn with { IsStanding = standing }));
            }
        }

        return taken;
    }

    private static PostId Post(RowCheck<PostRowFault> check, string? text)
    {
        check.Fault(!PostId.TryParse(text, null, out var post) || post.IsNone, PostRowFault.PostMissing, text);
        return post;
    }

    private static PersonId Person(RowCheck<PostRowFault> check, string? text)
    {
        check.Fault(!PersonId.TryParse(text, null, out var person) || person.IsNone, PostRowFault.PersonMissing, text);
        return person;
    }
}
