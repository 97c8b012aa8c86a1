using BenchmarkDotNet.Attributes;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Disclosure;

/// <summary>What does one of a million open requests cost when a notice comes out, beside the loop that one would write over sets of holidays and a
/// list of days that stand still?</summary>
/// <remarks>Of five, three have just arrived, one was corrected, and one has a consultation that was answered; of 2025 and 2026, as they stood
/// before the notice for 2026. Each is folded anew from its events. The loop knows the day from which the limit runs and the days that
/// stand still, and counts one date: no stage, other times, provisions, bounds or other readings.</remarks>
[MemoryDiagnoser]
public class OpenRequestBenchmarks
{
    private const int Count = 1_000_000;

    private readonly RequestEvent[][] _cases = new RequestEvent[Count][];
    private readonly (LocalDate Start, LocalDate[] Off)[] _rows = new (LocalDate, LocalDate[])[Count];
    private readonly LocalDate[] _due = new LocalDate[Count];
    private readonly HashSet<LocalDate> _off = [];
    private readonly HashSet<LocalDate> _worked = [];
    private RuleContext _after = null!;

    [GlobalSetup]
    public void Setup()
    {
        var law = LawBook.National.With(
            DisclosureLaw.ConsultationDays,
            new DatedValue<ConsultationDays>(DateSpan.From(new(2019, 5, 15)), ConsultationDays.Inclusive, Basis.Internal(new("办理规程", "rules on handling"))));
        _after = new RuleContext { AsOf = new(2027, 1, 4), Law = law };
        var before = _after with { Calendar = WorkCalendar.StateCouncil.AsKnownOn(new(2025, 10, 1)) };
        for (int i = 0; i < Count; i++)
        {
            var day = new LocalDate(2025, 1, 2).PlusDays((int)(i * 7_919L % 690));
            var arrived = new RequestSubmitted(day, RequestChannel.InPerson);
            (_cases[i], _rows[i]) = (i % 5) switch
            {
                3 => (
                    [arrived, new CorrectionAsked(day.PlusDays(4), by: day.PlusDays(20)), new CorrectionReceived(day.PlusDays(10))],
                    (day.PlusDays(10), [])),
                4 => (
                    [
                        arrived,
                        new ConsultationSent(day.PlusDays(5), Consulted.ThirdParty, "某公司"),
                        new LetterDelivered(day.PlusDays(7), RequestLetter.Consultation, "某公司"),
                        new OpinionReceived(day.PlusDays(16), "某公司", Opinion.Agrees),
                    ],
                    (day, [.. Enumerable.Range(5, 12).Select(day.PlusDays)])),
                _ => ((RequestEvent[])[arrived], (day, Array.Empty<LocalDate>())),
            };
            _due[i] = RequestClock.Fold(_cases[i], before).Reply!.Deadline!.Due;
        }

        for (var day = new LocalDate(2025, 1, 1); day.Year < 2027; day = day.PlusDays(1))
        {
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (WorkCalendar.StateCouncil.IsWorkday(day) && weekend) { _worked.Add(day); }

            if (!WorkCalendar.StateCouncil.IsWorkday(day) && !weekend) { _off.Add(day); }
        }

        if (LoopOverSets() != Fold()) { throw new InvalidOperationException("The loop and the clock disagree."); }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int LoopOverSets()
    {
        int moved = 0;
        for (int i = 0; i < Count; i++)
        {
            var (day, stands) = _rows[i];
            for (int left = 20; left > 0;)
            {
                day = day.PlusDays(1);
                bool works = _worked.Contains(day)
                    || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_off.Contains(day));
                if (works && Array.IndexOf(stands, day) < 0) { left--; }
            }

            moved += day == _due[i] ? 0 : 1;
        }

        return moved;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Fold()
    {
        int moved = 0;
        for (int i = 0; i < Count; i++)
        {
            moved += RequestClock.Fold(_cases[i], _after).Reply!.Deadline!.Due == _due[i] ? 0 : 1;
        }

        return moved;
    }
}
