using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>How rows follow one another.</summary>
public enum RowOrder
{
    /// <summary>Any group after any other.</summary>
    Random,

    /// <summary>20 to 60 rows of a group, as a school's file has them, and then of any other.</summary>
    Runs,

    /// <summary>All rows of a group together, and the groups in order.</summary>
    Sorted,
}

/// <summary>Made-up rows as columns; the same for the same numbers.</summary>
internal sealed class RowColumns
{
    /// <summary>As many as China has.</summary>
    public const int Counties = 2_851;

    private RowColumns(int rows)
    {
        Group = new int[rows];
        Participants = new int[rows];
        Eligible = new int[rows];
    }

    public int[] Group { get; }

    public int[] Participants { get; }

    public int[] Eligible { get; }

    public static RowColumns Of(int rows, RowOrder order, int groups, int firstGroup = 0)
    {
        var random = new Random(2_023);
        var columns = new RowColumns(rows);
        for (int row = 0, group = 0, left = 0; row < rows; row++)
        {
            if (order == RowOrder.Sorted) { group = (int)((long)row * groups / rows); }
            else if (left-- == 0)
            {
                group = random.Next(groups);
                left = order == RowOrder.Runs ? random.Next(20, 60) : 0;
            }

            columns.Group[row] = firstGroup + group;
            columns.Eligible[row] = random.Next(1, 4_000);
            columns.Participants[row] = random.Next(0, columns.Eligible[row] + 1);
        }

        return columns;
    }

    /// <summary>A table with the shape and the size of China's: 31 provinces, 333 cities, 2,851 counties, some 46,000 towns numbered as towns are.</summary>
    public static DivisionIndex China()
    {
        var codes = new List<DivisionCode>();
        int cities = 0, counties = 0;
        for (int province = 0; province < 31; province++)
        {
            codes.Add(Code((11 + province) * 10_000L * 1_000_000));
            int untilCity = 333 * (province + 1) / 31;
            for (int city = 1; cities < untilCity; city++, cities++)
            {
                long four = ((11 + province) * 100L) + city;
                codes.Add(Code(four * 100_000_000));
                int untilCounty = RowColumns.Counties * (cities + 1) / 333;
                for (int county = 1; counties < untilCounty; county++, counties++)
                {
                    long six = (four * 100) + county;
                    codes.Add(Code(six * 1_000_000));
                    for (int town = 0; town < 16; town++) { codes.Add(Code(((six * 1_000) + (town < 5 ? 1 + town : town < 13 ? 95 + town : 187 + town)) * 1_000)); }
                }
            }
        }

        return DivisionIndex.Of("2023", codes);
    }

    private static DivisionCode Code(long digits) => DivisionCode.Parse(digits.ToString("D12", System.Globalization.CultureInfo.InvariantCulture));
}
