using System.Globalization;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Who holds a duty over a year, a letter for each half-month, and who the letters are.</summary>
/// <remarks>Each person has the next letter; a stand-in has a small one. What holds on the first day of the half-month is drawn; the issues below give the days.</remarks>
internal sealed record YearStrip(string Cells, IReadOnlyList<string> Names)
{
    public static YearStrip Of(DutyMap map, AreaPath area, DutyTier tier, DateSpan year)
    {
        var letters = new Dictionary<(string Person, bool Acts), char>();
        var names = new List<string>();
        var cells = Enumerable.Range(0, 24).Select(half => new LocalDate(year.Start.Year, (half / 2) + 1, half % 2 == 0 ? 1 : 16)).Select(day =>
        {
            var found = map.Find(area, tier, day);
            return found.State switch
            {
                HoldingState.InPost or HoldingState.Absent => Letter(found.Person.ToString(), acts: false),
                HoldingState.StandIn => Letter(found.Person.ToString(), acts: true),
                HoldingState.Vacant => '_',
                HoldingState.Conflict => '!',
                HoldingState.Joint => '+',
                HoldingState.PersonUnknown => '?',
                _ => '.',
            };
        }).ToArray();
        return new(new(cells), names);

        char Letter(string person, bool acts)
        {
            if (letters.TryGetValue((person, acts), out char letter)) { return letter; }

            letter = (char)((acts ? 'a' : 'A') + letters.Count);
            letters.Add((person, acts), letter);
            names.Add(string.Create(CultureInfo.InvariantCulture, $"{letter} {person}"));
            return letter;
        }
    }
}
