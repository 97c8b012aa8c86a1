using System.Globalization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Reads one row into an item and lists all that is wrong with it.</summary>
internal sealed class CatalogueRowReading(int number, CatalogueRow row, int? lawWorkdays)
{
    private static readonly Dictionary<string, DivisionLevel> LevelNames = new(StringComparer.Ordinal)
    {
        ["省级"] =
            DivisionLevel.Province, ["市级"] =
                DivisionLevel.City, ["县级"] =
                    DivisionLevel.County, ["区级"] =
                        DivisionLevel.County, ["乡级"] = DivisionLevel.Town, ["镇级"] = DivisionLevel.Town, ["村级"] = DivisionLevel.Village,
    };

    private static readonly MessageTemplate Reason = new("{fault}：{text}", "{fault}: {text}");

    private readonly List<RowError<CatalogueRowFault>> _errors = [];

    internal string Id { get; } = row.Id?.Trim() ?? "";

    internal (CatalogueItem? Item, List<RowError<CatalogueRowFault>> Errors) Read(bool repeated)
    {
        if (IsBlank) { return (null, [Error(CatalogueRowFault.Blank, "")]); }

        Check(Id.Length > 0, CatalogueRowFault.IdMissing, "");
        Check(!repeated, CatalogueRowFault.IdRepeated, Id);
        Check(
            !(string.IsNullOrWhiteSpace(row.FirstLevel) && string.IsNullOrWhiteSpace(row.SecondLevel)),
            CatalogueRowFault.NameMissing,
            "");
        Check(!string.IsNullOrWhiteSpace(row.Basis), CatalogueRowFault.BasisMissing, "");
        var limit = CatalogueLimit.Read(row.Limit);
        Check(
            limit.Kind != CatalogueLimitKind.Within || lawWorkdays is not { } law || !CatalogueLimit.IsLaxer(limit.Limit, law),
            CatalogueRowFault.LimitLaxer,
            row.Limit);
        var (channels, levels) = (Channels(), Levels());
        var (audience, mode, statutory) = (Audience(), Mode(), Statutory());
        var content = Entries(row.Content).ToValueList();
        return _errors.Exists(error => !DisclosureCatalogue.Keeps(error.Fault))
            ? (null, _errors)
            : (new()
            {
                Id = new(Id),
                FirstLevel = row.FirstLevel?.Trim() ?? "",
                SecondLevel = row.SecondLevel?.Trim() ?? "",
                Content = content,
                Basis = row.Basis!.Trim(),
                Limit = limit,
                Body = row.Body?.Trim() ?? "",
                Channels = channels,
                Audience = audience,
                Mode = mode,
                Levels = levels,
                Statutory = statutory,
            }, _errors);
    }

    private bool IsBlank => Array.TrueForAll(
        [
            row.Id,
            row.FirstLevel,
            row.SecondLevel,
            row.Content,
            row.Basis,
            row.Limit,
            row.Body,
            row.Channels,
            row.Audience,
            row.Mode,
            row.Levels,
            row.StatutoryItem],
        string.IsNullOrWhiteSpace);

    private void Check(bool right, CatalogueRowFault fault, string? text)
    {
        if (!right) { _errors.Add(Error(fault, text?.Trim() ?? "")); }
    }

    private RowError<CatalogueRowFault> Error(CatalogueRowFault fault, string text)
        => new(number, fault, text.Length == 0 ? fault.Name() : Reason.With(("fault", fault.Name()), ("text", text)));

    private List<string> Entries(string? cell)
    {
        var entries = CatalogueCells.Entries(cell, out var fault);
        Check(fault == CatalogueRowFault.None, fault, cell);
        return entries;
    }

    private ValueList<DisclosureChannel> Channels()
    {
        var channels = new SortedSet<DisclosureChannel>();
        foreach (string entry in Entries(row.Channels))
        {
            bool known = DisclosureCatalogue.TryParseChannel(entry, out var channel);
            Check(known, CatalogueRowFault.ChannelUnknown, entry);
            if (known) { channels.Add(channel); }
        }

        return channels.ToValueList();
    }

    private ValueList<DivisionLevel> Levels()
    {
        var levels = new SortedSet<DivisionLevel>();
        foreach (string entry in Entries(row.Levels))
        {
            bool known = LevelNames.TryGetValue(entry, out var level);
            Check(known, CatalogueRowFault.LevelUnknown, entry);
            if (known) { levels.Add(level); }
        }

        return levels.ToValueList();
    }

    private CatalogueAudience Audience() => One<CatalogueAudience>(row.Audience, CatalogueRowFault.AudienceUnknown, entry
        => entry == "全社会" ? CatalogueAudience.Public : entry.StartsWith("特定群体", StringComparison.Ordinal) ? CatalogueAudience.Group : null);

    private CatalogueMode Mode() => One<CatalogueMode>(row.Mode, CatalogueRowFault.ModeUnknown, entry => entry switch
    {
        "主动" or "主动公开" => CatalogueMode.Proactive,
        "依申请" or "依申请公开" => CatalogueMode.OnRequest,
        _ => null,
    });

    /// <summary>Reads a cell that holds one label of a few; an empty one is not stated.</summary>
    private T One<T>(string? cell, CatalogueRowFault fault, Func<string, T?> read)
        where T : struct
    {
        int before = _errors.Count;
        var entries = Entries(cell);
        if (_errors.Count > before) { return default; }

        var label = entries.Count == 1 ? read(entries[0]) : null;
        Check(label is not null || string.IsNullOrWhiteSpace(cell), fault, cell);
        return label ?? default;
    }

    private ProactiveItem? Statutory()
    {
        if (string.IsNullOrWhiteSpace(row.StatutoryItem)) { return null; }

        bool known = int.TryParse(row.StatutoryItem.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int item)
            && item >= 1
            && item <= ProactiveItems.All.Count;
        Check(known, CatalogueRowFault.StatutoryItemUnknown, row.StatutoryItem);
        return known ? ProactiveItems.Of(item) : null;
    }
}
