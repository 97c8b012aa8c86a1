using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Files;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads the members of one JSON object by name; what has another shape is noted with its path, and reading goes on.</summary>
/// <remarks>What is invisible in a text is read as its visible sign. A member left out is unknown; the text "none" says that it is known not to be. Call <see cref="End"/> last: it notes unknown members.</remarks>
internal sealed class ObjectReader(JsonElement element, string path, SeedErrors errors)
{
    private const string None = "none";
    private const int FirstYear = 2001;

    private static readonly Bilingual AText = new("非空文字", "a text that is not blank");
    private static readonly Bilingual ACount = new("不小于0的整数，如20665或\"20,665\"", "a whole number, 0 or more, such as 20665 or \"20,665\"");
    private static readonly Bilingual APercentage = new("0%至100%、小数不超过6位的百分比，如\"72.04%\"", "a percentage from 0% to 100% with at most 6 decimals, such as \"72.04%\"");
    private static readonly Bilingual ADay = new("日期，如\"2023-12-31\"", "a date such as \"2023-12-31\"");
    private static readonly Bilingual AYear = new("2001至2099的年份，如2023", "a year from 2001 to 2099, such as 2023");
    private static readonly Bilingual AFlag = new("true或false", "true or false");
    private static readonly Bilingual AnObject = new("对象{…}", "an object {…}");
    private static readonly Bilingual AnArray = new("数组[…]", "an array […]");
    private static readonly Bilingual NothingHere = new("已知的成员名", "a member that this place knows");

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Text(string name) => TextFact(name, mayBeNone: false).Known(out string? text) ? text : Required(name, AText, "?");

    public Fact<string> TextFact(string name, bool mayBeNone = true)
    {
        if (!Find(name, out var member)) { return default; }

        if (member.ValueKind == JsonValueKind.String && member.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return mayBeNone && text == None ? Fact<string>.None : Shown.Of(text);
        }

        return Wrong<string>(name, AText, member);
    }

    public Fact<long> CountFact(string name)
    {
        if (!Find(name, out var member)) { return default; }

        if (IsNone(member)) { return Fact<long>.None; }

        string text = member.ValueKind == JsonValueKind.String ? member.GetString()! : member.GetRawText();
        return ReportedCount(text) is { } count ? count : Wrong<long>(name, ACount, member);
    }

    /// <summary>Reads a figure as printed, as text or as a number; one that cannot be read is noted, counts as not stated, and the rest
    /// stands.</summary>
    public Fact<PrintedFigure> FigureFact(string name, Bilingual expected, Func<PrintedFigure, bool>? fits = null)
    {
        if (!Find(name, out var member)) { return default; }

        if (IsNone(member)) { return Fact<PrintedFigure>.None; }

        string text = member.ValueKind == JsonValueKind.String ? member.GetString()! : member.GetRawText();
        bool read = PrintedFigure.TryParse(text, null, out var figure) && member.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        if (read && figure.Kind == PrintedFigureKind.Unstated) { return default; }

        if (read && figure.Kind == PrintedFigureKind.StatedNone) { return Fact<PrintedFigure>.None; }

        if (read && fits?.Invoke(figure) != false) { return figure; }

        NoteFigure(name, expected, Shorten(member));
        return default;
    }

    public Fact<Percentage> PercentageFact(string name, bool required = false)
    {
        if (!Find(name, out var member)) { return required ? Required(name, APercentage, default(Fact<Percentage>)) : default; }

        if (IsNone(member)) { return Fact<Percentage>.None; }

        bool read = member.ValueKind == JsonValueKind.String & Percentage.TryParse(member.ToString(), null, out var value);
        return read && value.ToRatio() >= new Ratio(0, 1) && value.ToRatio() <= new Ratio(1, 1) ? value : Wrong<Percentage>(name, APercentage, member);
    }

    public LocalDate Day(string name)
    {
        if (!Find(name, out var member)) { return Required(name, ADay, default(LocalDate)); }

        var read = LocalDatePattern.Iso.Parse(member.ToString());
        if (member.ValueKind == JsonValueKind.String && read.Success) { return read.Value; }

        Note(name, ADay, member);
        return default;
    }

    /// <summary>Reads a day that may be left out or none.</summary>
    public Fact<LocalDate> DayFact(string name)
    {
        if (!Find(name, out var member)) { return default; }

        return IsNone(member) ? Fact<LocalDate>.None : Day(name);
    }

    public LocalDate DayOr(string name, LocalDate absent) => element.TryGetProperty(name, out _) ? Day(name) : absent;

    public int Year(string name)
    {
        if (!Find(name, out var member)) { return Required(name, AYear, FirstYear); }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out int year) && year is >= FirstYear and <= 2099) { return year; }

        Note(name, AYear, member);
        return FirstYear;
    }

    public bool Flag(string name)
    {
        if (!Find(name, out var member)) { return Required(name, AFlag, fallback: false); }

        if (member.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) { Note(name, AFlag, member); }

        return member.ValueKind == JsonValueKind.True;
    }

    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> choices)
    {
        string list = string.Join(", ", choices.Keys);
        var expected = new Bilingual($"下列之一：{list}", $"one of {list}");
        if (!Find(name, out var member)) { return Required(name, expected, choices.Values.First()); }

        if (member.ValueKind == JsonValueKind.String && choices.TryGetValue(member.GetString()!, out var choice)) { return choice; }

        Note(name, expected, member);
        return choices.Values.First();
    }

    /// <summary>Reads one of the choices, which may be left out.</summary>
    public T OneOfOr<T>(string name, IReadOnlyDictionary<string, T> choices, T absent) => element.TryGetProperty(name, out _) ? OneOf(name, choices) : absent;

    /// <summary>Reads an object that may be left out or none.</summary>
    public Fact<T> ObjectFact<T>(string name, Func<ObjectReader, Fact<T>> read)
        where T : notnull
    {
        if (!Find(name, out var member)) { return default; }

        if (IsNone(member)) { return Fact<T>.None; }

        return member.ValueKind == JsonValueKind.Object ? Finish(Inner(name, member), read) : Wrong<T>(name, AnObject, member);
    }

    /// <summary>Reads an object that must be there; null where it is not, or where the reading found no value.</summary>
    public T? Object<T>(string name, Func<ObjectReader, T?> read)
        where T : class
    {
        if (!Find(name, out var member)) { return Required(name, AnObject, (T?)null); }

        if (member.ValueKind == JsonValueKind.Object) { return Finish(Inner(name, member), read); }

        Note(name, AnObject, member);
        return null;
    }

    public ValueList<T> Objects<T>(string name, Func<ObjectReader, T?> read)
        where T : class
        => Items(name).Select((item, i) =>
        {
            string place = $"{path}.{name}[{i}]";
            if (item.ValueKind == JsonValueKind.Object) { return Finish(new(item, place, errors), read); }

            errors.Add(place, AnObject, Shorten(item));
            return null;
        }).OfType<T>().ToValueList();

    public ValueList<string> Texts(string name)
        => Items(name).Select((item, i) =>
        {
            if (item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString())) { return Shown.Of(item.GetString()!); }

            errors.Add($"{path}.{name}[{i}]", AText, Shorten(item));
            return "?";
        }).ToValueList();

    /// <summary>Reads a list of objects that may be left out or none.</summary>
    public Fact<ValueList<T>> ListFact<T>(string name, Func<ObjectReader, T?> read)
        where T : class
        => ListFact(name, () => Objects(name, read));

    /// <summary>Reads a list of texts that may be left out or none.</summary>
    public Fact<ValueList<string>> TextsFact(string name) => ListFact(name, () => Texts(name));

    /// <summary>Reads a list of choices that may be left out or none.</summary>
    public Fact<ValueList<T>> ChoicesFact<T>(string name, IReadOnlyDictionary<string, T> choices) => ListFact(name, () => Items(name).SelectMany((item, i) =>
    {
        if (item.ValueKind == JsonValueKind.String && choices.TryGetValue(item.GetString()!, out var choice)) { return new[] { choice }; }

        string list = string.Join(", ", choices.Keys);
        errors.Add($"{path}.{name}[{i}]", new($"下列之一：{list}", $"one of {list}"), Shorten(item));
        return [];
    }).ToValueList());

    /// <summary>Reads the members from and through, both included; without a first day the span is empty, without a last one open.</summary>
    public DateSpan Span()
    {
        if (!DayFact("from").Known(out var from)) { return DateSpan.Empty; }

        if (!DayFact("through").Known(out var through)) { return DateSpan.From(from); }

        if (through >= from) { return DateSpan.Through(from, through); }

        Note("through", SeedReader.NotBefore, $"{through:uuuu-MM-dd}");
        return DateSpan.Empty;
    }

    /// <summary>Reads a list of days that may be left out or none.</summary>
    public Fact<ValueList<LocalDate>> DaysFact(string name) => ListFact(name, () => Items(name).Select((item, i) =>
    {
        var read = LocalDatePattern.Iso.Parse(item.ToString());
        if (!read.Success) { errors.Add($"{path}.{name}[{i}]", ADay, Shorten(item)); }

        return read.TryGetValue(default, out var day) ? day : default;
    }).ToValueList());

    /// <summary>Reads an object whose member names are free and whose values are figures as printed; they stay in the file.</summary>
    public void Figures(string name)
    {
        if (!Find(name, out var member)) { return; }

        if (member.ValueKind != JsonValueKind.Object)
        {
            Note(name, AnObject, member);
            return;
        }

        var figures = Inner(name, member);
        foreach (var figure in member.EnumerateObject()) { figures.Text(figure.Name); }
    }

    public void NoteFigure(string name, Bilingual expected, string found) => errors.AddFigure($"{path}.{name}", expected, found);

    public void Note(string name, Bilingual expected, string found) => errors.Add($"{path}.{name}", expected, found);

    /// <summary>Notes each member that nobody asked for.</summary>
    public void End()
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!_read.Contains(member.Name)) { errors.Add($"{path}.{member.Name}", NothingHere, Shorten(member.Value)); }
        }
    }

    private static T Finish<T>(ObjectReader reader, Func<ObjectReader, T> read)
    {
        var value = read(reader);
        reader.End();
        return value;
    }

    private static long? ReportedCount(string text)
        => ReportedParticipation.TryRead(text, null, null, out var reported) && reported.Participants.Known(out long count) ? count : null;

    private static bool IsNone(JsonElement member) => member.ValueKind == JsonValueKind.String && member.ValueEquals(None);

    private static string Shorten(JsonElement value) => Shown.Cut(value.GetRawText().ReplaceLineEndings(" "));

    private Fact<ValueList<T>> ListFact<T>(string name, Func<ValueList<T>> read)
    {
        if (!Find(name, out var member)) { return default; }

        return IsNone(member) ? Fact<ValueList<T>>.None : read();
    }

    private ObjectReader Inner(string name, JsonElement member) => new(member, $"{path}.{name}", errors);

    private JsonElement[] Items(string name)
    {
        if (!Find(name, out var member)) { return []; }

        if (member.ValueKind == JsonValueKind.Array) { return [.. member.EnumerateArray()]; }

        Note(name, AnArray, member);
        return [];
    }

    private bool Find(string name, out JsonElement member)
    {
        _read.Add(name);
        return element.TryGetProperty(name, out member);
    }

    private T Required<T>(string name, Bilingual expected, T fallback)
    {
        if (!element.TryGetProperty(name, out _)) { Note(name, expected, "—"); }

        return fallback;
    }

    private Fact<T> Wrong<T>(string name, Bilingual expected, JsonElement member)
        where T : notnull
    {
        Note(name, expected, member);
        return default;
    }

    private void Note(string name, Bilingual expected, JsonElement member) => Note(name, expected, Shorten(member));
}
