using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>A row that was not counted: its line in the file, the code as it stands there, and why.</summary>
internal readonly record struct RowTrouble(long Line, string Code, Bilingual Reason);
