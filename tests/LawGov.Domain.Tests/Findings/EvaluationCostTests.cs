using FluentAssertions;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disputes;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting;
using LawGov.Domain.Schools;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class EvaluationCostTests
{
    /// <summary>A finding, its message with at most six boxed figures, a basis list and a list of missing facts; a text alone would go beyond.</summary>
    private const long FindingAndItsParts = 600;

    /// <summary>A rule on a request reckons its clock first, or twice where it asks what the clock would be otherwise; with up to twelve readings
    /// of each.</summary>
    private const long ClockOfARequest = 2 * 5_632;

    /// <summary>A rule on a decision finds what the ledger's entry of the step says.</summary>
    private const long EntryOfALedger = 240;

    /// <summary>The body's own rule names its steps, so they are made anew for the order: four in the vectors.</summary>
    private const long StepsOfARoute = 4 * 88;

    /// <summary>Each number of a team or a course is a text of its own, for its unit is printed.</summary>
    private const long NumbersWithUnits = 320;

    /// <summary>The articles on a case are carried over to a team: a citation and a basis.</summary>
    private const long BasisByAnalogy = 128;

    /// <summary>The break and its limit are a message of their own, for where there is no break there is no limit.</summary>
    private const long LimitOfABreak = 128;

    /// <summary>Of a course up to three ways are tried where what selects the law is not stated, each with a finding of its own.</summary>
    private const long WaysOfACourse = 3 * (FindingAndItsParts + NumbersWithUnits);

    /// <summary>Windows of terms, partners and their shares.</summary>
    private const long ListsCounted = 1_300;

    /// <summary>A fine is tried in all ways that what is not stated leaves, up to a hundred and more.</summary>
    private const long WaysTried = 40_000;

    /// <summary>Of a penalty case up to three copies are tried where what is missing may change nothing, each with a limit of its own.</summary>
    private const long CopiesOfACase = 3 * 2_560;

    /// <summary>The appointments of a day are gathered by school or by person, each in a set of its own.</summary>
    private const long ListOfADistrict = 3_072;

    /// <summary>A limit with and without an extension or a hearing, and five steps in order.</summary>
    private const long WindowsOfALimit = 1_024;

    /// <summary>Those of a year are joined where they are one post, in lists of their own.</summary>
    private const long PostsOfAYear = ListOfADistrict + 4_096;

    /// <summary>The days of a school are gathered, and held against the period as a timeline.</summary>
    private const long StretchesOfSchools = 1_024;

    /// <summary>A text is read anew by each rule that needs its figures, and its relations are held against each other.</summary>
    private const long ReadingOfAText = 400_000;

    /// <summary>Where statements cannot all hold, every figure of theirs is tried with other digits, in exact numbers of any length.</summary>
    private const long ChangesThatWouldMend = 4_000_000;

    /// <summary>The steps of a supervision, twelve entries with a message and a basis each.</summary>
    private const long LedgerOfASupervision = 9_216;

    [Fact]
    public void Evaluate_AnyVector_AllocatesAtMostTheFindingAndItsParts()
    {
        foreach (var (ask, most) in Vector.All.Select(vector => (vector.Prepare(), FindingAndItsParts + More(vector))))
        {
            long allocated = Allocation.Of(() => GC.KeepAlive(ask()), most);
            if (allocated > most) { allocated.Should().BeLessThanOrEqualTo(most, ask().ToString()); }
        }

        RuleCatalogue.All.Should().NotBeEmpty();
    }

    [Fact]
    public void Evaluate_WithFiguresThatCountTheirTexts_MakesNone()
    {
        var holder = new CountingText();
        var template = new MessageTemplate("{figure}", "{figure}");
        var message = template.With(("figure", holder));
        holder.Made.Should().Be(0);
        message.ToText(Language.Chinese).Should().Be("text");
        holder.Made.Should().Be(1);
    }

    /// <summary>What facts cost beyond a finding: their clock or ledger, numbers with their units, lists that are counted, all ways in which they may be.</summary>
    private static long More(Vector vector) => vector.Stated() switch
    {
        ReportTextFacts when vector.RuleId == "REPT-04" => ReadingOfAText,
        ReportTextFacts when vector.RuleId == "REPT-05" => ReadingOfAText + ChangesThatWouldMend,
        ParticipationFacts when vector.RuleId == "PART-16" => 2 * NumbersWithUnits, // the units as the parts of a total
        RequestFacts => ClockOfARequest,
        PenaltyCase => CopiesOfACase,
        DecisionFile => EntryOfALedger,
        CollectiveMatter when vector.RuleId == "DECI-17" => StepsOfARoute,
        TutoringFacts facts when IsTried(vector.RuleId, facts) => WaysOfACourse,
        EnforcementTeamFacts => NumbersWithUnits + BasisByAnalogy,
        TutoringFacts => NumbersWithUnits + LimitOfABreak,
        EnforcerFacts or InspectionFacts => NumbersWithUnits,
        SchoolVisitFacts or JointOperationFacts or ReportPlanFacts or YearlyReportFacts => ListsCounted,
        TutoringOffenceFacts => WaysTried,
        VicePrincipalFacts when vector.RuleId == "SCHO-04" => PostsOfAYear,
        VicePrincipalFacts => ListOfADistrict,
        SupervisionFacts => LedgerOfASupervision,
        PetitionCase or ReconsiderationFacts or PupilAppealFacts => WindowsOfALimit,
        EnrolmentFacts when vector.RuleId == "DISP-34" => ListsCounted + StretchesOfSchools,
        PetitionStationFacts or EnrolmentFacts => ListsCounted,
        DemonstrationSchoolFacts => 64, // five steps in order, one more than other procedures have
        _ => 0,
    };

    private static bool IsTried(string rule, TutoringFacts facts) => rule switch
    {
        "ENFO-25" => facts.IsOnline.IsUnknown,
        "ENFO-26" => facts.Stage.IsUnknown,
        _ => facts.IsChargedByLesson.IsUnknown,
    };

    private sealed class CountingText : IBilingualText
    {
        public int Made { get; private set; }

        public string ToText(Language language)
        {
            Made++;
            return "text";
        }
    }
}
