using System.Globalization;
using LawGov.Domain.Text;
using LawGov.Samples.NationalRollup.Engine;
using Spectre.Console;

namespace LawGov.Samples.NationalRollup.Output;

/// <summary>Provinces by rank, the nation's total, how complete it is and how far behind; drawn again every second.</summary>
internal static class LiveBoard
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <param name="console">Where it is drawn.</param>
    /// <param name="grains">The cluster.</param>
    /// <param name="nation">The nation.</param>
    /// <param name="edition">The edition of its table.</param>
    /// <param name="language">The language.</param>
    /// <param name="isLive">Whether it goes on until it is interrupted; else it is drawn once.</param>
    public static async Task Show(IAnsiConsole console, IGrainFactory grains, Nation nation, int edition, Language language, bool isLive)
    {
        if (!isLive)
        {
            console.Write(await Draw(grains, nation, edition, language));
            return;
        }

        await console.Live(await Draw(grains, nation, edition, language)).StartAsync(async live =>
        {
            while (true)
            {
                await Task.Delay(Every);
                live.UpdateTarget(await Draw(grains, nation, edition, language));
            }
        });
    }

    private static async Task<Table> Draw(IGrainFactory grains, Nation nation, int edition, Language language)
    {
        var answer = await grains.GetGrain<IPlace>(Places.Key(edition, 0)).Ask();
        var totals = PlaceView.TotalsOf(answer, nation);
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in new[] { Words.Rank, Words.Division, Words.Participants, Words.Rate }) { _ = table.AddColumn(new TableColumn(new Prose(column.ToText(language)))); }

        foreach (var (place, rank) in PlaceView.Ranked(totals, 0).OrderBy(pair => pair.Value == 0 ? int.MaxValue : pair.Value))
        {
            _ = table.AddRow(new Prose(rank == 0 ? "—" : rank.ToString(CultureInfo.InvariantCulture)), new Prose(nation.Divisions.CodeOf(place).ToString()), new Prose(totals[place].Count.Participants.ToString("N0", CultureInfo.InvariantCulture)), new Prose(totals[place].Rate.ToString()));
        }

        var held = answer.Held;
        double behind = Math.Max(0, (DateTime.UtcNow - held.AsOf).TotalSeconds);
        return table.Caption(new TableTitle(Markup.Escape(Words.Caption.With(
            ("rate", totals.Total.Rate.ToString()), ("reporting", held.Reporting), ("expected", held.Expected), ("behind", behind.ToString("0.0", CultureInfo.InvariantCulture)), ("revision", held.Revision)).ToText(language))));
    }
}
