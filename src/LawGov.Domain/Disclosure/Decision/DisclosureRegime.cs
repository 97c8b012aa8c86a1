namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Which rules govern the disclosure of a piece of information (适用规定).</summary>
public enum DisclosureRegime
{
    /// <summary>The facts or the texts do not settle it (未能确定).</summary>
    Undetermined = 0,

    /// <summary>No rules were in force yet (尚无规定).</summary>
    NotYet = 1,

    /// <summary>The Regulation, text of 2007 (政府信息公开条例，2007年文本).</summary>
    Regulation2007 = 2,

    /// <summary>The Regulation, text of 2019 (政府信息公开条例，2019年文本).</summary>
    Regulation2019 = 3,

    /// <summary>The rules of the competent departments of the State Council for public institutions (国务院有关主管部门对公共企事业单位的规定), outside the
    /// Regulation.</summary>
    DepartmentRules = 4,

    /// <summary>The Regulation does not apply to this kind of body, and no other rules are confirmed (不适用条例).</summary>
    NotApplicable = 5,
}
