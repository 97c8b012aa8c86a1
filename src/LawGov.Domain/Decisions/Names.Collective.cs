using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <content>What the labels of collective decisions and of consultation are called.</content>
public static partial class Names
{
    private static readonly Bilingual[] CollectiveClasses =
    [
        new("重大决策", "major decision"),
        new("重要干部（人事）任免", "appointment or removal of important personnel"),
        new("重要（重大）项目安排", "arrangement of an important project"),
        new("大额度资金使用", "use of a large sum"),
    ];

    private static readonly Bilingual[] DecidingForms =
    [
        new("会议集体决定", "by a meeting"),
        new("传阅会签", "by circulating papers"),
        new("个别征求意见", "by asking members one by one"),
        new("个人决定", "by one person alone"),
    ];

    private static readonly Bilingual[] ConsultationFormsNamed =
    [
        new("书面征求意见", "written comments"),
        new("座谈会", "seminar"),
        new("协商会", "negotiation"),
        new("听证会", "hearing"),
        new("民意调查", "opinion survey"),
        new("公开征求社会公众意见", "public call for comments"),
    ];

    private static readonly Bilingual[] ImpactScopes =
        [new("本单位内部", "the body itself"), new("有关单位", "certain units"), new("一定区域或者行业", "an area or trade"), new("社会公众", "the public")];

    private static readonly Bilingual[] ImpactDegrees = [new("较小", "slight"), new("较大", "considerable"), new("重大", "major")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A class of matters that are decided collectively.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this CollectiveClass kind) => CollectiveClasses[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="form">A way of deciding.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DecidingForm form) => DecidingForms[(int)Guard.Against.Undeclared(form)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="form">A form of consultation.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ConsultationForm form) => ConsultationFormsNamed[(int)Guard.Against.Undeclared(form)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="scope">Whom a matter affects.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ImpactScope scope) => ImpactScopes[(int)Guard.Against.Undeclared(scope)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="degree">How much it affects them.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ImpactDegree degree) => ImpactDegrees[(int)Guard.Against.Undeclared(degree)];
}
