using LawGov.Domain.Text;

namespace LawGov.Samples.Files;

/// <summary>What the samples say about files, in both languages. The system's own texts come in one language, and are never quoted.</summary>
internal static class FileWords
{
    public static readonly MessageTemplate NoFile = new("找不到文件{path}", "no such file: {path}");
    public static readonly MessageTemplate Unreadable = new("文件{path}无法读取：{reason}", "cannot read {path}: {reason}");
    public static readonly MessageTemplate Unwritable = new("文件{path}无法写入：{reason}", "cannot write {path}: {reason}");
    public static readonly MessageTemplate Unexpected = new("程序内部错误（{kind}），未能完成", "a fault of this program ({kind}): not done");
    public static readonly MessageTemplate OutputLost = new("标准输出无法写入：{reason}", "cannot write to standard output: {reason}");
    public static readonly MessageTemplate Interrupted = new("已中断，没有写入任何不完整的文件", "interrupted: no file was left half-written");

    public static readonly MessageTemplate ReadAs = new("文件{path}按{encoding}读取", "{path} is read as {encoding}");
    public static readonly MessageTemplate NoEncoding = new(
        "文件{path}的编码不能识别：不是UTF-8（第{utf8}个字节不符），也不是GB18030（第{gb}个字节不符）",
        "{path}: the encoding is not known: not UTF-8 (byte {utf8} does not fit) and not GB18030 (byte {gb} does not fit)");
    public static readonly MessageTemplate Big5 = new("文件{path}的编码应为Big5，不能读取；应当另存为UTF-8、UTF-16或者GB18030", "{path} is most likely Big5, which is not read: expected UTF-8, UTF-16 or GB18030");
    public static readonly MessageTemplate BadByte = new("文件{path}按{encoding}读取，第{position}个字节不符", "{path}, read as {encoding}: byte {position} does not fit");
    public static readonly MessageTemplate BadByteAbout = new("文件{path}按{encoding}读取，第{position}个字节之前有不符的字节", "{path}, read as {encoding}: a byte before byte {position} does not fit");

    public static readonly Bilingual Folder = new("这是文件夹", "it is a folder");
    public static readonly Bilingual Special = new("这是管道或者设备，应为普通文件", "it is a pipe or a device; expected an ordinary file");
    public static readonly Bilingual ReadOnly = new("文件只读", "it is read-only");
    public static readonly Bilingual NoAccess = new("没有访问权限", "access is denied");
    public static readonly Bilingual NoFolder = new("没有这个文件夹", "there is no such folder");
    public static readonly Bilingual Missing = new("文件不存在", "there is no such file");
    public static readonly Bilingual BadPath = new("路径不合规则", "the path is not valid");
    public static readonly Bilingual TooManyLinks = new("链接循环，或者层数过多", "its links run in a circle, or there are too many");
    public static readonly Bilingual Full = new("磁盘已满", "the disk is full");
    public static readonly Bilingual Closed = new("接收输出的一方已关闭", "the output is closed");
    public static readonly Bilingual InUse = new("文件正被其他程序使用", "another program is using it");
    public static readonly MessageTemplate SystemError = new("系统错误{code}", "system error {code}");
    public static readonly MessageTemplate TooLarge = new("文件超过{most}字节", "it is larger than {most} bytes");
    public static readonly MessageTemplate LineTooLong = new("第{line}行超过{most}字节", "line {line} is longer than {most} bytes");
    public static readonly MessageTemplate TooManyRows = new("超过{most}行", "it has more than {most} rows");

    public static readonly MessageTemplate SameFile = new("{path}既要读取又要写入，应为不同的文件", "{path} is to be both read and written: expected different files");
    public static readonly MessageTemplate More = new("另有{count}处错误未列出", "{count} more errors are not listed");

    /// <summary>Why the system refused, as far as it can be told in the language asked for.</summary>
    public static IBilingualText Reason(Exception trouble) => trouble switch
    {
        DirectoryNotFoundException => NoFolder,
        FileNotFoundException => Missing,
        UnauthorizedAccessException => NoAccess,
        PathTooLongException or ArgumentException or NotSupportedException => BadPath,
        _ => trouble.HResult switch
        {
            28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => Full, // ENOSPC, EDQUOT; Windows
            9 or 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8) => Closed, // EBADF, EPIPE; Windows
            11 or unchecked((int)0x80070020) => InUse, // EAGAIN: a lock is held
            40 => TooManyLinks, // ELOOP
            30 => ReadOnly, // EROFS
            _ => SystemError.With(("code", trouble.HResult.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        },
    };
}
