using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>The time limit that a catalogue states for an item (公开时限).</summary>
/// <remarks>
/// Read from words such as 自信息形成或者变更之日起20个工作日内, or a number without a start; what counts from another day, such as 自公示之日起, and what
/// cannot be read keeps its words and is never taken for a number. A catalogue may be stricter than the law, never laxer. Default: not
/// stated.
/// </remarks>
/// <example><code>CatalogueLimit.Read("自信息形成或者变更之日起20个工作日内公开").Limit // 20个工作日</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct CatalogueLimit : IBilingualText
{
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly Bilingual Regularly = new("定期", "regularly");
    private static readonly Bilingual Promptly = new("及时", "promptly");

    private const string Start = "之日起";

    private readonly string? _text;

    private CatalogueLimit(CatalogueLimitKind kind, TimeLimit limit, string? text) => (Kind, Limit, _text) = (kind, limit, text);

    /// <summary>How it is stated.</summary>
    public CatalogueLimitKind Kind { get; }

    /// <summary>The number; no working days unless <see cref="CatalogueLimitKind.Within"/>.</summary>
    public TimeLimit Limit { get; }

    /// <summary>States a number.</summary>
    /// <param name="limit">Days, working days, months or years from formation or change.</param>
    public static CatalogueLimit Within(TimeLimit limit) => new(CatalogueLimitKind.Within, limit, null);

    /// <summary>Reads the cell of a catalogue; any text has a reading.</summary>
    /// <param name="text">The cell; null and blank are not stated.</param>
    public static CatalogueLimit Read(string? text)
    {
        string words = text?.Trim() ?? "";
        if (words.Length == 0) { return default; }

        var core = Core(words);
        if (TryReadNumber(core, out var limit)) { return Within(limit); }

        return core switch
        {
            "定期" => new(CatalogueLimitKind.Regularly, default, null),
            "及时" or "实时" => new(CatalogueLimitKind.Promptly, default, null),
            _ => new(CatalogueLimitKind.AsWritten, default, words),
        };
    }

    /// <summary>The number as a fact: none where the catalogue gives none, unknown where its words cannot be counted.</summary>
    internal Fact<TimeLimit> Number => Kind switch
    {
        CatalogueLimitKind.Within => Limit,
        CatalogueLimitKind.AsWritten => Fact<TimeLimit>.Unknown,
        _ => Fact<TimeLimit>.None,
    };

    /// <summary>Whether it can end later than so many working days, which last as many days at least: more of them, more days, or any
    /// month.</summary>
    internal static bool IsLaxer(TimeLimit limit, int workdays)
        => limit.Unit is not (TimeUnit.Workday or TimeUnit.Day) ? limit.Amount > 0 : limit.Amount > workdays;

    /// <summary>Returns the number, the words of the catalogue, or that none is stated.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Kind switch
    {
        CatalogueLimitKind.NotStated => NotStated.ToText(language),
        CatalogueLimitKind.Within => Limit.ToText(language),
        CatalogueLimitKind.Regularly => Regularly.ToText(language),
        CatalogueLimitKind.Promptly => Promptly.ToText(language),
        _ => _text!,
    };

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Takes off what is said around the length of time: from when it runs, what is to be done, that other law goes
    /// before.</summary>
    private static string Core(string words)
    {
        int stop = words.AsSpan().IndexOfAny("；;，,。");
        string core = stop >= 0 && words[(stop + 1)..].TrimStart().StartsWith("法律", StringComparison.Ordinal)
            ? words[..stop]
            : words.TrimEnd('。', '；', ';');
        int from = core.IndexOf(Start, StringComparison.Ordinal);
        if (from >= 0 && !FromFormationOrChange(core[..from])) { return words; }

        core = from < 0 ? core : core[(from + Start.Length)..];
        foreach (string tail in (ReadOnlySpan<string>)["予以公开", "主动公开", "公开", "更新", "以内", "之内", "内"])
        {
            if (core.EndsWith(tail, StringComparison.Ordinal)) { core = core[..^tail.Length]; }
        }

        return core.Trim();
    }

    /// <summary>Whether what stands before 之日起 names the formation or change of the information, and nothing else.</summary>
    private static bool FromFormationOrChange(string start)
    {
        foreach (string lead in (ReadOnlySpan<string>)["自", "从", "该", "政府", "信息"])
        {
            if (start.StartsWith(lead, StringComparison.Ordinal)) { start = start[lead.Length..]; }
        }

        return start is "形成" or "形成或者变更" or "形成或变更" or "形成、变更" or "变更";
    }

    private static bool TryReadNumber(ReadOnlySpan<char> core, out TimeLimit limit)
    {
        limit = default;
        int digits = core.IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || !int.TryParse(core[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int amount) || amount > 1_000)
        {
            return false;
        }

        switch (core[digits..].Trim())
        {
            case "个工作日" or "工作日": limit = TimeLimit.Workdays(amount); return true;
            case "日" or "天" or "个自然日": limit = TimeLimit.Days(amount); return true;
            case "个月": limit = TimeLimit.Months(amount); return true;
            default: return false;
        }
    }
}
