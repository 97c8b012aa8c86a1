using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>What a finding rests on (依据): a citation of law, a local rule, an internal rule, or plain practice.</summary>
/// <remarks>Every met and every breached finding has one. Only law that applies directly is worded as 违反.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Basis : IBilingualText
{
    private Basis(BasisKind kind, Citation? citation, Bilingual? title, string? number)
    {
        Kind = kind;
        Citation = citation;
        Title = title;
        Number = number;
    }

    /// <summary>How strong the basis is.</summary>
    public BasisKind Kind { get; }

    /// <summary>The title of the rule, or the principle of a practice; null exactly where it is law.</summary>
    public Bilingual? Title { get; }

    /// <summary>The citation; null unless the basis is law.</summary>
    public Citation? Citation { get; }

    /// <summary>The document number of a local or internal rule; null where it has none.</summary>
    public string? Number { get; }

    /// <summary>Whether a finding may say 违反: the basis is law and applies directly.</summary>
    public bool IsDirectLaw => Citation?.Application == Application.Direct;

    /// <summary>The stable name: of law the key of its provision, else the kind, the Chinese title and the number, such as
    /// <c>internal:信息发布审核办法（示教办〔2022〕3号）</c>.</summary>
    public string Key => Kind switch
    {
        BasisKind.Law => Citation!.Provision.Key,
        BasisKind.Local => "local:" + Title!.Chinese + Suffix,
        BasisKind.Internal => "internal:" + Title!.Chinese + Suffix,
        _ => "practice:" + Title!.Chinese,
    };

    private string Suffix => Number is null ? "" : $"（{Number}）";

    /// <summary>Rests on law.</summary>
    /// <param name="citation">The provision and how it applies.</param>
    /// <exception cref="ArgumentNullException">There is no citation.</exception>
    public static Basis Law(Citation citation) => new(BasisKind.Law, Guard.Against.Null(citation), null, null);

    /// <summary>Rests on a rule of a province, city or district (地方规定).</summary>
    /// <param name="title">Its title, without book marks.</param>
    /// <param name="number">Its document number, if it has one.</param>
    /// <exception cref="ArgumentException">There is no title, or the number is blank.</exception>
    public static Basis Local(Bilingual title, string? number = null)
        => new(BasisKind.Local, null, Guard.Against.Null(title), NotBlank(number));

    /// <summary>Rests on a rule of the bureau or school itself (内部制度).</summary>
    /// <param name="title">Its title, without book marks.</param>
    /// <param name="number">Its document number, if it has one.</param>
    /// <exception cref="ArgumentException">There is no title, or the number is blank.</exception>
    public static Basis Internal(Bilingual title, string? number = null)
        => new(BasisKind.Internal, null, Guard.Against.Null(title), NotBlank(number));

    /// <summary>Rests on no rule: arithmetic, or good practice (一般做法).</summary>
    /// <param name="principle">What is held to be so.</param>
    /// <exception cref="ArgumentNullException">There is no principle.</exception>
    public static Basis Practice(Bilingual principle) => new(BasisKind.Practice, null, Guard.Against.Null(principle), null);

    /// <summary>Returns the citation, the titled rule with its number, or the principle, each with its kind where it is not law.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        if (Citation is not null) { return Citation.ToText(language); }

        string title = Title!.ToText(language);
        string number = Number is null || language == Language.Chinese ? Suffix : $" ({Number})";
        return (Kind, language) switch
        {
            (BasisKind.Local, Language.Chinese) => $"地方规定《{title}》{number}",
            (BasisKind.Local, _) => $"local rule: {title}{number}",
            (BasisKind.Internal, Language.Chinese) => $"内部制度《{title}》{number}",
            (BasisKind.Internal, _) => $"internal rule: {title}{number}",
            (_, Language.Chinese) => $"一般做法：{title}",
            _ => $"practice: {title}",
        };
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static string? NotBlank(string? number, [CallerArgumentExpression(nameof(number))] string? name = null)
        => number is null ? null : Guard.Against.NullOrWhiteSpace(number, name);
}
