using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Publicity;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>What facts come to as sentences of a report (报告语句): known facts alone, in the words of a report.</summary>
internal static class DraftSentences
{
    private static readonly MessageTemplate Head = new(
        "{holder}为推进法治建设第一责任人，对本单位法治建设负总责。", "{holder} is first responsible person for building the rule of law.");

    private static readonly MessageTemplate Heard = new(
        "局长办公会听取法治建设工作汇报{times}。", "The director's office meeting heard reports on law-based work {times}.");

    private static readonly MessageTemplate Planned = new(
        "年度计划列入法治建设目标{count}：{what}。", "The year's plan held {count} of law-based work: {what}.");

    private static readonly MessageTemplate Listed = new("权责清单共{count}。", "The list of powers and duties holds {count}.");
    private static readonly MessageTemplate Team = new(
        "现有执法工作人员{staff}名，其中{certified}名持有有效的行政执法证。",
        "There are {staff} enforcement staff, {certified} of them with a valid certificate.");
    private static readonly MessageTemplate Staff = new("现有执法工作人员{staff}名。", "There are {staff} enforcement staff.");
    private static readonly MessageTemplate Carriers = new(
        "{units}设有法治宣传载体{count}。", "Law publicity at {units}: {count}.");
    private static readonly MessageTemplate Platforms = new("运用{what}等网络平台开展普法。", "Law is publicized on {what}.");
    private static readonly MessageTemplate Reports = new("{count}领导干部提交年终述法（述廉、述职）报告。", "The year-end reports were given by {count}.");
    private static readonly MessageTemplate Session = new("{held}举办{name}，学习{texts}。", "On {held} a session was held ({name}) on {texts}.");
    private static readonly MessageTemplate Attended = new(
        "{held}举办{name}，学习{texts}，应到{invited}人，实到{attended}人。",
        "On {held} a session was held ({name}) on {texts}; {invited} were invited, {attended} came.");
    private static readonly MessageTemplate Campaign = new(
        "在{schools}学校开展{name}，内容包括{what}。", "{name} took place in {schools}: {what}.");
    private static readonly MessageTemplate CampaignOnly = new("开展{name}，内容包括{what}。", "{name} took place: {what}.");
    private static readonly MessageTemplate Ceremonies = new("在{what}中安排法治教育内容。", "Law had a part in {what}.");
    private static readonly MessageTemplate TookPart = new("{name}：{participants}参加。", "{name}: {participants} took part.");
    private static readonly MessageTemplate TookPartOf = new(
        "{name}：应参加{eligible}，实际参加{participants}，参与率{rate}。", "{name}: {participants} of {eligible} took part, a rate of {rate}.");
    private static readonly MessageTemplate TookPartAt = new(
        "{name}：{participants}参加，参与率{rate}。", "{name}: {participants} took part, a rate of {rate}.");
    private static readonly MessageTemplate Awarded = new("其中{awarded}获奖。", "Of these {awarded} were awarded.");
    private static readonly MessageTemplate Edition = new("组织参加第{edition}届{name}。", "The bureau took part in edition {edition} of {name}.");
    private static readonly MessageTemplate Decision = new("{on}就{name}作出决定，履行了{steps}。", "{name} was decided on {on} after {steps}.");
    private static readonly MessageTemplate Catalogue = new(
        "确定年度重大行政决策事项{count}项：{what}。", "The catalogue of major decisions of the year held {count}: {what}.");
    private static readonly MessageTemplate VicePrincipals = new(
        "辖区{all}所学校中，{done}所配备了法治副校长。", "Of {all} schools, {done} have a law vice-principal.");
    private static readonly MessageTemplate Enrolment = new("{published}公布{name}政策。", "The policy on {name} was published on {published}.");
    private static readonly MessageTemplate Published = new("{published}公开{name}。", "{name} was made public on {published}.");
    private static readonly MessageTemplate Petition = new(
        "{received}收到{name}，{finished}办结。", "{name} came in on {received} and was finished on {finished}.");
    private static readonly MessageTemplate Penalty = new("{decided}作出行政处罚决定（{name}）。", "A penalty was decided on {decided} ({name}).");
    private static readonly MessageTemplate Visits = new(
        "开学前后到校检查{times}，分别在{days}。", "Schools were visited {times} at the start of term, on {days}.");
    private static readonly MessageTemplate Supervised = new(
        "{visited}开展{name}，{issued}发出督导意见书。", "{name} took place on {visited}; the opinion was issued on {issued}.");
    private static readonly MessageTemplate Demonstration = new(
        "{name}于{day}被认定为依法治校示范校。", "{name} was recognised as a demonstration school on {day}.");
    private static readonly MessageTemplate Joint = new("会同{partners}开展{name}。", "{name} was carried out together with {partners}.");
    private static readonly MessageTemplate JointLed = new(
        "由{lead}牵头，会同{partners}开展{name}。", "{name} was carried out under the lead of {lead}, together with {partners}.");
    private static readonly MessageTemplate Letter = new("收到{name}。", "{name} came in.");
    private static readonly MessageTemplate LastDone = new("上年计划的“{name}”已完成。", "\"{name}\" of last year's plan was carried out.");
    private static readonly MessageTemplate LastNotDone = new("上年计划的“{name}”尚未完成。", "\"{name}\" of last year's plan was not carried out.");

    private static readonly Noun Time = new("次", "time", "times");
    private static readonly Noun Target = new("项", "target", "targets");
    private static readonly Noun Item = new("项", "item", "items");
    private static readonly Noun Unit = new("个单位", "unit", "units");
    private static readonly Noun Carrier = new("处", "carrier", "carriers");
    private static readonly Noun Leader = new("名", "leader", "leaders");
    private static readonly Noun School = new("所", "school", "schools");

    private static readonly CountUnit People = new("人");
    private static readonly Bilingual Entrance = new("入学仪式", "the entrance ceremony");
    private static readonly Bilingual Pioneers = new("入队仪式", "the pioneers' ceremony");
    private static readonly Bilingual ComingOfAge = new("成人礼仪式", "the coming-of-age ceremony");
    private static readonly Bilingual Graduation = new("毕业典礼", "the graduation ceremony");

    /// <summary>The sentences that facts come to, in their order; none where too little is known for one.</summary>
    internal static IEnumerable<Message> Of(IFacts facts)
    {
        string name = facts.Id.ToString();
        return facts switch
        {
            FirstResponsiblePersonFacts head when head.Holder.Known(out string? holder) => [Head.With(("holder", holder))],
            HearingFacts hearings when hearings.Held.Known(out var held) => [Heard.With(("times", Time.Of(held.Distinct().Count())))],
            PlanAssessmentFacts plan when plan.Planned.Known(out var targets) && !targets.IsEmpty
                => [Planned.With(("count", Target.Of(targets.Count)), ("what", List(targets)))],
            ResponsibilityListFacts list when list.Items.Known(out var items) => [Listed.With(("count", Item.Of(items.Count)))],
            EnforcementTeamFacts team when team.Staff.Known(out int staff) => [team.Certified.Known(out int certified)
                ? Team.With(("staff", staff), ("certified", certified))
                : Staff.With(("staff", staff))],
            CarrierFacts carriers => OfCarriers(carriers),
            LeaderReportFacts leaders when leaders.Reports.Known(out var reports)
                => [Reports.With(("count", Leader.Of(reports.Count(report => report.Given.State == FactState.Known))))],
            TrainingSessionFacts session => OfSession(session, name),
            CampaignFacts campaign when campaign.Checklist.Known(out var what) && !what.IsEmpty => [campaign.Schools.Known(out var schools)
                ? Campaign.With(("schools", School.Of(schools.Count)), ("name", name), ("what", List(what)))
                : CampaignOnly.With(("name", name), ("what", List(what)))],
            CeremonyFacts ceremonies => OfCeremonies(ceremonies),
            ParticipationFacts participation => OfParticipation(participation, name),
            ContestFacts contest when contest.Edition.Known(out int edition) => [Edition.With(("edition", edition), ("name", name))],
            _ => OfProcedures(facts, name),
        };
    }

    /// <summary>What last year's plan came to.</summary>
    internal static IEnumerable<Message> OfLastPlan(ReportPlanFacts plan)
        => from measure in plan.LastMeasures.ValueOr([])
           where measure.Done.State == FactState.Known
           select (measure.Done.ValueOr(false) ? LastDone : LastNotDone).With(("name", measure.Name));

    private static IEnumerable<Message> OfProcedures(IFacts facts, string name) => facts switch
    {
        DecisionFile file when Steps(file) is { Count: > 0 } steps
            => [Decision.With(("name", name), ("on", file.On), ("steps", Joined.Of(steps)))],
        DecisionCatalogueFacts catalogue when catalogue.Items.Known(out var items) && !items.IsEmpty
            => [Catalogue.With(("count", items.Count), ("what", List(items.Select(item => item.Matter))))],
        VicePrincipalFacts principals when principals.CoverageOn(principals.On) is { All: > 0, Open: 0 } tally
            => [VicePrincipals.With(("all", tally.All), ("done", tally.Done))],
        EnrolmentFacts enrolment when enrolment.PolicyPublished.Known(out var published)
            => [Enrolment.With(("published", published), ("name", name))],
        PublicationFacts publication when publication.Published.Known(out var published)
            => [Published.With(("published", published), ("name", name))],
        PetitionCase petition when petition.Received.Known(out var received) && petition.Finished.Known(out var finished)
            => [Petition.With(("received", received), ("name", name), ("finished", finished))],
        PenaltyCase penalty when penalty.Decided.Known(out var decided) => [Penalty.With(("decided", decided), ("name", name))],
        SchoolVisitFacts visits when visits.Visits.Known(out var days) && !days.IsEmpty
            => [Visits.With(("times", Time.Of(days.Count)), ("days", new Joined([.. days.Select(day => new Day(day))], "、")))],
        SupervisionFacts supervision when supervision.Visited.Known(out var visited) && supervision.OpinionIssued.Known(out var issued)
            => [Supervised.With(("visited", visited), ("name", name), ("issued", issued))],
        DemonstrationSchoolFacts school when school.Recognised.Known(out var day) => [Demonstration.With(("name", name), ("day", day))],
        JointOperationFacts joint when joint.Partners.Known(out var partners) && !partners.IsEmpty => [joint.Lead.Known(out string? lead)
            ? JointLed.With(("lead", lead), ("partners", List(partners)), ("name", name))
            : Joint.With(("partners", List(partners)), ("name", name))],
        YearlyReportFacts yearly => yearly.Letters.ValueOr([]).Select(letter => Letter.With(("name", letter.Name))),
        _ => [],
    };

    private static IEnumerable<Message> OfCarriers(CarrierFacts facts)
    {
        if (facts.Carriers.Known(out var carriers) && facts.Units.Known(out var units))
        {
            yield return Carriers.With(("units", Unit.Of(units.Count)), ("count", Carrier.Of(carriers.Count)));
        }

        if (facts.Platforms.Known(out var platforms) && !platforms.IsEmpty) { yield return Platforms.With(("what", List(platforms))); }
    }

    private static IEnumerable<Message> OfSession(TrainingSessionFacts facts, string name)
    {
        if (!facts.Held.Known(out var held) || !facts.Texts.Known(out var texts) || texts.IsEmpty) { yield break; }

        var titles = List(texts.Select(text => $"《{text.Title}》"));
        long invited = facts.InvitedCount.Known(out long asked) ? asked : facts.Invited.Known(out var people) ? people.Count : -1;
        long came = facts.AttendedCount.Known(out long counted) ? counted : facts.Attended.Known(out var present) ? present.Count : -1;
        yield return invited < 0 || came < 0
            ? Session.With(("held", held), ("name", name), ("texts", titles))
            : Attended.With(("held", held), ("name", name), ("texts", titles), ("invited", invited), ("attended", came));
    }

    private static IEnumerable<Message> OfCeremonies(CeremonyFacts facts)
    {
        var with = new List<Bilingual>();
        if (facts.Entrance.ValueOr(false)) { with.Add(Entrance); }

        if (facts.Pioneers.ValueOr(false)) { with.Add(Pioneers); }

        if (facts.ComingOfAge.ValueOr(false)) { with.Add(ComingOfAge); }

        if (facts.Graduation.ValueOr(false)) { with.Add(Graduation); }

        if (with.Count > 0) { yield return Ceremonies.With(("what", Joined.Of(with))); }
    }

    private static IEnumerable<Message> OfParticipation(ParticipationFacts facts, string name)
    {
        var reported = facts.Reported;
        var (participants, eligible, rate) = (reported.PrintedParticipants, reported.PrintedEligible, reported.PrintedRate);
        if (participants.State != FactState.Known) { yield break; }

        yield return (eligible.State, rate.State) switch
        {
            (FactState.Known, FactState.Known) => TookPartOf.With(
                ("name", name), ("eligible", InPeople(eligible)), ("participants", InPeople(participants)), ("rate", rate.Say())),
            (_, FactState.Known) => TookPartAt.With(("name", name), ("participants", InPeople(participants)), ("rate", rate.Say())),
            _ => TookPart.With(("name", name), ("participants", InPeople(participants))),
        };
        if (facts.PrintedAwarded.State == FactState.Known) { yield return Awarded.With(("awarded", InPeople(facts.PrintedAwarded))); }
    }

    /// <summary>A plain number of participants counts people.</summary>
    private static object InPeople(Fact<PrintedFigure> figure)
        => figure.Known(out var plain) && plain.Unit.IsNone && plain.IsCount(out long count)
            ? Fact<PrintedFigure>.Of(PrintedFigure.Exact(count, People)).Say()
            : figure.Say();

    private static List<Bilingual> Steps(DecisionFile file)
        => [.. file.Steps.Select(step => step.Kind).Distinct().Select(kind => kind.Name())];

    private static Joined List(IEnumerable<string> texts) => Joined.Of(texts.Select(text => new Bilingual(text, text)));

    private sealed record Day(LocalDate On) : IBilingualText
    {
        public string ToText(Language language) => Dates.ToText(On, language);
    }
}
