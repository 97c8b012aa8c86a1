using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Disclosure;

/// <summary>The rules of disclosure (政府信息公开规则).</summary>
public static class DisclosureRules
{
    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        PublicationRolesNamed.Rule,
        ProactiveDisclosureInTime.Rule,
        ScopeRespected.Rule,
        ReviewedBeforePublication.Rule,
        RolesSeparated.Rule,
        CatalogueItemPublished.Rule,
        ChannelFits.Rule,
        SchoolDisclosureInTime.Rule,
        UpdatedWithinInspectionThreshold.Rule,
        GuideAndCatalogueKept.Rule,
        PupilDataKept.Rule,
    ];
}
