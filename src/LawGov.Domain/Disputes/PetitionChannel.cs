namespace LawGov.Domain.Disputes;

/// <summary>By which channel a petition came (信访渠道).</summary>
public enum PetitionChannel
{
    /// <summary>Another one, directly from the sender (其他形式).</summary>
    Other = 0,

    /// <summary>The online channel (信息网络).</summary>
    Online = 1,

    /// <summary>A letter (书信).</summary>
    Letter = 2,

    /// <summary>A call (电话).</summary>
    Call = 3,

    /// <summary>A fax (传真).</summary>
    Fax = 4,

    /// <summary>A visit (走访).</summary>
    Visit = 5,

    /// <summary>Transferred or assigned by a petition department or a higher body (转送、交办), and not directly from the sender.</summary>
    Transferred = 6,
}
