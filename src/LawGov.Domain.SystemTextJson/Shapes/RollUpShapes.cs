using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>What is rolled up from many places.</summary>
internal static class RollUpShapes
{
    internal static Shape<PartialHeader> Header { get; } = new(new("部分汇总的口径", "the header of a partial"), shape =>
    {
        var metric = shape.Required("metric", Values.Words, header => header.Metric);
        var days = Values.Days(shape, header => header.Period);
        var takenOf = shape.Required("base", new NameCodec<RateBase>(), header => header.Base);
        var version = shape.Required("divisionVersion", Values.Words, header => header.DivisionVersion);
        return slots => new(metric[slots], days(slots), takenOf[slots], version[slots]);
    });

    /// <summary>The binary form, which says its own version, in base 64.</summary>
    internal static Codec<ParticipationPartial> Partial { get; } = new TextCodec<ParticipationPartial>(
        new("部分汇总的二进制形式（base64）", "the binary form of a partial in base 64"),
        static (string text, [NotNullWhen(true)] out ParticipationPartial? part) =>
        {
            part = null;
            byte[] bytes = new byte[text.Length / 4 * 3];
            return Convert.TryFromBase64String(text, bytes, out int read) && ParticipationPartial.TryRead(bytes.AsSpan(0, read), out part);
        },
        part => Convert.ToBase64String(part.ToBytes()));

    internal static Shape<SchoolPlace> School { get; } = new(new("学校所在区划", "where a school lies"), shape =>
    {
        var school = shape.Required("school", Values.Unit, place => place.School);
        var division = shape.Required("division", OrganizationShapes.Division, place => place.Division);
        return slots => new(school[slots], division[slots]);
    });

    internal static Shape<UnitSuccession> Succession { get; } = new(new("单位承继", "which unit follows which"), shape =>
    {
        var before = shape.Required("before", Values.Unit, succession => succession.Before);
        var after = shape.Required("after", Values.Unit, succession => succession.After);
        return slots => new(before[slots], after[slots]);
    });

    /// <summary>No first day where the code was in use from the beginning.</summary>
    internal static Shape<DivisionCodeDays> CodeDays { get; } = new(new("区划代码使用期间", "the days of a division code"), shape =>
    {
        var code = shape.Required("code", OrganizationShapes.Division, days => days.Code);
        var from = shape.Optional("from", Boxed.Of(Values.Day), days => First(days.Days));
        var through = shape.Optional("through", Boxed.Of(Values.Day), days => Boxed.From(days.Days.Last));
        var countedAt = shape.Required("countedAt", OrganizationShapes.Division, days => days.CountedAt);
        return slots =>
        {
            var first = from[slots]?.Value ?? LocalDate.MinIsoValue;
            return new(
                code[slots], through[slots] is { } last ? DateSpan.Through(first, last.Value) : DateSpan.From(first), countedAt[slots]);
        };
    });

    private static Boxed<LocalDate>? First(DateSpan days)
        => days.IsEmpty ? throw new NotSupportedException("Expected the days of a division code, not none of them.")
            : days.Start == LocalDate.MinIsoValue ? null
            : new(days.Start);
}
