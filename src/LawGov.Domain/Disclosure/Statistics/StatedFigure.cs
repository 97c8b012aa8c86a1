using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>A number of requests that the text of the yearly report states (文字所述数量), and the cell of the table where it stands.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StatedFigure
{
    private readonly RequestTableColumn _column = RequestTableColumn.Total;
    private readonly Fact<ReportScope> _scope;

    /// <summary>Says what the text states of a row.</summary>
    /// <param name="row">The row: 全年收到申请26件 is that of new requests.</param>
    /// <param name="figure">As printed; none where the text says that there was none, unknown where it cannot be read.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public StatedFigure(RequestTableRow row, Fact<PrintedFigure> figure)
    {
        Row = Guard.Against.Undeclared(row);
        Figure = figure.Known(out var known)
            ? known.Kind switch
            {
                PrintedFigureKind.StatedNone => Fact<PrintedFigure>.None,
                PrintedFigureKind.Unstated => Fact<PrintedFigure>.Unknown,
                _ => figure,
            }
            : figure;
    }

    /// <summary>The row.</summary>
    public RequestTableRow Row { get; }

    /// <summary>The column; the total unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public RequestTableColumn Column { get => _column; init => _column = Guard.Against.Undeclared(value, nameof(Column)); }

    /// <summary>The figure; a stated none (无) is none.</summary>
    public Fact<PrintedFigure> Figure { get; }

    /// <summary>Of whom it speaks.</summary>
    /// <exception cref="ArgumentException">There is no such scope.</exception>
    public Fact<ReportScope> Scope { get => _scope; init => _scope = value.Declared(nameof(Scope)); }

    /// <summary>Returns the cell, the figure and the scope, the same in every culture.</summary>
    public override string ToString() => $"{Row.Name().Chinese}，{Column.Name().Chinese}：{Figure}（{Scope}）";
}
