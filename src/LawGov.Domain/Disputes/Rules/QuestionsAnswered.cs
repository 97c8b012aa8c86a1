using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Were the questions on enrolment answered (招生咨询答复)?</summary>
internal static class QuestionsAnswered
{
    private static readonly Basis Practice = Basis.Practice(new("招生咨询均予答复", "questions on enrolment are answered"));
    private static readonly MessageTemplate All = new("收到招生咨询{asked}件，均已答复", "questions received: {asked}, all answered");
    private static readonly MessageTemplate Some = new(
        "收到招生咨询{asked}件，答复{answered}件，有{rest}件没有答复", "questions received: {asked}, answered: {answered}, not answered: {rest}");
    private static readonly MessageTemplate TooMany = new(
        "收到招生咨询{asked}件，答复{answered}件，答复的多于收到的，请核实",
        "questions received: {asked}, answered: {answered}; more answers than questions, please check both");
    private static readonly Message NoQuestions = new MessageTemplate("经确认没有收到招生咨询", "it is known that no questions came").With();

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-35",
        new("招生咨询均已答复", "The questions on enrolment are answered"),
        new(
            "收到的招生咨询均已答复；答复的少于收到的为不符合，没有收到咨询的不适用，答复的多于收到的请核实。全国性规定没有要求，依据为本地规定或者一般做法。",
            "All questions that came are answered: not met where fewer were, not applicable where none came; more answers than " +
                "questions are a slip. No national text asks for it: it rests on a local rule or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.QuestionsAsked.State == FactState.None || facts.QuestionsAsked.ValueOr(1) == 0 ? c.NotApplicable(NoQuestions) : null)
            ?? c.Both(
                facts.QuestionsAsked.State, DisputeKeys.QuestionsAsked, facts.QuestionsAnswered.State, DisputeKeys.QuestionsAnswered)
            ?? Judge(c, facts.QuestionsAsked.ValueOr(0), facts.QuestionsAnswered.ValueOr(0), facts.Rule.ValueOr(Practice)))
    {
        Asks = [DisputeKeys.QuestionsAsked, DisputeKeys.QuestionsAnswered],
    };

    private static Finding Judge(Case c, int asked, int answered, Basis basis)
    {
        (string, object) all = ("asked", asked), done = ("answered", answered);
        return answered > asked ? c.Undetermined(
                TooMany.With(all, done), DisputeKeys.QuestionsAsked, DisputeKeys.QuestionsAnswered)
            : answered == asked ? c.Met(All.With(all), basis)
            : c.Breached(Some.With(all, done, ("rest", asked - answered)), basis);
    }
}
