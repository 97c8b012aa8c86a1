namespace LawGov.Domain.Law;

/// <summary>The national instruments that the library cites (引用文件).</summary>
public static class Instruments
{
    /// <summary>Rules on main leaders as first responsible persons for building the rule of law (党政主要负责人履行推进法治建设第一责任人职责规定).</summary>
    /// <remarks>Published in December 2016; its number and first day in force are not confirmed, so neither is stated.</remarks>
    public static Instrument FirstResponsiblePerson2016 { get; } = new(
        "CN-FRP-2016",
        new("党政主要负责人履行推进法治建设第一责任人职责规定", "Rules on Main Leaders of Party and Government Performing Their Duties as First Responsible Persons for Building the Rule of Law"),
        new("党政主要负责人履行推进法治建设第一责任人职责规定", "First Responsible Person Rules"),
        new("中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and the State Council"));
}
