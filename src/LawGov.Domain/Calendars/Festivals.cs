namespace LawGov.Domain.Calendars;

/// <summary>Festivals under which days are given off (节日); two where they meet.</summary>
[Flags]
public enum Festivals
{
    /// <summary>No festival.</summary>
    None = 0,

    /// <summary>New Year (元旦).</summary>
    NewYear = 1,

    /// <summary>Spring Festival (春节).</summary>
    SpringFestival = 2,

    /// <summary>Tomb-sweeping day (清明节).</summary>
    Qingming = 4,

    /// <summary>Labour Day (劳动节).</summary>
    LabourDay = 8,

    /// <summary>Dragon Boat Festival (端午节).</summary>
    DragonBoat = 16,

    /// <summary>Mid-Autumn Festival (中秋节).</summary>
    MidAutumn = 32,

    /// <summary>National Day (国庆节).</summary>
    NationalDay = 64,

    /// <summary>A commemoration given off once (一次性纪念日放假).</summary>
    Commemoration = 128,
}
