using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>Rows of a sheet with Chinese labels, read into the rows that a map takes (职责分工表读取): texts alone, whatever reads the
/// file.</summary>
/// <remarks>
/// Labels, with their synonyms: 事项 (责任事项、工作事项、职责事项); 层级 (责任层级); 岗位 (责任岗位、职务、科室、责任科室、责任单位); 牵头/配合 (牵头或者配合、分工); 分工方式; 共同负责; 依据 (文件依据、文件);
/// 文号; 起 (始日、起始日期、开始日期、任职日期); 止 (止日、终止日期、截止日期、离任日期); 期间 (起止日期); 责任人 (任职人、任职人员、姓名); 代行人 (代行人员); 代行方式 (代行职务方式). 序号 and 备注 are passed over;
/// any other label is listed. A sheet with 代行人 or 代行方式 gives stand-ins; else one with 事项 gives assignments, and holders too where it has
/// 责任人; else holders. Tiers: 统筹 or 主要领导, 具体 or 分管领导, 直接 or 科室. Days: 2023-04-01, 2023年4月1日, 2023.4.1, 2023/4/1; the last day is in the
/// span, and 至今 or a blank is an open end. An area or post of 暂无 or 不设 gives the duty to nobody.
/// Several names in a cell (办公室、法规科) are a row for each; several persons of one post hold it together. A row with a bad cell is a row
/// all the same: supply it, and the map keeps what it may be about from being known.
/// </remarks>
/// <example><code>
/// var sheet = DutyRows.Read(["事项", "层级", "责任岗位", "牵头/配合", "依据", "起", "止"], rows, firstRow: 2);
/// var map = new DutyMapBuilder(areas).Assign(sheet.Assignments).Incumbent(sheet.Incumbents).StandIn(sheet.StandIns).Build();
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyRows
{
    internal DutyRows()
    {
    }

    /// <summary>The rows of the division, each with its number in the sheet.</summary>
    public ValueList<AssignmentRow> Assignments { get; internal init; }

    /// <summary>The rows of holders; the same holder of a post on the same days stands here once, with the first of his numbers.</summary>
    public ValueList<IncumbentRow> Incumbents { get; internal init; }

    /// <summary>The rows of stand-ins.</summary>
    public ValueList<StandInRow> StandIns { get; internal init; }

    /// <summary>The cells that cannot be read, each with the number of its row, its label and its text, in the order of rows.</summary>
    public ValueList<RowError<DutyRowFault>> Errors { get; internal init; }

    /// <summary>The labels that are not known, in the order of the columns: what stands below them was not read.</summary>
    public ValueList<string> UnknownLabels { get; internal init; }

    /// <summary>Reads rows that follow each other in a sheet.</summary>
    /// <param name="labels">The labels of the columns, in order; blanks within a label do not matter.</param>
    /// <param name="rows">The cells of each row, in the order of the labels; a blank row is passed over, a missing cell is blank.</param>
    /// <param name="firstRow">The number of the first row in the sheet, 1 or more.</param>
    /// <exception cref="ArgumentNullException">There are no labels or no rows, or a row is null.</exception>
    /// <exception cref="ArgumentException">A label that is known, or a synonym of it, stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public static DutyRows Read(IReadOnlyList<string?> labels, IEnumerable<IReadOnlyList<string?>> rows, int firstRow)
    {
        Guard.Against.OutsideOf(firstRow, 1, int.MaxValue);
        return Read(labels, Guard.Against.Null(rows).Select((cells, place) => (firstRow + place, cells)));
    }

    /// <summary>Reads rows with numbers of their own.</summary>
    /// <param name="labels">The labels of the columns, in order; blanks within a label do not matter.</param>
    /// <param name="rows">The number of each row in the sheet, 1 or more, and its cells in the order of the labels.</param>
    /// <exception cref="ArgumentNullException">There are no labels or no rows, or the cells of a row are null.</exception>
    /// <exception cref="ArgumentException">A label that is known, or a synonym of it, stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of a row is below 1.</exception>
    public static DutyRows Read(IReadOnlyList<string?> labels, IEnumerable<(int Row, IReadOnlyList<string?> Cells)> rows)
        => new DutySheet(Guard.Against.Null(labels)).Read(Guard.Against.Null(rows));
}
