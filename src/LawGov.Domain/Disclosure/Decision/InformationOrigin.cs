namespace LawGov.Domain.Disclosure.Decision;

/// <summary>How a piece of information came to be held (信息来源).</summary>
public enum InformationOrigin
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>One organ made it (制作).</summary>
    Made = 1,

    /// <summary>Obtained from citizens, legal persons or other organisations (从公民、法人和其他组织获取).</summary>
    ObtainedFromPublic = 2,

    /// <summary>Obtained from another administrative organ (从其他行政机关获取).</summary>
    ObtainedFromOrgan = 3,

    /// <summary>Two or more organs made it together (共同制作).</summary>
    MadeJointly = 4,
}
