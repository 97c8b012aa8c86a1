using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <content>The catalogue of a year, and what is asked where the public is consulted (目录、公众参与).</content>
public static partial class DecisionLaw
{
    private static Bilingual ConsentThenPublish => new(
        "经同级党委同意后向社会公布", "published after the Party committee at the same level consented");

    /// <summary>What a government from county level up does with a catalogue that it fixes (政府决策事项目录), by the first day of the
    /// year.</summary>
    public static LawParameter<Bilingual> Catalogue { get; } = OfCatalogue(
        "decisions.catalogue", new("政府决策事项目录的规定", "the rule on a government's catalogue of decisions"), Application.Direct);

    /// <summary>The same of a department of such a government and of a township (部门、乡镇决策事项目录), which follow by reference.</summary>
    public static LawParameter<Bilingual> CatalogueByReference { get; } = OfCatalogue(
        "decisions.catalogue.by-reference",
        new("部门、乡镇决策事项目录的规定", "the rule on the catalogue of decisions of a department or township"),
        Application.ByReference);

    /// <summary>With whom is talked where a special group is touched (特定群体的沟通协商), by the day asked about.</summary>
    public static LawParameter<Bilingual> AdvisedTalk { get; } = new(
        "decisions.advised-talk",
        new("特定群体沟通协商的规定", "the rule on talks where a special group is touched"),
        new DatedValue<Bilingual>(
            Since2019,
            new("相关人民团体、社会组织以及群众代表", "the people's organisations, social organisations and representatives concerned"),
            Instruments.MajorDecisions2019.Article(14).Paragraph(3).Cite(Application.Direct)));

    /// <summary>The figure that applies to a kind of body, of those to which the Regulation applies.</summary>
    internal static LawParameter<Bilingual> CatalogueOf(BodyKind body) => body == BodyKind.Government ? Catalogue : CatalogueByReference;

    private static LawParameter<Bilingual> OfCatalogue(string key, Bilingual title, Application application) => new(
        key,
        title,
        new DatedValue<Bilingual>(
            Since2019, ConsentThenPublish, Instruments.MajorDecisions2019.Article(3).Paragraph(3).Cite(application)));
}
