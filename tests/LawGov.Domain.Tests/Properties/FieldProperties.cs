using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using NodaTime;
using Keys = LawGov.Domain.Enforcement.EnforcementKeys;
using static LawGov.Domain.Findings.Verdict;

namespace LawGov.Domain.Tests.Properties;

/// <summary>
/// The rules of the field over all small facts, known and not: the verdict is the one on which all completions of what is not stated agree, else undetermined, and
/// each fact named as missing can change it. The naive models judge complete facts alone, by the place of each value in its list; null where the values contradict.
/// A number that is not stated may be larger than all that are.
/// </summary>
public class FieldProperties
{
    private static readonly LocalDate Today = new(2025, 9, 10);
    private static readonly RuleContext Context = new() { AsOf = new(2025, 12, 31) };
    private static readonly Basis Local = Basis.Local(new("条例", "regulation"));
    private static readonly Fact<LocalDate>[] Begins = [Fact<LocalDate>.None, Today.PlusDays(-9), Today.PlusDays(9)];
    private static readonly Fact<LocalDate>[] Ends = [Fact<LocalDate>.None, Today.PlusDays(-1), Today];
    private static readonly Fact<bool>[] Flags = [false, true];

    [Theory]
    [InlineData(EnforcementAct.Penalty)]
    [InlineData(EnforcementAct.CompulsoryMeasure)]
    [InlineData(EnforcementAct.Inspection)]
    public void PersonMayEnforce_OfAnyFacts_IsWhatAllCompletionsAgreeOn(EnforcementAct act)
    {
        Fact<EnforcementTitle>[] titles = [Fact<EnforcementTitle>.None, EnforcementTitle.Organ, EnforcementTitle.Authorised, EnforcementTitle.Entrusted, EnforcementTitle.EntrustedAgain];
        Fact<LegalRank>[] ranks = [LegalRank.Other, LegalRank.Rule, LegalRank.LocalRegulation, LegalRank.AdministrativeRegulation];
        int authorised = act == EnforcementAct.CompulsoryMeasure ? 3 : 2, entrusted = act == EnforcementAct.Penalty ? 1 : 0;
        Hold(
            EnforcementRules.PersonMayEnforce,
            [(Keys.Title, 5), (Keys.TitleRank, 4), (Keys.DeedFrom, 3), (Keys.DeedThrough, 2), (Keys.CertifiedFrom, 3), (Keys.CertifiedThrough, 3), (Keys.Establishment, 2), (Keys.StaffRule, 2)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                Act = act,
                Title = At(titles, at[0]),
                TitleRank = At(ranks, at[1]),
                DeedFrom = At(Begins, at[2]),
                DeedThrough = At(Ends, at[3]),
                CertifiedFrom = At(Begins, at[4]),
                CertifiedThrough = At(Ends, at[5]),
                Establishment = One(at[6], Establishment.PublicInstitution, Establishment.Temporary),
                StaffRule = At([Fact<Basis>.None, Local], at[7]),
            },
            at => (at[2] == 2 && at[3] == 1) || (at[4] == 2 && at[5] != 0) ? null : Is(
                at[0] switch
                {
                    1 => true,
                    2 => at[1] >= authorised,
                    3 => act != EnforcementAct.CompulsoryMeasure && at[1] >= entrusted && at[2] == 1 && at[3] == 0,
                    _ => false,
                } && at[4] == 1 && at[5] != 1 && (at[6] == 0 || at[7] == 0)));
    }

    [Fact]
    public void DeedInOrder_OfAnyFacts_IsWhatAllCompletionsAgreeOn() => Hold(
        EnforcementRules.DeedInOrder,
        [(Keys.Title, 3), (Keys.Deed, 3), (Keys.PublishedByPrincipal, 3), (Keys.PublishedByTrustee, 3)],
        at => new()
        {
            Id = new("x"),
            On = Today,
            Act = EnforcementAct.Penalty,
            Title = At([Fact<EnforcementTitle>.None, EnforcementTitle.Organ, EnforcementTitle.Entrusted], at[0]),
            Deed = At([Fact<DeedContents>.None, DeedContents.Matters, DeedContents.All], at[1]),
            PublishedByPrincipal = At(Begins, at[2]),
            PublishedByTrustee = At(Begins, at[3]),
        },
        at => at[0] < 2 ? NotApplicable : Is(at[1] == 2 && at[2] == 1 && at[3] == 1));

    [Fact]
    public void TeamReady_OfAnyNumbers_IsWhatAllCompletionsAgreeOn() => Hold(
        EnforcementRules.TeamReady,
        [(Keys.TeamStaff, 13), (Keys.Certified, 13), (Keys.OnLeave, 8), (Keys.Resting, 8)],
        at => new() { Id = new("x"), On = Today, Staff = Number(at[0]), Certified = Number(at[1]), OnLeave = Number(at[2]), Resting = Number(at[3]) },
        at => at[1] > at[0] || at[2] + at[3] > at[1] ? null : Is(at[1] - at[2] - at[3] >= 2),
        stated: [5, 5, 4, 4]);

    [Fact]
    public void SoftMeasures_OfAnyFacts_AreWhatAllCompletionsAgreeOn()
    {
        Hold(
            EnforcementRules.NoHiddenPenalty,
            [(Keys.IsToOutsider, 2), (Keys.Wording, 3)],
            at => new() { Id = new("x"), On = new(2021, 7, 14), IsToOutsider = At(Flags, at[0]), Wording = At([Fact<PenaltyWording>.None, PenaltyWording.NoticeOfCriticism, PenaltyWording.Fine], at[1]) },
            at => at[0] == 0 ? NotApplicable : Is(at[1] < 2));
        Hold(
            EnforcementRules.SoftMeasureInForm,
            [(Keys.SoftFormRule, 2), (Keys.SoftForm, 3)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                FormRule = At([Fact<OwnRule<SoftMeasureForm>>.None, new OwnRule<SoftMeasureForm>(SoftMeasureForm.Written, Local)], at[0]),
                Form = At([Fact<SoftMeasureForm>.None, SoftMeasureForm.Recorded, SoftMeasureForm.All], at[1]),
            },
            at => at[0] == 0 ? NotApplicable : Is(at[1] == 2));
    }

    [Fact]
    public void EnterpriseChecks_OfAnyFacts_AreWhatAllCompletionsAgreeOn()
    {
        Hold(
            EnforcementRules.EnterpriseCheckInOrder,
            [(Keys.IsEnterprise, 2), (Keys.Inspector, 2), (Keys.MatterPublished, 3), (Keys.InspectionApproved, 3), (Keys.InspectionNotified, 3), (Keys.InspectionOfficers, 3), (Keys.TwoOfficersRule, 2)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                IsEnterprise = At(Flags, at[0]),
                Inspector = One(at[1], InspectingBody.Testing, InspectingBody.Entrusted),
                MatterPublished = At(Begins, at[2]),
                Approved = At(Begins, at[3]),
                Notified = At(Begins, at[4]),
                Officers = Number(at[5]),
                TwoOfficersRule = At([Fact<Basis>.None, Local], at[6]),
            },
            at => at[0] == 0 ? NotApplicable : Is(at[1] == 1 && at[2] == 1 && at[3] == 1 && at[4] == 1 && at[5] > at[6]));
        foreach (var asOf in new[] { Today, Context.AsOf })
        {
            Hold(
                EnforcementRules.EnterpriseChecksWithinCap,
                [(Keys.IsEnterprise, 2), (Keys.YearlyCap, 3), (Keys.CountedVisits, 4)],
                at => new()
                {
                    Id = new("x"),
                    On = Today,
                    IsEnterprise = At(Flags, at[0]),
                    YearlyCap = At([Fact<OwnRule<int>>.None, new OwnRule<int>(1, Local), new OwnRule<int>(20, Local)], at[1]),
                    Visits = At([Fact<ValueList<LocalDate>>.None, Fact<ValueList<LocalDate>>.Of([Today]), Fact<ValueList<LocalDate>>.Of([Today, Today.PlusDays(-1), Today]), Fact<ValueList<LocalDate>>.Of([.. Enumerable.Range(-20, 21).Select(days => Today.PlusDays(days))])], at[2]),
                },
                at => at[0] == 0 ? NotApplicable : at[1] == 0 || (at[1] == 1 ? at[2] > 1 : at[2] > 3) ? Breached : asOf == Today ? Pending : Met,
                asOf,
                [2, 2, 3]);
        }
    }

    [Fact]
    public void SchoolVisits_OnAnyDay_AreWhatAllCompletionsAgreeOn()
    {
        LocalDate[] starts = [new(2025, 2, 10), new(2025, 9, 1)];
        LocalDate[][] visits = [[], [starts[0]], [starts[1].PlusDays(6)], [starts[0].PlusDays(7), starts[1]], [starts[0], starts[1]]];
        foreach (var asOf in new[] { starts[0].PlusDays(-1), starts[0], starts[0].PlusDays(6), starts[1].PlusDays(-1), starts[1], starts[1].PlusDays(5), starts[1].PlusDays(6), Context.AsOf })
        {
            Hold(
                EnforcementRules.SchoolsVisitedEachTerm,
                [(Keys.SchoolVisits, visits.Length)],
                at => new()
                {
                    Id = new("x"),
                    Year = 2025,
                    TermStarts = Fact<ValueList<LocalDate>>.Of([.. starts]),
                    Within = new OwnRule<int>(7, Local),
                    Visits = At([.. visits.Select(days => Fact<ValueList<LocalDate>>.Of([.. days]))], at[0]),
                },
                at =>
                {
                    bool[] visited = [.. starts.Select(start => visits[at[0]].Any(day => day >= start && day < start.PlusDays(7) && day <= asOf))];
                    bool[] isOver = [.. starts.Select(start => asOf >= start.PlusDays(6))];
                    return visited.All(is_ => is_) ? Met : visited.Zip(isOver).Any(term => !term.First && term.Second) ? Breached : Pending;
                },
                asOf);
        }
    }

    [Fact]
    public void JointOperations_OfAnyShares_AreWhatAllCompletionsAgreeOn()
    {
        Fact<string>[] bodies = [Fact<string>.None, "城管局", "公安局"];
        Hold(
            EnforcementRules.JointOperationDivided,
            [(Keys.Lead, 2), (Keys.JointMeasures, 3), (Keys.JointMeasures, 2), (Keys.JointMeasures, 3), (Keys.JointMeasures, 2)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                Lead = At([Fact<string>.None, "教体局"], at[0]),
                Partners = Fact<ValueList<string>>.Of(["城管局", "公安局"]),
                Measures = Fact<ValueList<JointMeasure>>.Of([new("甲", At(bodies, at[1]), At(Flags, at[2])), new("乙", At(bodies, at[3]), At(Flags, at[4]))]),
            },
            at => Is(at[0] == 1 && at[2] == 1 && at[4] == 1 && at[1] > 0 && at[3] > 0 && at[1] != at[3]));
        Hold(
            EnforcementRules.CasesTransferred,
            [(Keys.TransferDays, 3), (Keys.TransferDays, 3)],
            at => new() { Id = new("x"), On = Today.PlusDays(-9), Transfers = Fact<ValueList<CaseTransfer>>.Of([new("甲", At(Begins, at[0]), At(Begins, at[1]))]) },
            at => at[0] == 2 && at[1] == 1 ? null : Is(at[0] > 0 && at[1] > 0));
    }

    [Fact]
    public void Tutoring_OfAnyFacts_IsWhatAllCompletionsAgreeOn()
    {
        Hold(
            EnforcementRules.TutoringTimes,
            [(Keys.IsOnline, 2), (Keys.EndsAt, 3), (Keys.LessonMinutes, 2), (Keys.BreakMinutes, 3)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                IsOnline = At(Flags, at[0]),
                EndsAt = One(at[1], new LocalTime(20, 30), new LocalTime(21, 0), new LocalTime(21, 1)),
                LessonMinutes = One(at[2], 30, 31),
                BreakMinutes = At([Fact<int>.None, 9, 10], at[3]),
            },
            at => Is(at[0] == 1 ? at[1] < 2 && at[2] == 0 && at[3] != 1 : at[1] == 0));

        foreach (var day in new[] { new LocalDate(2025, 9, 10), new(2025, 9, 13), new(2025, 9, 28), new(2025, 10, 1) })
        {
            bool isOff = day == new LocalDate(2025, 9, 13) || day == new LocalDate(2025, 10, 1);
            Hold(
                EnforcementRules.TrainingAllowed,
                [(Keys.Stage, 3), (Keys.IsSubject, 2), (Keys.IsOnline, 2), (Keys.IsVacation, 2)],
                at => new()
                {
                    Id = new("x"),
                    On = day,
                    Stage = One(at[0], TutoringStage.Preschool, TutoringStage.Compulsory, TutoringStage.Senior),
                    IsSubject = At(Flags, at[1]),
                    IsOnline = At(Flags, at[2]),
                    IsVacation = At(Flags, at[3]),
                },
                at => at[0] == 0 ? Is(at[1] == 0 && at[2] == 0) : at[1] == 0 ? NotApplicable : Is(!isOff && at[3] == 0));
        }
    }

    [Fact]
    public void Prepayment_OfAnyFacts_IsWhatAllCompletionsAgreeOn() => Hold(
        EnforcementRules.PrepaymentWithinLimits,
        [(Keys.IsChargedByLesson, 2), (Keys.PrepaidMonths, 2), (Keys.PrepaidLessons, 2), (Keys.PrepaidSum, 2)],
        at => new()
        {
            Id = new("x"),
            On = Today,
            IsSubject = false,
            IsChargedByLesson = At(Flags, at[0]),
            PrepaidMonths = One(at[1], 3, 4),
            PrepaidLessons = One(at[2], 60, 61),
            PrepaidSum = One(at[3], Money.Yuan(5_000), Money.Fen(5_000_01)),
        },
        at => Is(at[1 + Math.Max(at[0], 0)] == 0 && at[3] == 0));

    [Fact]
    public void TutoringFineFits_OfAnyFacts_IsWhatAllCompletionsAgreeOn()
    {
        long[] incomes = [0, 1, 9_999, 10_000, 30_000, 50_000, 50_001, 1_000_000, 2_000_000, 6_000_000], fines = [0, 1, 49_999, 50_000, 50_001, 100_000, 100_001, 1_000_000, 5_000_001, 30_000];
        Hold(
            EnforcementRules.TutoringFineFits,
            [(Keys.HasPlace, 2), (Keys.OffenceStaff, 3), (Keys.IsHiddenSubject, 2), (Keys.Gravity, 3), (Keys.IllegalIncome, incomes.Length), (Keys.OffenceFine, fines.Length), (Keys.IsMitigated, 2)],
            at => new()
            {
                Id = new("x"),
                On = Today,
                IsApproved = false,
                HasPlace = At(Flags, at[0]),
                Staff = Number(at[1]),
                IsOrganised = true,
                IsHiddenSubject = At(Flags, at[2]),
                Gravity = One(at[3], OffenceGravity.Ordinary, OffenceGravity.Serious, OffenceGravity.VerySerious),
                IllegalIncome = At([.. incomes.Select(income => Fact<Money>.Of(Money.Yuan(income)))], at[4]),
                Fine = At([.. fines.Select(fine => Fact<Money>.Of(Money.Yuan(fine)))], at[5]),
                IsMitigated = At(Flags, at[6]),
            },
            at =>
            {
                (long income, long fine) = (incomes[at[4]], fines[at[5]]);
                bool is17 = at[0] == 1 && at[1] == 2;
                if (!is17 && at[2] == 0) { return NotApplicable; }

                if (is17 && income == 0 && fine == 0) { return NotApplicable; }

                var (least, most) = is17 ? (income, 5 * income) : at[3] switch { 0 => (0, 0), 1 => (1, 50_000), _ => (50_000, 100_000) };
                return fine < least && at[6] == 1 ? NotApplicable : Is(fine >= least && fine <= most);
            },
            stated: [2, 3, 2, 3, 8, 10, 2]);
    }

    private static Verdict? Is(bool isMet) => isMet ? Met : Breached;

    private static Fact<T> At<T>(Fact<T>[] values, int place)
        where T : notnull
        => place < 0 ? Fact<T>.Unknown : values[place];

    private static Fact<T> One<T>(int place, params T[] values)
        where T : notnull
        => place < 0 ? Fact<T>.Unknown : values[place];

    private static Fact<int> Number(int value) => value < 0 ? Fact<int>.Unknown : value;

    private static void Hold<TFacts>(Rule<TFacts> rule, (FactKey Key, int Count)[] parts, Func<int[], TFacts> build, Func<int[], Verdict?> judge, LocalDate? asOf = null, int[]? stated = null)
        where TFacts : class, IFacts
    {
        int[] sizes = [.. parts.Select(part => part.Count)];
        var verdicts = new Verdict?[sizes.Aggregate(1, (product, size) => product * size)];
        for (int i = 0; i < verdicts.Length; i++) { verdicts[i] = judge(Places(i, sizes, 0)); }

        int[] open = [.. (stated ?? sizes).Select(size => size + 1)];
        int all = open.Aggregate(1, (product, size) => product * size), step = 1 + (all / 5_000);
        for (int i = 0; i < all; i += step)
        {
            int[] at = Places(i, open, -1);
            var ways = Ways(at, sizes).Where(way => verdicts[Number(way, sizes)] is not null).ToList();
            if (ways.Count == 0) { continue; } // what is stated contradicts itself

            var found = ways.Select(way => verdicts[Number(way, sizes)]!.Value).ToHashSet();
            var finding = rule.Evaluate(build(at), Context with { AsOf = asOf ?? Context.AsOf });
            string because = $"{finding} of {string.Join(", ", at)}";
            finding.Verdict.Should().Be(found.Count == 1 ? found.Single() : Undetermined, because);
            foreach (var key in finding.Missing)
            {
                parts.Index().Where(part => part.Item.Key == key && at[part.Index] < 0).Should().NotBeEmpty(because);
                ways.GroupBy(way => string.Join(',', way.Where((_, place) => parts[place].Key != key || at[place] >= 0)))
                    .Any(alike => alike.Select(way => verdicts[Number(way, sizes)]).Distinct().Count() > 1).Should().BeTrue($"{key} changes nothing: {because}");
            }
        }
    }

    private static IEnumerable<int[]> Ways(int[] at, int[] sizes)
    {
        IEnumerable<int[]> ways = [[]];
        for (int place = 0; place < at.Length; place++)
        {
            int[] values = at[place] >= 0 ? [at[place]] : [.. Enumerable.Range(0, sizes[place])];
            ways = ways.SelectMany(way => values.Select(value => (int[])[.. way, value])).ToList();
        }

        return ways;
    }

    private static int[] Places(int number, int[] sizes, int first)
    {
        int[] places = new int[sizes.Length];
        for (int i = 0; i < sizes.Length; i++) { (number, places[i]) = (number / sizes[i], (number % sizes[i]) + first); }

        return places;
    }

    private static int Number(int[] places, int[] sizes)
    {
        int number = 0;
        for (int i = sizes.Length - 1; i >= 0; i--) { number = (number * sizes[i]) + places[i]; }

        return number;
    }
}
