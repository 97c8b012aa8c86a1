namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the law says of disclosing a part of the material (公开属性), the stronger restraint with the higher number.</summary>
/// <remarks>The verbs of Articles 14, 15 and 16 are three answers, never one.</remarks>
public enum DisclosureScope
{
    /// <summary>The facts or the texts do not settle it (未能确定).</summary>
    Undetermined = 0,

    /// <summary>It must be disclosed (应当公开).</summary>
    MustDisclose = 1,

    /// <summary>It may be disclosed: the text of 2007 lifts its ban where the right holder agrees or the public interest asks for it
    /// (可以公开).</summary>
    MayDisclose = 2,

    /// <summary>It may be withheld: the organ decides (可以不予公开).</summary>
    MayWithhold = 3,

    /// <summary>It must not be disclosed, unless consent or the public interest opens it (不得公开).</summary>
    ShallNotDisclose = 4,

    /// <summary>It is not disclosed, without a way out (不予公开).</summary>
    MustNotDisclose = 5,
}
