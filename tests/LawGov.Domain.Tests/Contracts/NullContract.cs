using System.Reflection;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>Null inside a sequence is a caller's mistake, and named as one at the door, not a null reference somewhere inside.</summary>
public class NullContract
{
    private static readonly Type[] Faces = typeof(RuleCatalogue).Assembly.GetExportedTypes();

    private static readonly Basis SomeBasis = Basis.Practice(new("某", "x"));

    private static readonly RuleContext Context = new() { AsOf = new(2024, 1, 1) };

    /// <summary>What a door needs beside the sequence. Made anew each time, for some of them change.</summary>
    private static readonly Dictionary<Type, Func<object>> Samples = new()
    {
        [typeof(string)] = () => "x",
        [typeof(bool)] = () => false,
        [typeof(int)] = () => 1,
        [typeof(long)] = () => 1L,
        [typeof(LocalDate)] = () => new LocalDate(2023, 1, 1),
        [typeof(DateSpan)] = () => DateSpan.Year(2023),
        [typeof(Bilingual)] = () => new Bilingual("某", "x"),
        [typeof(Basis)] = () => SomeBasis,
        [typeof(Deadline)] = () => TimeLimit.Days(30).After(new(2026, 1, 5), WorkCalendar.StateCouncil),
        [typeof(UnitId)] = () => new UnitId("x"),
        [typeof(RuleContext)] = () => Context,
        [typeof(ReportText)] = () => ReportText.Read("x"),
        [typeof(PartialHeader)] = () => new PartialHeader("x", DateSpan.Year(2023), RateBase.Sat, "x"),
        [typeof(ValueList<RowError<RequestTableFault>>).MakeByRefType()] = () => default(ValueList<RowError<RequestTableFault>>),
        [typeof(DutyMap)] = () => new DutyMapBuilder(DutyAreas.Of()).Build(),
        [typeof(DutyMapBuilder)] = () => new DutyMapBuilder(DutyAreas.Of()),
        [typeof(Func<CatalogueItem, IEnumerable<Unit>>)] = () => (CatalogueItem _) => Array.Empty<Unit>(),
        [typeof(Func<CatalogueItem, UnitId, LocalDate, string>)] = () => (CatalogueItem _, UnitId _, LocalDate _) => (string?)null,
        [typeof(DisclosureCatalogue)] = () => DisclosureCatalogue.Build(SomeBasis, [], new(2024, 1, 1)),
    };

    /// <summary>Doors of spans, through which reflection cannot go; every one is tried by hand.</summary>
    private static readonly Dictionary<string, Action> OfSpans = new()
    {
        ["ValueList.Create"] = () => ValueList.Create<string>("x", null!),
        ["FaultTable.With"] = () => FaultTable.Reading.With([null!]),
        ["LawBook.With"] = () => LawBook.National.With(Parameter(), [null!]),
        ["LawParameter`1..ctor"] = () => _ = new LawParameter<int>("x", new("某", "x"), [null!]),
        ["RequestClock.Fold"] = () => RequestClock.Fold([null!], Context),
        ["JointReconciliation.Of"] = () => JointReconciliation.Of([], [null!]),
        ["Case.Ordered"] = () => OneCase().Ordered(SomeBasis, [null!]),
    };

    public static TheoryData<string> Doors => [.. OfSequences().Select(door => NameOf(door.Method, door.Parameter))];

    public static TheoryData<string> SpanDoors => [.. OfSpans.Keys];

    [Theory]
    [MemberData(nameof(Doors))]
    public void ANullInASequence_IsRefusedByName(string door)
    {
        var (method, parameter) = OfSequences().Single(each => NameOf(each.Method, each.Parameter) == door);
        object?[] arguments = [.. method.GetParameters().Select(other => other == parameter ? Nulls(parameter) : SampleOf(other.ParameterType))];

        Action call = () => Call(method, arguments);

        call.Should().Throw<ArgumentException>().WithParameterName(parameter.Name);
    }

    [Theory]
    [MemberData(nameof(SpanDoors))]
    public void ANullInASpan_IsRefused(string door) => OfSpans[door].Should().Throw<ArgumentException>().Which.ParamName.Should().NotBeNullOrEmpty();

    [Fact]
    public void Doors_OfSpansOfObjects_AreAllTriedByHand()
        => Faces.SelectMany(MethodsOf).Where(method => method.GetParameters().Any(IsSpanOfObjects)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct()
            .Should().BeEquivalentTo(OfSpans.Keys);

    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> OfSequences()
        => Faces.SelectMany(MethodsOf).SelectMany(method => method.GetParameters().Where(IsSequenceOfObjects).Select(parameter => (method, parameter)));

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(Declared).Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method)
            .Select(method => method.IsGenericMethodDefinition ? Closed(method) : method).OfType<MethodInfo>();
        return methods.Concat<MethodBase>(type.GetConstructors(Declared));
    }

    private static MethodInfo? Closed(MethodInfo method)
    {
        try
        {
            return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(string))]);
        }
        catch (ArgumentException)
        {
            return null; // takes no objects
        }
    }

    private static bool IsSequenceOfObjects(ParameterInfo parameter)
        => ItemOf(parameter.ParameterType) is { } item && !item.IsValueType && !item.IsGenericParameter && !MayBeNull(parameter);

    private static bool IsSpanOfObjects(ParameterInfo parameter)
        => parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>)
            && !type.GetGenericArguments()[0].IsValueType && !type.GetGenericArguments()[0].IsGenericParameter && !MayBeNull(parameter);

    private static Type? ItemOf(Type type)
        => type.IsArray ? type.GetElementType()
            : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                || type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)) ? type.GetGenericArguments()[0]
            : null;

    private static bool MayBeNull(ParameterInfo parameter)
    {
        var info = new NullabilityInfoContext().Create(parameter);
        return (info.ElementType ?? info.GenericTypeArguments.FirstOrDefault())?.ReadState == NullabilityState.Nullable;
    }

    private static Array Nulls(ParameterInfo parameter) => Array.CreateInstance(ItemOf(parameter.ParameterType)!, 2); // two, so that what sorts them looks at them

    private static object? SampleOf(Type type)
        => Samples.TryGetValue(type, out var make) ? make()
            : ItemOf(type) is { } item ? Array.CreateInstance(item, 0)
            : type.IsValueType ? Activator.CreateInstance(type)
            : type == typeof(LawBook) || type.IsInterface ? null
            : throw new InvalidOperationException($"A sample of {type} is wanted.");

    private static void Call(MethodBase method, object?[] arguments)
    {
        object? result = method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : method.Invoke(method.IsStatic ? null : SampleOf(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is System.Collections.IEnumerable lazy) { foreach (object? _ in lazy) { } }
    }

    private static string NameOf(MethodBase method, ParameterInfo parameter)
        => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(each => $"{(each.ParameterType.IsArray ? "params " : "")}{each.Name}"))}): {parameter.Name}";

    private static LawParameter<int> Parameter() => new("x", new("某", "x"), new DatedValue<int>(DateSpan.Year(2023), 1, SomeBasis));

    private static Case OneCase() => new(RuleCatalogue.All[0], new("x"), Context);
}
