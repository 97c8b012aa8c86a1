using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Of = LawGov.Domain.Findings.FactParts<LawGov.Domain.Decisions.DecisionFile>;

namespace LawGov.Domain.Decisions;

/// <summary>What the facts of decisions state, one by one.</summary>
internal static partial class DecisionParts
{
    internal static readonly ValueList<FactPart> File =
    [
        Of.OfDay(new("确定适用法律之日", "the day that selects the law"), f => f.On, (f, v) => f with { On = v }),
        Of.Of(DecisionKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Of.Of(DecisionKeys.Matter, f => f.Matter, (f, v) => f with { Matter = v }, matter => matter.Name()),
        Of.Of(DecisionKeys.Units, f => f.Units, (f, v) => f with { Units = v }),
        Of.Of(DecisionKeys.Lead, f => f.Lead, (f, v) => f with { Lead = v }),
        Of.Of(DecisionKeys.Technical, f => f.IsTechnical, (f, v) => f with { IsTechnical = v }),
        Of.Of(DecisionKeys.Risky, f => f.IsRisky, (f, v) => f with { IsRisky = v }),
        Of.Of(DecisionKeys.Operators, f => f.TouchesOperators, (f, v) => f with { TouchesOperators = v }),
        Of.Of(DecisionKeys.Group, f => f.TouchesGroup, (f, v) => f with { TouchesGroup = v }),
        Of.Of(DecisionKeys.OtherDuties, f => f.TouchesOtherDuties, (f, v) => f with { TouchesOtherDuties = v }),
        Of.Of(DecisionKeys.NotPublic, f => f.IsNotPublic, (f, v) => f with { IsNotPublic = v }),
        Of.Of(DecisionKeys.GeneralConcern, f => f.IsOfGeneralConcern, (f, v) => f with { IsOfGeneralConcern = v }),
        Of.Of(DecisionKeys.Exploratory, f => f.IsExploratory, (f, v) => f with { IsExploratory = v }),
        Of.Of(DecisionKeys.MustReport, f => f.MustReport, (f, v) => f with { MustReport = v }),
        Of.Of(new Bilingual("环节记录是否完整", "whether the steps listed are all"), f => f.StepsComplete, (f, v) => f with { StepsComplete = v }),
        Of.OfList(DecisionKeys.Steps.Name, f => f.Steps, (f, v) => f with { Steps = v }),
    ];
}
