using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>What rows that were not taken in may be about.</content>
public sealed partial class DutyMapBuilder
{
    /// <summary>The rows of persons that were not taken in, each asked on its own; who stands in for himself changes nothing.</summary>
    private IEnumerable<LeftOut> LeftOutPersons(PostRegister posts)
    {
        foreach (var (row, errors, holders) in posts.AbsencesLeftOut)
        {
            var asked = errors.Select(error => OfPosts(error, DutyRowKind.Absence)).ToValueList();
            var away = Person(asked, row, null, row.Person, row.Span);
            foreach (var found in holders?.Select(holder => away with { Person = holder }) ?? [away]) { yield return found; }
        }

        if (posts.IncumbentErrors.IsEmpty && posts.StandInErrors.IsEmpty) { yield break; }

        for (int i = 0; i < _incumbents.Count; i++)
        {
            var row = _incumbents[i];
            if (Alone(PostRegister.Of([row]).IncumbentErrors, row.Row ?? i + 1, DutyRowKind.Incumbent) is { IsEmpty: false } errors)
            {
                yield return Person(errors, row, row.Post, row.Person, row.Span);
            }
        }

        for (int i = 0; i < _standIns.Count; i++)
        {
            var row = _standIns[i];
            if (Alone(PostRegister.Of([], [row]).StandInErrors, row.Row ?? i + 1, DutyRowKind.StandIn) is { IsEmpty: false } errors)
            {
                var kind = Enum.IsDefined(row.Kind) ? row.Kind : StandInKind.Unstated;
                yield return Person(errors, row, row.Post, row.Person, row.Span) with { Kind = kind };
            }
        }

        static ValueList<RowError<DutyRowFault>> Alone(ValueList<RowError<PostRowFault>> errors, int number, DutyRowKind table)
            => errors.Where(error => !PostRegister.TakesIn(error.Fault)).Select(error => OfPosts(error, table, number)).ToValueList();

        static LeftOut Person(ValueList<RowError<DutyRowFault>> errors, object row, string? post, string? person, DateSpan span) => new()
        {
            Errors = errors,
            Row = row,
            Days = LeftOut.DaysOf(span),
            Post = LeftOut.PostOf(post),
            Person = LeftOut.PersonOf(person),
        };
    }

    private LeftOut Duty(RowCheck<DutyRowFault> check, object row, string? area, DutyTier tier, Part part, string? post, DateSpan span)
    {
        bool read = AreaPath.TryParse(area, null, out var path);
        bool declared = read && _areas.IndexOf(path) >= 0;
        while (!path.IsNone && _areas.IndexOf(path) < 0) { path = path.Parent; }

        return new()
        {
            Errors = check.OfRow,
            Row = row,
            Days = LeftOut.DaysOf(span),
            Post = LeftOut.PostOf(post),
            Area = path.IsNone ? -1 : _areas.IndexOf(path),
            IsUndeclared = read && !declared,
            Tier = Enum.IsDefined(tier) ? tier : DutyTier.Unstated,
            Part = part,
        };
    }

    /// <summary>The part of a row that was not taken in; what cannot be told may be a lead.</summary>
    private static Part PartOf(AssignmentRow row) => (row.Part, row.Kind) switch
    {
        (Part.Unstated, DutyKind.Liaison) => Part.Partner,
        (Part.Nobody, _) when !string.IsNullOrWhiteSpace(row.Post) => Part.Lead, // it says both
        (var part, _) => Enum.IsDefined(part) ? part : Part.Lead,
    };
}
