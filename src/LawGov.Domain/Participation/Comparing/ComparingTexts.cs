using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>What shared places, reasons to leave out and movements of units are called.</summary>
public static class ComparingTexts
{
    private static readonly Bilingual[] Shares =
    [
        new("并列占位", "shared, the places after them left free"),
        new("并列不占位", "shared, the next place follows"),
        new("并列取末位", "shared, the last of their places"),
    ];

    private static readonly Bilingual[] Reasons =
    [
        new("参与比较", "takes part"),
        new("未填报", "not reported"),
        new("填报有误", "the numbers make no count"),
        new("重复填报", "reported before"),
        new("无基数", "no base"),
        new("基数不足", "the base is too small"),
        new("无可比数据", "nothing to compare with"),
    ];

    private static readonly Bilingual[] Movements =
    [
        new("两期均有", "in both periods"),
        new("新增", "entered"),
        new("退出", "left"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ties">A way of sharing places.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public static Bilingual Name(this Ties ties) => Shares[(int)Guard.Against.Undeclared(ties)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="reason">A reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Bilingual Name(this LeftOutReason reason) => Reasons[(int)Guard.Against.Undeclared(reason)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="movement">A movement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static Bilingual Name(this UnitMovement movement) => Movements[(int)Guard.Against.Undeclared(movement)];
}
