using System.Globalization;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>A fault of one row of a catalogue (目录行错误), with what the row says there.</summary>
/// <param name="Row">The number of the row as handed in, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Id">The id of the row; empty where it has none.</param>
/// <param name="Text">The text at fault; empty where something is missing.</param>
public readonly record struct CatalogueRowError(int Row, CatalogueRowFault Fault, string Id, string Text)
{
    /// <summary>Whether the row is an item of the catalogue all the same.</summary>
    public bool IsKept => Fault is CatalogueRowFault.LimitLaxer or CatalogueRowFault.None;

    /// <summary>Returns number, fault and text on one line, in Chinese and the same in every culture.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"第{Row}行：{Fault.Name().Chinese}{(string.IsNullOrEmpty(Text) ? "" : $"（{Text}）")}");
}
