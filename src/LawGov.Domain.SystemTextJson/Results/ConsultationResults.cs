using LawGov.Domain.Decisions;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>In which forms views are best heard.</summary>
internal static class ConsultationResults
{
    internal static Result<AdvisedForm> Form { get; } = new Result<AdvisedForm>()
        .Named("form", advised => advised.Form)
        .Flag("isMandatory", advised => advised.IsMandatory)
        .Member("because", Reasons.Message, advised => advised.Because)
        .Member("basis", Reasons.Basis, advised => advised.Basis)
        .Maybe("must", Reasons.Message, advised => advised.Must)
        .Maybe("mustBasis", Reasons.Basis, advised => advised.MustBasis)
        .Both("text", advised => advised);

    internal static Result<ConsultationAdvice> Advice { get; } = new Result<ConsultationAdvice>()
        .Several("forms", Form, advice => advice.Forms)
        .Flag("isNotPublic", advice => advice.IsNotPublic)
        .Several("asks", Reasons.Key, advice => advice.Asks)
        .Both("text", advice => advice);
}
