using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Bodies, posts and who is in them.</summary>
internal static class OrganizationShapes
{
    private static readonly (string Name, SchoolKind Kind)[] Schools =
    [
        ("kindergarten", SchoolKind.Kindergarten),
        ("primarySchool", SchoolKind.PrimarySchool),
        ("juniorSecondarySchool", SchoolKind.JuniorSecondarySchool),
        ("nineYearSchool", SchoolKind.NineYearSchool),
        ("seniorSecondarySchool", SchoolKind.SeniorSecondarySchool),
        ("completeSecondarySchool", SchoolKind.CompleteSecondarySchool),
        ("twelveYearSchool", SchoolKind.TwelveYearSchool),
        ("vocationalSchool", SchoolKind.VocationalSchool),
        ("specialSchool", SchoolKind.SpecialSchool),
    ];

    private static readonly string SchoolNames = string.Join(", ", Schools.Select(school => school.Name));

    internal static Codec<SchoolKind> School { get; } = new TextCodec<SchoolKind>(
        new("下列之一：" + SchoolNames, "one of " + SchoolNames),
        static (string text, [NotNullWhen(true)] out SchoolKind? kind)
            => (kind = Array.Find(Schools, school => school.Name == text).Kind) is not null,
        kind => Array.Find(Schools, school => school.Kind == kind).Name);

    internal static Codec<DivisionCode> Division { get; } = new TextCodec<DivisionCode>(
        new("行政区划代码，如“411203”", "a division code such as \"411203\""),
        static (string text, out DivisionCode code) => DivisionCode.TryParse(text, null, out code) && !code.IsNone,
        code => code.ToString());

    internal static Shape<Unit> Unit { get; } = new(new("单位", "a unit"), shape =>
    {
        var id = shape.Required("id", Values.Unit, unit => unit.Id);
        var name = shape.Required("name", Values.Words, unit => unit.Name);
        var kind = shape.Required("kind", new NameCodec<BodyKind>(), unit => unit.Kind);
        var division = shape.Optional(
            "division", Boxed.Of(Division), unit => unit.Division.IsNone ? null : new Boxed<DivisionCode>(unit.Division));
        return slots => new(id[slots], name[slots], kind[slots]) { Division = division[slots]?.Value ?? DivisionCode.None };
    });

    internal static Shape<Post> Post { get; } = new(new("岗位", "a post"), shape =>
    {
        var id = shape.Required("id", Values.Post, post => post.Id);
        var unit = shape.Required("unit", Values.Unit, post => post.Unit);
        var title = shape.Required("title", Values.Words, post => post.Title);
        return slots => new(id[slots], unit[slots], title[slots]);
    });

    internal static Shape<Incumbency> Incumbency { get; } = new(new("任职", "who holds a post"), shape =>
    {
        var post = shape.Required("post", Values.Post, one => one.Post);
        var person = shape.Required("person", Values.Person, one => one.Person);
        var seats = shape.Optional("seats", Boxed.Of(Values.Whole(1, int.MaxValue)), one => Boxed.From(one.Seats));
        var days = Values.Days(shape, one => one.Span);
        return slots => new(post[slots], person[slots], days(slots), seats[slots]?.Value);
    });

    internal static Shape<Absence> Absence { get; } = new(new("缺席", "an absence"), shape =>
    {
        var person = shape.Required("person", Values.Person, one => one.Person);
        var days = Values.Days(shape, one => one.Span);
        var basis = shape.Optional("basis", Legal.Basis, one => one.Basis);
        return slots => new(person[slots], days(slots), basis[slots]);
    });

    internal static Shape<StandIn> StandIn { get; } = new(new("代行职务", "a stand-in"), shape =>
    {
        var post = shape.Required("post", Values.Post, one => one.Post);
        var person = shape.Required("person", Values.Person, one => one.Person);
        var kind = shape.Stated("kind", one => one.Kind);
        var isStanding = shape.Set("isStanding", one => one.IsStanding);
        var days = Values.Days(shape, one => one.Span);
        var basis = shape.Optional("basis", Legal.Basis, one => one.Basis);
        return slots => new(post[slots], person[slots], kind[slots], days(slots), basis[slots]) { IsStanding = isStanding[slots] };
    });
}
