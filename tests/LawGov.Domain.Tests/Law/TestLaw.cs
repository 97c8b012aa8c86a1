using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

/// <summary>Instruments and a figure for tests: the reply limit of the two Regulations on Open Government Information.</summary>
internal static class TestLaw
{
    private static readonly Bilingual Title = new("政府信息公开条例", "Open Government Information Regulations");

    public static Instrument OpenInformation2007 { get; } = Make("CN-OGIR-2007");

    public static Instrument OpenInformation2019 { get; } = Make("CN-OGIR-2019");

    /// <summary>15 working days from 2008-05-01, 20 from 2019-05-15.</summary>
    public static LawParameter<int> ReplyLimit { get; } = new(
        "test.reply-limit",
        new("答复期限", "reply limit"),
        new(Days.Span("2008-05-01", "2019-05-15"), 15, OpenInformation2007.Article(24).Cite(Application.Direct)),
        new(Days.Span("2019-05-15"), 20, OpenInformation2019.Article(33).Paragraph(2).Cite(Application.Direct)));

    public static Basis Local { get; } = Basis.Local(new("某省政务公开办法", "provincial openness measures"), "某政令1号");

    public static Basis Internal { get; } = Basis.Internal(new("信息发布审核办法", "review before publication"));

    public static Basis Practice { get; } = Basis.Practice(new("四则运算", "arithmetic"));

    public static Basis Direct { get; } = Basis.Law(OpenInformation2019.Article(10).Cite(Application.Direct));

    private static Instrument Make(string key) => new(key, Title, Title, new("国务院", "State Council"));
}
