using System.Globalization;
using System.Text;
using LawGov.Samples.Files;
using LawGov.Samples.ParticipationBoard.Input;

namespace LawGov.Samples.ParticipationBoard.Generating;

/// <summary>Writes a table of divisions and a file of rows in which a stated share is bad.</summary>
internal sealed class Generator(long rows, long seed, int badPerMille)
{
    public long BadRows { get; private set; }

    public int Divisions { get; private set; }

    /// <summary>Writes both files; the same table that stands already, as after another year, is left as it is.</summary>
    /// <exception cref="BadFileException">Something else stands in either place: what is made up takes the place of nothing.</exception>
    public void Write(string path, string divisionsPath)
    {
        using var table = new StringWriter { NewLine = "\n" };
        long[] towns = WriteDivisions(table);
        bool isThere = Stands(divisionsPath);
        if (Stands(path)) { throw new BadFileException(Words.Exists.With(("path", path))); }

        if (isThere && !InputFile.Read(divisionsPath, DivisionFile.MostBytes).Utf8.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(table.ToString())))
        {
            throw new BadFileException(Words.Exists.With(("path", divisionsPath)));
        }

        using var divisions = isThere ? null : OutputFile.Create(divisionsPath);
        using var file = OutputFile.Create(path);
        divisions?.Writer.Write(table);
        var writer = file.Writer;
        writer.WriteLine("code,participants,eligible");
        var dice = new Dice(seed);
        for (long row = 0; row < rows; row++)
        {
            long town = towns[dice.SmallBelow(towns.Length)];
            int eligible = 5 + (dice.SmallBelow(500) << dice.SmallBelow(6));
            int participants = eligible * (40 + Willingness(town) + dice.Below(25)) / 100;
            if (IsBad(row)) { WriteBad(writer, town, participants, eligible, dice.Below(6)); }
            else { writer.Write(string.Create(CultureInfo.InvariantCulture, $"{town},{participants},{eligible}\n")); }
        }

        divisions?.Commit();
        file.Commit();
    }

    // Places differ for good and by year: 0 to 35 points by province, county and seed.
    private int Willingness(long town) => (int)(((town / 10_000_000_000 * 7) + (town / 1_000_000 * 3) + (seed * 5)) % 36);

    // Spread evenly, so that the share is met for any number of rows.
    private bool IsBad(long row) => (row + 1) * badPerMille / 1_000 > row * badPerMille / 1_000;

    private void WriteBad(StreamWriter writer, long town, int participants, int eligible, int kind)
    {
        BadRows++;
        writer.Write(kind switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{town + 999},{participants},{eligible}\n"), // a village that the table does not hold, as it holds none
            1 => string.Create(CultureInfo.InvariantCulture, $"{town},{eligible + 1},{eligible}\n"),
            2 => string.Create(CultureInfo.InvariantCulture, $"{town},{-participants - 1},{eligible}\n"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{town},,{eligible}\n"),
            4 => string.Create(CultureInfo.InvariantCulture, $"=HYPERLINK(0),{participants},{eligible}\n"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{town},{participants}\n"),
        });
    }

    // A link whose end is missing stands for what would be written there. A path that cannot be is told where the file is begun.
    private static bool Stands(string path) => path.Length > 0 && Path.Exists(path);

    private long[] WriteDivisions(StringWriter writer)
    {
        var towns = new List<long>();
        writer.WriteLine("code,name");
        foreach (var (code, name) in MadeUpDivisions.All())
        {
            Divisions++;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{code:D12},{name}\n"));
            if (code % 1_000_000 != 0) { towns.Add(code); }
        }

        long[] shuffled = [.. towns];
        new Dice(46).Shuffle<long>(shuffled); // those in front report most often; they are the same in every year
        return shuffled;
    }
}
