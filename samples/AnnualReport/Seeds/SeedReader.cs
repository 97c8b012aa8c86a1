using System.Globalization;
using System.Text;
using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads a seed file; what is wrong with it is listed, all at once.</summary>
internal static class SeedReader
{
    private static readonly MessageTemplate Syntax = new("第{line}行第{column}列：不是合法的JSON：{reason}", "line {line}, column {column}: not valid JSON: {reason}");
    private static readonly Bilingual AnObject = new("对象{…}", "an object {…}");
    private static readonly Bilingual NotAbove = new("不大于应参加人数的参加人数", "participants that do not exceed the eligible");
    private static readonly Bilingual BothCounts = new("参加人数和应参加人数同时填写", "participants and eligible together, or neither");
    internal static readonly Bilingual NotBefore = new("不早于起始日的截止日", "a last day that is not before the first");

    internal static readonly Dictionary<string, Fact<bool>> YesOrNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private static readonly Dictionary<string, BodyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["department"] = BodyKind.Department,
        ["partyDepartment"] = BodyKind.PartyDepartment,
        ["government"] = BodyKind.Government,
        ["partyCommittee"] = BodyKind.PartyCommittee,
        ["township"] = BodyKind.Township,
        ["school"] = BodyKind.School,
        ["other"] = BodyKind.Other,
    };

    private static readonly Dictionary<string, Func<Bilingual, string?, Basis>> Bases = new(StringComparer.Ordinal)
    {
        ["local"] = (title, number) => Basis.Local(title, number),
        ["internal"] = (title, number) => Basis.Internal(title, number),
        ["practice"] = (title, _) => Basis.Practice(title),
    };

    /// <summary>Reads a file's bytes, UTF-8 without a mark.</summary>
    /// <returns>The facts with every figure that could not be read, or every reason why there are none.</returns>
    public static (SeedFile? File, IReadOnlyList<Message> Errors) Read(byte[] utf8)
    {
        var errors = new SeedErrors();
        try
        {
            JsonTexts.Check(utf8);
            using var document = JsonDocument.Parse(utf8, new() { AllowDuplicateProperties = false, MaxDepth = JsonTexts.Deepest });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                errors.Add("$", AnObject, Shown.Cut(document.RootElement.GetRawText()));
                return (null, [.. errors.Messages]);
            }

            var root = new ObjectReader(document.RootElement, "$", errors);
            var file = ReadFile(root);
            root.End();
            return (errors.Any ? null : file, [.. errors.Messages]);
        }
        catch (JsonException trouble)
        {
            var (line, column) = Position(utf8, trouble);
            return (null, [Syntax.With(("line", line), ("column", column), ("reason", Reason(trouble)))]);
        }
    }

    private static SeedFile? ReadFile(ObjectReader root)
    {
        bool fictional = false;
        var bureau = root.Object("bureau", o =>
        {
            fictional = o.Flag("fictional");
            return new Unit(new(o.Text("id")), o.Text("name"), o.OneOf("kind", Kinds));
        });
        var kind = bureau?.Kind ?? BodyKind.Other;
        string title = "?";
        var yearly = root.Object("report", o =>
        {
            title = o.Text("title");
            return ReadYearly(o, kind);
        });
        int year = yearly?.Year ?? 2001;
        var statements = root.Objects("statements", ReadStatement);
        var persons = root.Objects("firstResponsiblePerson", o => ReadPerson(o, kind, year));
        var activities = root.Objects("activities", ReadActivity);
        var publication = root.Objects("publication", ReadPublication);
        var disclosure = root.ObjectFact("disclosure", o => (Fact<DisclosureSeed>)DisclosureReader.Read(o, bureau ?? new(new("?"), "?", kind), year));
        var figures = root.ObjectFact("figures", o => (Fact<FigureSeed>)FigureReader.Read(o, year));
        var duties = root.ObjectFact("duties", o => (Fact<DutySeed>)DutyReader.Read(o, kind, year));
        return bureau is null || yearly is null
            ? null
            : new(bureau, fictional, title, yearly, statements, WithHeads(persons, duties, kind, year), duties.Known(out var stated) ? stated : null, activities, publication, figures.Known(out var printed) ? printed : null, disclosure.Known(out var published) ? published : null);
    }

    private static YearlyReportFacts ReadYearly(ObjectReader o, BodyKind kind) => new()
    {
        Id = new(o.TextFact("id", mayBeNone: false).Known(out string? id) ? id : "年度报告"),
        Year = o.Year("year"),
        Body = kind,
        Reported = o.DayFact("reportedOn"),
        Published = o.DayFact("publishedOn"),
    };

    private static Statement ReadStatement(ObjectReader o)
    {
        o.Figures("figures");
        return new(o.Text("row"), o.Text("section"), o.Text("states"), o.Texts("terms"));
    }

    /// <summary>Where the report gives no day, the law of the last day of its year is asked.</summary>
    private static FirstResponsiblePersonFacts ReadPerson(ObjectReader o, BodyKind kind, int year)
    {
        o.Text("section");
        return new()
        {
            Id = new(o.Text("id")),
            On = o.DayOr("on", new(year, 12, 31)),
            Body = kind,
            Holder = o.TextFact("holder"),
            IsMainLeader = o.OneOfOr("isMainLeader", YesOrNo, Fact<bool>.Unknown),
        };
    }

    /// <summary>Who held the post over the year stands in the map of duties; without a word on the person it is asked of the year's last day.</summary>
    private static ValueList<FirstResponsiblePersonFacts> WithHeads(ValueList<FirstResponsiblePersonFacts> persons, Fact<DutySeed> duties, BodyKind kind, int year)
    {
        if (!duties.Known(out var stated)) { return persons; }

        ValueList<FirstResponsiblePersonFacts> all = persons.IsEmpty ? [new() { Id = new("第一责任人"), On = new(year, 12, 31), Body = kind }] : persons;
        return all.Select(person => person with { Heads = stated.Heads, Rule = stated.Rule }).ToValueList();
    }

    private static Activity ReadActivity(ObjectReader o) => new(
        o.Text("name"),
        o.Text("section"),
        FigureReader.Count(o, "schools"),
        o.ObjectFact("held", ReadSpan),
        new()
        {
            Id = new(o.Text("id")),
            Reported = FigureReader.Reported(o),
            Target = o.ObjectFact("target", ReadTarget),
            PrintedAwarded = FigureReader.Count(o, "awarded"),
        },
        o.Objects("units", ReadUnit));

    private static Fact<DateSpan> ReadSpan(ObjectReader o)
    {
        var (from, through) = (o.Day("from"), o.Day("through"));
        if (through >= from) { return DateSpan.Through(from, through); }

        o.Note("through", NotBefore, through.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        return default;
    }

    private static Fact<OwnRule<Percentage>> ReadTarget(ObjectReader o)
    {
        var atLeast = o.PercentageFact("atLeast", required: true);
        var basis = o.Object("basis", ReadBasis);
        return atLeast.Known(out var rate) && basis is not null ? new OwnRule<Percentage>(rate, basis) : Fact<OwnRule<Percentage>>.Unknown;
    }

    internal static Basis? ReadBasis(ObjectReader o)
    {
        var make = o.OneOf("kind", Bases);
        var title = o.Object("title", t => new Bilingual(t.Text("zh"), t.Text("en")));
        string? number = o.TextFact("number").Known(out string? text) ? text : null;
        return title is null ? null : make(title, number);
    }

    private static UnitReport? ReadUnit(ObjectReader o)
    {
        var unit = new UnitId(o.Text("unit"));
        bool took = o.CountFact("participants").Known(out long participants), should = o.CountFact("eligible").Known(out long eligible);
        if (took != should) { o.Note("participants", BothCounts, "—"); }
        else if (participants > eligible) { o.Note("participants", NotAbove, $"{participants} > {eligible}"); }
        else { return took ? new(unit, new ParticipationCount(participants, eligible)) : UnitReport.NotReported(unit); }

        return null;
    }

    private static PublicationFacts ReadPublication(ObjectReader o)
    {
        o.Text("section");
        return new()
        {
            Id = new(o.Text("id")),
            Manager = o.TextFact("manager"),
            Reviewer = o.TextFact("reviewer"),
            Publisher = o.TextFact("publisher"),
            RolesRule = o.ObjectFact("rule", r => ReadBasis(r) is { } basis ? (Fact<Basis>)basis : default),
        };
    }

    /// <summary>Line and column as an editor counts them: from 1, in characters.</summary>
    private static (long Line, long Column) Position(byte[] utf8, JsonException trouble)
    {
        long line = trouble.LineNumber ?? 0, bytes = trouble.BytePositionInLine ?? 0;
        var text = utf8.AsSpan();
        for (long skipped = 0; skipped < line; skipped++) { text = text[(text.IndexOf((byte)'\n') + 1)..]; }

        return (line + 1, Encoding.UTF8.GetCharCount(text[..(int)Math.Min(bytes, text.Length)]) + 1);
    }

    /// <summary>The parser's own sentence without its own count of lines; in Chinese only what can be told apart.</summary>
    private static Bilingual Reason(JsonException trouble)
    {
        int tail = trouble.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string english = Shown.Cut(tail < 0 ? trouble.Message : trouble.Message[..tail]);
        string chinese = trouble is BadJsonTextException ? "文字中有不成对的代理字符"
            : english.Contains("depth", StringComparison.OrdinalIgnoreCase) ? "嵌套层数过多"
            : english.Contains("uplicate", StringComparison.Ordinal) ? "成员名重复"
            : "此处不合语法";
        return new(chinese, english);
    }
}
