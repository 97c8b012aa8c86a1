using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <summary>In which forms views are best heard, why, and what is mandatory (征求意见方式建议).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ConsultationAdvice : IBilingualText
{
    private static readonly MessageTemplate NotPublic = new(
        "依法不予公开，不向社会公众征求意见；涉及特定群体利益的，仍与其代表沟通协商",
        "by law not to be made public: the public is not asked; a special group it touches is still talked with");
    private static readonly MessageTemplate ToAsk = new("待明确：{facts}", "to be settled: {facts}");
    private static readonly MessageTemplate NoForm = new("现有情况不能确定征求意见方式", "what is stated settles no form");

    internal ConsultationAdvice(ValueList<AdvisedForm> forms, bool isNotPublic, ValueList<FactKey> asks)
        => (Forms, IsNotPublic, Asks) = (forms, isNotPublic, asks);

    /// <summary>The forms, in the order of their numbers: those that every way of settling what is not stated leads to.</summary>
    public ValueList<AdvisedForm> Forms { get; }

    /// <summary>Whether no form is named because the matter is by law not public.</summary>
    public bool IsNotPublic { get; }

    /// <summary>The facts that would change the advice; empty where all is settled.</summary>
    public ValueList<FactKey> Asks { get; }

    /// <summary>Returns the forms, a line each, and what is to be settled.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        IEnumerable<IBilingualText> lines = IsNotPublic ? [NotPublic.With()] : Forms.IsEmpty ? [NoForm.With()] : Forms;
        if (!Asks.IsEmpty) { lines = lines.Append(ToAsk.With(("facts", Joined.Of(Asks.Select(key => key.Name))))); }

        return string.Join('\n', lines.Select(line => line.ToText(language)));
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>One form in which views are heard, recommended or mandatory (建议采取或者应当采取的方式).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AdvisedForm : IBilingualText
{
    private static readonly MessageTemplate Recommended = new("建议：{form}。{because}{must}", "recommended: {form}. {because}{must}");
    private static readonly MessageTemplate Mandatory = new("应当：{form}。{because}{must}", "mandatory: {form}. {because}{must}");
    private static readonly MessageTemplate Also = new("；{must}（{basis}）", "; {must} ({basis})");

    internal AdvisedForm(ConsultationForm form, bool isMandatory, Message because, Basis basis)
        => (Form, IsMandatory, Because, Basis) = (form, isMandatory, because, basis);

    /// <summary>The form.</summary>
    public ConsultationForm Form { get; }

    /// <summary>Whether a law, regulation or rule requires this form; a recommendation of this library (建议) is not law.</summary>
    public bool IsMandatory { get; }

    /// <summary>Why this form.</summary>
    public Message Because { get; }

    /// <summary>What it rests on: practice where recommended.</summary>
    public Basis Basis { get; }

    /// <summary>What must be kept where the form is used, or the duty that it serves; null where nothing.</summary>
    public Message? Must { get; internal init; }

    /// <summary>What asks for that; null where nothing does.</summary>
    public Basis? MustBasis { get; internal init; }

    /// <summary>Returns whether it is recommended or mandatory, the form, why, and what must be kept.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => (IsMandatory ? Mandatory : Recommended).With(
        ("form", Form.Name()),
        ("because", Because),
        ("must", Must is null ? "" : Also.With(("must", Must), ("basis", MustBasis!)))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
