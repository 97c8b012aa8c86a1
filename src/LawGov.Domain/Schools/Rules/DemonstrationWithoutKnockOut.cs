using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Is there nothing that bars the title of a demonstration school (示范校没有一票否决情形)?</summary>
internal static class DemonstrationWithoutKnockOut
{
    private static readonly Basis Practice = Basis.Practice(new(
        "有一票否决情形的不得认定为依法治校示范校", "a school barred by a grave event is not recognised as a demonstration school"));
    private static readonly MessageTemplate Barred = new(
        "{level}依法治校示范校，{state}，有一票否决情形：{what}", "demonstration school, level: {level}; {state}; barred by: {what}");
    private static readonly MessageTemplate Free = new(
        "{level}依法治校示范校，{state}，经确认没有一票否决情形", "demonstration school, level: {level}; {state}; known to be barred by nothing");
    private static readonly Message NotApplying = new MessageTemplate(
        "经确认没有申报，也没有认定", "it is known that there is neither an application nor a recognition").With();
    private static readonly Message Removed = new MessageTemplate("称号已经撤销", "the title has been withdrawn").With();
    private static readonly MessageTemplate NeverRecognised = new(
        "{withdrawn}撤销称号，又载明没有认定，两者必有一误", "the title is withdrawn on {withdrawn} and known never to be given: one of the two is wrong");
    private static readonly MessageTemplate Since = new("{day}{what}", "{what} on {day}");
    private static readonly Bilingual Recognised = new("认定", "recognised");
    private static readonly Bilingual Applied = new("申报", "applied");

    internal static Rule<DemonstrationSchoolFacts> Rule { get; } = new(
        "SCHO-08",
        new("依法治校示范校没有一票否决情形", "Nothing bars the title of a demonstration school"),
        new(
            "创建通知规定年限内有严重违纪违法案件、制度与依法治校要求相抵触、严重侵害师生权益、负主要责任的重大安全事故等情形的，不得申报和认定；具体情形和年限以当批通知为准，依据为地方规定或者一般做法。称号已经撤销的、没有申报" +
                "也没有认定的不适用。",
            "Grave offences, rules against law-based governance, grave violations of the rights of teachers or pupils, a great " +
                "accident with main responsibility and the like within the years of the notice bar application and title; " +
                "which, and how " +
                "many years, the notice of the batch says, so it rests on a local rule or practice. Does not apply where the title was " +
                "withdrawn, nor without application and recognition."),
        static (c, facts) =>
        {
            if (facts.Withdrawn.Known(out var withdrawn) && withdrawn <= c.AsOf)
            {
                var recognisedOn = facts.Recognised.ValueOr(withdrawn);
                return SchoolCases.Early(c, facts.Withdrawn, SchoolKeys.Withdrawn, recognisedOn, SchoolKeys.Recognised)
                    ?? (facts.Recognised.State == FactState.None
                        ? c.Undetermined(
                            NeverRecognised.With(("withdrawn", withdrawn)), SchoolKeys.Withdrawn, SchoolKeys.Recognised)
                        : c.NotApplicable(Removed));
            }

            bool isRecognised = facts.Recognised.Known(out var recognised) && recognised <= c.AsOf;
            bool isApplied = facts.Applied.Known(out var applied) && applied <= c.AsOf;
            if (!isRecognised && !isApplied && !facts.Recognised.IsUnknown && !facts.Applied.IsUnknown)
            {
                return c.NotApplicable(NotApplying);
            }

            if (facts.Withdrawn.IsUnknown || (!isRecognised && !isApplied))
            {
                return c.Missing(
                    !isRecognised && !isApplied && facts.Applied.IsUnknown ? SchoolKeys.Applied : null,
                    !isRecognised && !isApplied && facts.Recognised.IsUnknown ? SchoolKeys.Recognised : null,
                    facts.Withdrawn.IsUnknown ? SchoolKeys.Withdrawn : null,
                    facts.KnockOut.IsUnknown ? SchoolKeys.KnockOut : null);
            }

            var state = Since.With(("day", isRecognised ? recognised : applied), ("what", isRecognised ? Recognised : Applied));
            var level = DemonstrationPathInOrder.Called(facts.Level);
            var basis = facts.Rule.ValueOr(Practice);
            return c.Known(
                    facts.KnockOut,
                    SchoolKeys.KnockOut,
                    c => c.Met(Free.With(("level", level), ("state", state)), basis),
                    out string what)
                ?? c.Breached(Barred.With(("level", level), ("state", state), ("what", what)), basis);
        })
    {
        Asks = [SchoolKeys.Applied, SchoolKeys.Recognised, SchoolKeys.Withdrawn, SchoolKeys.KnockOut],
    };
}
