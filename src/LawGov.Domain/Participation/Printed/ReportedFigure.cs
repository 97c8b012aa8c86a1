namespace LawGov.Domain.Participation.Printed;

/// <summary>Which of the three figures of participation (数据项).</summary>
public enum ReportedFigure
{
    /// <summary>Who took part (参加人数).</summary>
    Participants = 0,

    /// <summary>Who should have (应参加人数).</summary>
    Eligible = 1,

    /// <summary>The rate (参与率).</summary>
    Rate = 2,
}
