using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>A row of absences that was not taken in, with its faults.</summary>
/// <param name="Row">The row.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Holders">Of a row that names a post alone who may be meant; null of another.</param>
internal sealed record AbsenceLeftOut(AbsenceRow Row, ValueList<RowError<PostRowFault>> Errors, IReadOnlyList<PersonId>? Holders);
