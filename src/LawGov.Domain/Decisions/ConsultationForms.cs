using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>Which forms of hearing views fit the scope and the degree of a matter's impact (按影响范围和程度选择征求意见方式).</summary>
/// <remarks>
/// The Regulation lists forms and leaves the choice to the body; this table is a recommendation (建议), not law. Mandatory are the talk
/// with
/// organisations and representatives where a special group is touched, a hearing where a law, regulation or rule requires it, 7 days
/// for the
/// papers of a hearing and, in general, 30 days for a public call where one is made.
/// </remarks>
public static class ConsultationForms
{
    private static readonly Basis Practice = Basis.Practice(new(
        "按影响范围和程度选择征求意见方式", "the form of hearing views follows from the scope and the degree of the impact"));
    private static readonly MessageTemplate ByImpact = new(
        "影响范围：{scope}；影响程度：{degree}；{why}", "scope: {scope}; degree: {degree}; {why}");
    private static readonly MessageTemplate Required = new("{basis}要求听证", "a hearing is required by {basis}");
    private static readonly MessageTemplate CallDays = new(
        "期限一般不少于{days}日，缩短的应在征求意见时说明", "in general for {days} days at least; a shorter time is explained in the call");
    private static readonly MessageTemplate PaperDays = new(
        "听证会材料应于会前{days}日送达听证参加人", "the papers must be delivered to the participants {days} days before the hearing");
    private static readonly MessageTemplate Talk = new(
        "涉及特定群体利益的，应与{whom}沟通协商，只听取个人意见不能代替",
        "where a special group is touched, {whom} must be talked with; asking individuals alone does not stand in for it");
    private static readonly Bilingual NotStated = new("未载明", "not stated");

    private static readonly Bilingual[] Reasons =
    [
        new("对象明确，便于逐项提出意见", "those affected are known and can comment point by point"),
        new("需要当面听取各方意见", "the parties are best heard face to face"),
        new("各方利益需要协调", "interests have to be brought together"),
        new("影响重大，且直接涉及切身利益或者存在较大分歧，可以听证", "the impact is major, and vital interests are touched or views differ: a hearing may be held"),
        new("人数众多，需要了解多数人的意见", "many are affected, and the view of most of them has to be known"),
        new("涉及不特定的公众", "those affected cannot be named one by one"),
    ];

    /// <summary>Recommends forms, and names what is mandatory.</summary>
    /// <remarks>
    /// Total: what is not stated is asked for, and a form is named all the same where every way of settling it leads to that form. So
    /// without
    /// scope and degree nothing is named but what follows from the rest.
    /// </remarks>
    /// <param name="impact">The impact as far as it is known.</param>
    /// <param name="law">The law; the national figures where null.</param>
    /// <exception cref="ArgumentNullException">There is no impact.</exception>
    /// <example><code>ConsultationForms.Recommend(new() { On = new(2024, 3, 1), Scope = ImpactScope.Public, Degree =
    /// ImpactDegree.Major })
    /// </code></example>
    public static ConsultationAdvice Recommend(ConsultationImpact impact, LawBook? law = null)
    {
        Guard.Against.Null(impact);
        law ??= LawBook.National;
        var ways = Settled.Of(impact, law).ToArray();
        bool isNotPublic = ways.All(way => way.NotPublic);
        int forms = isNotPublic ? 0 : ways.Where(way => !way.NotPublic).Aggregate(~0, (all, way) => all & way.Forms);
        var fitting = Enum.GetValues<ConsultationForm>().Where(form => (forms & Bit(form)) != 0);
        return new(fitting.Select(form => Advise(form, impact, law)).ToValueList(), isNotPublic, Asks(ways));
    }

    private static int Bit(ConsultationForm form) => 1 << (int)form;

    private static AdvisedForm Advise(ConsultationForm form, ConsultationImpact impact, LawBook law)
    {
        bool isRequired = impact.HearingRequired.Known(out var required) && form == ConsultationForm.Hearing;
        var because = isRequired ? Required.With(("basis", required!)) : ByImpact.With(
            ("scope", impact.Scope.Known(out var scope) ? scope.Name() : NotStated),
            ("degree", impact.Degree.Known(out var degree) ? degree.Name() : NotStated),
            ("why", Reasons[(int)form]));
        var (must, basis) = Duty(form, impact, law);
        return new(form, isRequired, because, isRequired ? required! : Practice) { Must = must, MustBasis = basis };
    }

    /// <summary>What the Regulation asks for where a form is used; nothing where it is not known to apply to the body.</summary>
    private static (Message? Must, Basis? Basis) Duty(ConsultationForm form, ConsultationImpact impact, LawBook law)
    {
        Basis basis;
        var must = form switch
        {
            ConsultationForm.OpenCall when law.On(DecisionLaw.CommentDays, impact.On).InForce(out int days, out basis!)
                => CallDays.With(("days", days)),
            ConsultationForm.Hearing when law.On(DecisionLaw.HearingPapersDays, impact.On).InForce(out int days, out basis!)
                => PaperDays.With(("days", days)),
            ConsultationForm.Negotiation when impact.SpecialGroup.ValueOr(false)
                && law.On(DecisionLaw.AdvisedTalk, impact.On).InForce(out var whom, out basis!) => Talk.With(("whom", whom)),
            _ => Nothing(out basis!),
        };
        return must is not null && Applied(basis, impact.Body) is { } applied ? (must, applied) : (null, null);
    }

    private static Message? Nothing(out Basis? basis)
    {
        basis = null;
        return null;
    }

    /// <summary>The basis as it applies to the body: directly to a government, by reference to its departments and to townships; null
    /// of any
    /// other.</summary>
    private static Basis? Applied(Basis basis, Fact<BodyKind> body) => (body.Known(out var kind), kind, basis.Citation) switch
    {
        (false, _, _) => null,
        (_, BodyKind.Government, _) => basis,
        (_, BodyKind.Department or BodyKind.Township, { } citation) => Basis.Law(citation.Provision.Cite(Application.ByReference)),
        (_, BodyKind.Department or BodyKind.Township, _) => basis,
        _ => null,
    };

    /// <summary>The facts that change the advice in one way or another of settling what is not stated.</summary>
    private static ValueList<FactKey> Asks(Settled[] ways)
    {
        return ValueList.OfPresent(
            Changes(DecisionKeys.NotPublic, (one, other) => one with { NotPublic = other.NotPublic }),
            Changes(DecisionKeys.ImpactScope, (one, other) => one with { Scope = other.Scope }),
            Changes(DecisionKeys.ImpactDegree, (one, other) => one with { Degree = other.Degree }),
            Changes(DecisionKeys.SpecialGroup, (one, other) => one with { Special = other.Special }),
            Changes(DecisionKeys.VitalInterests, (one, other) => one with { Vital = other.Vital }),
            Changes(DecisionKeys.Disagreement, (one, other) => one with { Disputed = other.Disputed }),
            Changes(DecisionKeys.HearingRequired, (one, other) => one with { Required = other.Required }),
            Changes(DecisionKeys.ConsultingBody, (one, other) => one with { Body = other.Body }));

        FactKey? Changes(FactKey key, Func<Settled, Settled, Settled> move)
        {
            var others = ways.DistinctBy(way => move(default, way)).ToArray(); // one for each value of this fact
            return others.Length > 1 && Array.Exists(ways, one => Array.Exists(others, other => move(one, other).Advice != one.Advice))
                ? key : null;
        }
    }

    /// <summary>An impact of which all is settled: the table; and the duties in force on the day, as bits of the forms that they go
    /// with.</summary>
    private readonly record struct Settled(
        ImpactScope Scope,
        ImpactDegree Degree,
        bool Special,
        bool Vital,
        bool Disputed,
        bool Required,
        bool NotPublic,
        BodyKind Body,
        int Duties)
    {
        /// <summary>The forms that fit it, as bits.</summary>
        internal int Forms
        {
            get
            {
                bool isNamed = Scope < ImpactScope.Public, isWide = Scope >= ImpactScope.Area;
                bool isHeavy = Degree >= ImpactDegree.Considerable, isMajor = Degree == ImpactDegree.Major;
                return (isNamed ? Bit(ConsultationForm.Written) : 0)
                    | (isHeavy || Scope == ImpactScope.Area ? Bit(ConsultationForm.Seminar) : 0)
                    | (Special || Disputed ? Bit(ConsultationForm.Negotiation) : 0)
                    | (Required || ((Vital || Disputed) && isMajor) ? Bit(ConsultationForm.Hearing) : 0)
                    | (isWide && isHeavy ? Bit(ConsultationForm.Survey) : 0)
                    | (Scope == ImpactScope.Public || (isWide && isMajor) ? Bit(ConsultationForm.OpenCall) : 0);
            }
        }

        /// <summary>All that the advice says: the forms, whether a hearing is mandatory, the duties and how they apply.</summary>
        internal (int Forms, bool Required, int Duties, BodyKind Body) Advice
        {
            get
            {
                int duties = Forms & Duties & (Special ? ~0 : ~Bit(ConsultationForm.Negotiation));
                bool applies = duties != 0 && Body != BodyKind.Other;
                return NotPublic ? default : (Forms, Required, applies ? duties : 0, applies ? Body : BodyKind.Other);
            }
        }

        internal static IEnumerable<Settled> Of(ConsultationImpact impact, LawBook law)
        {
            int duties = (IsInForce(law, DecisionLaw.CommentDays, impact.On) ? Bit(ConsultationForm.OpenCall) : 0)
                | (IsInForce(law, DecisionLaw.HearingPapersDays, impact.On) ? Bit(ConsultationForm.Hearing) : 0)
                | (IsInForce(law, DecisionLaw.AdvisedTalk, impact.On) ? Bit(ConsultationForm.Negotiation) : 0);
            return from scope in impact.Scope.Known(out var stated) ? [stated] : Enum.GetValues<ImpactScope>()
                   from degree in impact.Degree.Known(out var known) ? [known] : Enum.GetValues<ImpactDegree>()
                   from special in Ways(impact.SpecialGroup)
                   from vital in Ways(impact.VitalInterests)
                   from disputed in Ways(impact.Disagreement)
                   from required in impact.HearingRequired.IsUnknown ? Both : [impact.HearingRequired.State == FactState.Known]
                   from notPublic in Ways(impact.NotPublic)
                   from body in impact.Body.Known(out var kind) ? [Applying(kind)] : Bodies
                   select new Settled(scope, degree, special, vital, disputed, required, notPublic, body, duties);
        }

        private static bool[] Both { get; } = [false, true];

        private static BodyKind[] Bodies { get; } = [BodyKind.Other, BodyKind.Government, BodyKind.Department];

        private static bool[] Ways(Fact<bool> fact) => fact.IsUnknown ? Both : [fact.ValueOr(false)];

        private static BodyKind Applying(BodyKind kind) => kind == BodyKind.Township ? BodyKind.Department
            : kind is BodyKind.Government or BodyKind.Department ? kind
            : BodyKind.Other;

        private static bool IsInForce<T>(LawBook law, LawParameter<T> figure, LocalDate on) => law.On(figure, on).InForce(out _, out _);
    }
}

/// <summary>The six forms in which views are heard (征求意见方式).</summary>
public enum ConsultationForm
{
    /// <summary>In writing (书面征求意见).</summary>
    Written = 0,

    /// <summary>At a seminar (座谈会).</summary>
    Seminar = 1,

    /// <summary>At a negotiation (协商会).</summary>
    Negotiation = 2,

    /// <summary>At a hearing (听证会).</summary>
    Hearing = 3,

    /// <summary>By an opinion survey (民意调查).</summary>
    Survey = 4,

    /// <summary>By a call to the public (公开征求社会公众意见).</summary>
    OpenCall = 5,
}
