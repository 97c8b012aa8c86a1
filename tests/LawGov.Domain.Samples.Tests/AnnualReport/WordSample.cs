using System.IO.Compression;
using System.Security;
using System.Text;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>Makes Word documents, sound and unsound, from the XML of their parts.</summary>
internal static class WordSample
{
    private const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static string P(params string[] inner) => $"<w:p>{string.Concat(inner.Select(one => one.StartsWith('<') ? one : R(one)))}</w:p>";

    public static string R(string text, string look = "") => $"<w:r>{(look.Length == 0 ? "" : $"<w:rPr>{look}</w:rPr>")}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Table(params string[][] rows)
        => $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1200\"/>", rows.Max(row => row.Length)))}</w:tblGrid>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => Cell(cell)))}</w:tr>"))}</w:tbl>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/>{properties}</w:tcPr>{(text.StartsWith('<') ? text : P(text))}</w:tc>";

    public static string Field(string code, string shown)
        => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{shown}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>A text box as Word writes it: for programs of today, and again for old ones.</summary>
    public static string Box(string text)
    {
        string content = "<w:txbxContent>" + P(text) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"300000\"/><wp:docPr id=\"1\" name=\"b\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>" + content
            + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    public static string Comment(int id, string text) => $"<w:comment w:id=\"{id}\" w:author=\"某人\">{P(text)}</w:comment>";

    /// <summary>A document of a body, and whatever else it has: parts of Word by their names, other parts by their paths.</summary>
    public static byte[] Of(string body, string? footnotes = null, string? comments = null, params (string Name, string Content)[] more)
        => OfDocument($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Spaces}><w:body>{body}{(body.EndsWith("</w:sectPr>", StringComparison.Ordinal) ? "" : "<w:sectPr/>")}</w:body></w:document>", footnotes, comments, more);

    /// <summary>A document whose main part is this text.</summary>
    public static byte[] OfDocument(string document, string? footnotes = null, string? comments = null, params (string Name, string Content)[] more)
    {
        string types = "", relations = "";
        List<(string Name, string Content)> parts = [("word/document.xml", document)];
        if (footnotes is not null) { Add("footnotes", "footnotes", $"<w:footnotes {Spaces}>{footnotes}</w:footnotes>"); }

        if (comments is not null) { Add("comments", "comments", $"<w:comments {Spaces}>{comments}</w:comments>"); }

        foreach (var (name, content) in more.Where(part => !part.Name.Contains('/', StringComparison.Ordinal))) { Add(name, name, $"<w:{Root(name)} {Spaces}>{content}</w:{Root(name)}>"); }

        types += $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>";
        parts.Add(("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"));
        parts.Add(("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.Add(("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>"));
        return Zip([.. parts, .. more.Where(part => part.Name.Contains('/', StringComparison.Ordinal))]);

        void Add(string name, string kind, string content)
        {
            types += $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Types}{kind}+xml\"/>";
            relations += $"<Relationship Id=\"{name}\" Type=\"{Relations}{kind}\" Target=\"{name}.xml\"/>";
            parts.Add(($"word/{name}.xml", content));
        }
    }

    private static string Root(string name) => name == "header" ? "hdr" : name;

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The bytes of each part of a document.</summary>
    public static Dictionary<string, byte[]> PartsOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
