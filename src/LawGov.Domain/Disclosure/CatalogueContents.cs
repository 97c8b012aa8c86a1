namespace LawGov.Domain.Disclosure;

/// <summary>What a catalogue of government information (政府信息公开目录) contains, as Article 12 of the Regulation of 2019 lists it.</summary>
[Flags]
public enum CatalogueContents
{
    /// <summary>None of it.</summary>
    None = 0,

    /// <summary>The index of the information (索引).</summary>
    Index = 1,

    /// <summary>Its name (名称).</summary>
    Name = 2,

    /// <summary>What it says, in short (内容概述).</summary>
    Summary = 4,

    /// <summary>When it was made (生成日期).</summary>
    DateMade = 8,

    /// <summary>All four.</summary>
    All = 15,
}
