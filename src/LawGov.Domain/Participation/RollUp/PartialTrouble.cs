using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Why bytes are not a part: each promise of the binary form, broken.</summary>
internal static class PartialTrouble
{
    internal static readonly Bilingual NoMark = new("开头不是分片汇总的标记", "the bytes do not begin with the mark of a part");
    internal static readonly Bilingual OtherVersion = new("格式版本不是2", "the version of the form is not 2");
    internal static readonly Bilingual Damaged = new("校验和不符，存储或传输中有改动", "the checksum differs: the bytes changed in store or on the way");
    internal static readonly Bilingual Short = new("内容不完整", "the bytes end too early");
    internal static readonly Bilingual Long = new("末尾有多余内容", "bytes follow the end of the part");
    internal static readonly Bilingual BlankText = new("名称空白", "a text is blank");
    internal static readonly Bilingual NoName = new("报送单位名称不能使用", "the name of a source cannot be one");
    internal static readonly Bilingual NoHeader = new("汇总口径不成立", "the period or the base of the header cannot be");
    internal static readonly Bilingual SourcesOutOfOrder = new("报送单位重复或者次序有误", "the sources are repeated or out of order");
    internal static readonly Bilingual NoSource = new("有行数而没有报送单位", "there are rows, and no source that supplied them");
    internal static readonly Bilingual PlacesOutOfOrder = new("地区编号重复或者次序有误", "the places are repeated or out of order");
    internal static readonly Bilingual NoCount = new("地区的人数或者行数不成立", "the counts or rows of a place cannot be");
    internal static readonly Bilingual NoError = new("未计入的行不成立或者次序有误", "a row not counted cannot be, or is out of order");
    internal static readonly Bilingual RowsDiffer = new("行数与计入、未计入的行数之和不符",
        "the rows are not those counted and those not counted together");
}
