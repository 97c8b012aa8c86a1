using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>Why a file is no report that can be read, each with what to do about it.</summary>
internal static class BadReport
{
    public static readonly Bilingual Encrypted = new("文件有密码保护；请在Word中取消密码后重试", "it is protected by a password: remove the password in Word and try again");
    public static readonly Bilingual OldWord = new("这是旧格式的Word文件（.doc）；请在Word或者WPS中另存为.docx后重试", "it is a Word file of the old format (.doc): save it as .docx in Word or WPS and try again");
    public static readonly Bilingual OldOffice = new("这是旧格式的办公文件，没有可读的文字；应为.docx、.txt或者.md", "it is an office file of an old format without a text that can be read: expected .docx, .txt or .md");
    public static readonly Bilingual Pdf = new("这是PDF文件，不能读取；请使用报告的.docx原件", "it is a PDF file, which is not read: use the report's own .docx");
    public static readonly Bilingual Rtf = new("这是RTF文件，不能读取；请另存为.docx后重试", "it is an RTF file, which is not read: save it as .docx and try again");
    public static readonly Bilingual Xml = new("这是网页或者XML文件，不能读取；请另存为.docx后重试", "it is a web page or an XML file, which is not read: save it as .docx and try again");
    public static readonly Bilingual NotWord = new("这是压缩文件，其中没有Word文档；应为.docx、.txt或者.md", "it is a zip file without a Word document in it: expected .docx, .txt or .md");
    public static readonly Bilingual Damaged = new("Word文件已损坏，不能打开", "the Word file is damaged and cannot be opened");
    public static readonly Bilingual Dtd = new("Word文件中有DTD（文档类型定义），为安全起见不予读取", "the Word file has a DTD, which is not read, for safety");
    public static readonly Bilingual Deep = new("Word文件中元素的层数过多，不予读取", "the elements of the Word file are nested too deeply, and are not read");
    public static readonly MessageTemplate TooManyParts = new("Word文件由{count}个部分组成，超过{most}个，不予读取", "the Word file has {count} parts, more than {most}, and is not read");
    public static readonly MessageTemplate TooLargeInside = new(
        "Word文件解压后，{part}为{size}字节，超过{most}字节，可能是压缩炸弹，不予读取",
        "unpacked, {part} of the Word file has {size} bytes, more than {most}: it may be a zip bomb, and is not read");

    public static readonly MessageTemplate NotText = new("第{position}个字符（{sign}）不是文字，不是文本文件", "character {position} ({sign}) is not text: it is not a text file");
    public static readonly Bilingual Zeros = new("文件中有零字节，不是文本文件，或者是不带标记的UTF-16；是文本文件的，请另存为UTF-8后重试", "it has bytes of zero, and is not text or is UTF-16 without a mark: if it is text, save it as UTF-8 and try again");
    public static readonly Bilingual Pictures = new("文件中只有图片，没有文字，可能是扫描件；请使用报告的.docx原件", "it has pictures and no text, and may be a scan: use the report's own .docx");
    public static readonly Bilingual Empty = new("文件中没有文字", "it has no text");
    public static readonly Bilingual OnlyContents = new("文件中只有目录，没有正文", "it has a table of contents and no text");
    public static readonly Bilingual NoFigures = new("文件中没有带单位或者百分号的数据，无可核对", "it has no figure with a unit or a percent sign: there is nothing to check");
    public static readonly Bilingual NoReports = new("这是文件夹，其中没有报告（.docx、.txt、.md）", "it is a folder without a report (.docx, .txt, .md)");
    public static readonly Bilingual IsFacts = new("这是事实文件，不是报告；请单独核对", "it is a facts document, not a report: check it by itself");
}
