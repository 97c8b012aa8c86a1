namespace LawGov.Domain.Figures.Printed;

/// <summary>The word by which a figure is said to be approximate (约数用语).</summary>
public enum Approximation
{
    /// <summary>None: the figure is not said to be approximate.</summary>
    None = 0,

    /// <summary>About (约): on either side.</summary>
    About = 1,

    /// <summary>Or so (左右): on either side.</summary>
    Around = 2,

    /// <summary>Nearly (近): the number or somewhat less.</summary>
    Near = 3,

    /// <summary>And some (余, 多): the number or somewhat more.</summary>
    Over = 4,

    /// <summary>About so many and some (约…余): said twice, and as wide as both words together.</summary>
    AboutOver = 5,

    /// <summary>Several of a place (数十, 几百, 十几万): from two of it to less than ten, or between one ten and the next.</summary>
    Several = 6,
}
