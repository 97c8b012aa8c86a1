using System.Globalization;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Reads the cells of one sheet by its labels.</summary>
internal sealed class DutySheet
{
    private static readonly MessageTemplate NotRead = new("“{label}”栏无法识别：{text}", "the column {label} cannot be read: {text}");

    /// <summary>Every label with its synonyms; the first is the one that errors name.</summary>
    private static readonly string[][] Labels =
    [
        ["事项", "责任事项", "工作事项", "职责事项"],
        ["层级", "责任层级"],
        ["岗位", "责任岗位", "职务", "科室", "责任科室", "责任单位"],
        ["牵头/配合", "牵头或者配合", "牵头或配合", "分工"],
        ["分工方式"],
        ["共同负责"],
        ["依据", "文件依据", "文件"],
        ["文号"],
        ["起", "始日", "起始日", "起始日期", "开始日期", "任职日期"],
        ["止", "止日", "终止日", "终止日期", "截止日期", "离任日期"],
        ["期间", "起止日期", "起止"],
        ["责任人", "任职人", "任职人员", "姓名"],
        ["代行人", "代行人员"],
        ["代行方式", "代行职务方式"],
        ["序号"],
        ["备注"],
    ];

    private static readonly string[] Nobody = ["暂无", "不设", "无"];

    /// <summary>What stands between two names of one cell.</summary>
    private const string Between = "、，,；;\n";

    private static readonly string[] NotPersons = ["空缺", "暂缺", "暂无", "待定", "无", "/", "—"];

    private static readonly Dictionary<string, DutyTier> Tiers = new(StringComparer.Ordinal)
    {
        ["统筹"] = DutyTier.Overall, ["统筹抓"] = DutyTier.Overall, ["主要领导"] = DutyTier.Overall,
        ["具体"] = DutyTier.Specific, ["具体抓"] = DutyTier.Specific, ["分管领导"] = DutyTier.Specific,
        ["直接"] = DutyTier.Direct, ["直接抓"] = DutyTier.Direct, ["科室"] = DutyTier.Direct, ["相关科室"] = DutyTier.Direct,
    };

    private static readonly Dictionary<string, Part> Parts = new(StringComparer.Ordinal)
    {
        ["牵头"] = Part.Lead, ["主办"] = Part.Lead, ["配合"] = Part.Partner, ["协办"] = Part.Partner, ["暂无"] = Part.Nobody, ["不设"] = Part.Nobody,
    };

    private static readonly Dictionary<string, DutyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["负责"] = DutyKind.Responsible, ["分管"] = DutyKind.InCharge, ["联系"] = DutyKind.Liaison,
    };

    private static readonly Dictionary<string, StandInKind> StandInKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["代理"] = StandInKind.Acting, ["主持工作"] = StandInKind.InCharge, ["AB角"] = StandInKind.Alternate,
    };

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal) { ["是"] = true, ["否"] = false };

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];
    private readonly List<RowError<DutyRowFault>> _errors = [];
    private int _row;
    private IReadOnlyList<string?> _cells = [];

    internal DutySheet(IReadOnlyList<string?> labels)
    {
        for (int column = 0; column < labels.Count; column++)
        {
            string label = string.Concat((labels[column] ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('／', '/');
            if (label.Length == 0) { continue; }

            string? known = Array.Find(Labels, synonyms => synonyms.Contains(label))?[0];
            if (known is null) { _unknown.Add(label); }
            else if (!_columns.TryAdd(known, column))
            {
                throw new ArgumentException($"Expected each label once; \"{known}\" stands twice, or with a synonym.", nameof(labels));
            }
        }
    }

    internal DutyRows Read(IEnumerable<(int Row, IReadOnlyList<string?> Cells)> rows)
    {
        var assignments = new List<AssignmentRow>();
        var incumbents = new List<IncumbentRow>();
        var standIns = new List<StandInRow>();
        bool actsFor = _columns.ContainsKey("代行人") || _columns.ContainsKey("代行方式"), hasAreas = _columns.ContainsKey("事项");
        foreach (var (row, cells) in rows)
        {
            ArgumentNullException.ThrowIfNull(cells, nameof(rows));
            ArgumentOutOfRangeException.ThrowIfLessThan(row, 1, nameof(rows));
            (_row, _cells) = (row, cells);
            if (cells.All(string.IsNullOrWhiteSpace)) { continue; }

            var span = Days();
            string? person = Text("责任人");
            bool isPerson = !NotPersons.Contains(person);
            if (!isPerson) { Note("责任人", person!, DutyRowFault.PersonMissing); }

            string?[] posts = Several(Text("岗位")), persons = Several(isPerson ? person : null);
            if (actsFor) { standIns.AddRange(posts.Select(post => StandIn(post, span))); }
            else if (hasAreas) { assignments.AddRange(posts.Select(post => Assignment(post, span))); }

            if (!actsFor && (!hasAreas || person is not null)) { incumbents.AddRange(Held(posts, persons, person, span)); }
        }

        return new()
        {
            Assignments = assignments.ToValueList(),
            Incumbents = incumbents.DistinctBy(held => held with { Row = null }).ToValueList(),
            StandIns = standIns.ToValueList(),
            Errors = _errors.ToValueList(),
            UnknownLabels = _unknown.ToValueList(),
        };
    }

    /// <summary>Several persons of one post hold it together, and of as many posts as persons each has his own; who is in which of several
    /// posts is otherwise not told.</summary>
    private IEnumerable<IncumbentRow> Held(string?[] posts, string?[] persons, string? cell, DateSpan span)
    {
        if (posts.Length == 1)
        {
            int? seats = persons.Length > 1 ? persons.Length : null;
            return persons.Select(person => new IncumbentRow { Row = _row, Post = posts[0], Person = person, Span = span, Seats = seats });
        }

        bool isInOrder = posts.Length == persons.Length;
        if (!isInOrder && persons[0] is not null) { Note("责任人", cell!, DutyRowFault.PersonMissing); }

        return posts.Select(
            (post, place) => new IncumbentRow { Row = _row, Post = post, Person = isInOrder ? persons[place] : null, Span = span });
    }

    /// <summary>The names in one cell: 办公室、法规科 are two, 办公室（党建、人事） is one; one that is null where the cell is blank.</summary>
    private static string?[] Several(string? cell)
    {
        if (cell is null || !cell.Any(IsBetween)) { return [cell]; }

        var names = new List<string>();
        int from = 0, depth = 0;
        for (int at = 0; at <= cell.Length; at++)
        {
            char c = at < cell.Length ? cell[at] : Between[0];
            depth += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
            if (at < cell.Length && (depth > 0 || !IsBetween(c))) { continue; }

            if (cell[from..at].Trim() is { Length: > 0 } name) { names.Add(name); }

            from = at + 1;
        }

        return names.Count == 0 ? [cell] : [.. names.Distinct()];
    }

    private static bool IsBetween(char c) => Between.Contains(c, StringComparison.Ordinal);

    private AssignmentRow Assignment(string? post, DateSpan span)
    {
        bool isNobody = post is not null && Nobody.Contains(post);
        var part = One("牵头/配合", Parts, DutyRowFault.PartUnstated, (Part)(-1));
        return new()
        {
            Row = _row,
            Area = Text("事项"),
            Tier = One("层级", Tiers, DutyRowFault.TierUnstated, (DutyTier)(-1)),
            Part = isNobody ? Part.Nobody : part,
            Kind = One("分工方式", Kinds, DutyRowFault.KindUnstated, (DutyKind)(-1)),
            Post = isNobody ? null : post,
            Span = span,
            Basis = Paper(),
            IsJoint = One("共同负责", Answers, DutyRowFault.KindUnstated, false),
        };
    }

    private StandInRow StandIn(string? post, DateSpan span) => new()
    {
        Row = _row,
        Post = post,
        Person = Text("代行人"),
        Kind = One("代行方式", StandInKinds, DutyRowFault.KindUnstated, StandInKind.Unstated),
        Span = span,
        Basis = Paper(),
    };

    private Basis? Paper()
        => Text("依据") is { } title ? Basis.Internal(new(title.Trim('《', '》'), title.Trim('《', '》')), Text("文号")) : null;

    private string? Text(string label)
        => _columns.TryGetValue(label, out int column) && column < _cells.Count && !string.IsNullOrWhiteSpace(_cells[column])
            ? _cells[column]!.Trim()
            : null;

    /// <summary>A cell that holds one of a few words: blank is not stated, another word is an error and stands for no word at
    /// all.</summary>
    private T One<T>(string label, Dictionary<string, T> words, DutyRowFault fault, T unread)
        where T : struct
    {
        if (Text(label) is not { } text) { return default; }

        if (words.TryGetValue(text, out var read)) { return read; }

        Note(label, text, fault);
        return unread;
    }

    /// <summary>The days by 期间, or by 起 and 止; none where the first is missing or one of them cannot be read.</summary>
    private DateSpan Days()
    {
        if (Text("期间") is { } both)
        {
            string[] ends = both.Split(['至', '—', '－', '~', '～'], 2, StringSplitOptions.TrimEntries);
            return Days("期间", both, ends[0], ends.Length > 1 ? ends[1] : null);
        }

        return Text("起") is { } start ? Days("起", start, start, null, Text("止")) : DateSpan.Empty;
    }

    private DateSpan Days(string label, string text, string start, string? end, string? endCell = null)
    {
        bool hasFirst = TryDay(start, out var first);
        if (!hasFirst) { Note(label, text, DutyRowFault.DaysMissing); }

        string? until = endCell ?? end;
        string endLabel = endCell is null ? label : "止";
        if (until is null or "今" or "至今") { return hasFirst ? DateSpan.From(first) : DateSpan.Empty; }

        bool hasLast = TryDay(until, out var last);
        bool inOrder = hasLast && (!hasFirst || first <= last);
        if (!inOrder && (hasFirst || endCell is not null)) { Note(endLabel, endCell ?? text, DutyRowFault.DaysMissing); }

        return hasFirst && inOrder ? DateSpan.Through(first, last) : DateSpan.Empty;
    }

    /// <summary>2023-04-01, 2023年4月1日, 2023.4.1 and 2023/4/1, with one mark throughout.</summary>
    private static bool TryDay(string text, out LocalDate day)
    {
        day = default;
        string[] parts = text.EndsWith('日') ? text[..^1].Split('年', '月') : text.Split(['-', '.', '/'], StringSplitOptions.TrimEntries);
        bool oneMark = text.EndsWith('日') || text.Where(c => c is '-' or '.' or '/').Distinct().Count() == 1;
        return oneMark && parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 0 and <= 9998
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && (day = new(year, month, number)) != default;
    }

    private void Note(string label, string text, DutyRowFault fault)
        => _errors.Add(new(_row, fault, NotRead.With(("label", label), ("text", text.Length > 60 ? text[..60] + "…" : text))));
}
